import { html, nothing } from "lit";
import { hundredths, t } from "../language/language.js";
import { read } from "../pages/api.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import "./learning-figures.js";

/** Organisations beside each other, as far as they allowed it; whoever did not can be looked at alone. */
class AdoptionComparison extends LightElement {
  static properties = { measured: {}, notCompared: {}, names: {}, programme: {}, at: {}, alone: { state: true } };

  render() {
    const compared = this.measured.filter(({ adoption }) => adoption);
    return html`
      ${compared.length > 1 ? this.#table(compared) : nothing}
      ${this.notCompared.length ? this.#left() : nothing}`;
  }

  #table(compared) {
    return html`
      <table class="learning-table learning-table--compared">
        <caption class="subtle small">${t.learning.compare.caption}</caption>
        <thead><tr><th scope="col">${t.learning.compare.organisation}</th><th scope="col" class="number">${t.learning.about["adoption-claimed"]}</th><th scope="col" class="number">${t.learning.about["adoption-observed"]}</th><th scope="col" class="number">${t.learning.compare.distance}</th></tr></thead>
        <tbody>
          ${compared.map(({ organisation, adoption }) => html`
            <tr>
              <th scope="row"><a href=${addressOf(this.programme.id, `/s/${organisation.organisation}`)}>${organisation.name ?? t.erased}</a></th>
              <td class="number" data-label=${t.learning.about["adoption-claimed"]}>${hundredths(adoption.claimed)}%</td>
              <td class="number" data-label=${t.learning.about["adoption-observed"]}>${hundredths(adoption.observed)}%</td>
              <td class="number" data-label=${t.learning.compare.distance}>${t.learning.compare.points(hundredths(Math.abs(adoption.distance)), Math.sign(adoption.distance))}</td>
            </tr>`)}
        </tbody>
      </table>
      <p class="small subtle">${t.learning.compare.caution}</p>`;
  }

  #left() {
    return html`
      <p>${t.learning.compare.left}</p>
      <ul class="learning-left">
        ${this.notCompared.map(({ organisation, name }) => html`
          <li>
            <a href=${addressOf(this.programme.id, `/s/${organisation}`)}>${name ?? t.erased}</a>
            <button class="link-button" aria-expanded=${String(Boolean(this.alone?.[organisation]))} @click=${() => this.#look(organisation)}>${t.learning.compare.alone}<span class="visually-hidden">: ${name ?? t.erased}</span></button>
            ${(this.alone?.[organisation] ?? []).map(whose => html`<learning-figures .whose=${whose} .called=${name ?? t.erased} .names=${this.names} .programme=${this.programme} .at=${this.at}></learning-figures>`)}
          </li>`)}
      </ul>`;
  }

  async #look(organisation) {
    const { [organisation]: shown, ...others } = this.alone ?? {};
    if (shown) {
      this.alone = others;
      return;
    }
    const { items } = await read(`/v1/programmes/${this.programme.id}/learning-curves`, { ...this.at, organisation });
    this.alone = { ...others, [organisation]: items };
  }
}

customElements.define("adoption-comparison", AdoptionComparison);
