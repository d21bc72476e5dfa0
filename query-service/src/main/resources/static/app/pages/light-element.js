import { LitElement } from "lit";

/** A component that draws into the page itself, so that labels, headings and the theme reach it. */
export class LightElement extends LitElement {
  createRenderRoot() {
    return this;
  }
}
