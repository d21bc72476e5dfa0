import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { oneOf } from "../pages/choices.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import "../stakeholder/stakeholder-picker.js";
import { nameIn } from "./catalogue.js";
import { entryLink } from "./entry-links.js";

/** What was heard, which form that is in the judgement of whoever was there, and for whom the answer is meant. */
class GuideHeard extends LightElement {
  static properties = { guide: {}, texts: {}, programme: {} };

  render() {
    const { heard, form, reason } = this.guide;
    const chosen = this.texts.forms.find(({ code }) => code === form);
    return html`
      ${heard ? this.#quote(heard) : nothing}
      ${oneOf({ name: "form", legend: t.guide.heard.form, hint: this.guide.rules.form, options: this.texts.forms.map(({ code, heard: [said] }) => [code, `“${said}”`]), chosen: form, onChange: value => this.#ask({ form: value }) })}
      ${chosen ? html`<div class="guide-form"><h3>${chosen.name}</h3><p>${chosen.what}</p><p><strong>${t.guide.heard.need}</strong> ${chosen.need}</p><p class="small">${t.guide.inCatalogue} ${entryLink(this.programme, chosen)}</p></div>` : nothing}
      ${this.#questions()}
      ${oneOf({ name: "reason", legend: t.guide.heard.reason, optional: true, options: this.texts.reasons.map(({ code, name }) => [code, name]), chosen: reason, onChange: value => this.#ask({ reason: value }) })}
      ${this.#reason(reason)}
      ${this.#audience()}`;
  }

  #quote({ words, effectiveOn, stakeholder, name }) {
    return html`
      <figure class="guide-quote">
        <blockquote>${words ? `“${words}”` : t.guide.heard.noWords}</blockquote>
        <figcaption class="subtle">${t.guide.heard.on(day(effectiveOn))} <a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? t.erased}</a>. ${t.guide.heard.moment}</figcaption>
      </figure>`;
  }

  #questions() {
    return html`
      <details class="guide-questions">
        <summary class="opener">${t.guide.heard.questions(this.guide.questions.length)}</summary>
        <ol>
          ${this.guide.questions.map(({ question, why, answers }) => html`
            <li>
              <h3>${question}</h3>
              <p class="subtle small">${why}</p>
              <dl>${answers.map(({ said, form }) => html`<div><dt>${said}</dt><dd>${form ? nameIn(this.texts, "forms", form) : t.guide.heard.noForm}</dd></div>`)}</dl>
            </li>`)}
        </ol>
      </details>`;
  }

  #reason(code) {
    const reason = this.texts.reasons.find(one => one.code === code);
    return reason ? html`<p class="guide-form">${reason.why} <strong>${t.guide.heard.askFirst}</strong> ${reason.firstStep} <span class="small">${t.guide.inCatalogue} ${entryLink(this.programme, reason)}</span></p>` : nothing;
  }

  #audience() {
    const { audience } = this.guide;
    if (audience) {
      const called = audience.name ?? t.erased;
      return html`
        <div class="field">
          <p class="label">${t.guide.heard.audience}</p>
          <p>${audience.group ? t.guide.heard.group(called, audience.members) : called}
            <button type="button" class="link-button" @click=${() => this.#ask({ group: undefined, stakeholder: undefined, signal: undefined, form: this.guide.form, reason: this.guide.reason })}>${t.guide.heard.another}</button></p>
        </div>`;
    }
    return html`
      <div class="guide-audience">
        ${this.programme.targetGroups.length ? this.#groups() : nothing}
        <stakeholder-picker name="guide-stakeholder" .programme=${this.programme} .label=${this.programme.targetGroups.length ? t.guide.heard.audienceOne : t.guide.heard.audienceOnly}
          @picked=${event => this.#ask({ stakeholder: event.detail.id })}></stakeholder-picker>
      </div>`;
  }

  #groups() {
    return html`
        <div class="field">
          <label for="guide-group">${t.guide.heard.audienceGroup}</label>
          <select class="input" id="guide-group" @change=${event => this.#ask({ group: event.target.value || undefined })}>
            <option value="">${t.guide.heard.choose}</option>
            ${this.programme.targetGroups.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select>
        </div>`;
  }

  #ask(change) {
    this.dispatchEvent(new CustomEvent("asked", { detail: change }));
  }
}

customElements.define("guide-heard", GuideHeard);
