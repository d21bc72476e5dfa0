import { html, nothing } from "lit";
import { hundredths, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entryLinks } from "../guide/entry-links.js";
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
  static properties = { insight: {}, kind: {}, names: {}, programme: {}, at: {}, open: { state: true }, everyone: { state: true } };

  render() {
    const { id, severity, title, explanation, suggestion } = this.insight;
    return html`
      <article class="insight insight--${severity}" aria-labelledby=${`insight-${id}`}>
        <p class="insight__severity"><span class="severity severity--${severity}">${t.insight.severity[severity]}</span></p>
        <div class="insight__words">
          <h3 id=${`insight-${id}`}>${title}</h3>
          <p>${explanation}</p>
          ${suggestion ? html`<div class="insight__step"><h4>${t.insight.nextStep}</h4><p>${suggestion}</p>${this.#guide()}${this.#helps()}</div>` : nothing}
          ${this.#raisesItself() ? this.#questions() : nothing}
        </div>
        <div class="insight__sure" role="group" aria-label=${t.insight.howSure}>${this.#sure()}</div>
        <div class="insight__more">
          ${this.#further()}
          <insight-dismissal .insight=${this.insight} .programme=${this.programme}></insight-dismissal>
        </div>
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
    const { candidates } = this.insight;
    return html`
      <div class="insight__candidates">
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
        ${this.#raisesItself() ? nothing : this.#questions()}
      </div>`;
  }

  /** Whether what one might ask next is about the insight itself; else it is about what the candidates could do, and stands with them. */
  #raisesItself() {
    return this.insight.kind === "single-point-of-failure";
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
    const { kind, subjects } = this.insight;
    if (kind === "resistance-unanswered") return html`<p class="small"><a href=${addressOf(this.programme.id, "/guide", { signal: subjects[0] })}>${t.guide.fromUnanswered}</a></p>`;
    const group = this.insight.subjects?.find(subject => this.programme.targetGroups?.some(({ id }) => id === subject));
    return group ? html`<p class="small"><a href=${addressOf(this.programme.id, "/guide", { group })}>${t.guide.fromInsight}</a></p>` : nothing;
  }

  /** What the catalogue knows that helps with this. */
  #helps() {
    return this.kind.helps.length ? html`<p class="small subtle">${t.guide.helps} ${entryLinks(this.programme, this.kind.helps)}</p>` : nothing;
  }

  /** What is behind it, each part folded away with its count in sight, because together they take more room than the insight itself. */
  #further() {
    const { evidence = [], counterEvidence = [], candidates = [] } = this.insight;
    const entries = positions => html`<evidence-list .positions=${positions} .names=${this.names} .programme=${this.programme} .at=${this.at}></evidence-list>`;
    const parts = [
      candidates.length ? { part: "helpers", words: t.insight.candidates(candidates.length), draw: () => this.#candidates() } : null,
      { part: "evidence", words: evidence.length ? t.insight.restsOn(evidence.length) : t.insight.noEvidence, draw: () => entries(evidence) },
      { part: "against", words: counterEvidence.length ? t.insight.against(counterEvidence.length) : t.insight.nothingAgainst, draw: () => this.#against(counterEvidence) },
      { part: "rule", words: t.insight.rule, draw: () => html`<p class="small insight__rule">${this.kind.rule}</p>` },
      this.insight.kind === "missing-bridge-builder" && this.insight.severity !== "info"
        ? { part: "passage", words: t.passage.title, draw: () => html`<insight-passage .insight=${this.insight} .names=${this.names} .programme=${this.programme} .at=${this.at}></insight-passage>` }
        : null,
      { part: "made", words: t.explanation.title, draw: () => html`<score-explanation .insight=${this.insight} .names=${this.names} .programme=${this.programme} .at=${this.at}></score-explanation>` },
      { part: "sure", words: t.certainty.title, draw: () => html`<insight-certainty .insight=${this.insight} .programme=${this.programme} .at=${this.at}></insight-certainty>` },
    ].filter(Boolean);
    return html`
      <ul class="insight__openers" aria-label=${t.insight.unfold}>${parts.map(one => html`<li>${this.#opener(one)}</li>`)}</ul>
      ${parts.map(one => this.#opened(one))}`;
  }

  /** What speaks against it; and what counts as doing so, so that an empty list tells something. */
  #against(positions) {
    return html`
      <p class="small insight__rule">${positions.length ? t.insight.counts : t.insight.wouldCount} ${this.kind.against}</p>
      ${positions.length ? html`<evidence-list .positions=${positions} .names=${this.names} .programme=${this.programme} .at=${this.at}></evidence-list>` : nothing}`;
  }

  /** A button that opens and closes a part. */
  #opener({ part, words }) {
    const open = this.#isOpen(part);
    const turned = open ? this.open.filter(other => other !== part) : [...(this.open ?? []), part];
    return html`<button class="opener" id=${this.#id(part, "opener")} aria-expanded=${String(open)} aria-controls=${this.#id(part)} @click=${() => (this.open = turned)}>${words}</button>`;
  }

  /** The part itself; drawn when first opened. */
  #opened({ part, words, draw }) {
    const open = this.#isOpen(part);
    return html`<section class="insight__part" id=${this.#id(part)} aria-labelledby=${this.#id(part, "opener")} ?hidden=${!open}>${open ? html`<h4>${words}</h4>${draw()}` : nothing}</section>`;
  }

  #isOpen(part) {
    return this.open?.includes(part) ?? false;
  }

  #id(part, what = "part") {
    return `${what}-${part}-${this.insight.id}`;
  }
}

customElements.define("insight-entry", InsightEntry);
