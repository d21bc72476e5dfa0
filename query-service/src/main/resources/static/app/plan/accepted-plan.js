import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { moment } from "../timeline/moment.js";
import "./plan-end-form.js";

/** A plan that somebody accepted: whom, by whom, when, with whom there was contact since, and whether it is still followed. */
class AcceptedPlan extends LightElement {
  static properties = { plan: {}, names: {}, programme: {}, ending: { state: true } };

  render() {
    const { id, purpose, effectiveOn, steps, endedOn, endedBecause, position } = this.plan;
    const met = steps.filter(({ contact }) => contact !== undefined).length;
    return html`
      <article class=${`accepted${endedOn ? " accepted--ended" : ""}`} aria-labelledby=${`plan-${id}`}>
        <h3 id=${`plan-${id}`}>${purpose ?? t.plan.plans.noPurpose}</h3>
        <p class="small subtle">${t.plan.plans.accepted(day(effectiveOn))} ${endedOn ? t.plan.plans.ended(day(endedOn), endedBecause ?? t.erased) : t.plan.plans.progress(met, steps.length)}</p>
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby=${`plan-${id}`}>
          <table class="moved">
            <thead><tr><th scope="col">${t.plan.plans.person}</th><th scope="col">${t.plan.plans.messenger}</th><th scope="col">${t.plan.plans.on}</th><th scope="col">${t.plan.plans.contact}</th></tr></thead>
            <tbody>${steps.map(step => this.#step(step))}</tbody>
          </table>
        </div>
        <entries-opener .positions=${[position, ...steps.map(({ contact }) => contact).filter(Boolean)]} .about=${purpose} .names=${this.names} .programme=${this.programme}></entries-opener>
        ${endedOn || moment.past ? nothing : this.#end()}
      </article>`;
  }

  #step({ person, messenger, on, contact, contactedElsewhere }) {
    return html`
      <tr>
        <th scope="row">${this.#person(person)}</th>
        <td>${messenger ? this.#person(messenger) : t.plan.proposal.ourselves}</td>
        <td class="accepted__day"><time datetime=${on}>${day(on)}</time></td>
        <td>${contact === undefined ? html`<span class="subtle">${t.plan.plans.notYet}${contactedElsewhere ? html` · ${t.stakeholder.elsewhere}` : nothing}</span>` : t.plan.plans.met}</td>
      </tr>`;
  }

  #person({ stakeholder, name }) {
    return html`<a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? t.erased}</a>`;
  }

  #end() {
    return this.ending
      ? html`<plan-end-form .plan=${this.plan} .programme=${this.programme} @closed=${this.#close}></plan-end-form>`
      : html`<p><button type="button" class="link-button" data-end @click=${() => (this.ending = true)}>${t.plan.plans.end}</button></p>`;
  }

  #close = async event => {
    this.ending = false;
    if (event.detail) this.dispatchEvent(new Event("changed", { bubbles: true }));
    await this.updateComplete;
    this.querySelector("[data-end]")?.focus();
  };
}

customElements.define("accepted-plan", AcceptedPlan);
