import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { oneOf } from "../pages/choices.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import "../stakeholder/stakeholder-picker.js";
import { EVERYONE, TYPES, audienceOf, fieldsOf } from "./suppositions.js";

const PEOPLE = ["stakeholder", "from", "to", "role"];
const STANCES = [-2, -1, 0, 1, 2];

/** For whom somebody can speak in each way. */
const VOICES = { ambassador: ["domain", "group"], sponsor: ["all", "domain"], enthusiast: ["all", "domain", "group"], "adoption-coach": ["group"] };

/** Asks what is to be supposed, one thing at a time. Tells it with a `supposed` event. */
class SuppositionForm extends LightElement {
  static properties = { programme: {}, first: {}, type: { state: true }, values: { state: true }, people: { state: true }, missing: { state: true } };

  constructor() {
    super();
    this.#begin();
  }

  focus() {
    this.querySelector("input")?.focus();
  }

  render() {
    return html`
      <form class="supposition-form" novalidate @submit=${this.#submit}>
        ${oneOf({ name: "type", legend: t.whatIf.which, options: TYPES.map(type => [type, t.whatIf.types[type]]), chosen: this.type, onChange: this.#choose })}
        ${this.type ? fieldsOf(this.type).map(name => this.#field(name)) : nothing}
        ${this.type
          ? html`<div class="actions">
              <button class="button button--primary">${t.whatIf.suppose}</button>
              ${this.first ? nothing : html`<button type="button" class="link-button" @click=${this.#close}>${t.whatIf.cancel}</button>`}
            </div>`
          : nothing}
      </form>`;
  }

  #field(name) {
    if (PEOPLE.includes(name)) return this.#person(name);
    if (name === "stance") return this.#choice(name, STANCES.map(value => [value, t.stance[value]]));
    if (name === "voice") return this.#choice(name, Object.keys(VOICES).map(voice => [voice, t.voices.kinds[voice].one]));
    if (name === "audience") return this.values.voice ? this.#select(name, this.#audiences(VOICES[this.values.voice])) : nothing;
    if (name === "kind") return this.#choice(name, this.#kinds());
    return this.#select(name, name === "domain" ? this.programme.domains : this.programme.targetGroups);
  }

  #kinds() {
    const kinds = ["influence", "trust"].map(kind => [kind, t.whatIf.kinds[kind]]);
    return this.type === "tie-made" ? [["both", t.whatIf.kinds.both], ...kinds] : kinds;
  }

  #audiences(sorts) {
    return [
      ...(sorts.includes("all") ? [{ id: EVERYONE, name: t.whatIf.wholeProgramme }] : []),
      ...(sorts.includes("group") ? this.programme.targetGroups : []).map(one => ({ ...one, id: audienceOf("group", one.id) })),
      ...(sorts.includes("domain") ? this.programme.domains : []).map(one => ({ ...one, id: audienceOf("domain", one.id) })),
    ];
  }

  #person(name) {
    const chosen = this.people[name];
    const label = t.whatIf.fields[name];
    if (!chosen) return html`<stakeholder-picker .programme=${this.programme} .label=${label} .name=${name} .faults=${this.#faults(name)} @picked=${event => this.#pick(name, event.detail)}></stakeholder-picker>`;
    return html`
      <div class="field">
        <p class="label">${label}</p>
        <p class="supposition-form__chosen"><a href=${addressOf(this.programme.id, `/s/${chosen.id}`)}>${chosen.name ?? t.erased}</a> <button type="button" class="link-button" @click=${() => this.#pick(name, undefined)}>${t.whatIf.someoneElse}</button></p>
      </div>`;
  }

  #choice(name, options) {
    return oneOf({ name, legend: t.whatIf.fields[name], options, chosen: this.values[name], faults: this.#faults(name), onChange: value => (this.values = { ...this.values, [name]: value, ...(name === "voice" ? { audience: undefined } : {}) }) });
  }

  #select(name, list = []) {
    const problem = { at: () => this.#faults(name) };
    return field({ name, label: t.whatIf.fields[name], problem }, facts => html`
      <select class="input" id=${facts.id} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid} @change=${event => (this.values = { ...this.values, [name]: event.target.value })}>
        <option value="">${t.whatIf.choose}</option>
        ${list.map(one => html`<option value=${one.id} ?selected=${this.values[name] === one.id}>${one.name}</option>`)}
      </select>`);
  }

  #faults(name) {
    return this.missing?.includes(name) ? [t.whatIf.missing] : [];
  }

  #choose = type => {
    this.type = type;
    this.missing = undefined;
  };

  async #pick(name, person) {
    this.people = { ...this.people, [name]: person };
    this.values = { ...this.values, [name]: person?.id };
    await this.updateComplete;
    this.querySelector(person ? "stakeholder-picker input, .actions button" : `#picker-${name}`)?.focus();
  }

  #submit = async event => {
    event.preventDefault();
    if (!this.type) return;
    this.missing = fieldsOf(this.type).filter(name => this.values[name] === undefined || this.values[name] === "");
    if (this.missing.length) {
      await this.updateComplete;
      this.querySelector("[aria-invalid=true], fieldset:has(.fault) input")?.focus();
      return;
    }
    const values = Object.fromEntries(fieldsOf(this.type).map(name => [name, this.values[name]]));
    this.dispatchEvent(new CustomEvent("supposed", { detail: { type: this.type, ...values } }));
    this.#begin();
  };

  #close = () => {
    this.#begin();
    this.dispatchEvent(new CustomEvent("closed"));
  };

  #begin() {
    this.type = undefined;
    this.values = {};
    this.people = {};
    this.missing = undefined;
  }
}

customElements.define("supposition-form", SuppositionForm);
