import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../language/language.js";
import { follow } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import { moment } from "../timeline/moment.js";
import "../timeline/time-control.js";
import { kindsOfInsight } from "./kinds.js";
import { byKind, countBySeverity } from "./order.js";
import "./clarifying-questions.js";
import "./insight-entry.js";
import "./support-overview.js";
import "./voices-overview.js";

/** What is missing now: every insight, by kind, the most urgent first. */
class InsightsPage extends LightElement {
  static properties = { programme: {}, at: {}, dismissed: { state: true }, progress: { state: true } };

  #insights = new Fetching(this, {
    on: () => [this.programme.id, this.at, Boolean(this.dismissed)],
    live: true,
    load: async (id, at, dismissed, signal) => {
      const report = follow(`/v1/programmes/${id}/insights`, { ...at, ...(dismissed ? { dismissed } : {}) }, signal, progress => (this.progress = progress));
      const [insights, kinds, names] = await Promise.all([report, kindsOfInsight(), namesOf(this.programme, at)]);
      this.progress = undefined;
      return { insights, kinds, names };
    },
  });

  render() {
    const title = moment.past ? t.insight.titlePast : t.insight.title;
    entitle(title, this.programme.name);
    return html`
      <div class="page insights" @judged=${() => this.#insights.again()}>
        <header class="page-head">
          <h1>${title}</h1>
          ${this.#insights.value ? html`<p class="lead">${this.#summary(this.#insights.value.insights)}</p>` : nothing}
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
          <p class="small"><label class="choice"><input type="checkbox" .checked=${Boolean(this.dismissed)} @change=${event => (this.dismissed = event.target.checked)}><span>${t.insight.dismissal.show}</span></label></p>
          ${this.#insights.value?.insights.length ? html`<clarifying-questions .insights=${this.#insights.value.insights} .programme=${this.programme} .at=${this.at}></clarifying-questions>` : nothing}
        </header>
        ${this.#insights.draw(({ insights, kinds, names }) => (insights.length ? this.#all(byKind(insights), kinds, names) : this.#nothing(names)), () => this.#waiting())}
        ${this.#insights.value?.names.size ? html`<voices-overview .programme=${this.programme} .at=${this.at}></voices-overview><support-overview .programme=${this.programme} .at=${this.at}></support-overview>` : nothing}
      </div>`;
  }

  /** How far the report is, because that of a large programme takes a while. */
  #waiting() {
    const { done = 0, total = 0 } = this.progress ?? {};
    return html`
      <p class="waiting" role="status">${t.waiting}</p>
      ${total > 0
        ? html`<div class="field insights__progress"><label for="insights-progress">${t.insight.working}</label><progress id="insights-progress" max=${total} .value=${done}></progress></div>`
        : nothing}`;
  }

  #summary(insights) {
    const counts = countBySeverity(insights);
    return insights.length ? t.insight.summary(counts.urgent, counts.attention, counts.info) : t.insight.none;
  }

  #all(groups, kinds, names) {
    return html`${groups.length > 1 ? this.#contents(groups, kinds) : nothing}${groups.map(group => this.#kind(group, kinds.get(group.kind), names))}`;
  }

  /** What there is at a glance, because each insight takes room. */
  #contents(groups, kinds) {
    return html`
      <nav class="insight-contents" aria-label=${t.insight.contents}>
        <ol>
          ${groups.map(({ kind, insights }) => html`<li><a href=${`#kind-${kind}`}>${kinds.get(kind).heading}</a> <span class="subtle">${insights.length}</span></li>`)}
        </ol>
      </nav>`;
  }

  #kind({ kind, insights }, of, names) {
    return html`
      <section class="insight-kind" aria-labelledby=${`kind-${kind}`}>
        <header>
          <h2 id=${`kind-${kind}`}>${of.heading}</h2>
          <p class="subtle">${of.purpose}</p>
        </header>
        <ol class="insight-list">
          ${repeat(insights, insight => insight.id, insight => html`<li><insight-entry .insight=${insight} .kind=${of} .names=${names} .programme=${this.programme} .at=${this.at}></insight-entry></li>`)}
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
