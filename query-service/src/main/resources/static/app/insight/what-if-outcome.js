import { html, nothing } from "lit";
import { hundredths, number, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { intervalFigure } from "./figures.js";

const SHARES = ["density", "reciprocity", "support", "voiceCoverage"];

/** Today's insights and those that there would be, side by side, and what would move in the network. */
class WhatIfOutcome extends LightElement {
  static properties = { outcome: {}, names: {}, programme: {} };

  render() {
    const { appeared, vanished, changed, unchanged } = this.outcome;
    return html`
      <p class="lead what-if__summary">${t.whatIf.summary(appeared.length, vanished.length, changed.length, unchanged)}</p>
      ${this.#list("appeared", appeared.map(insight => this.#one(insight)))}
      ${this.#list("vanished", vanished.map(insight => this.#one(insight)))}
      ${this.#list("changed", changed.map(change => this.#change(change)))}
      ${this.#measures()}`;
  }

  #list(which, entries) {
    if (entries.length === 0) return nothing;
    return html`
      <section class="outcome outcome--${which}" aria-labelledby=${`outcome-${which}`}>
        <h2 id=${`outcome-${which}`}>${t.whatIf[which](entries.length)}</h2>
        <ol class="insight-list">${entries}</ol>
      </section>`;
  }

  #one({ severity, title, explanation, score, interval }) {
    return html`
      <li class="would">
        <p><span class="severity severity--${severity}">${t.insight.severity[severity]}</span></p>
        <div class="would__words"><h3>${title}</h3><p>${explanation}</p></div>
        <div class="measure">${this.#weight(score, interval)}</div>
      </li>`;
  }

  #change({ before, after }) {
    const severity = before.severity === after.severity;
    return html`
      <li class="would">
        <p><span class="severity severity--${after.severity}">${t.insight.severity[after.severity]}</span>${severity ? nothing : html`<span class="small subtle would__was">${t.whatIf.was(t.insight.severity[before.severity])}</span>`}</p>
        <div class="would__words">
          <h3>${after.title}</h3>
          ${before.title === after.title ? nothing : html`<p class="small subtle">${t.whatIf.wasCalled(before.title)}</p>`}
          <p>${after.explanation}</p>
          ${this.#candidates(before, after)}
        </div>
        <div class="would__two">
          <div class="measure"><p class="measure__name">${t.whatIf.now}</p>${this.#weight(before.score, before.interval)}</div>
          <div class="measure"><p class="measure__name">${t.whatIf.then}</p>${this.#weight(after.score, after.interval)}</div>
        </div>
      </li>`;
  }

  #weight(score, interval) {
    return html`
      <p class="measure__words"><span class="measure__name">${t.insight.weight}</span> ${t.insight.ofHundred(hundredths(score))}</p>
      ${intervalFigure(score, interval)}
      <p class="measure__note">${interval.high - interval.low < 0.005 ? t.insight.certain : t.insight.between(hundredths(interval.low), hundredths(interval.high))}</p>`;
  }

  #candidates(before, after) {
    const listed = insight => insight.candidates.map(one => one.name).join(", ");
    return listed(before) === listed(after) || after.candidates.length === 0 ? nothing : html`<p class="small">${t.whatIf.candidates(listed(after))}</p>`;
  }

  #measures() {
    const { measures } = this.outcome;
    if (measures === null) return html`<p class="subtle">${t.whatIf.tooLarge}</p>`;
    if (measures.length === 0) return nothing;
    return html`
      <section class="outcome" aria-labelledby="outcome-measures">
        <h2 id="outcome-measures">${t.whatIf.measures}</h2>
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="outcome-measures">
          <table class="moved">
            <thead><tr><th scope="col">${t.whatIf.of}</th><th scope="col">${t.whatIf.measure}</th><th scope="col" class="number">${t.whatIf.now}</th><th scope="col" class="number">${t.whatIf.then}</th></tr></thead>
            <tbody>${measures.map(moved => this.#moved(moved))}</tbody>
          </table>
        </div>
      </section>`;
  }

  #moved({ of, subjects, names, measure, label, before, after }) {
    const name = of === "network" ? t.whatIf.wholeNetwork : of === "domain-pair" ? t.whatIf.fromTo(...names) : names[0];
    return html`
      <tr>
        <th scope="row">${of === "stakeholder" ? html`<a href=${addressOf(this.programme.id, `/s/${subjects[0]}`)}>${name}</a>` : name}</th>
        <td>${label}</td>
        <td class="number">${figure(measure, before)}</td>
        <td class="number">${figure(measure, after)}</td>
      </tr>`;
  }
}

function figure(measure, value) {
  if (value === undefined || value === null) return t.whatIf.undefined;
  if (SHARES.includes(measure)) return `${hundredths(value)}%`;
  return measure === "pageRank" ? `${number(100 * value)}%` : number(value);
}

customElements.define("what-if-outcome", WhatIfOutcome);
