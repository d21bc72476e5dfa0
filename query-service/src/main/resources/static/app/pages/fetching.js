import { html } from "lit";
import { t } from "../language/language.js";
import "./problem-notice.js";

/** Fetches what a component shows, again whenever what it depends on changes; the last asked wins. */
export class Fetching {
  #host;
  #load;
  #on;
  #known;
  #stop = new AbortController();

  /** The last answer; stays while a newer one is on its way. */
  value;
  problem;
  busy = false;

  constructor(host, { on, load }) {
    this.#host = host;
    this.#on = on;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate() {
    const depends = JSON.stringify(this.#on());
    if (depends !== this.#known) {
      this.#known = depends;
      this.again({ keep: false });
    }
  }

  hostDisconnected() {
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
  draw(done) {
    if (this.problem) return html`<problem-notice .problem=${this.problem} .again=${() => this.again()}></problem-notice>`;
    if (this.value === undefined) return html`<p class="waiting" role="status">${t.waiting}</p>`;
    return done(this.value);
  }
}
