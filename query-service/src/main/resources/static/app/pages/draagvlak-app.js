import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { moment } from "../timeline/moment.js";
import { read } from "./api.js";
import { follow } from "./changes.js";
import { Fetching } from "./fetching.js";
import { LightElement } from "./light-element.js";
import { followLinks, routeOf } from "./route.js";
import "./site-header.js";
import "./site-footer.js";
import "../programme/example-banner.js";
import "../timeline/past-banner.js";

const PAGES = {
  start: () => import("../programme/start-page.js"),
  insights: () => import("../insight/insights-page.js"),
  agenda: () => import("../agenda/agenda-page.js"),
  map: () => import("../network/map-page.js"),
  discourse: () => import("../discourse/discourse-page.js"),
  decisions: () => import("../decision/register-page.js"),
  plan: () => import("../plan/plan-page.js"),
  stakeholder: () => import("../stakeholder/stakeholder-page.js"),
  record: () => import("../interaction/record-page.js"),
  guide: () => import("../guide/guide-page.js"),
  catalogue: () => import("../guide/catalogue-page.js"),
  learning: () => import("../learning/learning-page.js"),
  add: () => import("../stakeholder/add-page.js"),
  "what-if": () => import("../insight/what-if-page.js"),
  import: () => import("../imports/import-page.js"),
};

const WARM = ["insights", "map", "stakeholder", "record"];

/** The application: header, the page that the address stands for, footer. */
class DraagvlakApp extends LightElement {
  static properties = { route: { state: true }, looksAt: { state: true }, loaded: { state: true } };

  #programme = new Fetching(this, {
    on: () => [this.route.programme ?? null, this.looksAt],
    live: true,
    steady: true,
    load: (id, at, signal) => (id ? read(`/v1/programmes/${id}`, at, signal) : null),
  });

  #changed = () => {
    const before = this.route;
    this.route = routeOf(location.pathname);
    this.looksAt = moment.query();
    this.#load(this.route.name);
    follow(this.route.programme);
    if (before?.path !== this.route.path) this.#arrive();
  };

  /** Loads the page's own modules, and those of the other pages while nothing else is to be done. */
  async #load(name) {
    await PAGES[name]?.();
    this.loaded = name;
    for (const other of WARM) (globalThis.requestIdleCallback ?? setTimeout)(() => PAGES[other]());
  }

  connectedCallback() {
    this.#changed();
    super.connectedCallback();
    addEventListener("popstate", this.#changed);
    addEventListener("routechange", this.#changed);
    followLinks(this);
  }

  async #arrive() {
    if (!this.hasUpdated) return;
    await this.updateComplete;
    scrollTo(0, 0);
    this.querySelector("main").focus({ preventScroll: true });
  }

  render() {
    const programme = this.#known;
    document.documentElement.toggleAttribute("data-past", moment.past && Boolean(programme));
    return html`
      <a class="skip-link" href="#content" @click=${this.#skip}>${t.skip}</a>
      <site-header .programme=${programme} .page=${this.route.name}></site-header>
      ${programme?.example ? html`<example-banner></example-banner>` : nothing}
      ${programme && moment.past ? html`<past-banner .programme=${programme} .at=${this.looksAt}></past-banner>` : nothing}
      <main id="content" tabindex="-1">${this.route.programme ? this.#programme.draw(() => (programme ? this.#page(programme) : waiting())) : this.#page()}</main>
      <site-footer .programme=${programme}></site-footer>`;
  }

  #skip = event => {
    event.preventDefault();
    this.querySelector("main").focus();
  };

  /** The programme that the address names, once it is there. */
  get #known() {
    const { value } = this.#programme;
    return value && value.id === this.route.programme ? value : null;
  }

  #page(programme) {
    if (this.route.name in PAGES && this.loaded !== this.route.name) return waiting();
    switch (this.route.name) {
      case "start":
        return html`<start-page></start-page>`;
      case "insights":
        return html`<insights-page .programme=${programme} .at=${this.looksAt}></insights-page>`;
      case "agenda":
        return html`<agenda-page .programme=${programme} .at=${this.looksAt}></agenda-page>`;
      case "map":
        return html`<map-page .programme=${programme} .at=${this.looksAt}></map-page>`;
      case "discourse":
        return html`<discourse-page .programme=${programme} .at=${this.looksAt}></discourse-page>`;
      case "decisions":
        return html`<register-page .programme=${programme} .at=${this.looksAt}></register-page>`;
      case "plan":
        return html`<plan-page .programme=${programme} .at=${this.looksAt}></plan-page>`;
      case "stakeholder":
        return html`<stakeholder-page .programme=${programme} .at=${this.looksAt} .stakeholder=${this.route.stakeholder}></stakeholder-page>`;
      case "record":
        return html`<record-page .programme=${programme} .at=${this.looksAt}></record-page>`;
      case "guide":
        return html`<guide-page .programme=${programme} .at=${this.looksAt}></guide-page>`;
      case "catalogue":
        return html`<catalogue-page .programme=${programme} .at=${this.looksAt}></catalogue-page>`;
      case "learning":
        return html`<learning-page .programme=${programme} .at=${this.looksAt}></learning-page>`;
      case "add":
        return html`<add-page .programme=${programme} .at=${this.looksAt}></add-page>`;
      case "what-if":
        return html`<what-if-page .programme=${programme} .at=${this.looksAt}></what-if-page>`;
      case "import":
        return html`<import-page .programme=${programme} .at=${this.looksAt}></import-page>`;
      default:
        return html`<div class="page"><h1>${t.lost.title}</h1><p class="lead">${t.lost.lead}</p><p><a href="/">${t.lost.home}</a></p></div>`;
    }
  }
}

const waiting = () => html`<div class="page"><p class="waiting" role="status">${t.waiting}</p></div>`;

customElements.define("draagvlak-app", DraagvlakApp);
