/** Light or dark, and the colours of the theme for drawings that cannot use a style sheet. */

const system = matchMedia("(prefers-color-scheme: dark)");

export const isDark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : system.matches;
};

export function turn() {
  localStorage.setItem("theme", isDark() ? "light" : "dark");
  dispatchEvent(new Event("themechosen"));
}

/** What the colour tokens of the theme stand for at this moment, as the browser computes them. */
export function colours(names) {
  const probe = document.body.appendChild(document.createElement("span"));
  const found = names.map(name => {
    probe.style.color = `var(--nl-${name}-color)`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(found);
}
