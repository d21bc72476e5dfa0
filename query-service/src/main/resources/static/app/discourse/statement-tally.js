import { html, nothing } from "lit";
import { hundredths, t } from "../language/language.js";
import { entriesAt } from "../history/entries.js";
import "../history/entry-list.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { partsFigure } from "./figures.js";

/** One statement: how many agree and disagree, towards us and in public, and of how many it is not known. Every number opens. */
class StatementTally extends LightElement {
  static properties = { tally: {}, most: {}, names: {}, programme: {}, open: { state: true } };

  #evidence = new Fetching(this, {
    on: () => [this.open ? this.tally.evidence : null],
    load: (evidence, signal) => (evidence ? entriesAt(this.programme, evidence, signal) : null),
  });

  render() {
    const { statement, text, direction, share, speakers, domains } = this.tally;
    return html`
      <article class="said" aria-labelledby=${`said-${statement}`}>
        <p class="said__share">${share === undefined ? t.discourse.statements.noShare : html`<span class="said__figure number">${hundredths(share)}%</span> <span class="small subtle">${t.discourse.statements.share}</span>`}</p>
        <div class="said__words">
          <h3 id=${`said-${statement}`}>“${text}”</h3>
          <p class="small subtle">${t.discourse.statements.direction[direction]}${speakers ? html` ${t.discourse.statements.spread(speakers, domains.length)}` : nothing}</p>
          <dl class="said__counts">${this.#stances()}${this.#publications()}</dl>
          <div id=${`said-open-${statement}`} ?hidden=${!this.open}>${this.open ? this.#opened() : nothing}</div>
        </div>
      </article>`;
  }

  #stances() {
    const { stances: { agreed, disagreed }, neutral, silent } = this.tally;
    const whole = agreed + disagreed + neutral + silent;
    const parts = [["agreed", agreed], ["neutral", neutral], ["disagreed", disagreed], ["unknown", silent]].map(([name, count]) => ({ name, count }));
    return html`
      <div>
        <dt>${t.discourse.statements.stances}</dt>
        <dd>
          ${partsFigure(parts, whole)}
          <p class="said__numbers">
            ${this.#number("stances", "agreed", agreed)} ${neutral ? this.#number("stances", "neutral", neutral) : nothing} ${this.#number("stances", "disagreed", disagreed)}
            <span class="side side--unknown">${t.discourse.statements.silent(silent)}</span>
          </p>
        </dd>
      </div>`;
  }

  #publications() {
    const { agreed, disagreed } = this.tally.publications;
    if (agreed + disagreed === 0) return html`<div><dt>${t.discourse.statements.publications}</dt><dd class="subtle">${t.discourse.statements.none}</dd></div>`;
    return html`
      <div>
        <dt>${t.discourse.statements.publications}</dt>
        <dd>
          ${partsFigure([{ name: "agreed", count: agreed }, { name: "disagreed", count: disagreed }], this.most)}
          <p class="said__numbers">${this.#number("publications", "agreed", agreed)} ${this.#number("publications", "disagreed", disagreed)}</p>
        </dd>
      </div>`;
  }

  /** A number that opens to what it counts; nothing to open where it is zero. */
  #number(where, side, count) {
    const words = t.discourse.statements[side](count);
    if (count === 0) return html`<span class=${`side side--${side}`}>${words}</span>`;
    const key = `${where} ${side}`;
    return html`
      <button type="button" class=${`printed side side--${side} side--opens`} aria-expanded=${String(this.open === key)} aria-controls=${`said-open-${this.tally.statement}`}
        @click=${() => (this.open = this.open === key ? undefined : key)}>${words}<span class="visually-hidden">, ${t.discourse.statements[where].toLowerCase()}</span></button>`;
  }

  #opened() {
    const [where, side] = this.open.split(" ");
    return html`
      <h4>${t.discourse.statements.opened[where][side]}</h4>
      ${this.#evidence.draw(entries => html`<entry-list .entries=${(entries ?? []).filter(entry => this.#sideOf(entry) === this.open)} .names=${this.names} .programme=${this.programme}></entry-list>`)}`;
  }

  #sideOf({ data: { stance, publication } }) {
    if (stance) return `stances ${stance.value > 0 ? "agreed" : stance.value < 0 ? "disagreed" : "neutral"}`;
    const position = publication?.positions.find(one => one.statement === this.tally.statement);
    return position && `publications ${position.agrees ? "agreed" : "disagreed"}`;
  }
}

customElements.define("statement-tally", StatementTally);
