import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

/** What an import did or would do: what is made, what stays as it is, and every fault with its line. */
class ImportReport extends LightElement {
  static properties = { outcome: {}, tried: {}, programme: {} };

  render() {
    const { state, report = {} } = this.outcome;
    const faults = report.faults ?? [];
    if (state === "rejected" || faults.length) return this.#rejected(faults);
    return html`
      <section class="import-report" aria-labelledby="report-title">
        <h2 id="report-title">${this.tried ? t.imports.wouldDo : t.imports.did}</h2>
        <dl class="facts">
          ${Object.entries(report.created ?? {}).map(([what, count]) => html`<div><dt>${t.imports.created[what] ?? what}</dt><dd>${count}</dd></div>`)}
          ${report.unchanged === undefined ? nothing : html`<div><dt>${t.imports.unchanged}</dt><dd>${report.unchanged}</dd></div>`}
        </dl>
        <p class="actions">
          ${this.tried
            ? html`<button class="button button--primary" @click=${() => this.dispatchEvent(new Event("accepted"))}>${t.imports.accept}</button>`
            : html`<a class="button button--primary" href=${addressOf(this.programme.id)}>${t.imports.toInsights}</a> <a href=${addressOf(this.programme.id, "/map")}>${t.imports.toMap}</a>`}
        </p>
      </section>`;
  }

  #rejected(faults) {
    return html`
      <section class="import-report import-report--rejected" aria-labelledby="report-title">
        <h2 id="report-title">${t.imports.rejected(faults.length)}</h2>
        <p>${t.imports.rejectedExplained}</p>
        <table>
          <caption class="visually-hidden">${t.imports.faults}</caption>
          <thead><tr><th scope="col">${t.imports.line}</th><th scope="col">${t.imports.fault}</th></tr></thead>
          <tbody>
            ${faults.map(({ file, line, column, message }) => html`
              <tr><td class="number">${file ? `${t.imports.files[file] ?? file}, ` : nothing}${line ? t.imports.at(line, column) : nothing}</td><td>${message}</td></tr>`)}
          </tbody>
        </table>
      </section>`;
  }
}

customElements.define("import-report", ImportReport);
