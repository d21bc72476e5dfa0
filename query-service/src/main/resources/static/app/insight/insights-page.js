import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import { moment } from "../timeline/moment.js";
import "../timeline/time-control.js";
import { byKind, countBySeverity } from "./order.js";
import "./clarifying-questions.js";
import "./insight-entry.js";
import "./support-overview.js";
import "./voices-overview.js";

/** What is missing now: every insight, by kind, the most urgent first. */
class InsightsPage extends LightElement {
  static properties = { programme: {}, at: {} };

  #insights = new Fetching(this, {
    on: () => [this.programme.id, this.at],
    live: true,
    load: async (id, at, signal) => {
      const [found, names] = await Promise.all([read(`/v1/programmes/${id}/insights`, at, signal), namesOf(this.programme, at)]);
      return { insights: Array.isArray(found) ? found : found.items, names };
    },
  });

  render() {
    const title = moment.past ? t.insight.titlePast : t.insight.title;
    entitle(title, this.programme.name);
    return html`
      <div class="page insights">
        <header class="page-head">
          <h1>${title}</h1>
          ${this.#insights.value ? html`<p class="lead">${this.#summary(this.#insights.value.insights)}</p>` : nothing}
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
          ${this.#insights.value?.insights.length ? html`<clarifying-questions .insights=${this.#insights.value.insights} .programme=${this.programme} .at=${this.at}></clarifying-questions>` : nothing}
        </header>
        ${this.#insights.draw(({ insights, names }) => (insights.length ? byKind(insights).map(kind => this.#kind(kind, names)) : this.#nothing(names)))}
        ${this.#insights.value?.names.size ? html`<voices-overview .programme=${this.programme} .at=${this.at}></voices-overview><support-overview .programme=${this.programme} .at=${this.at}></support-overview>` : nothing}
      </div>`;
  }

  #summary(insights) {
    const counts = countBySeverity(insights);
    return insights.length ? t.insight.summary(counts.urgent, counts.attention, counts.info) : t.insight.none;
  }

  #kind({ kind, insights }, names) {
    const texts = t.insight.kinds[kind] ?? { title: kind };
    return html`
      <section class="insight-kind" aria-labelledby=${`kind-${kind}`}>
        <header>
          <h2 id=${`kind-${kind}`}>${texts.title}</h2>
          ${texts.why ? html`<p class="subtle">${texts.why}</p>` : nothing}
        </header>
        <ol class="insight-list">
          ${repeat(insights, insight => insight.id, insight => html`<li><insight-entry .insight=${insight} .names=${names} .programme=${this.programme} .at=${this.at}></insight-entry></li>`)}
        </ol>
      </section>`;
  }

  #nothing(names) {
    if (names.size > 0) return html`<p class="lead">${t.insight.noneExplained}</p>`;
    return html`
      <div class="empty">
        <p class="lead">${t.insight.emptyRegister}</p>
        <p class="actions"><a class="button button--primary" href=${addressOf(this.programme.id, "/import")}>${t.insight.toImport}</a> <a class="button" href=${addressOf(this.programme.id, "/add")}>${t.add.action}</a></p>
      </div>`;
  }
}

customElements.define("insights-page", InsightsPage);
