import { html, nothing, svg } from "lit";
import { language, speak, t } from "../language/language.js";
import { isDark, turn } from "../theme/appearance.js";
import { LightElement } from "./light-element.js";
import { addressOf } from "./route.js";
import "../stakeholder/stakeholder-finder.js";

const LINKS = [
  ["insights", ""],
  ["agenda", "/agenda"],
  ["map", "/map"],
  ["discourse", "/discourse"],
  ["decisions", "/decisions"],
  ["what-if", "/what-if"],
  ["plan", "/plan"],
  ["record", "/record"],
  ["guide", "/guide"],
  ["learning", "/learning"],
  ["import", "/import"],
];

const MARK = svg`<rect x="1" y="23" width="30" height="3.5"/><circle cx="6.5" cy="17" r="4.5"/><rect x="12.2" y="12.5" width="9" height="9"/><path d="M26.6 12.2l5 9.3h-10z"/>`;

/** Who we are, which programme this is, and the ways through it. */
class SiteHeader extends LightElement {
  static properties = { programme: {}, page: {}, open: { state: true } };

  willUpdate(changed) {
    if (changed.has("page")) this.open = false;
  }

  render() {
    return html`
      <header class="site-header">
        <div class="site-header__top">
          <a class="wordmark" href="/"><svg viewBox="0 0 32 32" aria-hidden="true">${MARK}</svg>Draagvlak</a>
          ${this.programme ? html`<a class="site-header__programme" href=${addressOf(this.programme.id)}>${this.programme.name}</a>` : nothing}
          <div class="site-header__tools">
            ${this.programme ? html`<stakeholder-finder .programme=${this.programme}></stakeholder-finder>` : nothing}
            ${this.#language()} ${this.#theme()}
          </div>
        </div>
        ${this.programme ? this.#links() : nothing}
      </header>`;
  }

  #links() {
    return html`
      <nav aria-label=${t.nav.label} @keydown=${this.#close}>
        <button class="nav-menu" aria-expanded=${String(Boolean(this.open))} aria-controls="nav-ways" @click=${() => (this.open = !this.open)}>
          <span class="visually-hidden">${t.nav.menu}: </span>${t.nav[this.page] ?? t.nav.label}
        </button>
        <ul id="nav-ways" class=${this.open ? "nav-open" : nothing}>
          ${LINKS.map(([page, path]) => html`
            <li><a href=${addressOf(this.programme.id, path)} aria-current=${this.page === page ? "page" : nothing}>${t.nav[page]}</a></li>`)}
        </ul>
      </nav>`;
  }

  /** The list of ways, which a small screen shows on demand, closes with Escape. */
  #close = event => {
    if (event.key !== "Escape" || !this.open) return;
    this.open = false;
    this.querySelector(".nav-menu").focus();
  };

  #language() {
    const other = language === "nl" ? "en" : "nl";
    return html`<button class="tool" lang=${other} @click=${() => speak(other)}>${other === "en" ? "English" : "Nederlands"}</button>`;
  }

  #theme() {
    return html`
      <button class="tool tool--icon" aria-pressed=${String(isDark())} aria-label=${t.theme.dark} title=${t.theme.dark} @click=${this.#turn}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor"/></svg>
      </button>`;
  }

  #turn = () => {
    turn();
    this.requestUpdate();
  };
}

customElements.define("site-header", SiteHeader);
