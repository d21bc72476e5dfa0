import { html } from "lit";
import { day, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";

/** Whom to call this week: what to do, why now, and what that rests on. */
class CallList extends LightElement {
  static properties = { calls: {}, asOf: {}, names: {}, programme: {} };

  render() {
    if (this.calls.length === 0) return html`<p>${t.upkeep.calls.none}</p>`;
    return html`
      <ol>
        ${this.calls.map(({ next, why, callBy, evidence }) => html`
          <li>
            <p><strong>${next}</strong> ${t.upkeep.calls[callBy < this.asOf ? "late" : "by"](day(callBy))}</p>
            <p class="small subtle">${why}</p>
            <entries-opener .positions=${evidence} .about=${next} .names=${this.names} .programme=${this.programme}></entries-opener>
          </li>`)}
      </ol>`;
  }
}

customElements.define("call-list", CallList);
