import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { oneOf } from "../pages/choices.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";
import { addressOf, go } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { forgetNames } from "./names.js";

const KINDS = ["role", "organisation", "person"];
const LAYERS = ["board", "management", "work-floor", "outside"];
const POINTERS = ["/name", "/kind", "/domain", "/layer"];

/** Puts a stakeholder in the register; a domain that is not there yet is made along the way. */
class AddPage extends LightElement {
  static properties = { programme: {}, at: {}, kind: { state: true }, layer: { state: true }, problem: { state: true } };

  #made = new Set();

  constructor() {
    super();
    this.kind = "role";
  }

  render() {
    entitle(t.add.title, this.programme.name);
    const faults = pointer => this.problem?.at?.(pointer) ?? [];
    return html`
      <div class="page">
        <header class="page-head">
          <h1>${t.add.title}</h1>
          <p class="lead">${t.add.lead}</p>
        </header>
        <form class="programme-form" novalidate @submit=${this.#add}>
          ${this.problem ? html`<problem-notice .problem=${this.problem} .errors=${this.problem.elsewhere(POINTERS)}></problem-notice>` : nothing}
          ${field({ name: "name", label: t.add.name, hint: t.add.nameHint, problem: this.problem }, facts => html`
            <input class="input" id=${facts.id} name="name" autocomplete="off" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
          ${oneOf({ name: "kind", legend: t.add.kind, options: KINDS.map(kind => [kind, t.kinds[kind]]), chosen: this.kind, faults: faults("/kind"), onChange: kind => (this.kind = kind) })}
          ${field({ name: "domain", label: t.add.domain, hint: t.add.domainHint, problem: this.problem }, facts => html`
            <input class="input" id=${facts.id} name="domain" list="domains" autocomplete="off" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>
            <datalist id="domains">${(this.programme.domains ?? []).map(one => html`<option value=${one.name}></option>`)}</datalist>`)}
          ${oneOf({ name: "layer", legend: t.add.layer, optional: true, options: LAYERS.map(layer => [layer, t.layers[layer]]), chosen: this.layer, faults: faults("/layer"), onChange: layer => (this.layer = layer) })}
          <div class="actions"><button class="button button--primary">${t.add.save}</button></div>
        </form>
      </div>`;
  }

  async #make(path, domain) {
    const known = domain === "" || this.#made.has(domain) || this.programme.domains?.some(one => one.name === domain);
    if (!known) await write("POST", `${path}/domains`, { name: domain });
    this.#made.add(domain);
  }

  #add = async event => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.target));
    const [name, domain] = [given.name.trim(), given.domain.trim()];
    const path = `/v1/programmes/${this.programme.id}`;
    try {
      await this.#make(path, domain);
      const body = { kind: this.kind, name, ...(domain ? { domain } : {}), ...(this.layer ? { layer: this.layer } : {}) };
      const { id } = await write("POST", `${path}/stakeholders`, body);
      forgetNames();
      go(addressOf(this.programme.id, `/s/${id}`));
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.querySelector("[aria-invalid=true]")?.focus();
    }
  };
}

customElements.define("add-page", AddPage);
