import { html, nothing } from "lit";
import { hundredths, t } from "../language/language.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { certaintyOf } from "./certainty.js";

/** The three questions that would make the insights surest, looked for when somebody wants to know. */
class ClarifyingQuestions extends LightElement {
  static properties = { insights: {}, programme: {}, at: {}, open: { state: true } };

  #certainty = new Fetching(this, {
    on: () => [this.open, this.at, this.insights.map(one => one.evidence)],
    load: async open => (open ? certaintyOf(this.programme, this.at) : null),
  });

  render() {
    return html`
      <section class="clarifying" aria-label=${t.certainty.ask}>
        <button class="opener" aria-expanded=${String(Boolean(this.open))} aria-controls="clarifying" @click=${() => (this.open = !this.open)}>${t.certainty.ask}</button>
        <div id="clarifying" ?hidden=${!this.open}>${this.open ? this.#certainty.draw(answer => (answer ? this.#questions(answer.questions) : nothing)) : nothing}</div>
      </section>`;
  }

  #questions(questions) {
    if (questions.length === 0) return html`<p>${t.certainty.nothingToAsk}</p>`;
    const title = id => this.insights.find(one => one.id === id)?.title;
    return html`
      <ol>
        ${questions.map(({ stakeholder, question, narrowing, insights }) => html`
          <li>
            <p><a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${question}</a></p>
            <p class="small subtle">${t.certainty.narrows(hundredths(narrowing), insights.map(title).filter(Boolean))}</p>
          </li>`)}
      </ol>`;
  }
}

customElements.define("clarifying-questions", ClarifyingQuestions);
