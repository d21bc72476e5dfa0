import { html, nothing } from "lit";
import { t } from "../language/language.js";
import "../history/entries-opener.js";
import { intervalFigure } from "../insight/figures.js";
import { oneOf } from "../pages/choices.js";
import { LightElement } from "../pages/light-element.js";
import { nameIn } from "./catalogue.js";
import { entryLink } from "./entry-links.js";
import { certainty } from "./tried.js";

const WAYS = ["techniques", "forms", "groups", "apart"];

/** What was tried before and what changed afterwards: by technique, by form, by group, and all of them apart; a group only where it is large enough. */
class GuideTried extends LightElement {
  static properties = { guide: {}, texts: {}, names: {}, programme: {}, at: {}, way: { state: true } };

  render() {
    const { tried, rules } = this.guide;
    if (tried.length === 0) return html`<p class="subtle">${t.guide.tried.none}</p>`;
    const way = this.way ?? "techniques";
    return html`
      ${oneOf({ name: "tried-way", legend: t.guide.tried.way, options: WAYS.map(one => [one, t.guide.tried.ways[one]]), chosen: way, onChange: value => (this.way = value) })}
      ${this.#table(way)}
      <p class="small subtle">${rules.figures} ${rules.groups}</p>`;
  }

  #table(way) {
    const { tried, effects } = this.guide;
    const rows = way === "apart" ? tried.map(row => this.#apart(row)) : effects[way].map(row => this.#row({ ...row, head: this.#head(way, row) }));
    return html`
      ${rows.length
        ? html`
          <table class="tried">
            <caption class="visually-hidden">${t.guide.tried.title}, ${t.guide.tried.ways[way]}</caption>
            <thead><tr><th scope="col">${t.guide.tried.heads[way]}</th><th scope="col">${t.guide.tried.result}</th><th scope="col">${t.guide.tried.certainty}</th></tr></thead>
            <tbody>${rows}</tbody>
          </table>`
        : nothing}
      ${way === "groups" && effects.smallGroups ? html`<p>${t.guide.tried.tooFew(effects.smallGroups)}</p>` : nothing}`;
  }

  #head(way, { code, name }) {
    if (!code) return t.guide.tried.noForm;
    return way === "groups" ? name : entryLink(this.programme, { code, name });
  }

  #apart({ technique, techniqueName, form, group, groupName, smallGroups, ...row }) {
    const head = group
      ? html`<span class="visually-hidden">${techniqueName}, </span>${groupName}`
      : html`${entryLink(this.programme, { code: technique, name: techniqueName })}<span class="tried__form subtle">${form ? nameIn(this.texts, "forms", form) : t.guide.tried.noForm}</span>`;
    return this.#row({ ...row, head, smallGroups, group, about: techniqueName });
  }

  #row({ head, name, about, group, result, smallGroups, evidence }) {
    return html`
      <tr class=${group ? "tried__group" : "tried__all"}>
        <th scope="row">${head}</th>
        <td>
          ${t.guide.tried.counts(result)}
          ${smallGroups ? html`<span class="tried__form subtle">${t.guide.tried.tooFew(smallGroups)}</span>` : nothing}
          <entries-opener .positions=${evidence} .about=${about ?? name ?? t.guide.tried.noForm} .names=${this.names} .programme=${this.programme} .at=${this.at}></entries-opener>
        </td>
        <td class="measure">${certainty(result)}${result.interval ? intervalFigure(result.helped / result.observed, result.interval) : nothing}</td>
      </tr>`;
  }
}

customElements.define("guide-tried", GuideTried);
