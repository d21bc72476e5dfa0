import { moment } from "../timeline/moment.js";

/** Which page an address stands for. */
const ROUTES = [
  ["start", /^\/$/],
  ["insights", /^\/p\/(?<programme>[^/]+)\/?$/],
  ["agenda", /^\/p\/(?<programme>[^/]+)\/agenda$/],
  ["map", /^\/p\/(?<programme>[^/]+)\/map$/],
  ["discourse", /^\/p\/(?<programme>[^/]+)\/discourse$/],
  ["decisions", /^\/p\/(?<programme>[^/]+)\/decisions$/],
  ["plan", /^\/p\/(?<programme>[^/]+)\/plan$/],
  ["stakeholder", /^\/p\/(?<programme>[^/]+)\/s\/(?<stakeholder>[^/]+)$/],
  ["record", /^\/p\/(?<programme>[^/]+)\/record$/],
  ["guide", /^\/p\/(?<programme>[^/]+)\/guide$/],
  ["catalogue", /^\/p\/(?<programme>[^/]+)\/techniques$/],
  ["catalogue", /^\/techniques$/],
  ["learning", /^\/p\/(?<programme>[^/]+)\/learning$/],
  ["add", /^\/p\/(?<programme>[^/]+)\/add$/],
  ["what-if", /^\/p\/(?<programme>[^/]+)\/what-if$/],
  ["import", /^\/p\/(?<programme>[^/]+)\/import$/],
];

export function routeOf(path) {
  for (const [name, pattern] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return { name, path, ...match.groups };
  }
  return { name: "lost", path };
}

/** Goes to another page; within a programme the moment one looks at goes along. */
export function go(path) {
  history.pushState(null, "", path);
  dispatchEvent(new Event("routechange"));
}

/** The address of a page of a programme, at the moment that is looked at. */
export function addressOf(programme, page = "", query = {}) {
  const parameters = new URLSearchParams({ ...moment.query(), ...query }).toString();
  return `/p/${programme}${page}${parameters ? `?${parameters}` : ""}`;
}

/** Lets links within the application change the page without loading it anew. */
export function followLinks(root) {
  root.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.origin !== location.origin || link.target || link.download || "reload" in link.dataset) return;
    if (routeOf(link.pathname).name === "lost" || (link.hash && link.pathname === location.pathname)) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
