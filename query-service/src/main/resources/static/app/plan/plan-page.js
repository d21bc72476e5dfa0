import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { ask, readAll } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import { moment } from "../timeline/moment.js";
import "../timeline/time-control.js";
import "./accepted-plan.js";
import "./plan-acceptance.js";
import "./plan-accepted-notice.js";
import "./plan-form.js";
import "./plan-proposal.js";

/** Whom to approach before the transition moment: a question, a proposal, and the plans that somebody accepted. */
class PlanPage extends LightElement {
  static properties = { programme: {}, at: {}, proposed: { state: true }, stale: { state: true }, problem: { state: true }, computing: { state: true }, without: { state: true }, accepted: { state: true } };

  #plans = new Fetching(this, {
    on: () => [this.programme.id, this.at],
    live: true,
    steady: true,
    load: async (id, at, signal) => {
      const [plans, names] = await Promise.all([readAll(`/v1/programmes/${id}/plans`, at, signal), namesOf(this.programme, at)]);
      return { plans: plans.items.toReversed(), names };
    },
  });

  #asking = new AbortController();

  constructor() {
    super();
    this.without = [];
  }

  willUpdate(changed) {
    if (changed.has("at") && JSON.stringify(changed.get("at") ?? this.at) !== JSON.stringify(this.at)) this.#forget();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  render() {
    entitle(t.plan.title, this.programme.name);
    return html`
      <div class="page plan">
        <header class="page-head">
          <h1>${t.plan.title}</h1>
          <p class="lead">${t.plan.lead}</p>
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
        </header>
        ${this.#plans.draw(({ plans, names }) => (names.size ? this.#parts(plans, names) : this.#empty()))}
      </div>`;
  }

  #parts(plans, names) {
    return html`
      ${this.#part("form", html`
        <plan-form .programme=${this.programme} .problem=${this.problem} .computing=${this.computing} .again=${Boolean(this.proposed)} .without=${this.without}
          @asked=${event => this.#ask(event.detail)} @changed=${this.#change} @left=${event => this.#leave(event.detail)} @returned=${event => this.#return(event.detail)}></plan-form>`)}
      <div role="status">${this.computing ? html`<p class="waiting">${t.plan.form.computing}</p>` : nothing}</div>
      ${this.accepted ? html`<plan-accepted-notice .accepted=${this.accepted} .programme=${this.programme} @undone=${() => this.#plans.again()}></plan-accepted-notice>` : nothing}
      ${this.proposed ? this.#part("proposal", this.#proposal(names)) : nothing}
      ${this.#part("plans", plans.length
        ? html`<ol class="accepted-plans" @changed=${() => this.#plans.again()}>${plans.map(plan => html`<li><accepted-plan .plan=${plan} .names=${names} .programme=${this.programme}></accepted-plan></li>`)}</ol>`
        : html`<p>${t.plan.plans.none}</p>`)}`;
  }

  #part(name, content) {
    return html`
      <section class="plan-part" aria-labelledby=${`part-${name}`}>
        <h2 id=${`part-${name}`} tabindex="-1">${t.plan[name].title}</h2>
        <div class="plan-part__content">${content}</div>
      </section>`;
  }

  #proposal(names) {
    const { answer, people } = this.proposed;
    return html`
      ${this.stale ? html`<p class="notice">${t.plan.proposal.stale}</p>` : nothing}
      <plan-proposal .proposal=${answer} .asked=${people} .names=${names} .programme=${this.programme} @left=${event => this.#leaveAndAsk(event.detail)}></plan-proposal>
      ${answer.steps.length === 0 ? nothing : moment.past ? html`<p class="subtle">${t.plan.acceptance.past}</p>` : html`
        <plan-acceptance .proposal=${answer} .programme=${this.programme} @accepted=${this.#accepted}></plan-acceptance>`}`;
  }

  #empty() {
    return html`
      <div class="empty">
        <p class="lead">${t.plan.empty}</p>
        <p class="actions"><a class="button button--primary" href=${addressOf(this.programme.id, "/import")}>${t.insight.toImport}</a> <a class="button" href=${addressOf(this.programme.id, "/add")}>${t.add.action}</a></p>
      </div>`;
  }

  async #ask(terms) {
    this.#asking.abort();
    const asking = (this.#asking = new AbortController());
    this.computing = true;
    this.problem = undefined;
    this.accepted = undefined;
    try {
      const answer = await ask(`/v1/programmes/${this.programme.id}/plans`, terms, this.at, asking.signal);
      this.proposed = { answer, people: terms.people ?? 0 };
      this.stale = false;
      await this.updateComplete;
      this.querySelector("#part-proposal").focus();
    } catch (problem) {
      if (asking.signal.aborted) return;
      this.problem = problem;
      await this.updateComplete;
      this.querySelector("plan-form").showFaults();
    } finally {
      if (asking === this.#asking) this.computing = false;
    }
  }

  #change = () => {
    this.stale = Boolean(this.proposed);
  };

  #leave(person) {
    if (!this.without.some(({ id }) => id === person.id)) this.without = [...this.without, person];
    this.#change();
  }

  #return(person) {
    this.without = this.without.filter(({ id }) => id !== person.id);
    this.#change();
  }

  async #leaveAndAsk(person) {
    this.#leave(person);
    await this.updateComplete;
    const form = this.querySelector("plan-form");
    await form.updateComplete;
    form.ask();
  }

  #accepted = async event => {
    this.#forget();
    this.accepted = event.detail;
    this.#plans.again();
    await this.updateComplete;
    this.querySelector("plan-accepted-notice").focus();
  };

  #forget() {
    this.#asking.abort();
    this.computing = false;
    this.proposed = undefined;
    this.stale = false;
    this.problem = undefined;
    this.accepted = undefined;
  }
}

customElements.define("plan-page", PlanPage);
