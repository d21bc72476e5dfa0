/**
 * The moment that every page looks at: the day in the world (asOf) and what was recorded by then (knownAt, a position or
 * an instant). It lives in the address, so that a view of the past can be shared.
 */
class Moment {
  get asOf() {
    return this.#get("asOf");
  }

  get knownAt() {
    return this.#get("knownAt");
  }

  /** Whether this looks back on either clock. */
  get past() {
    return this.asOf !== undefined || this.knownAt !== undefined;
  }

  /** As query parameters, none when it is now. */
  query() {
    return Object.fromEntries(Object.entries({ asOf: this.asOf, knownAt: this.knownAt }).filter(([, value]) => value));
  }

  /** Looks at another moment; leave out what should be now. */
  lookAt({ asOf, knownAt }) {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries({ asOf, knownAt })) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.pushState(null, "", address.pathname + address.search);
    dispatchEvent(new Event("routechange"));
  }

  #get(name) {
    return new URLSearchParams(location.search).get(name) ?? undefined;
  }
}

export const moment = new Moment();

/** The last instant of a date in a time zone, as RFC 3339: "by the end of that day". */
export function endOfDay(date, timeZone) {
  const guess = new Date(`${date}T23:59:59.999Z`);
  const local = new Date(`${guess.toLocaleString("sv-SE", { timeZone }).replace(" ", "T")}.999Z`);
  return new Date(guess.getTime() - (local.getTime() - guess.getTime())).toISOString();
}

/** The date of an instant in a time zone. */
export function dateOf(instant, timeZone) {
  return new Date(instant).toLocaleDateString("sv-SE", { timeZone });
}

/** A date some months earlier. */
export function monthsBefore(date, months) {
  const [year, month, day] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}
