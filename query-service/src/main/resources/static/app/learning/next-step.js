import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { addressOf } from "../pages/route.js";

/** The kinds of insight that are about learning. */
const KINDS = ["green-but-not-understood", "facade", "laggards-set-the-pace", "small-wins-untold", "missing-adoption-coach", "missing-ambassador", "missing-enthusiast"];

/** Who is asked first when nothing was measured: whoever is of their own ranks comes first. */
const SPEAKERS = ["adoption-coach", "ambassador", "enthusiast"];

/** What was noticed about a group, an organisation or the programme, the most urgent first. */
export function noticedAbout(insights, subject) {
  return insights.filter(({ kind, subjects }) => KINDS.includes(kind) && subjects.includes(subject));
}

/** What to do next, in the words of what was noticed. */
export function steps(insights, programme) {
  return insights.map(({ id, title, suggestion, candidates }) => html`
    <div class="insight__step" data-insight=${id}>
      <h4>${t.learning.nextStep}</h4>
      <p>${suggestion}</p>
      <p class="small subtle">${title}.${candidates.length ? html` ${t.learning.couldHelp} ${candidates.slice(0, 3).map(({ stakeholder, name }, place) => html`${place ? ", " : ""}<a href=${addressOf(programme.id, `/s/${stakeholder}`)}>${name}</a>`)}.` : nothing}</p>
    </div>`);
}

/** To measure what nobody measured, with somebody of the group's own ranks where there is one. */
export function measuring(group, voices, programme) {
  const speaking = SPEAKERS.flatMap(sort => voices.find(({ id }) => id === group.id)?.voices.find(({ voice }) => voice === sort)?.speaking ?? []);
  const person = speaking.map(one => one.person).find(({ name }) => name);
  return html`
    <div class="insight__step">
      <h4>${t.learning.nextStep}</h4>
      <p>${person ? t.learning.measureWith(html`<a href=${addressOf(programme.id, `/s/${person.stakeholder}`)}>${person.name}</a>`) : t.learning.measureFirst}</p>
    </div>`;
}
