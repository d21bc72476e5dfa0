import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../language/language.js";
import { read, readAll } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import { moment } from "../timeline/moment.js";
import "../timeline/time-control.js";
import "./adoption-comparison.js";
import "./learning-figures.js";
import "./learning-route.js";
import "./untold-wins.js";
import { needsIn } from "./needs.js";
import { measuring, noticedAbout, steps } from "./next-step.js";

/** How groups and organisations learn: understanding and adoption over time, their routes, what to tell, and the next step. */
class LearningPage extends LightElement {
  static properties = { programme: {}, at: {} };

  #all = new Fetching(this, {
    on: () => [this.programme.id, this.at],
    live: true,
    load: async (id, at, signal) => {
      const reads = ["learning-curves", "routes", "untold-wins", "insights", "voices"].map(part => read(`/v1/programmes/${id}/${part}`, at, signal));
      const [curves, routes, untold, insights, voices, needs, names] = await Promise.all([...reads, readAll(`/v1/programmes/${id}/learning-needs`, at, signal), namesOf(this.programme, at)]);
      return { curves: curves.items, notCompared: curves.notCompared, routes: routes.items, wins: untold.items, insights, voices: voices.targetGroups, needs: needsIn(needs.items), names };
    },
  });

  render() {
    const title = moment.past ? t.learning.titlePast : t.learning.title;
    entitle(title, this.programme.name);
    return html`
      <div class="page learning">
        <header class="page-head">
          <h1>${title}</h1>
          <p class="lead">${t.learning.lead}</p>
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
        </header>
        ${this.#all.draw(all => (all.routes.length || all.curves.length || all.wins.length ? this.#parts(all) : this.#empty()))}
      </div>`;
  }

  #parts(all) {
    const everyone = all.curves.filter(({ group, organisation }) => !group && !organisation);
    return html`
      ${this.#part("groups", html`
        ${repeat(all.routes, ({ group }) => group, route => this.#group(route, all))}
        ${everyone.map(whose => html`<article class="learning-whose"><h3>${t.learning.everyone}</h3><div>${this.#figures(whose, t.learning.everyone, all)}</div></article>`)}`)}
      ${this.#part("organisations", this.#organisations(all))}
      ${this.#part("wins", html`
        <p class="subtle">${t.learning.wins.lead}</p>
        <untold-wins .wins=${all.wins} .names=${all.names} .programme=${this.programme} .at=${this.at}></untold-wins>
        ${steps(noticedAbout(all.insights, this.programme.id), this.programme)}`)}`;
  }

  #part(name, content) {
    return html`
      <section class="learning-part" aria-labelledby=${`learning-${name}`}>
        <h2 id=${`learning-${name}`}>${t.learning.parts[name]}</h2>
        ${content}
      </section>`;
  }

  #group(route, all) {
    const of = all.curves.filter(({ group }) => group === route.group);
    const noticed = noticedAbout(all.insights, route.group);
    const group = this.programme.targetGroups?.find(({ id }) => id === route.group);
    return html`
      <article class="learning-whose" aria-labelledby=${`group-${route.group}`}>
        <header>
          <h3 id=${`group-${route.group}`}>${route.name}</h3>
          ${group ? html`<p class="small subtle">${t.learning.members(group.members)}</p>` : nothing}
          ${group?.targetBehaviour ? html`<p class="small">${t.learning.targetBehaviour} ${group.targetBehaviour}</p>` : nothing}
        </header>
        <div>
          ${of.length ? of.map(whose => this.#figures(whose, route.name, all)) : html`<p>${t.learning.nothingMeasured}</p>`}
          ${noticed.length ? steps(noticed, this.programme) : of.some(({ curves }) => curves.some(({ points }) => points.length)) ? nothing : measuring({ id: route.group }, all.voices, this.programme)}
          <learning-route .route=${route} .needs=${all.needs.filter(need => need.group === route.group)} .names=${all.names} .programme=${this.programme} .at=${this.at}></learning-route>
        </div>
      </article>`;
  }

  #organisations(all) {
    const measured = all.curves.filter(({ organisation, group }) => organisation && !group);
    if (measured.length === 0 && all.notCompared.length === 0) return html`<p>${t.learning.noOrganisations}</p>`;
    return html`
      <adoption-comparison .measured=${measured} .notCompared=${all.notCompared} .names=${all.names} .programme=${this.programme} .at=${this.at}></adoption-comparison>
      ${measured.map(whose => {
        const { organisation, name } = whose.organisation;
        return html`
          <article class="learning-whose" aria-labelledby=${`organisation-${organisation}`}>
            <header><h3 id=${`organisation-${organisation}`}><a href=${addressOf(this.programme.id, `/s/${organisation}`)}>${name ?? t.erased}</a></h3></header>
            <div>${this.#figures(whose, name ?? t.erased, all)} ${steps(noticedAbout(all.insights, organisation), this.programme)}</div>
          </article>`;
      })}`;
  }

  #figures(whose, called, { names }) {
    const where = whose.group && whose.organisation ? `${called}, ${whose.organisation.name ?? t.erased}` : called;
    return html`
      ${where === called ? nothing : html`<p class="small subtle">${where}</p>`}
      <learning-figures .whose=${whose} .called=${where} .names=${names} .programme=${this.programme} .at=${this.at}></learning-figures>`;
  }

  #empty() {
    return html`<div class="empty"><p class="lead">${t.learning.empty}</p></div>`;
  }
}

customElements.define("learning-page", LearningPage);
