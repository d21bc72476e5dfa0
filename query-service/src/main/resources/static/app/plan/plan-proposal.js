import { html, nothing } from "lit";
import { day, hundredths, number, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { moment } from "../timeline/moment.js";
import "./plan-effect.js";

/** A proposal: whom to approach, by whom, on which day and why; what it may do, and who was left out. */
class PlanProposal extends LightElement {
  static properties = { proposal: {}, asked: {}, names: {}, programme: {} };

  render() {
    const { steps, leftOut, expected, guarantee } = this.proposal;
    return html`
      ${steps.length
        ? html`
          <p class="lead">${t.plan.proposal.summary(steps.length, day(steps[0].on), day(steps.at(-1).on))}</p>
          ${steps.length < this.asked ? html`<p class="notice">${t.plan.proposal.fewer(steps.length, this.asked)}</p>` : nothing}
          <section aria-labelledby="plan-order">
            <h3 id="plan-order">${t.plan.proposal.order}</h3>
            <p class="small subtle">${t.plan.proposal.orderWhy}</p>
            <ol class="plan-steps">${steps.map((step, place) => this.#step(step, place))}</ol>
          </section>
          <plan-effect .expected=${expected} .guarantee=${guarantee}></plan-effect>`
        : html`<p class="lead">${t.plan.proposal.nobody}</p><p>${t.plan.proposal.nobodyExplained}</p>`}
      ${this.#leftOut(leftOut)}`;
  }

  #step({ person, messenger, trust, on, reached, why, contactedElsewhere, evidence }, place) {
    const name = person.name ?? t.erased;
    return html`
      <li class="plan-step">
        <p class="plan-step__when"><span class="plan-step__number" aria-hidden="true">${place + 1}</span> <time datetime=${on}>${day(on)}</time></p>
        <div class="plan-step__words">
          <h4>${this.#person(person)} <span class="small subtle">${this.names.domainOf(person.stakeholder)}</span></h4>
          <p><span class="subtle">${t.plan.proposal.by}</span> ${messenger ? html`<strong>${this.#person(messenger)}</strong> <span class="small subtle">${t.plan.proposal.trust(hundredths(trust))}</span>` : html`<strong>${t.plan.proposal.ourselves}</strong>`}</p>
          <p>${why}</p>
          ${contactedElsewhere ? html`<p class="notice">${t.stakeholder.elsewhere}</p>` : nothing}
          <p class="small subtle">${t.plan.proposal.adds(number(Math.round(reached * 10) / 10))}</p>
          ${evidence.length ? html`<entries-opener .positions=${evidence} .about=${name} .names=${this.names} .programme=${this.programme}></entries-opener>` : nothing}
          ${moment.past ? nothing : html`<p><button type="button" class="link-button small" @click=${() => this.#leave(person)}>${t.plan.proposal.outside}<span class="visually-hidden">: ${name}</span></button></p>`}
        </div>
      </li>`;
  }

  #leftOut(people) {
    const reasons = [...Map.groupBy(people, ({ why }) => why)];
    return html`
      <section class="plan-left" aria-labelledby="plan-left">
        <h3 id="plan-left">${t.plan.leftOut.title}</h3>
        ${reasons.length === 0 ? html`<p>${t.plan.leftOut.none}</p>` : html`
          <p class="small subtle">${t.plan.leftOut.why}</p>
          <dl class="plan-left__reasons">
            ${reasons.map(([why, some]) => html`
              <div><dt>${why}</dt><dd><ul>${some.map(({ person }) => html`<li>${this.#person(person)} <span class="small subtle">${this.names.domainOf(person.stakeholder)}</span></li>`)}</ul></dd></div>`)}
          </dl>`}
      </section>`;
  }

  #person({ stakeholder, name }) {
    return html`<a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? t.erased}</a>`;
  }

  #leave({ stakeholder, name }) {
    this.dispatchEvent(new CustomEvent("left", { detail: { id: stakeholder, name } }));
  }
}

customElements.define("plan-proposal", PlanProposal);
