import { html, nothing } from "lit";
import { day, hundredths, t } from "../language/language.js";
import "../history/entries-opener.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { moment } from "../timeline/moment.js";
import "./call-list.js";
import "./invitation-tree.js";
import "./known-cases.js";

/** What keeping one coalition together asks for; fetched when somebody opens it. */
class CoalitionUpkeep extends LightElement {
  static properties = { coalition: {}, about: {}, names: {}, programme: {}, open: { state: true } };

  #upkeep = new Fetching(this, {
    on: () => [this.open ? this.coalition : null, this.programme.id, moment.query()],
    live: true,
    steady: true,
    load: (coalition, programme, at, signal) => (coalition ? read(`/v1/programmes/${programme}/coalitions/${coalition}/upkeep`, at, signal) : null),
  });

  render() {
    return html`
      <details class="upkeep" @toggle=${event => event.target.classList.contains("upkeep") && (this.open = event.target.open)}>
        <summary class="opener">${t.upkeep.title}<span class="visually-hidden">: ${this.about}</span></summary>
        ${this.open ? this.#upkeep.draw(upkeep => (upkeep ? this.#parts(upkeep) : nothing)) : nothing}
      </details>`;
  }

  #parts(upkeep) {
    const empty = upkeep.partners.length === 0 && upkeep.left.length === 0;
    return html`
      ${empty ? html`<p>${t.upkeep.nobody}</p>` : html`
        <section><h4>${t.upkeep.calls.title}</h4><call-list .calls=${upkeep.calls} .asOf=${upkeep.asOf} .names=${this.names} .programme=${this.programme}></call-list></section>
        ${this.#partners(upkeep)}
        ${this.#left(upkeep)}
        <section><h4>${t.upkeep.invitations}</h4><invitation-tree .branches=${upkeep.invitations} .programme=${this.programme}></invitation-tree></section>`}
      ${this.#found(upkeep.found)}
      ${this.#activation(upkeep.activation)}
      <known-cases .likeness=${upkeep.likeness} .names=${this.names} .programme=${this.programme}></known-cases>
      <p><a href=${`/v1/programmes/${this.programme.id}/upkeep.ics`} download="draagvlak.ics">${t.upkeep.calendar}</a> <span class="small subtle">${t.upkeep.calendarExplained}</span></p>`;
  }

  #partners({ partners, halfLife }) {
    if (partners.length === 0) return nothing;
    return html`
      <section>
        <h4>${t.upkeep.partners.title}</h4>
        <p class="small subtle">${halfLife.formula}; ${halfLife.unit}. ${t.upkeep.partners.halfLife(halfLife.days)}</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${`${t.upkeep.partners.title}: ${this.about}`}>
          <table class="moved">
            <thead><tr>${["partner", "step", "seen", "share", "keeper"].map(column => html`<th scope="col">${t.upkeep.partners[column]}</th>`)}</tr></thead>
            <tbody>${partners.map(one => this.#partner(one))}</tbody>
          </table>
        </div>
      </section>`;
  }

  #partner({ partner, step, since, lastSeen, share, belowHalfOn, keeper, objects }) {
    return html`
      <tr>
        <th scope="row">${this.#person(partner)}</th>
        <td>${t.upkeep.steps[step]}<br><span class="small subtle">${t.upkeep.since(day(since))}</span></td>
        <td>${day(lastSeen.on)}<br><span class="small subtle">${t.upkeep.signs[lastSeen.sort]}</span></td>
        <td>${share === undefined ? t.upkeep.partners[objects ? "objects" : "gone"] : html`${hundredths(share)}%<br><span class="small subtle">${t.upkeep.partners.belowHalf(day(belowHalfOn))}</span>`}</td>
        <td>${keeper ? html`${this.#person(keeper.person)}<br><span class="small subtle">${t.upkeep.grounds[keeper.ground]}</span>` : t.upkeep.noKeeper}</td>
      </tr>`;
  }

  #left({ left }) {
    if (left.length === 0) return nothing;
    return html`
      <section>
        <h4>${t.upkeep.left.title}</h4>
        <ul>${left.map(({ partner, on, why, whyErased }) => html`<li>${this.#person(partner)}, ${day(on)}: ${why ? html`“${why}”` : whyErased ? t.upkeep.left.erased : t.upkeep.left.unknown}</li>`)}</ul>
      </section>`;
  }

  #found({ before, lookedAt, since, distance, evidence }) {
    const said = before === undefined ? t.upkeep.found.unknown(day(lookedAt)) : before ? t.upkeep.found.yes(day(since), hundredths(distance)) : t.upkeep.found.no(day(lookedAt), hundredths(distance));
    return html`
      <section>
        <h4>${t.upkeep.found.title}</h4>
        <p>${said}</p>
        ${evidence.length ? html`<entries-opener .positions=${evidence} .about=${this.about} .names=${this.names} .programme=${this.programme}></entries-opener>` : nothing}
      </section>`;
  }

  #activation({ state, transitionMoment, countedOn, inPublic, times, planned }) {
    return html`
      <section>
        <h4>${t.upkeep.activation.title}</h4>
        <p>${t.upkeep.activation[state](transitionMoment ? day(transitionMoment) : "")} ${t.upkeep.activation.inPublic(inPublic, day(countedOn))}</p>
        ${planned ? this.#planned(planned) : nothing}
        ${times.length ? html`<ul>${times.map(({ on, days }) => html`<li>${t.upkeep.activation.time(day(on), days)}</li>`)}</ul>` : nothing}
      </section>`;
  }

  #planned({ state, on, chosen, evidence }) {
    return html`
      <p class=${state === "due" || state === "overdue" ? "notice" : ""}>${t.upkeep.activation.planned[state](on && day(on), chosen)}</p>
      <entries-opener .positions=${evidence} .about=${this.about} .names=${this.names} .programme=${this.programme}></entries-opener>`;
  }

  #person({ id, name }) {
    return html`<a href=${addressOf(this.programme.id, `/s/${id}`)}>${name ?? t.erased}</a>`;
  }
}

customElements.define("coalition-upkeep", CoalitionUpkeep);
