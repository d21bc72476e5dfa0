import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { catalogue } from "./catalogue.js";
import { inPage } from "./entry-links.js";
import "./catalogue-entry.js";

const KINDS = ["techniques", "own", "moves", "reasons", "ways", "levers"];

/** The catalogue to read: forms, techniques, moves, reasons, ways to close the gap and levers, each with why, how and when not. */
class CataloguePage extends LightElement {
  static properties = { programme: {}, at: {} };

  #all = new Fetching(this, {
    on: () => [this.programme?.id ?? null, this.at],
    load: async (id, at, signal) => {
      const [texts, usable] = await Promise.all([catalogue(), id ? read(`/v1/programmes/${id}/techniques`, { ...at, limit: 1000 }, signal) : { items: [] }]);
      return { ...texts, own: usable.items.filter(({ own }) => own) };
    },
  });

  #shown;

  updated() {
    const wanted = new URLSearchParams(location.search).get("entry");
    if (wanted && this.#all.value && this.#shown !== wanted) {
      this.#shown = wanted;
      this.#show(wanted);
    }
  }

  /** Goes to one entry, once all before it have their height. */
  async #show(wanted) {
    await Promise.all([...this.querySelectorAll("catalogue-entry")].map(entry => entry.updateComplete));
    const entry = document.getElementById(`entry-${wanted}`);
    entry?.scrollIntoView();
    entry?.querySelector("h3").focus({ preventScroll: true });
  }

  render() {
    entitle(t.catalogue.title, this.programme?.name);
    return html`
      <div class="page catalogue">
        <header class="page-head">
          <h1>${t.catalogue.title}</h1>
          <p class="lead">${t.catalogue.lead}</p>
          ${this.programme ? html`<p><a href=${addressOf(this.programme.id, "/guide")}>${t.catalogue.toGuide}</a></p>` : nothing}
        </header>
        ${this.#all.draw(all => this.#draw(all))}
      </div>`;
  }

  #draw(all) {
    const kinds = KINDS.filter(kind => all[kind].length);
    return html`
      <div class="catalogue__columns">
        <nav class="catalogue__index" aria-label=${t.catalogue.index}>
          <p><a href="#catalogue-forms">${t.catalogue.kinds.forms.title}</a></p>
        <ul>${all.forms.map(({ code, name }) => html`<li><a href=${`#entry-${code}`}>${name}</a></li>`)}</ul>
          ${kinds.map(kind => html`
            <p><a href=${`#catalogue-${kind}`}>${t.catalogue.kinds[kind].title}</a></p>
            <ul>${all[kind].map(({ code, name }) => html`<li><a href=${`#entry-${code}`}>${name}</a></li>`)}</ul>`)}
        </nav>
        <div>
          ${this.#forms(all)}
          ${kinds.map(kind => html`
            <section class="catalogue__kind" aria-labelledby=${`catalogue-${kind}`}>
              <h2 id=${`catalogue-${kind}`}>${t.catalogue.kinds[kind].title}</h2>
              <p class="subtle">${t.catalogue.kinds[kind].why}</p>
              ${all[kind].map(entry => html`<catalogue-entry .entry=${entry} .kind=${kind} .texts=${all}></catalogue-entry>`)}
            </section>`)}
        </div>
      </div>`;
  }

  #forms({ forms, techniques }) {
    return html`
      <section class="catalogue__kind" aria-labelledby="catalogue-forms">
        <h2 id="catalogue-forms">${t.catalogue.kinds.forms.title}</h2>
        <p class="subtle">${t.catalogue.kinds.forms.why}</p>
        <div class="catalogue__forms">
          ${forms.map(({ code, name, what, heard, need, sources }) => html`
            <article id=${`entry-${code}`} aria-labelledby=${`entry-${code}-name`}>
              <h3 id=${`entry-${code}-name`} tabindex="-1">${name}</h3>
              <ul>${heard.map(said => html`<li>“${said}”</li>`)}</ul>
              <p>${what}</p>
              <p><strong>${t.guide.heard.need}</strong> ${need}</p>
              <p class="small subtle">${t.catalogue.helps} ${inPage(techniques.filter(one => one.forms.includes(code)))}</p>
              <p class="small subtle">${t.catalogue.sources} ${sources.join("; ")}.</p>
            </article>`)}
        </div>
      </section>`;
  }
}

customElements.define("catalogue-page", CataloguePage);
