/** Names the page in the browser's tab and to screen readers. */
export function entitle(...parts) {
  document.title = [...parts.filter(Boolean), "Draagvlak"].join(" – ");
}
