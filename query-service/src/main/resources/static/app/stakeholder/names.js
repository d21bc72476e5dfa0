import { t } from "../language/language.js";
import { readAll } from "../pages/api.js";

/** What the ids of a programme are called, at a moment. */
class Names {
  #programme;
  #people;
  #techniques;

  constructor(programme, people, techniques) {
    this.#programme = programme;
    this.#techniques = new Map(techniques.map(({ code, name }) => [code, name]));
    this.#people = new Map(people.map(one => [one.id, one]));
  }

  get size() {
    return this.#people.size;
  }

  /** The stakeholders themselves. */
  get people() {
    return [...this.#people.values()];
  }

  get(id) {
    return this.#people.get(id);
  }

  person(id) {
    const one = this.#people.get(id);
    if (!one) return t.someone;
    return one.erased ? t.erased : one.name;
  }

  domainOf(id) {
    return this.domain(this.#people.get(id)?.domain);
  }

  domain(id) {
    return id ? this.#called(this.#programme.domains, id) : "";
  }

  isGroup(id) {
    return this.#programme.targetGroups?.some(one => one.id === id) ?? false;
  }

  group(id) {
    return this.#called(this.#programme.targetGroups, id);
  }

  statement(id) {
    const found = this.#programme.statements?.find(one => one.id === id);
    return found?.text ?? t.unknown;
  }

  technique(code) {
    return this.#techniques.get(code) ?? code;
  }

  #called(list, id) {
    return list?.find(one => one.id === id)?.name ?? t.unknown;
  }
}

let last = { key: undefined, names: undefined };

/** The names of a programme; asked once for each moment, until something was written. */
export function namesOf(programme, at) {
  const key = JSON.stringify([programme.id, programme.version, at]);
  if (last.key !== key) last = { key, names: fetchNames(programme, at) };
  last.names.catch(() => (last = { key: undefined }));
  return last.names;
}

/** Forgets them, because somebody was added or renamed. */
export function forgetNames() {
  last = { key: undefined };
}

async function fetchNames(programme, at) {
  const [people, techniques] = await Promise.all(["stakeholders", "techniques"].map(list => readAll(`/v1/programmes/${programme.id}/${list}`, at)));
  return new Names(programme, people.items, techniques.items);
}
