import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { entitle } from "../pages/title.js";
import "./example-loader.js";
import "./programme-form.js";
import "./programme-list.js";

/** The first page: the programmes there are, or three ways to begin when there are none. */
class StartPage extends LightElement {
  static properties = { starting: { state: true } };

  #programmes = new Fetching(this, { on: () => [], load: signal => read("/v1/programmes", {}, signal) });

  render() {
    entitle();
    return html`<div class="page start">${this.#programmes.draw(({ items }) => (items.length ? this.#list(items) : this.#begin()))}</div>`;
  }

  #list(items) {
    return html`
      <header class="page-head">
        <h1>${t.start.programmes}</h1>
        <p class="lead">${t.start.promise}</p>
      </header>
      <programme-list .programmes=${items}></programme-list>
      <section class="start__new" aria-labelledby="start-new">
        ${this.starting
          ? html`<h2 id="start-new">${t.start.own.title}</h2><programme-form></programme-form>`
          : html`<h2 id="start-new" class="visually-hidden">${t.start.own.title}</h2><button class="button" @click=${() => (this.starting = true)}>${t.start.another}</button>`}
      </section>`;
  }

  #begin() {
    return html`
      <header class="page-head page-head--first">
        <h1>${t.start.title}</h1>
        <p class="lead">${t.start.lead}</p>
      </header>
      <ol class="ways">
        ${this.#way("example", html`<example-loader></example-loader>`)}
        ${this.#way("own", html`<programme-form></programme-form>`)}
        ${this.#way("network", html`<p class="subtle small">${t.start.network.how}</p>`)}
      </ol>`;
  }

  #way(name, content) {
    const texts = t.start[name];
    return html`
      <li class="way way--${name}">
        <div class="way__words"><h2>${texts.title}</h2><p>${texts.lead}</p></div>
        <div class="way__content">${content ?? nothing}</div>
      </li>`;
  }
}

customElements.define("start-page", StartPage);
