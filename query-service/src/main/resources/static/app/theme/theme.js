/* Sets the theme before anything is drawn, so that a dark page never flashes white. A plain script, on purpose. */
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const chosen = localStorage.getItem("theme");
    document.documentElement.dataset.theme = chosen ?? (dark.matches ? "dark" : "light");
    dispatchEvent(new Event("themechange"));
  };
  dark.addEventListener("change", apply);
  addEventListener("storage", apply);
  addEventListener("themechosen", apply);
  apply();
})();
