import { language, t } from "../language/language.js";

/** The only way to the server: session and CSRF header, retry-safe writes, problems in the reader's language. */

const WAITS = 4;
const keys = new Map();
let lastPosition = 0;

/** A refusal, as problem details or as what the network did. */
export class Problem extends Error {
  constructor({ status = 0, code = "unreachable", title, detail, errors = [] }) {
    super(title);
    Object.assign(this, { status, code, title, detail, errors });
  }

  /** The messages that belong to a place in the body, by JSON pointer. */
  at(pointer) {
    return this.errors.filter(error => error.pointer === pointer).map(error => error.message);
  }

  /** The messages that belong to none of these places. */
  elsewhere(pointers) {
    return this.errors.filter(error => !pointers.includes(error.pointer));
  }
}

/** Reads JSON; waits for what this browser wrote itself. */
export async function read(path, query = {}, signal) {
  const headers = lastPosition > 0 ? { "Ledger-Position": String(lastPosition) } : {};
  return json(await send(address(path, query), { headers, signal }));
}

/** Reads what takes a while to work out; `told` hears now and then how many pieces of the work are done of how many. */
export async function follow(path, query = {}, signal, told = () => {}) {
  const headers = { Accept: "text/event-stream, application/problem+json;q=0.9", ...(lastPosition > 0 ? { "Ledger-Position": String(lastPosition) } : {}) };
  const response = await send(address(path, query), { headers, signal });
  for await (const { event, data } of eventsOf(response)) {
    if (event === "progress") told(data);
    if (event === "problem") throw new Problem({ ...data, title: t.problem.unexpected(data.status) });
    if (event === "answer") return data;
  }
  throw unreachable();
}

/** Reads every page of a list. */
export async function readAll(path, query = {}, signal) {
  const items = [];
  let page = { next: undefined };
  do {
    page = await read(path, { limit: 1000, ...query, ...(page.next ? { cursor: page.next } : {}) }, signal);
    items.push(...page.items);
  } while (page.next);
  return { ...page, items };
}

/** Reads a question that is asked with a body, such as searching by name. */
export async function ask(path, body, query = {}, signal) {
  const headers = { "Content-Type": "application/json", ...csrf() };
  return json(await send(address(path, query), { method: "POST", headers, body: JSON.stringify(body), signal }));
}

/** Writes JSON. The same body to the same address keeps its idempotency key until it was answered. */
export async function write(method, path, body, { ifMatch } = {}) {
  const text = JSON.stringify(body);
  const headers = { "Content-Type": "application/json", ...(ifMatch === undefined ? {} : { "If-Match": `"${ifMatch}"` }) };
  return submit(method, path, text, headers, `${method} ${path} ${text}`);
}

/** Sends files as a form. */
export async function upload(path, query, form, attempt) {
  return submit("POST", address(path, query), form, {}, `POST ${path} ${attempt}`);
}

/** Fetches a file in the format asked for. */
export async function download(path, accept, query = {}) {
  return (await send(address(path, query), { headers: { Accept: accept } })).blob();
}

/** Ends the session and goes to where one signs in. */
export async function signOut() {
  await send("/sign-out", { method: "POST", headers: { Accept: "text/html", ...csrf() } });
  location.assign("/sign-in");
}

async function submit(method, path, body, headers, attempt) {
  if (!keys.has(attempt)) keys.set(attempt, randomKey());
  const response = await send(path, {
    method,
    body,
    headers: { ...headers, ...csrf(), "Idempotency-Key": keys.get(attempt) },
  }, problem => problem.status >= 400 && problem.status < 500 && keys.delete(attempt));
  keys.delete(attempt);
  lastPosition = Math.max(lastPosition, Number(response.headers.get("Ledger-Position") ?? 0));
  const location = response.headers.get("Location");
  return { ...(await json(response)), location };
}

async function send(path, options, onProblem = () => {}) {
  for (let tried = 1; ; tried++) {
    const response = await attempt(path, options);
    if (response.ok) return response;
    if (response.status === 503 && tried < WAITS) {
      await pause(response.headers.get("Retry-After"), tried);
      continue;
    }
    const problem = await problemOf(response);
    onProblem(problem);
    throw problem;
  }
}

async function attempt(path, options) {
  try {
    return await fetch(path, {
      credentials: "same-origin",
      ...options,
      headers: { Accept: "application/json", "Accept-Language": language, ...options.headers },
    });
  } catch (cause) {
    if (cause.name === "AbortError") throw cause;
    throw unreachable();
  }
}

function unreachable() {
  return new Problem({ title: t.problem.unreachable, detail: t.problem.unreachableDetail });
}

/** The events of a stream as they come; what only shows that the line is open is none. */
async function* eventsOf(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = ""; ;) {
    const { value, done } = await reader.read().catch(cause => {
      throw cause.name === "AbortError" ? cause : unreachable();
    });
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    yield* blocks.map(eventOf).filter(({ event }) => event);
  }
}

function eventOf(block) {
  const lines = block.split("\n");
  const field = name => lines.filter(line => line.startsWith(`${name}:`)).map(line => line.slice(name.length + 1).replace(/^ /, ""));
  const [event] = field("event");
  return { event, data: event ? JSON.parse(field("data").join("\n")) : undefined };
}

async function problemOf(response) {
  const told = await response.json().catch(() => ({}));
  const fallback = response.status === 401 ? t.problem.signedOut : t.problem.unexpected(response.status);
  return new Problem({ code: "unexpected", title: fallback, ...told, status: response.status });
}

async function json(response) {
  const text = await response.text();
  return text === "" ? {} : JSON.parse(text);
}

function pause(retryAfter, tried) {
  const seconds = Number(retryAfter);
  const wait = seconds > 0 ? Math.min(seconds, 10) * 1000 : 300 * 2 ** tried;
  return new Promise(resolve => setTimeout(resolve, wait));
}

function address(path, query) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "" && value !== null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

function csrf() {
  const [header, token] = ["csrf-header", "csrf-token"].map(name => document.querySelector(`meta[name=${name}]`)?.content);
  return header && token ? { [header]: token } : {};
}

function randomKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
