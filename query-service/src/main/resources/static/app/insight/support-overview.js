import { html, nothing, svg } from "lit";
import { day, hundredths, listed, number, t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";

const WIDTH = 120;
const HEIGHT = 28;

/** How support stands and stood in each domain, and how broadly each coalition is carried; looked up when opened. */
class SupportOverview extends LightElement {
  static properties = { programme: {}, at: {}, open: { state: true } };

  #support = new Fetching(this, {
    on: () => [this.programme.id, this.at, this.open],
    live: true,
    load: async (id, at, open, signal) => (open ? read(`/v1/programmes/${id}/insights/support`, at, signal) : null),
  });

  render() {
    return html`
      <section class="insight-kind support" aria-labelledby="support-title">
        <header><h2 id="support-title">${t.support.title}</h2><p class="subtle">${t.support.lead}</p></header>
        <p><button class="opener" aria-expanded=${String(Boolean(this.open))} aria-controls="support-figures" @click=${() => (this.open = !this.open)}>${t.support.open}</button></p>
        <div id="support-figures" ?hidden=${!this.open}>${this.open ? this.#support.draw(answer => (answer ? this.#figures(answer) : nothing)) : nothing}</div>
      </section>`;
  }

  #figures({ domains, coalitions, periodDays }) {
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t.support.title}>
        <table class="moved">
          <thead><tr><th scope="col">${t.support.domain}</th><th scope="col">${t.support.now}</th><th scope="col">${t.support.figure}</th><th scope="col">${t.support.asked}</th><th scope="col">${t.support.over(periodDays)}</th></tr></thead>
          <tbody>${domains.map(domain => this.#domain(domain))}</tbody>
        </table>
      </div>
      ${coalitions.length ? html`<h3>${t.support.coalitions}</h3><ul class="support__coalitions">${coalitions.map(coalition => this.#coalition(coalition))}</ul>` : nothing}`;
  }

  #domain({ name, state, support, voiceCoverage, trend, periods }) {
    return html`
      <tr>
        <th scope="row">${name}</th>
        <td>${t.support.states[state]}</td>
        <td>${support ? html`<span class="number">${hundredths(support.value)}%</span> <span class="subtle small">${t.support.between(hundredths(support.low), hundredths(support.high), hundredths(support.unweighted))}</span>` : "–"}</td>
        <td class="number">${voiceCoverage === undefined ? "–" : `${hundredths(voiceCoverage)}%`}</td>
        <td>${line(periods)} <span class="small">${t.support.trends[trend.direction]}${trend.clear ? `, ${t.support.clear}` : ""}</span>
          <span class="visually-hidden">${periods.map(period => `${day(period.asOf)}: ${period.support ? `${hundredths(period.support.value)}%` : t.support.states[period.state]}`).join("; ")}</span></td>
      </tr>`;
  }

  #coalition({ name, breadth, carriedBy, lacking, periods }) {
    const before = periods.find(period => period.breadth !== undefined);
    return html`
      <li>
        <p><strong>${name}</strong> ${breadth === undefined ? t.support.nobodyCommitted : t.support.breadth(number(breadth))}</p>
        ${carriedBy.length ? html`<p class="small">${listed(carriedBy.map(one => `${one.name} ${hundredths(one.share)}%`))}</p>` : nothing}
        ${before && breadth !== undefined && before !== periods.at(-1) ? html`<p class="small subtle">${t.support.before(number(before.breadth), day(before.asOf))}</p>` : nothing}
        ${lacking.length ? html`<p class="small">${t.support.lacking(listed(lacking.map(one => one.name)))}</p>` : nothing}
      </li>`;
  }
}

/** Support at the end of each period, with the band in which it may lie; a gap where nothing was known. */
function line(periods) {
  const x = place => 4 + (place * (WIDTH - 8)) / Math.max(1, periods.length - 1);
  const y = share => 2 + (1 - share) * (HEIGHT - 4);
  return html`
    <svg class="support__line" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      ${svg`<line class="axis" x1="0" x2=${WIDTH} y1=${y(0.5)} y2=${y(0.5)}/>`}
      ${periods.map(({ support }, place) => (support ? svg`<line class="band" x1=${x(place)} x2=${x(place)} y1=${y(support.high)} y2=${y(support.low)}/><circle class="here" cx=${x(place)} cy=${y(support.value)} r="2.5"/>` : nothing))}
    </svg>`;
}

customElements.define("support-overview", SupportOverview);
