import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

/** Who invited whom, as lists within lists. */
class InvitationTree extends LightElement {
  static properties = { branches: {}, programme: {} };

  render() {
    return this.#list(this.branches);
  }

  #list(branches) {
    if (branches.length === 0) return nothing;
    return html`
      <ul class="invitations">
        ${branches.map(({ who, step, invitedOn, invited }) => html`
          <li>
            <a href=${addressOf(this.programme.id, `/s/${who.id}`)}>${who.name ?? t.erased}</a>
            <span class="small subtle">${[step ? t.upkeep.steps[step] : t.upkeep.noPartner, invitedOn ? t.upkeep.invitedOn(day(invitedOn)) : ""].filter(Boolean).join(", ")}</span>
            ${this.#list(invited)}
          </li>`)}
      </ul>`;
  }
}

customElements.define("invitation-tree", InvitationTree);
