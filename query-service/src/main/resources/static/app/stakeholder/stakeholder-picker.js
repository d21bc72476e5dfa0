import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { ask } from "../pages/api.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { moment } from "../timeline/moment.js";

const PAUSE = 120;
const SHOWN = 8;

/**
 * A text field that finds stakeholders by name while one types (a combobox with a list). Tells who was picked with a
 * `picked` event, and empties itself for the next.
 */
class StakeholderPicker extends LightElement {
  static properties = {
    programme: {},
    label: {},
    hint: {},
    name: {},
    faults: {},
    hideLabel: { type: Boolean, attribute: "hide-label" },
    found: { state: true },
    active: { state: true },
    typed: { state: true },
  };

  #timer;
  #asked = 0;

  constructor() {
    super();
    this.typed = "";
    this.active = -1;
  }

  get #open() {
    return this.found !== undefined && this.typed.trim() !== "";
  }

  focus() {
    this.querySelector("input")?.focus();
  }

  render() {
    const id = `picker-${this.name}`;
    const faults = this.faults ?? [];
    const describedBy = [this.hint && `${id}-hint`, faults.length && `${id}-fault`].filter(Boolean).join(" ") || nothing;
    return html`
      <div class="field picker" @focusout=${this.#leave}>
        <label for=${id} class=${this.hideLabel ? "visually-hidden" : ""}>${this.label}</label>
        ${this.hint ? html`<p class="hint" id=${`${id}-hint`}>${this.hint}</p>` : nothing}
        ${faults.length ? html`<p class="fault" id=${`${id}-fault`}>${faults.join(" ")}</p>` : nothing}
        <input class="input" id=${id} type="text" autocomplete="off" spellcheck="false" role="combobox" aria-autocomplete="list"
          placeholder=${this.hideLabel ? this.label : nothing}
          aria-expanded=${String(this.#open)} aria-controls=${`${id}-list`} aria-describedby=${describedBy}
          aria-invalid=${faults.length ? "true" : nothing}
          aria-activedescendant=${this.#open && this.active >= 0 ? `${id}-${this.active}` : nothing}
          .value=${this.typed} @input=${this.#type} @keydown=${this.#press}>
        <ul class="picker__list" id=${`${id}-list`} role="listbox" aria-label=${this.label} ?hidden=${!this.#open}>
          ${(this.found ?? []).map((one, place) => html`
            <li role="option" id=${`${id}-${place}`} aria-selected=${String(place === this.active)} @mousedown=${event => this.#take(event, one)}>
              <span>${one.erased ? t.erased : one.name}</span> <span class="subtle small">${this.#domain(one)}</span>
            </li>`)}
        </ul>
        <p class="visually-hidden" role="status">${this.#open ? t.find.found(this.found.length) : ""}</p>
        ${this.#open && this.found.length === 0 ? html`<p class="picker__list picker__none">${t.find.none} <a href=${addressOf(this.programme.id, "/add")} @mousedown=${event => event.preventDefault()}>${t.add.action}</a></p>` : nothing}
      </div>`;
  }

  #domain({ domain }) {
    return this.programme.domains?.find(one => one.id === domain)?.name ?? "";
  }

  #type = event => {
    this.typed = event.target.value;
    this.active = -1;
    clearTimeout(this.#timer);
    if (this.typed.trim() === "") this.found = undefined;
    else this.#timer = setTimeout(() => this.#search(), PAUSE);
  };

  async #search() {
    const asked = ++this.#asked;
    try {
      const path = `/v1/programmes/${this.programme.id}/stakeholders/search`;
      const { items } = await ask(path, { name: this.typed.trim() }, moment.query());
      if (asked !== this.#asked) return;
      this.found = items.slice(0, SHOWN);
      this.active = this.found.length ? 0 : -1;
    } catch {
      this.found = [];
    }
  }

  #press = event => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape" && this.#open) {
      event.preventDefault();
      this.#clear();
    } else if (this.#open && this.found.length && event.key in steps) {
      event.preventDefault();
      this.active = (this.active + steps[event.key] + this.found.length) % this.found.length;
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && this.typed.trim() !== "") {
      event.preventDefault();
      if (this.#open && this.found[this.active]) this.#pick(this.found[this.active]);
    }
  };

  #take(event, one) {
    event.preventDefault();
    this.#pick(one);
  }

  #pick(one) {
    this.#clear();
    this.dispatchEvent(new CustomEvent("picked", { detail: one, bubbles: true }));
  }

  #clear() {
    this.#asked++;
    this.typed = "";
    this.found = undefined;
  }

  #leave = event => {
    if (!this.contains(event.relatedTarget)) this.found = undefined;
  };
}

customElements.define("stakeholder-picker", StakeholderPicker);
