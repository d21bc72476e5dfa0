import { html } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { moment } from "./moment.js";
import { momentInWords } from "./words.js";

/** Says that the page looks back, to when, and how to return. */
class PastBanner extends LightElement {
  static properties = { programme: {}, at: {} };

  render() {
    return html`
      <div class="past-banner" role="status">
        <p><strong>${t.time.lookingBack}</strong> ${momentInWords(this.programme, this.at)}</p>
        <button class="button" @click=${() => moment.lookAt({})}>${t.time.toNow}</button>
      </div>`;
  }
}

customElements.define("past-banner", PastBanner);
