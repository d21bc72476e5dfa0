/** Draws the network on a canvas: ties, then shapes with their stance, then names where there is room. */

const SHADES = 4;
const FADED = 0.12;
const LABEL_HEIGHT = 15;
const CROWD = 400;

/**
 * @param scene graph, looks, colours, font, transform (d3-zoom), size and ratio of the screen, chosen and hovered node,
 *     who is near the chosen one, whom the filters show, and whether to leave the ties out
 */
export function draw(context, scene) {
  const { width, height, ratio } = scene;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  if (!scene.withoutTies) drawTies(context, scene);
  for (const node of scene.order) drawNode(context, scene, node);
  drawLabels(context, scene);
}

/** How large a node is on the screen. */
export function radius(node, zoom) {
  return node.size * Math.min(Math.max(Math.sqrt(zoom), 0.7), 2.2);
}

function drawTies(context, scene) {
  const shades = Map.groupBy(scene.graph.ties.filter(tie => scene.shown(tie.from) && scene.shown(tie.to)), tie => shadeOf(tie, scene));
  for (const [shade, ties] of [...shades].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [near, strength, kind] = shade.split(" ");
    context.globalAlpha = near === "1" ? 0.95 : (scene.chosen ? FADED : 0.16 + 0.13 * Number(strength));
    context.strokeStyle = near === "1" ? scene.colours["document"] : scene.colours["data-tie"];
    context.lineWidth = (near === "1" ? 1 : 0.6) + 0.45 * Number(strength);
    context.setLineDash(kind === "trust" ? [4, 3] : []);
    context.beginPath();
    for (const tie of ties) line(context, scene, tie);
    context.stroke();
    if (near === "1") ties.forEach(tie => arrow(context, scene, tie));
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function shadeOf(tie, { chosen }) {
  const near = chosen && (tie.from === chosen || tie.to === chosen) ? 1 : 0;
  return `${near} ${Math.min(Math.floor((tie.strength ?? 0) * SHADES), SHADES - 1)} ${tie.kind}`;
}

function line(context, { transform }, { from, to }) {
  context.moveTo(transform.applyX(from.px), transform.applyY(from.py));
  context.lineTo(transform.applyX(to.px), transform.applyY(to.py));
}

function arrow(context, { transform, colours, chosen }, { from, to, undirected }) {
  if (undirected) return;
  const [x, y] = [transform.applyX(to.px), transform.applyY(to.py)];
  const angle = Math.atan2(y - transform.applyY(from.py), x - transform.applyX(from.px));
  const back = radius(to, transform.k) * (to === chosen ? 1.5 : 1) + (to === chosen ? 7 : 4);
  context.setLineDash([]);
  context.fillStyle = colours["document"];
  context.beginPath();
  for (const [distance, turn] of [[back, 0], [back + 9, 0.38], [back + 9, -0.38]]) {
    context.lineTo(x - distance * Math.cos(angle + turn), y - distance * Math.sin(angle + turn));
  }
  context.fill();
}

function drawNode(context, scene, node) {
  const { transform, width, height, ratio, colours } = scene;
  const [x, y] = [transform.applyX(node.px), transform.applyY(node.py)];
  const r = radius(node, transform.k);
  if (x < -r || y < -r || x > width + r || y > height + r) return;
  const look = scene.looks.of(node.domain);
  context.globalAlpha = scene.shown(node) ? (scene.faded(node) ? FADED * 2 : 1) : FADED / 2;
  context.setTransform(ratio * r, 0, 0, ratio * r, ratio * x, ratio * y);
  paint(context, scene, scene.pathOf(look.shape), look, node, r);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (node.stance !== undefined && r > 4 && !scene.withoutTies) stanceMark(context, colours, node.stance, x, y, r);
  if (node === scene.chosen || node === scene.hovered) ring(context, colours, x, y, r);
  context.globalAlpha = 1;
}

/** Filled when the stance is known; unknown is an empty shape with a broken edge, never the middle. */
function paint(context, { colours, withoutTies }, path, { colour }, { stance }, r) {
  const known = stance !== undefined && stance !== null;
  context.fillStyle = known ? colours[colour] : colours["document-background"];
  context.fill(path);
  if (known && withoutTies) return;
  context.lineWidth = (known ? 1 : 1.75) / r;
  context.setLineDash(known ? [] : [2.6 / r, 2.2 / r]);
  context.strokeStyle = known ? colours["document-background"] : colours[colour];
  context.stroke(path);
  context.setLineDash([]);
}

/** One or two ticks above for those in favour, below for those against; a dash below for the neutral. */
function stanceMark(context, colours, stance, x, y, r) {
  const side = stance < 0 ? 1 : -1;
  const w = Math.max(Math.min(r * 0.5, 6), 3);
  context.strokeStyle = colours["document"];
  context.lineWidth = 1.75;
  context.beginPath();
  if (stance === 0) {
    context.moveTo(x - w, y + r * 1.25 + 3);
    context.lineTo(x + w, y + r * 1.25 + 3);
  }
  for (let tick = 0; tick < Math.abs(stance); tick++) {
    const tip = y + side * (r * 1.25 + 5 + tick * 4);
    context.moveTo(x - w, tip - side * 3);
    context.lineTo(x, tip);
    context.lineTo(x + w, tip - side * 3);
  }
  context.stroke();
}

function ring(context, colours, x, y, r) {
  context.strokeStyle = colours["document"];
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, r * 1.5 + 4, 0, 2 * Math.PI);
  context.stroke();
}

/** The most influential first, and only where no other name stands; the chosen one and its neighbours always. */
function drawLabels(context, scene) {
  const taken = scene.order.length > CROWD ? [] : scene.order.filter(node => scene.shown(node) && !scene.faded(node)).map(node => nodeBox(scene, node));
  context.font = scene.font;
  context.textAlign = "center";
  context.lineJoin = "round";
  for (const node of labelOrder(scene)) {
    const place = labelPlace(context, scene, node);
    const must = node === scene.chosen || node === scene.hovered;
    if (!place || (!must && taken.some(other => other.node !== node && overlap(place, other)))) continue;
    taken.push(place);
    context.lineWidth = 4;
    context.strokeStyle = scene.colours["document-background"];
    context.strokeText(place.text, place.x, place.baseline);
    context.fillStyle = scene.colours["document"];
    context.fillText(place.text, place.x, place.baseline);
  }
}

function labelOrder({ chosen, hovered, near, order, shown, faded, withoutTies, transform }) {
  const first = [hovered, chosen, ...near].filter(Boolean);
  const room = withoutTies || chosen ? 0 : Math.min(18 * transform.k ** 2, CROWD);
  return new Set([...first, ...order.toReversed().filter(node => shown(node) && !faded(node)).slice(0, room)]);
}

function nodeBox({ transform }, node) {
  const r = radius(node, transform.k);
  return { node, x: transform.applyX(node.px), half: r, baseline: transform.applyY(node.py) + 4, tall: r };
}

function labelPlace(context, { transform, width, height }, node) {
  const x = transform.applyX(node.px);
  const r = radius(node, transform.k);
  const below = node.stance === undefined || node.stance > 0;
  const edge = transform.applyY(node.py) + (below ? 1 : -1) * (r * 1.2 + (below ? 14 : 6));
  if (!node.name || x < 0 || x > width || edge < 0 || edge > height) return null;
  const half = context.measureText(node.name).width / 2 + 3;
  return { text: node.name, x: Math.min(Math.max(x, half), width - half), baseline: edge, half };
}

function overlap(one, other) {
  return Math.abs(one.x - other.x) < one.half + other.half && Math.abs(one.baseline - other.baseline) < (other.tall ? other.tall + LABEL_HEIGHT / 2 : LABEL_HEIGHT);
}
