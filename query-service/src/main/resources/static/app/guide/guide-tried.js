import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { intervalFigure } from "../insight/figures.js";
import { LightElement } from "../pages/light-element.js";
import { nameIn } from "./catalogue.js";
import { certainty } from "./tried.js";

/** What was tried before and what changed afterwards, by technique and form, and by group where the group is large enough. */
class GuideTried extends LightElement {
  static properties = { guide: {}, texts: {} };

  render() {
    const { tried, rules } = this.guide;
    if (tried.length === 0) return html`<p class="subtle">${t.guide.tried.none}</p>`;
    return html`
      <table class="tried">
        <caption class="visually-hidden">${t.guide.tried.title}</caption>
        <thead><tr><th scope="col">${t.guide.tried.technique}</th><th scope="col">${t.guide.tried.result}</th><th scope="col">${t.guide.tried.certainty}</th></tr></thead>
        <tbody>${tried.map(row => this.#row(row))}</tbody>
      </table>
      <p class="small subtle">${rules.figures} ${rules.groups}</p>`;
  }

  #row({ techniqueName, form, group, groupName, result, smallGroups }) {
    return html`
      <tr class=${group ? "tried__group" : "tried__all"}>
        <th scope="row">
          ${group ? html`<span class="visually-hidden">${techniqueName}, </span>${groupName}` : html`${techniqueName}<span class="tried__form subtle">${form ? nameIn(this.texts, "forms", form) : t.guide.tried.noForm}</span>`}
        </th>
        <td>
          ${t.guide.tried.counts(result)}
          ${smallGroups ? html`<span class="tried__form subtle">${t.guide.tried.tooFew(smallGroups)}</span>` : nothing}
        </td>
        <td class="measure">${certainty(result)}${result.interval ? intervalFigure(result.helped / result.observed, result.interval) : nothing}</td>
      </tr>`;
  }
}

customElements.define("guide-tried", GuideTried);
