import { html } from "lit";
import { t } from "../language/language.js";
import { moment } from "../timeline/moment.js";
import "./problem-notice.js";

/**
 * Fetches what a component shows, again whenever what it depends on changes, and when the ledger does if it is live; the
 * last asked wins. A steady one keeps the last answer until the next is there.
 */
export class Fetching {
  #host;
  #load;
  #on;
  #known;
  #live;
  #steady;
  #stop = new AbortController();
  #changed = () => !moment.past && this.again();

  /** The last answer; stays while a newer one is on its way. */
  value;
  problem;
  busy = false;

  constructor(host, { on, load, live = false, steady = false }) {
    this.#host = host;
    this.#on = on;
    this.#load = load;
    this.#live = live;
    this.#steady = steady;
    host.addController(this);
  }

  hostConnected() {
    if (this.#live) addEventListener("ledgerchange", this.#changed);
  }

  hostUpdate() {
    const depends = JSON.stringify(this.#on());
    if (depends !== this.#known) {
      this.#known = depends;
      this.again({ keep: this.#steady });
    }
  }

  hostDisconnected() {
    removeEventListener("ledgerchange", this.#changed);
    this.#stop.abort();
    this.#known = undefined;
  }

  /** Fetches anew. */
  async again({ keep = true } = {}) {
    this.#stop.abort();
    const stop = (this.#stop = new AbortController());
    this.busy = true;
    this.problem = undefined;
    if (!keep) this.value = undefined;
    this.#host.requestUpdate();
    try {
      const value = await this.#load(...this.#on(), stop.signal);
      if (!stop.signal.aborted) this.value = value;
    } catch (problem) {
      if (!stop.signal.aborted) this.problem = problem;
    }
    if (!stop.signal.aborted) {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  /** Draws the answer, or that it is on its way, or why it is not there. */
  draw(done, waiting = () => html`<p class="waiting" role="status">${t.waiting}</p>`) {
    if (this.problem) return html`<problem-notice .problem=${this.problem} .again=${() => this.again()}></problem-notice>`;
    if (this.value === undefined) return waiting();
    return done(this.value);
  }
}
