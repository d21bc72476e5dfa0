import { html } from "lit";
import { day, hundredths, listed, t } from "../language/language.js";
import { text } from "../history/sentence.js";
import { LightElement } from "../pages/light-element.js";

/** The profile, as far as it is known; what is not known says so. */
class ProfileFacts extends LightElement {
  static properties = { stakeholder: {}, names: {} };

  render() {
    return html`
      <section aria-labelledby="profile-title">
        <h2 id="profile-title">${t.profile.title}</h2>
        <dl class="facts">
          ${this.#facts().map(([term, value]) => html`<div><dt>${term}</dt><dd class=${value ? "" : "subtle"}>${value || t.unknown}</dd></div>`)}
        </dl>
      </section>`;
  }

  #facts() {
    const { reference, mandate, targetGroups = [], speaksFor = [], power, interest, roles = [] } = this.stakeholder;
    const groups = ids => listed(ids.map(id => this.names.group(id)));
    return [
      [t.profile.mandate, text(mandate)],
      [t.profile.speaksFor, groups(speaksFor)],
      [t.profile.targetGroups, groups(targetGroups)],
      [t.profile.power, share(power)],
      [t.profile.interest, share(interest)],
      ...roles.map(({ role, effectiveOn, until }) => [t.profile.role, t.profile.held(this.names.person(role), effectiveOn && day(effectiveOn), until && day(until))]),
      [t.profile.reference, text(reference)],
    ];
  }
}

const share = value => (value === undefined || value === null ? "" : t.insight.ofHundred(hundredths(value)));

customElements.define("profile-facts", ProfileFacts);
