import { t } from "../language/language.js";
import { html } from "lit";
import { LightElement } from "../pages/light-element.js";
import { addressOf, go } from "../pages/route.js";
import "./stakeholder-picker.js";

/** Finds a stakeholder by name and goes there. */
class StakeholderFinder extends LightElement {
  static properties = { programme: {} };

  render() {
    return html`
      <stakeholder-picker class="finder" role="search" name="finder" .programme=${this.programme} .label=${t.find.label} hide-label
        @picked=${event => go(addressOf(this.programme.id, `/s/${event.detail.id}`))}></stakeholder-picker>`;
  }
}

customElements.define("stakeholder-finder", StakeholderFinder);
