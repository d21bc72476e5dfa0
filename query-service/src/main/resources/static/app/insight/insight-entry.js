import { html, nothing } from "lit";
import { hundredths, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { intervalFigure, knownFigure } from "./figures.js";
import { questionsOf } from "./questions.js";
import { written } from "./suppositions.js";
import "./evidence-list.js";
import "./insight-certainty.js";
import "./insight-dismissal.js";
import "./insight-passage.js";
import "./score-explanation.js";

const NAMED = 3;

/** One insight: what is the matter, how sure that is, who could help, and what it rests on. */
class InsightEntry extends LightElement {
  static properties = { insight: {}, against: {}, names: {}, programme: {}, at: {}, open: { state: true }, everyone: { state: true } };

  render() {
    const { id, severity, title, explanation, suggestion } = this.insight;
    return html`
      <article class="insight insight--${severity}" aria-labelledby=${`insight-${id}`}>
        <p class="insight__severity"><span class="severity severity--${severity}">${t.insight.severity[severity]}</span></p>
        <div class="insight__words">
          <h3 id=${`insight-${id}`}>${title}</h3>
          <p>${explanation}</p>
          ${this.#candidates()}
          ${suggestion ? html`<div class="insight__step"><h4>${t.insight.nextStep}</h4><p>${suggestion}</p>${this.#guide()}</div>` : nothing}
          ${this.#questions()}
          <insight-dismissal .insight=${this.insight} .programme=${this.programme}></insight-dismissal>
        </div>
        <div class="insight__sure" role="group" aria-label=${t.insight.howSure}>${this.#sure()}</div>
        ${this.#evidence()}
      </article>`;
  }

  #sure() {
    const { score, interval, known } = this.insight;
    return html`
      ${interval
        ? html`<div class="measure">
            <p class="measure__words"><span class="measure__name">${t.insight.weight}</span> ${t.insight.ofHundred(hundredths(score))}</p>
            ${intervalFigure(score, interval)}
            <p class="measure__note">${interval.high - interval.low < 0.005 ? t.insight.certain : t.insight.between(hundredths(interval.low), hundredths(interval.high))}</p>
          </div>`
        : nothing}
      ${known && known.asked + known.unknown > 0
        ? html`<div class="measure">
            <p class="measure__words">${known.unknown ? t.insight.notAsked(known.unknown, known.asked + known.unknown) : t.insight.allAsked(known.asked)}</p>
            ${knownFigure(known)}
          </div>`
        : nothing}`;
  }

  #candidates() {
    const candidates = this.insight.candidates ?? [];
    if (candidates.length === 0) return nothing;
    return html`
      <div class="insight__candidates">
        <h4>${t.insight.candidates(candidates.length)}</h4>
        <ol>
          ${(this.everyone ? candidates : candidates.slice(0, NAMED)).map(({ stakeholder, name, score, why }) => html`
            <li>
              <p class="candidate__name">
                <a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? this.names.person(stakeholder)}</a>
                <span class="subtle small">${this.names.domainOf(stakeholder)}</span>
              </p>
              <p class="small">${why} <span class="subtle">${t.insight.fit(hundredths(score))}</span></p>
            </li>`)}
        </ol>
        ${!this.everyone && candidates.length > NAMED
          ? html`<p><button class="link-button small" @click=${() => (this.everyone = true)}>${t.insight.others(candidates.length - NAMED)}</button></p>`
          : nothing}
      </div>`;
  }

  /** What one might ask next, answered on a page of its own. */
  #questions() {
    const questions = questionsOf(this.insight, this.names);
    if (questions.length === 0) return nothing;
    return html`
      <ul class="insight__asks small" aria-label=${t.whatIf.title}>
        ${questions.map(({ words, events }) => html`<li><a href=${addressOf(this.programme.id, "/what-if", { suppose: written(events) })}>${words}</a></li>`)}
      </ul>`;
  }

  /** To the guide, where the insight is about people who must be reached. */
  #guide() {
    const group = this.insight.subjects?.find(subject => this.programme.targetGroups?.some(({ id }) => id === subject));
    return group ? html`<p class="small"><a href=${addressOf(this.programme.id, "/guide", { group })}>${t.guide.fromInsight}</a></p>` : nothing;
  }

  #evidence() {
    const { evidence = [], counterEvidence = [] } = this.insight;
    return html`
      <div class="insight__evidence">
        ${this.insight.kind === "missing-bridge-builder" && this.insight.severity !== "info"
          ? this.#opening("passage", t.passage.title, () => html`<insight-passage .insight=${this.insight} .names=${this.names} .programme=${this.programme} .at=${this.at}></insight-passage>`)
          : nothing}
        ${this.#opening("made", t.explanation.title, () => html`<score-explanation .insight=${this.insight} .names=${this.names} .programme=${this.programme} .at=${this.at}></score-explanation>`)}
        ${this.#opening("sure", t.certainty.title, () => html`<insight-certainty .insight=${this.insight} .programme=${this.programme} .at=${this.at}></insight-certainty>`)}
        ${this.#opening("evidence", evidence.length ? t.insight.restsOn(evidence.length) : t.insight.noEvidence, () => html`<evidence-list .positions=${evidence} .names=${this.names} .programme=${this.programme} .at=${this.at}></evidence-list>`)}
        ${this.#opening("against", counterEvidence.length ? t.insight.against(counterEvidence.length) : t.insight.nothingAgainst, () => this.#against(counterEvidence))}
      </div>`;
  }

  /** What speaks against it; and what counts as doing so, so that an empty list tells something. */
  #against(positions) {
    return html`
      <p class="small">${positions.length ? t.insight.counts : t.insight.wouldCount} ${this.against}</p>
      ${positions.length ? html`<evidence-list .positions=${positions} .names=${this.names} .programme=${this.programme} .at=${this.at}></evidence-list>` : nothing}`;
  }

  /** A button that opens and closes what is below it; drawn when first opened. */
  #opening(part, words, draw) {
    const id = `${part}-${this.insight.id}`;
    const open = this.open?.includes(part) ?? false;
    const turned = open ? this.open.filter(other => other !== part) : [...(this.open ?? []), part];
    return html`
      <div>
        <button class="opener" aria-expanded=${String(open)} aria-controls=${id} @click=${() => (this.open = turned)}>${words}</button>
        <div id=${id} ?hidden=${!open}>${open ? draw() : nothing}</div>
      </div>`;
  }
}

customElements.define("insight-entry", InsightEntry);
