import { html, nothing } from "lit";
import { listed, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { nameIn } from "./catalogue.js";
import { inPage } from "./entry-links.js";

/** One entry of the catalogue: what it is for, why it works, an example, the smallest first step, and when not. */
class CatalogueEntry extends LightElement {
  static properties = { entry: {}, kind: {}, texts: {} };

  render() {
    const { code, name, why, example, firstStep, cautions, proper, sources, retired } = this.entry;
    return html`
      <article class="entry" id=${`entry-${code}`} aria-labelledby=${`entry-${code}-name`}>
        <h3 id=${`entry-${code}-name`} tabindex="-1">${name}</h3>
        ${retired ? html`<p class="mark">${t.catalogue.retired}</p>` : nothing}
        ${this.#suits()}
        <p>${why}</p>
        <dl>
          ${example ? html`<div><dt>${t.guide.example}</dt><dd>${example}</dd></div>` : nothing}
          <div class="entry__first"><dt>${this.kind === "reasons" ? t.guide.heard.askFirst : t.guide.firstStep}</dt><dd>${firstStep}</dd></div>
          ${cautions.length ? html`<div><dt>${t.guide.cautions}</dt><dd>${cautions.length === 1 ? cautions[0] : html`<ul class="guide-cautions">${cautions.map(caution => html`<li>${caution}</li>`)}</ul>`}</dd></div>` : nothing}
          ${proper ? html`<div><dt>${t.guide.proper}</dt><dd>${proper}</dd></div>` : nothing}
        </dl>
        ${sources.length ? html`<p class="small subtle">${t.catalogue.sources} ${sources.join("; ")}.</p>` : nothing}
      </article>`;
  }

  /** What suits a reason. */
  #helped() {
    const helping = [...this.texts.moves, ...this.texts.techniques].filter(({ reasons }) => reasons.includes(this.entry.code));
    return html`<p class="small subtle">${t.catalogue.helps} ${inPage(helping)}</p>`;
  }

  #suits() {
    if (this.kind === "reasons") return this.#helped();
    const { forms, reasons } = this.entry;
    const said = [
      forms.length ? listed(forms.map(form => nameIn(this.texts, "forms", form))) : null,
      reasons.length ? listed(reasons.map(reason => nameIn(this.texts, "reasons", reason).toLowerCase())) : null,
    ].filter(Boolean);
    return said.length ? html`<p class="small subtle">${t.catalogue.suits} ${said.join("; ")}</p>` : nothing;
  }
}

customElements.define("catalogue-entry", CatalogueEntry);
