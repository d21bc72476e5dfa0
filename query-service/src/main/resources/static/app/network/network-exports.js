import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { download } from "../pages/api.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

const FORMATS = [
  ["CSV", "csv", "text/csv"],
  ["GraphML", "graphml", "application/graphml+xml"],
  ["GEXF", "gexf", "application/gexf+xml"],
  ["JSON", "json", "application/json"],
];

/** The network as a file, in the formats that other tools read. */
class NetworkExports extends LightElement {
  static properties = { programme: {}, at: {}, problem: { state: true } };

  render() {
    return html`
      <section class="exports" aria-labelledby="exports-title">
        <h2 id="exports-title">${t.map.exports}</h2>
        <ul class="actions">
          ${FORMATS.map(([name, extension, accept]) => html`
            <li><button class="link-button" @click=${() => this.#save(extension, accept)}><span class="visually-hidden">${t.map.exportAs} </span>${name}</button></li>`)}
        </ul>
        ${this.problem ? html`<problem-notice .problem=${this.problem}></problem-notice>` : nothing}
      </section>`;
  }

  async #save(extension, accept) {
    this.problem = undefined;
    try {
      const file = await download(`/v1/programmes/${this.programme.id}/network`, accept, this.at);
      const address = URL.createObjectURL(file);
      const link = Object.assign(document.createElement("a"), { href: address, download: `${this.programme.name}.${extension}` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define("network-exports", NetworkExports);
