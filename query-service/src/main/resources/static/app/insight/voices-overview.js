import { html, nothing } from "lit";
import { day, shortDay, t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import "./cover-form.js";

const AT_FIRST = 2;

/** Who speaks for the change in each domain and target group, whom they reach and how fresh that is; looked up when opened. */
class VoicesOverview extends LightElement {
  static properties = { programme: {}, at: {}, open: { state: true } };

  #voices = new Fetching(this, {
    on: () => [this.programme.id, this.at, this.open],
    live: true,
    steady: true,
    load: async (id, at, open, signal) => (open ? read(`/v1/programmes/${id}/voices`, at, signal) : null),
  });

  render() {
    return html`
      <section class="insight-kind voices" aria-labelledby="voices-title">
        <header><h2 id="voices-title">${t.voices.title}</h2><p class="subtle">${t.voices.lead}</p></header>
        <p><button class="opener" aria-expanded=${String(Boolean(this.open))} aria-controls="voices-table" @click=${() => (this.open = !this.open)}>${t.voices.open}</button></p>
        <div id="voices-table" ?hidden=${!this.open}>${this.open ? this.#voices.draw(answer => (answer ? this.#answer(answer) : nothing)) : nothing}</div>
      </section>`;
  }

  #answer({ programme, domains, targetGroups }) {
    return html`
      <div class="voices__sponsor"><h3>${t.voices.programme}</h3>${this.#way(programme, 1)}</div>
      ${this.#table(t.voices.domains, domains)}
      ${targetGroups.length ? this.#table(t.voices.groups, targetGroups) : nothing}
      <cover-form .programme=${this.programme} .at=${this.at}></cover-form>`;
  }

  #table(title, places) {
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
        <table class="moved voices__table">
          <thead><tr><th scope="col">${title}</th>${Object.values(t.voices.kinds).map(kind => html`<th scope="col">${kind.many}</th>`)}</tr></thead>
          <tbody>${places.map(place => html`
            <tr><th scope="row">${place.name} <span class="subtle small">${t.voices.members(place.members)}</span></th>
              ${place.voices.map(way => html`<td>${this.#way(way, place.members)}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>`;
  }

  #way({ missing, count, speaking, notCounting, former }, members) {
    const shown = speaking.slice(0, AT_FIRST);
    return html`
      ${missing ? html`<p class="voices__missing">${t.voices.missing}</p>` : members === 0 && count === 0 ? html`<p class="subtle">${t.voices.nobodyThere}</p>` : nothing}
      ${shown.length ? html`<ul>${shown.map(one => html`<li>${this.#name(one.person)} <span class="small subtle">${t.voices.reaches(one.reaches, one.others, one.unknown)}${one.lastActive ? `, ${t.voices.seen(shortDay(one.lastActive))}` : ""}${one.leavesOn ? `, ${t.voices.leaves(shortDay(one.leavesOn))}` : ""}</span></li>`)}</ul>` : nothing}
      ${count > shown.length ? html`<p class="small subtle">${t.voices.more(count - shown.length)}</p>` : nothing}
      ${notCounting.length ? html`<details class="voices__not small"><summary>${t.voices.notCounting(notCounting.length)}</summary><ul>${notCounting.map(({ speaker, why }) => html`<li>${this.#name(speaker.person)}: ${why}</li>`)}</ul></details>` : nothing}
      ${missing && former.length ? html`<p class="small subtle">${t.voices.former(former[0].person.name ?? t.erased, day(former[0].until))}</p>` : nothing}`;
  }

  #name({ stakeholder, name }) {
    return html`<a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? t.erased}</a>`;
  }
}

customElements.define("voices-overview", VoicesOverview);
