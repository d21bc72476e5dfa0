import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

/** Small wins that those who did it have not heard of: what, since when, and whom to tell. */
class UntoldWins extends LightElement {
  static properties = { wins: {}, names: {}, programme: {}, at: {} };

  render() {
    if (this.wins.length === 0) return html`<p>${t.learning.wins.none}</p>`;
    return html`<ol class="untold-wins">${this.wins.map(win => html`<li>${this.#win(win)}</li>`)}</ol>`;
  }

  #win({ id, what, achievedOn, position, tellings, people, groups }) {
    const called = what ?? t.erased;
    return html`
      <article aria-labelledby=${`win-${id}`}>
        <h3 id=${`win-${id}`}>${called}</h3>
        <p class="small subtle">${t.learning.wins.achieved(day(achievedOn))} · ${tellings ? t.learning.wins.told(tellings) : t.learning.wins.neverTold}</p>
        ${people.length || groups.length ? html`<p>${t.learning.wins.tell} ${this.#whom(people, groups)}</p>` : nothing}
        <entries-opener .positions=${[position]} .about=${called} .names=${this.names} .programme=${this.programme} .at=${this.at}></entries-opener>
      </article>`;
  }

  #whom(people, groups) {
    const all = [
      ...people.map(({ stakeholder, name }) => html`<a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? t.erased}</a>`),
      ...groups.map(({ name }) => name),
    ];
    return all.map((one, place) => html`${place ? ", " : ""}${one}`);
  }
}

customElements.define("untold-wins", UntoldWins);
