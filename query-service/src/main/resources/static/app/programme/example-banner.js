import { html } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";

/** Says on every page that what is shown is made up. */
class ExampleBanner extends LightElement {
  render() {
    return html`<section class="example-banner" aria-label=${t.example.region}><p><strong>${t.example.label}</strong> ${t.example.explained}</p></section>`;
  }
}

customElements.define("example-banner", ExampleBanner);
