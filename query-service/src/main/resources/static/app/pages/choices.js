import { html, nothing } from "lit";
import { t } from "../language/language.js";

/**
 * One of a few, as a group of radio buttons; when it may stay open, choosing it again takes it back.
 *
 * @param options pairs of value and label
 */
export function oneOf({ name, legend, hint, options, chosen, optional = false, faults = [], onChange }) {
  const describedBy = describe(name, hint, faults);
  return html`
    <fieldset class="field" aria-describedby=${describedBy}>
      <legend>${legend}${optional ? html` <span class="optional">(${t.optional})</span>` : nothing}</legend>
      ${about(name, hint, faults)}
      <div class="choices">
        ${options.map(([value, label]) => html`
          <label class="choice">
            <input type="radio" name=${name} .value=${String(value)} .checked=${chosen === value}
              @change=${() => onChange(value)} @click=${() => optional && chosen === value && onChange(undefined)}>
            <span>${label}</span>
          </label>`)}
      </div>
    </fieldset>`;
}

/** Any of a few, as a group of checkboxes. */
export function anyOf({ name, legend, hint, options, chosen, optional = false, faults = [], onChange }) {
  return html`
    <fieldset class="field" aria-describedby=${describe(name, hint, faults)}>
      <legend>${legend}${optional ? html` <span class="optional">(${t.optional})</span>` : nothing}</legend>
      ${about(name, hint, faults)}
      <div class="choices">
        ${options.map(([value, label]) => html`
          <label class="choice">
            <input type="checkbox" name=${name} .value=${String(value)} .checked=${chosen.includes(value)}
              @change=${event => onChange(value, event.target.checked)}>
            <span>${label}</span>
          </label>`)}
      </div>
    </fieldset>`;
}

function about(name, hint, faults) {
  return html`
    ${hint ? html`<p class="hint" id=${`${name}-hint`}>${hint}</p>` : nothing}
    ${faults.length ? html`<p class="fault" id=${`${name}-fault`}>${faults.join(" ")}</p>` : nothing}`;
}

function describe(name, hint, faults) {
  return [hint && `${name}-hint`, faults.length && `${name}-fault`].filter(Boolean).join(" ") || nothing;
}
