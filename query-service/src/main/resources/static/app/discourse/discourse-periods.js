import { html } from "lit";
import { hundredths, shortDay, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { moment } from "../timeline/moment.js";
import { shareFigure } from "./figures.js";

/** The discourse window by window: how many coalitions show, and whether those of the window before still hold. */
class DiscoursePeriods extends LightElement {
  static properties = { periods: {}, names: {}, programme: {} };

  render() {
    if (this.periods.length === 0) return html`<p>${t.discourse.periods.none}</p>`;
    return html`
      <ol class="periods">${this.periods.toReversed().map(period => this.#period(period))}</ol>
      <p class="small subtle">${t.discourse.periods.keptExplained}</p>`;
  }

  #period({ after, until, speakers, coalitions, acrossDomains, kept, evidence }) {
    const window = t.discourse.periods.from(shortDay(after), shortDay(until));
    return html`
      <li class="period">
        <h3>${window}</h3>
        <dl class="period__counts">
          <div><dt>${t.discourse.periods.speakers}</dt><dd class="number">${speakers}</dd></div>
          <div><dt>${t.discourse.periods.coalitions}</dt><dd><span class="number">${coalitions}</span>${acrossDomains ? html` <span class="small subtle">${t.discourse.periods.across(acrossDomains)}</span>` : ""}</dd></div>
          <div><dt>${t.discourse.periods.kept}</dt><dd>${kept === undefined ? html`<span class="subtle">${t.discourse.periods.keptUnknown}</span>` : html`${shareFigure(kept)} ${t.discourse.periods.keptShare(hundredths(kept))}`}</dd></div>
        </dl>
        <div class="period__behind">
          <entries-opener .positions=${evidence} .about=${window} .names=${this.names} .programme=${this.programme}></entries-opener>
          <button type="button" class="link-button small" @click=${() => moment.lookAt({ ...moment.query(), asOf: until })}>${t.discourse.periods.look}<span class="visually-hidden">: ${shortDay(until)}</span></button>
        </div>
      </li>`;
  }
}

customElements.define("discourse-periods", DiscoursePeriods);
