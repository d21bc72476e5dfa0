import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { text } from "../history/sentence.js";
import { LightElement } from "../pages/light-element.js";
import { stanceScale, stanceWords } from "./stance.js";
import "./stance-form.js";

/** Where a stakeholder stands on the programme and on each statement, with every earlier stance. */
class StakeholderStances extends LightElement {
  static properties = { stakeholder: {}, names: {}, programme: {}, noting: { state: true } };

  render() {
    const about = Map.groupBy(this.stakeholder.stances ?? [], one => one.statement ?? "");
    const statements = [...about.keys()].filter(Boolean);
    return html`
      <section aria-labelledby="stances-title">
        <h2 id="stances-title">${t.stances.title}</h2>
        ${["", ...statements].map(statement => this.#about(statement, about.get(statement) ?? []))}
        ${this.noting
          ? html`<stance-form .stakeholder=${this.stakeholder} .programme=${this.programme} @closed=${this.#close}></stance-form>`
          : html`<p><button class="button" @click=${() => (this.noting = true)}>${t.stances.note}</button></p>`}
      </section>`;
  }

  #about(statement, stances) {
    const latestFirst = stances.toSorted((one, other) => other.effectiveOn.localeCompare(one.effectiveOn) || other.position - one.position);
    const [latest, ...earlier] = latestFirst;
    return html`
      <div class="stance">
        <h3>${statement ? html`“${this.names.statement(statement)}”` : t.stances.programme}</h3>
        <p class="stance__now">${stanceScale(latest?.value)} <strong>${stanceWords(latest?.value)}</strong></p>
        ${latest ? this.#source(latest) : nothing}
        ${earlier.length ? html`<ol class="stance__earlier">${earlier.map(one => html`<li>${stanceScale(one.value)} <div><strong>${stanceWords(one.value)}</strong>${this.#source(one)}</div></li>`)}</ol>` : nothing}
      </div>`;
  }

  #source({ effectiveOn, source, judgement }) {
    const words = text(source);
    return html`<p class="small subtle">${day(effectiveOn)}, ${judgement ? t.stances.judgement : t.stances.fact}${words ? html`: ${words}` : nothing}</p>`;
  }

  #close = event => {
    this.noting = false;
    if (event.detail) this.dispatchEvent(new Event("changed"));
  };
}

customElements.define("stakeholder-stances", StakeholderStances);
