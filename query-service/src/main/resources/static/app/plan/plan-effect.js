import { html } from "lit";
import { hundredths, number, t } from "../language/language.js";
import { intervalFigure } from "../insight/figures.js";
import { LightElement } from "../pages/light-element.js";

/** What a plan is expected to do, with what its margins cover and what they do not. */
class PlanEffect extends LightElement {
  static properties = { expected: {}, guarantee: {} };

  render() {
    const { reached, of, assumptions } = this.expected;
    const [low, value, high] = [reached.low, reached.value, reached.high].map(figure => number(Math.round(figure * 10) / 10));
    return html`
      <section class="plan-effect" aria-labelledby="plan-effect">
        <h3 id="plan-effect">${t.plan.effect.title}</h3>
        <div class="plan-effect__columns">
          <div class="measure">
            <p class="measure__words"><span class="measure__name">${t.plan.effect.reached(value, of)}</span></p>
            ${intervalFigure(reached.value / Math.max(of, 1), { low: reached.low / Math.max(of, 1), high: Math.min(1, reached.high / Math.max(of, 1)) })}
            <p class="measure__note">${t.plan.effect.between(low, high)}</p>
          </div>
          <div class="measure">
            <p class="measure__words"><span class="measure__name">${t.plan.effect.opinion}</span></p>
            ${this.#opinion("before", "lowBefore", "highBefore")} ${this.#opinion("after", "lowAfter", "highAfter")}
            <p class="measure__note">${t.plan.effect.opinionScale}</p>
          </div>
        </div>
        <p class="notice plan-effect__only">${t.plan.effect.only}</p>
        <p class="small subtle">${this.guarantee.holds ? t.plan.effect.holds(hundredths(this.guarantee.share)) : t.plan.effect.holdsNot}</p>
        <details>
          <summary class="opener">${t.plan.effect.assumptions}</summary>
          <p>${assumptions}</p>
        </details>
      </section>`;
  }

  #opinion(when, lowest, highest) {
    const { [lowest]: low, [highest]: high } = this.expected.opinion;
    const place = stance => (stance + 2) / 4;
    return html`
      <p class="plan-effect__when"><span>${t.plan.effect[when]}</span> <span class="number">${t.plan.effect.range(number(low), number(high))}</span></p>
      ${intervalFigure(place((low + high) / 2), { low: place(low), high: place(high) })}`;
  }
}

customElements.define("plan-effect", PlanEffect);
