import { forgetNames } from "../stakeholder/names.js";

/**
 * Follows what is recorded in a programme, by whomever, while somebody looks at the page: tells it with a `ledgerchange`
 * event, a moment after the last of a burst. A hidden page lets go, because a browser has few connections to share.
 */

const BURST = 800;
let followed;
let source;
let timer;

export function follow(programme) {
  if (programme === followed) return;
  followed = programme;
  connect();
}

function connect() {
  source?.close();
  source = undefined;
  if (!followed || document.hidden) return;
  source = new EventSource(`/v1/programmes/${followed}/changes`);
  source.addEventListener("changed", () => {
    clearTimeout(timer);
    timer = setTimeout(tell, BURST);
  });
}

function tell() {
  forgetNames();
  dispatchEvent(new Event("ledgerchange"));
}

document.addEventListener("visibilitychange", connect);
