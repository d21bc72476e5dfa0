import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read, upload } from "../pages/api.js";
import { oneOf } from "../pages/choices.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";
import { entitle } from "../pages/title.js";
import { forgetNames } from "../stakeholder/names.js";
import "./import-report.js";

const FORMATS = { "network-csv": ["nodes", "edges"], graphml: ["file"] };
const BETWEEN_LOOKS = 400;

/** Brings in a network from files: first what would happen, then the import itself. */
class ImportPage extends LightElement {
  static properties = { programme: {}, at: {}, format: { state: true }, step: { state: true }, progress: { state: true }, report: { state: true }, problem: { state: true } };

  #timer;
  #attempt = 0;

  constructor() {
    super();
    this.format = "network-csv";
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  render() {
    entitle(t.imports.title, this.programme.name);
    return html`
      <div class="page imports">
        <header class="page-head">
          <h1>${t.imports.title}</h1>
          <p class="lead">${t.imports.lead}</p>
        </header>
        <form class="imports__form" novalidate @submit=${this.#try} @change=${this.#changed}>
          ${oneOf({ name: "format", legend: t.imports.format, options: Object.keys(FORMATS).map(format => [format, t.imports.formats[format]]), chosen: this.format, onChange: format => (this.format = format) })}
          <p class="subtle small imports__explained">${t.imports.explained[this.format]}</p>
          ${FORMATS[this.format].map(name => this.#file(name))}
          ${this.problem ? html`<problem-notice .problem=${this.problem} .errors=${this.problem.errors ?? []}></problem-notice>` : nothing}
          <div class="actions"><button class="button button--primary" aria-disabled=${this.progress ? "true" : nothing}>${t.imports.try}</button></div>
        </form>
        <div role="status">${this.#outcome()}</div>
      </div>`;
  }

  #file(name) {
    const faults = this.problem?.at?.(`/${name}`) ?? [];
    return html`
      <div class="field">
        <label for=${`file-${name}`}>${t.imports.files[name]}</label>
        <p class="hint" id=${`file-${name}-hint`}>${t.imports.fileHints[name]}</p>
        ${faults.map(message => html`<p class="fault">${message}</p>`)}
        <input class="input input--file" type="file" id=${`file-${name}`} name=${name} accept=${this.format === "graphml" ? ".graphml,.xml" : ".csv,text/csv"}
          aria-describedby=${`file-${name}-hint`} aria-invalid=${faults.length ? "true" : nothing}>
      </div>`;
  }

  #outcome() {
    if (this.progress) {
      const { done = 0, total = 0 } = this.progress;
      return html`
        <div class="field imports__progress">
          <label for="import-progress">${this.step === "try" ? t.imports.trying : t.imports.importing}</label>
          <progress id="import-progress" max=${total || 1} .value=${done}></progress>
          <p class="subtle small">${total ? t.imports.progress(done, total) : ""}</p>
        </div>`;
    }
    if (!this.report) return nothing;
    return html`<import-report .outcome=${this.report} .tried=${this.step === "try"} .programme=${this.programme} @accepted=${() => this.#run("import")}></import-report>`;
  }

  #changed = () => {
    this.report = undefined;
    this.problem = undefined;
    this.#attempt++;
  };

  #try = event => {
    event.preventDefault();
    const missing = FORMATS[this.format].filter(name => !this.#chosen(name));
    if (missing.length) {
      this.problem = noFile(missing);
      this.querySelector(`#file-${missing[0]}`).focus();
    } else if (!this.progress) {
      this.#run("try");
    }
  };

  #chosen(name) {
    return this.querySelector(`#file-${name}`).files[0];
  }

  async #run(step) {
    Object.assign(this, { step, progress: {}, report: undefined, problem: undefined });
    const form = new FormData();
    for (const name of FORMATS[this.format]) form.append(name, this.#chosen(name));
    const path = `/v1/programmes/${this.programme.id}/imports`;
    try {
      const { id, location } = await upload(path, { format: this.format, dryRun: step === "try" }, form, `${step} ${this.#attempt}`);
      await this.#look(location ? new URL(location, document.baseURI).pathname : `${path}/${id}`);
    } catch (problem) {
      this.#fail(problem);
    }
  }

  #look = async path => {
    try {
      const found = await read(path);
      if (found.state === "running") {
        this.progress = found.progress ?? {};
        this.#timer = setTimeout(() => this.#look(path), BETWEEN_LOOKS);
        return;
      }
      forgetNames();
      Object.assign(this, { progress: undefined, report: found });
    } catch (problem) {
      this.#fail(problem);
    }
  };

  #fail(problem) {
    Object.assign(this, { progress: undefined, problem });
  }
}

function noFile(missing) {
  return { title: t.imports.noFile, errors: [], at: pointer => (missing.some(name => pointer === `/${name}`) ? [t.imports.chooseFile] : []) };
}

customElements.define("import-page", ImportPage);
