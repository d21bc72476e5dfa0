import { html, nothing } from "lit";
import { t } from "../language/language.js";

/**
 * A labelled field with its hint and, from a problem, its own faults.
 *
 * @param name the name in the body; the fault's pointer is /name unless another is given
 * @param draw draws the control, given its id, what describes it and whether it is wrong
 */
export function field({ name, label, hint, optional, problem, pointer = `/${name}`, id = `field-${name}` }, draw) {
  const faults = problem?.at?.(pointer) ?? [];
  const describedBy = [hint ? `${id}-hint` : null, faults.length ? `${id}-fault` : null].filter(Boolean).join(" ") || nothing;
  return html`
    <div class="field">
      <label for=${id}>${label}${optional ? html` <span class="optional">(${t.optional})</span>` : nothing}</label>
      ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
      ${faults.length ? html`<p class="fault" id=${`${id}-fault`}>${faults.join(" ")}</p>` : nothing}
      ${draw({ id, describedBy, invalid: faults.length ? "true" : nothing })}
    </div>`;
}
