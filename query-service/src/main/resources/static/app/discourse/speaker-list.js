import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

const AT_FIRST = 10;

/** People with their domains; the first few, and the others when somebody asks. */
class SpeakerList extends LightElement {
  static properties = { speakers: {}, names: {}, programme: {}, all: { state: true } };

  render() {
    const shown = this.all ? this.speakers : this.speakers.slice(0, AT_FIRST);
    const more = this.speakers.length - shown.length;
    return html`
      <ul class="speakers">
        ${shown.map(({ stakeholder, name, domain }) => html`
          <li><a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? t.erased}</a>${domain ? html` <span class="small subtle">${this.names.domain(domain)}</span>` : nothing}</li>`)}
      </ul>
      ${more ? html`<p><button type="button" class="link-button small" @click=${() => (this.all = true)}>${t.discourse.found.others(more)}</button></p>` : nothing}`;
  }
}

customElements.define("speaker-list", SpeakerList);
