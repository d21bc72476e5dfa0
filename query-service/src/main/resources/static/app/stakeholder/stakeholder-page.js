import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { catalogue } from "../guide/catalogue.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import "../timeline/time-control.js";
import "./erasure-form.js";
import "./profile-facts.js";
import "./stakeholder-stances.js";
import "./stakeholder-story.js";
import "./stakeholder-ties.js";
import { namesOf } from "./names.js";
import { stanceWords } from "./stance.js";

/** A stakeholder: who it is, where it stands, whom it is tied to, and its story. */
class StakeholderPage extends LightElement {
  static properties = { programme: {}, at: {}, stakeholder: {} };

  #all = new Fetching(this, {
    on: () => [this.programme.id, this.stakeholder, this.at],
    live: true,
    load: async (programme, id, at, signal) => {
      const path = `/v1/programmes/${programme}/stakeholders/${id}`;
      const [one, story, names, texts] = await Promise.all([read(path, at, signal), read(`${path}/story`, at, signal), namesOf(this.programme, at), catalogue()]);
      return { one, story: story.items, names, texts };
    },
  });

  render() {
    return html`<div class="page stakeholder">${this.#all.draw(all => this.#draw(all))}</div>`;
  }

  #draw({ one, story, names, texts }) {
    const name = one.erased ? t.erased : one.name;
    const changed = () => this.#all.again();
    entitle(name, this.programme.name);
    return html`
      <header class="page-head">
        <p class="eyebrow">${this.#world(one, names)}</p>
        <h1>${name}</h1>
        <p class="lead">${this.#inShort(one)}</p>
        ${this.#elsewhere(one)}
        <p class="actions stakeholder__actions">
          <a class="button button--primary" href=${addressOf(this.programme.id, "/record", { with: one.id })}>${t.stakeholder.record}</a>
          <a href=${addressOf(this.programme.id, "/map", { focus: one.id })}>${t.stakeholder.onMap}</a>
        </p>
        <time-control .programme=${this.programme} .at=${this.at}></time-control>
      </header>
      <div class="stakeholder__columns">
        <stakeholder-story .story=${story} .texts=${texts} .names=${names} .stakeholder=${one.id} .programme=${this.programme} @changed=${changed}></stakeholder-story>
        <div class="stakeholder__beside">
          <stakeholder-stances .stakeholder=${one} .names=${names} .programme=${this.programme} @changed=${changed}></stakeholder-stances>
          <stakeholder-ties .ties=${one.ties ?? []} .programme=${this.programme}></stakeholder-ties>
          <profile-facts .stakeholder=${one} .names=${names}></profile-facts>
          ${one.erased ? nothing : html`<erasure-form .stakeholder=${one} .programme=${this.programme} @changed=${changed}></erasure-form>`}
        </div>
      </div>`;
  }

  #world({ domain, layer, kind }, names) {
    return [names.domain(domain), layer && t.layers[layer], t.kinds[kind]].filter(Boolean).join(" · ");
  }

  /** What is not known is not said: only a link with another programme tells it. */
  #elsewhere({ contactedElsewhere }) {
    if (contactedElsewhere === undefined) return nothing;
    return contactedElsewhere ? html`<p class="notice">${t.stakeholder.elsewhere}</p>` : html`<p class="small subtle">${t.stakeholder.notElsewhere}</p>`;
  }

  #inShort({ stance, lastContact, leavesOn }) {
    const sentences = [
      stance ? t.stakeholder.stands(stanceWords(stance.value), day(stance.effectiveOn), stance.judgement) : t.stakeholder.neverAsked,
      lastContact ? t.stakeholder.lastContact(day(lastContact)) : t.stakeholder.noContact,
      leavesOn ? (leavesOn < this.programme.today ? t.stakeholder.left(day(leavesOn)) : t.stakeholder.leaves(day(leavesOn))) : null,
    ];
    return sentences.filter(Boolean).join(" ");
  }
}

customElements.define("stakeholder-page", StakeholderPage);
