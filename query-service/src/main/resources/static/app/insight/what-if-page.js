import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { ask, read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf, go } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import "../timeline/time-control.js";
import { questionsOf } from "./questions.js";
import { asked, readFrom, written } from "./suppositions.js";
import "./supposition-form.js";
import "./what-if-outcome.js";

/** What would be missing if somebody left, a tie were made or a stance changed, beside what is missing now. */
class WhatIfPage extends LightElement {
  static properties = { programme: {}, at: {}, adding: { state: true } };

  #outcome = new Fetching(this, {
    on: () => [this.programme.id, this.at, this.#address],
    live: true,
    steady: true,
    load: async (id, at, _, signal) => {
      const names = await namesOf(this.programme, at);
      const events = this.#events;
      if (events.length) return { names, outcome: await ask(`/v1/programmes/${id}/what-if`, { events: events.map(asked) }, at, signal), of: events.length };
      return { names, today: await read(`/v1/programmes/${id}/insights`, at, signal), of: 0 };
    },
  });

  get #events() {
    return readFrom(location.search);
  }

  get #address() {
    return written(this.#events);
  }

  render() {
    entitle(t.whatIf.title, this.programme.name);
    const events = this.#events;
    return html`
      <div class="page what-if">
        <header class="page-head">
          <h1>${t.whatIf.title}</h1>
          <p class="lead">${t.whatIf.lead}</p>
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
        </header>
        ${events.length ? this.#supposed(events) : nothing}
        ${this.#outcome.value?.names.size === 0
          ? nothing
          : this.adding || events.length === 0
          ? html`<supposition-form .programme=${this.programme} .first=${events.length === 0} @supposed=${this.#add} @closed=${() => (this.adding = false)}></supposition-form>`
          : html`<p class="what-if__more"><button class="button" @click=${this.#more}>${t.whatIf.another}</button></p>`}
        <div class="what-if__answer" aria-live="polite" aria-busy=${String(this.#outcome.busy)}>
          ${this.#outcome.draw(value => (value.outcome ? this.#answer(value) : this.#examples(value)))}
        </div>
      </div>`;
  }

  /** What is supposed, in the server's words as soon as they are there. */
  #supposed(events) {
    const { outcome } = this.#outcome.value ?? {};
    const told = place => (outcome?.supposed.length === events.length ? outcome.supposed[place] : t.whatIf.types[events[place].type]);
    return html`
      <section class="supposed" aria-labelledby="supposed">
        <h2 id="supposed">${t.whatIf.supposed}</h2>
        <ol>
          ${events.map((_, place) => html`
            <li>
              <span>${told(place)}</span>
              <button class="link-button" aria-label=${t.whatIf.removeThis(told(place))} @click=${() => this.#suppose(events.filter((_, other) => other !== place))}>${t.whatIf.remove}</button>
            </li>`)}
        </ol>
        ${events.length > 1 ? html`<p class="small"><button class="link-button" @click=${() => this.#suppose([])}>${t.whatIf.clear}</button></p>` : nothing}
      </section>`;
  }

  #answer({ outcome, names }) {
    return html`<what-if-outcome .outcome=${outcome} .names=${names} .programme=${this.programme}></what-if-outcome>`;
  }

  /** Where to begin: the questions that today's insights raise themselves. */
  #examples({ today, names }) {
    if (names.size === 0) return this.#empty();
    const questions = today.flatMap(insight => questionsOf(insight, names)).slice(0, 6);
    if (questions.length === 0) return html`<p class="lead">${t.whatIf.nothingToAsk}</p>`;
    return html`
      <section class="what-if__examples" aria-labelledby="examples">
        <h2 id="examples">${t.whatIf.examples}</h2>
        <ul>${questions.map(({ words, events }) => html`<li><a href=${addressOf(this.programme.id, "/what-if", { suppose: written(events) })}>${words}</a></li>`)}</ul>
      </section>`;
  }

  #empty() {
    return html`
      <div class="empty">
        <p class="lead">${t.whatIf.empty}</p>
        <p class="actions"><a class="button button--primary" href=${addressOf(this.programme.id, "/import")}>${t.insight.toImport}</a> <a class="button" href=${addressOf(this.programme.id, "/add")}>${t.add.action}</a></p>
      </div>`;
  }

  #more = async () => {
    this.adding = true;
    await this.updateComplete;
    this.querySelector("supposition-form").focus();
  };

  #add = event => {
    this.adding = false;
    this.#suppose([...this.#events, event.detail]);
  };

  #suppose(events) {
    go(addressOf(this.programme.id, "/what-if", events.length ? { suppose: written(events) } : {}));
  }
}

customElements.define("what-if-page", WhatIfPage);
