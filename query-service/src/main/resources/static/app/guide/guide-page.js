import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import "../timeline/time-control.js";
import { catalogue } from "./catalogue.js";
import "./guide-heard.js";
import "./guide-techniques.js";
import "./guide-messengers.js";
import "./guide-plan.js";
import "./guide-tried.js";

const ASKED = ["signal", "form", "reason", "group", "stakeholder"];

/** From what was heard to a plan: the form, a technique, a messenger, an intervention; and what was tried before. */
class GuidePage extends LightElement {
  static properties = { programme: {}, at: {}, asked: { state: true }, technique: { state: true }, messenger: { state: true } };

  #guide = new Fetching(this, {
    on: () => [this.programme.id, this.asked, this.at],
    live: true,
    steady: true,
    load: async (id, asked, at, signal) => {
      const [guide, names, texts] = await Promise.all([read(`/v1/programmes/${id}/guide`, { ...at, ...asked }, signal), namesOf(this.programme, at), catalogue()]);
      return { guide, names, texts };
    },
  });

  #arrived = () => {
    const query = new URLSearchParams(location.search);
    this.#choose(Object.fromEntries(ASKED.filter(name => query.get(name)).map(name => [name, query.get(name)])));
  };

  connectedCallback() {
    this.#arrived();
    super.connectedCallback();
    addEventListener("routechange", this.#arrived);
    addEventListener("popstate", this.#arrived);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("routechange", this.#arrived);
    removeEventListener("popstate", this.#arrived);
  }

  render() {
    entitle(t.guide.title, this.programme.name);
    return html`
      <div class="page guide">
        <header class="page-head">
          <h1>${t.guide.title}</h1>
          <p class="lead">${t.guide.lead}</p>
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
          <p><a href=${addressOf(this.programme.id, "/techniques")}>${t.guide.toCatalogue}</a></p>
        </header>
        ${this.#guide.draw(all => this.#steps(all))}
      </div>`;
  }

  #steps({ guide, names, texts }) {
    const technique = guide.techniques.find(({ code }) => code === (this.technique ?? guide.plan?.technique));
    const messenger = guide.messengers.find(({ stakeholder }) => stakeholder === (this.messenger ?? guide.plan?.messenger));
    return html`
      ${this.#step(1, "heard", html`
        <guide-heard .guide=${guide} .texts=${texts} .programme=${this.programme} @asked=${event => this.#ask(event.detail)}></guide-heard>`)}
      ${this.#step(2, "techniques", guide.form
        ? html`<guide-techniques .guide=${guide} .texts=${texts} .chosen=${technique?.code} .programme=${this.programme} @chosen=${event => (this.technique = event.detail)}></guide-techniques>`
        : html`<p class="subtle">${t.guide.techniques.first}</p>`)}
      ${this.#step(3, "messengers", html`
        <guide-messengers .guide=${guide} .names=${names} .chosen=${messenger?.stakeholder} .programme=${this.programme} .at=${this.at}
          @chosen=${event => (this.messenger = event.detail)}></guide-messengers>`)}
      ${this.#step(4, "plan", html`
        <guide-plan .guide=${guide} .technique=${guide.form || this.technique ? technique : undefined} .messenger=${messenger} .programme=${this.programme}></guide-plan>`)}
      ${this.#step(nothing, "tried", html`<guide-tried .guide=${guide} .texts=${texts} .names=${names} .programme=${this.programme} .at=${this.at}></guide-tried>`)}`;
  }

  #step(number, name, content) {
    return html`
      <section class="guide-step" aria-labelledby=${`guide-${name}`}>
        <h2 id=${`guide-${name}`}>${number === nothing ? nothing : html`<span class="guide-step__number">${number}</span>`}${t.guide[name].title}</h2>
        <div class="guide-step__content">${content}</div>
      </section>`;
  }

  #ask(change) {
    const asked = { ...this.asked, ...change };
    ASKED.filter(name => asked[name] === undefined).forEach(name => delete asked[name]);
    history.replaceState(null, "", addressOf(this.programme.id, "/guide", asked));
    this.#choose(asked);
  }

  #choose(asked) {
    this.asked = asked;
    this.technique = undefined;
    this.messenger = undefined;
  }
}

customElements.define("guide-page", GuidePage);
