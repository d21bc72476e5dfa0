import { quadtree } from "d3-quadtree";
import { select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import { html } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { colours } from "../theme/appearance.js";
import { stanceWords } from "../stakeholder/stance.js";
import { draw, radius } from "./drawing.js";
import { neighbours, spread, towards } from "./graph.js";

const MANY = 2000;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const COLOURS = ["document", "document-background", "data-tie", "data-none", ...Array.from({ length: 10 }, (_, place) => `data-${place + 1}`)];
const still = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * The network as a picture one can move through: by mouse, by touch, and by keyboard from neighbour to neighbour. Tells
 * who was chosen with a `chosen` event.
 */
class NetworkCanvas extends LightElement {
  static properties = { graph: {}, looks: {}, shown: {}, chosen: {} };

  #context;
  #size = { width: 0, height: 0, ratio: 1 };
  #tree;
  #order = [];
  #paths = new Map();
  #colours = {};
  #hovered;
  #moving = false;
  #frame;
  #resized = new ResizeObserver(() => this.#measure());
  #themed = () => this.#recolour();
  #zoom = zoom()
    .scaleExtent([0.6, 24])
    .filter(event => this.#mayMove(event))
    .on("start", () => this.#move(true))
    .on("zoom", () => this.#redraw())
    .on("end", () => this.#move(false));

  connectedCallback() {
    super.connectedCallback();
    addEventListener("themechange", this.#themed);
  }

  disconnectedCallback() {
    removeEventListener("themechange", this.#themed);
    this.#resized.disconnect();
    super.disconnectedCallback();
  }

  render() {
    return html`
      <div class="network-canvas">
        <canvas tabindex="0" role="application" aria-label=${t.map.canvas} aria-describedby="map-help"
          @keydown=${this.#press} @pointermove=${this.#hover} @pointerleave=${() => this.#hoverOver(undefined)} @click=${this.#click} @dblclick=${this.#open}></canvas>
        <div class="network-canvas__tools">
          <button class="tool tool--icon" aria-label=${t.map.zoomIn} title=${t.map.zoomIn} @click=${() => this.#scale(1.5)}>+</button>
          <button class="tool tool--icon" aria-label=${t.map.zoomOut} title=${t.map.zoomOut} @click=${() => this.#scale(1 / 1.5)}>−</button>
          <button class="tool" @click=${() => this.#fit()}>${t.map.fit}</button>
        </div>
        <p class="visually-hidden" role="status">${this.chosen ? this.#told(this.chosen) : ""}</p>
      </div>`;
  }

  firstUpdated() {
    const canvas = this.#canvas;
    this.#context = canvas.getContext("2d");
    select(canvas).call(this.#zoom).on("dblclick.zoom", null);
    this.#resized.observe(canvas);
    this.#recolour();
  }

  updated(changed) {
    if (changed.has("graph")) this.#place();
    if (changed.has("chosen") && this.chosen) this.#show(this.chosen);
    this.#redraw();
  }

  get #canvas() {
    return this.querySelector("canvas");
  }

  #measure() {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const ratio = devicePixelRatio || 1;
    Object.assign(this.#canvas, { width: Math.round(width * ratio), height: Math.round(height * ratio) });
    this.#size = { width, height, ratio };
    this.#place();
    this.#redraw();
  }

  #place() {
    if (!this.graph || !this.#size.width) return;
    spread(this.graph, this.#size.width, this.#size.height);
    this.#order = this.graph.nodes.toSorted((one, other) => one.share - other.share);
    this.#tree = quadtree(this.graph.nodes, node => node.px, node => node.py);
  }

  #recolour() {
    this.#colours = colours(COLOURS);
    this.#redraw();
  }

  #redraw() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#context && this.#size.width && this.isConnected) draw(this.#context, this.#scene());
    });
  }

  #scene() {
    const near = this.chosen ? neighbours(this.chosen).map(one => one.node) : [];
    const kept = new Set([this.chosen, ...near]);
    return {
      ...this.#size,
      graph: this.graph,
      looks: this.looks,
      colours: this.#colours,
      font: `13px ${getComputedStyle(this).fontFamily}`,
      transform: zoomTransform(this.#canvas),
      order: this.#order,
      chosen: this.chosen,
      hovered: this.#hovered,
      near: near.slice(0, 12),
      shown: this.shown,
      faded: node => Boolean(this.chosen) && !kept.has(node),
      pathOf: shape => this.#pathOf(shape),
      withoutTies: this.#moving && this.graph.nodes.length > MANY,
    };
  }

  #pathOf(shape) {
    if (!this.#paths.has(shape)) this.#paths.set(shape, new Path2D(shape));
    return this.#paths.get(shape);
  }

  /** The page keeps its own scrolling: the wheel zooms once the map has the focus, and touch moves it with two fingers. */
  #mayMove(event) {
    if (event.type === "wheel") return event.ctrlKey || event.metaKey || document.activeElement === this.#canvas;
    if (event.type.startsWith("touch")) return event.touches.length > 1;
    return !event.button && !event.ctrlKey;
  }

  #move(moving) {
    this.#moving = moving;
    this.#redraw();
  }

  #at(event) {
    const [x, y] = [event.offsetX, event.offsetY];
    const transform = zoomTransform(this.#canvas);
    const node = this.#tree?.find(...transform.invert([x, y]), 40 / transform.k);
    if (!node || !this.shown(node)) return undefined;
    const distance = Math.hypot(transform.applyX(node.px) - x, transform.applyY(node.py) - y);
    return distance <= Math.max(radius(node, transform.k) + 4, 12) ? node : undefined;
  }

  #hover = event => this.#hoverOver(this.#at(event));

  #hoverOver(node) {
    if (node === this.#hovered) return;
    this.#hovered = node;
    this.#canvas.toggleAttribute("data-over", Boolean(node));
    this.#redraw();
  }

  /** On someone chooses; on an empty place brings that place to the middle, so that nobody needs to drag. */
  #click = event => {
    const node = this.#at(event);
    this.#choose(node);
    if (!node) this.#centre(...zoomTransform(this.#canvas).invert([event.offsetX, event.offsetY]));
  };

  #open = event => {
    const node = this.#at(event);
    if (node) this.dispatchEvent(new CustomEvent("opened", { detail: node }));
  };

  #press = event => {
    const direction = ARROWS[event.key];
    const act = {
      Enter: () => this.chosen && this.dispatchEvent(new CustomEvent("opened", { detail: this.chosen })),
      Escape: () => this.#choose(undefined),
      Home: () => this.#choose(this.#order.findLast(this.shown)),
      "+": () => this.#scale(1.5),
      "=": () => this.#scale(1.5),
      "-": () => this.#scale(1 / 1.5),
      0: () => this.#fit(),
    }[event.key] ?? (direction && (() => this.#step(direction)));
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  #step(direction) {
    if (!this.chosen) return this.#choose(this.#order.findLast(this.shown));
    const next = towards(this.chosen, direction, this.graph.nodes.filter(this.shown));
    if (next) this.#choose(next);
  }

  #choose(node) {
    this.dispatchEvent(new CustomEvent("chosen", { detail: node }));
  }

  #told(node) {
    return t.map.told(node.name ?? t.erased, stanceWords(node.stance), neighbours(node).length);
  }

  /** Moves so that a node is within sight. */
  #show(node) {
    const transform = zoomTransform(this.#canvas);
    const [x, y] = [transform.applyX(node.px), transform.applyY(node.py)];
    const { width, height } = this.#size;
    if (x < 60 || y < 60 || x > width - 60 || y > height - 60) this.#centre(node.px, node.py);
  }

  #centre(x, y) {
    this.#gently().call(this.#zoom.translateTo, x, y);
  }

  #scale(by) {
    this.#gently().call(this.#zoom.scaleBy, by);
  }

  #fit() {
    this.#gently().call(this.#zoom.transform, zoomIdentity);
  }

  #gently() {
    const canvas = select(this.#canvas);
    return still.matches ? canvas : canvas.transition().duration(300);
  }
}

customElements.define("network-canvas", NetworkCanvas);
