import { html, nothing } from "lit";
import { day, instant, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

const INVOLVEMENTS = ["not-reached", "informed", "asked-after", "asked-before", "decided"];

/** One decision, with those it affects by how they were involved; who was passed over comes first. */
class DecisionEntry extends LightElement {
  static properties = { decision: {}, names: {}, programme: {}, at: {} };

  render() {
    const { decision, question, affected } = this.decision;
    return html`
      <article class="decision-entry" aria-labelledby=${`decision-${decision}`}>
        <header class="decision-entry__head">
          <h3 id=${`decision-${decision}`}>${question}</h3>
          <p class="small">${this.#taken()}</p>
          <p class="subtle small">${this.#facts()}</p>
        </header>
        <div class="decision-entry__parts">
          ${affected.length ? html`<dl>${INVOLVEMENTS.map(how => this.#part(how))}</dl>` : html`<p>${t.register.nobodyAffected}</p>`}
          ${this.#late()}
          <entries-opener .positions=${this.#positions()} .about=${question} .names=${this.names} .programme=${this.programme} .at=${this.at}></entries-opener>
        </div>
      </article>`;
  }

  #taken() {
    const { takenOn, by, byName, preparedOn } = this.decision;
    if (!takenOn) return t.register.preparedOn(day(preparedOn));
    if (!by) return t.register.takenOn(day(takenOn));
    return html`${t.register.takenOn(day(takenOn))} ${t.register.by} <a href=${addressOf(this.programme.id, `/s/${by}`)}>${byName ?? t.erased}</a>`;
  }

  #facts() {
    const { room, scenarios, caseNumber, takenOn } = this.decision;
    return [room && t.register.room[room], t.register.scenarios(scenarios, Boolean(takenOn)), caseNumber && t.register.caseNumber(caseNumber)].filter(Boolean).join(" · ");
  }

  #part(how) {
    const some = this.decision.affected.filter(({ involvement }) => involvement === how);
    if (some.length === 0) return nothing;
    const label = this.decision.takenOn ? t.register.involvement[how] : (t.register.involvementOpen[how] ?? t.register.involvement[how]);
    return html`
      <div class="decision-entry__part" data-involvement=${how}>
        <dt>${label}</dt>
        ${some.map(one => html`<dd>${this.#name(one)}${one.on ? html` <span class="subtle small">${day(one.on)}</span>` : nothing}</dd>`)}
      </div>`;
  }

  #name({ stakeholder, name, erased }) {
    if (!stakeholder) return name;
    return html`<a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${erased ? t.erased : name}</a>`;
  }

  /** What was recorded too late to count, once for each entry, whomever it was with. */
  #late() {
    const late = new Map(this.decision.affected.flatMap(one => one.late.map(entry => [entry.position, entry])));
    if (late.size === 0) return nothing;
    return html`
      <ul class="decision-entry__late">
        ${[...late.values()].map(entry => html`<li>${t.register.late(instant(entry.recordedAt), day(entry.effectiveOn))}</li>`)}
      </ul>`;
  }

  #positions() {
    const { evidence, affected } = this.decision;
    return [...new Set([...evidence, ...affected.flatMap(one => [...one.evidence, ...one.late.map(entry => entry.position)])])];
  }
}

customElements.define("decision-entry", DecisionEntry);
