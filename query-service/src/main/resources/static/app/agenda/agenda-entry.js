import { html, nothing } from "lit";
import { day, listed, t } from "../language/language.js";
import { entryLink, entryLinks } from "../guide/entry-links.js";
import { entriesAt } from "../history/entries.js";
import "../history/entry-list.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { moment } from "../timeline/moment.js";
import "./answer-form.js";

const NAMED = 4;

/** One thing to do: what, why, by whom and until when, what it rests on, and the three answers. */
class AgendaEntry extends LightElement {
  static properties = { item: {}, names: {}, texts: {}, programme: {}, at: {}, open: { state: true }, answer: { state: true }, everyone: { state: true } };

  #evidence = new Fetching(this, {
    on: () => [this.open ? this.item.evidence : []],
    load: (evidence, signal) => entriesAt(this.programme, evidence, signal),
  });

  render() {
    const { id, state, title, why, due, overdue, again } = this.item;
    return html`
      <article class="agenda-entry" aria-labelledby=${`agenda-${id}`}>
        <p class="agenda-entry__due"><time datetime=${due}>${day(due)}</time>${overdue ? html`<span class="agenda-entry__late">${t.agenda.late}</span>` : nothing}</p>
        <div class="agenda-entry__words">
          <h3 id=${`agenda-${id}`}>${title}</h3>
          <p>${why}${again ? html` ${t.agenda.again(day(again))}` : nothing}</p>
          <p class="subtle small">${t.agenda.state[state]} · ${this.#whom()}${this.#about()}</p>
          ${this.#elsewhere()}
          ${this.#helps()}
          ${state === "proposed" && !moment.past ? this.#answers() : nothing}
          ${this.#restsOn()}
        </div>
      </article>`;
  }

  #whom() {
    const { owner, ownerName } = this.item;
    return owner ? html`${t.agenda.for} <a href=${addressOf(this.programme.id, `/s/${owner}`)}>${ownerName ?? t.erased}</a>` : t.agenda.forNobody;
  }

  #about() {
    const { about } = this.item;
    if (about.length === 0) return nothing;
    const shown = this.everyone ? about : about.slice(0, NAMED);
    const more = about.length - shown.length;
    return html` · ${t.agenda.about} ${shown.map((one, place) => html`${place ? ", " : ""}<a href=${addressOf(this.programme.id, `/s/${one.id}`)}>${one.erased ? t.erased : one.name}</a>`)}${more ? html` <button type="button" class="link-button" @click=${() => (this.everyone = true)}>${t.agenda.more(more)}</button>` : nothing}`;
  }

  #elsewhere() {
    const some = this.item.about.filter(({ contactedElsewhere }) => contactedElsewhere);
    return some.length ? html`<p class="notice">${t.agenda.elsewhere(listed(some.map(({ name }) => name ?? t.erased)))}</p>` : nothing;
  }

  /** What helps to do it: how to answer what was heard, the moves that suit why it was said, and the technique that was planned. */
  #helps() {
    const { signals = [], technique } = this.item;
    if (technique) return html`<p class="small subtle">${t.guide.inCatalogue} ${entryLink(this.programme, { code: technique, name: this.names.technique(technique) })}</p>`;
    const why = signals.map(({ reason }) => reason);
    const moves = this.texts.moves.filter(({ reasons }) => reasons.some(reason => why.includes(reason)));
    return html`
      ${signals.map(({ signal, form }) => html`<p class="small"><a href=${addressOf(this.programme.id, "/guide", { signal })}>${t.guide.fromSignal(t.signals[form])}</a></p>`)}
      ${moves.length ? html`<p class="small subtle">${t.guide.moves} ${entryLinks(this.programme, moves)}</p>` : nothing}`;
  }

  #answers() {
    if (this.answer) {
      return html`<answer-form .item=${this.item} .answer=${this.answer} .programme=${this.programme}
        @answered=${this.#close} @closed=${this.#close}></answer-form>`;
    }
    const named = listed([this.item.title]);
    return html`
      <p class="actions">
        ${["done", "later", "not"].map(answer => html`
          <button class=${answer === "done" ? "button button--primary" : "button"} data-answer=${answer} @click=${() => (this.answer = answer)}>
            ${t.agenda.answers[answer]}<span class="visually-hidden">: ${named}</span>
          </button>`)}
      </p>`;
  }

  #close = async () => {
    const given = this.answer;
    this.answer = undefined;
    await this.updateComplete;
    this.querySelector(`[data-answer=${given}]`)?.focus();
  };

  #restsOn() {
    const { id, evidence } = this.item;
    return html`
      <div class="agenda-entry__evidence">
        <button class="opener" aria-expanded=${String(Boolean(this.open))} aria-controls=${`agenda-evidence-${id}`} @click=${() => (this.open = !this.open)}>
          ${t.insight.restsOn(evidence.length)}
        </button>
        <div id=${`agenda-evidence-${id}`} ?hidden=${!this.open}>
          ${this.open
            ? this.#evidence.draw(entries => html`<entry-list .entries=${entries} .names=${this.names} .programme=${this.programme}></entry-list>`)
            : nothing}
        </div>
      </div>`;
  }
}

customElements.define("agenda-entry", AgendaEntry);
