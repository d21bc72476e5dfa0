/** The network as it is drawn: who is tied to whom, and where on the plane. */

const WIDEST = 1.7;

/** @returns nodes with place, ties and rank by influence; ties with their two ends */
export function graphOf({ nodes, ties }) {
  const strongest = Math.max(...nodes.map(node => node.pageRank ?? 0), Number.EPSILON);
  const placed = nodes.map(node => ({ ...node, ties: [], share: (node.pageRank ?? 0) / strongest }));
  const byId = new Map(placed.map(node => [node.id, node]));
  placed.toSorted((one, other) => other.share - one.share).forEach((node, place) => (node.rank = place + 1));
  const tied = ties.flatMap(tie => {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    return from && to && from !== to ? [{ ...tie, from, to }] : [];
  });
  for (const tie of tied) {
    tie.from.ties.push(tie);
    tie.to.ties.push(tie);
  }
  return { nodes: placed, ties: tied, byId };
}

/** Spreads the nodes over a plane of a width and height, keeping its proportions within reason, in sizes that leave room. */
export function spread({ nodes }, width, height) {
  const [left, right] = extent(nodes.map(node => node.x));
  const [top, bottom] = extent(nodes.map(node => node.y));
  const margin = Math.min(width, height) * 0.09 + 12;
  const [wide, high] = [width - 2 * margin, height - 2 * margin];
  const across = Math.min(wide, high * WIDEST);
  const down = Math.min(high, wide * WIDEST);
  const room = Math.min(Math.max(Math.min(width, height) / 640, 0.6), 1) * Math.min(Math.max(Math.sqrt(300 / nodes.length), 0.3), 1);
  for (const node of nodes) {
    node.size = (3.5 + 13 * Math.sqrt(node.share)) * room;
    node.px = width / 2 + ((node.x - left) / (right - left || 1) - 0.5) * across;
    node.py = height / 2 + ((node.y - top) / (bottom - top || 1) - 0.5) * down;
  }
}

/** Everyone tied to a node, each once, the strongest tie first. */
export function neighbours(node) {
  const strongest = new Map();
  for (const tie of node.ties) {
    const other = tie.from === node ? tie.to : tie.from;
    if (!strongest.has(other) || strongest.get(other).strength < tie.strength) strongest.set(other, tie);
  }
  return [...strongest].sort(([, one], [, other]) => other.strength - one.strength).map(([other, tie]) => ({ node: other, tie }));
}

/** The nearest neighbour in a direction, or the nearest anyone when no neighbour lies there. */
export function towards(node, [dx, dy], among) {
  const near = neighbours(node).map(one => one.node);
  return nearest(node, [dx, dy], near) ?? nearest(node, [dx, dy], among);
}

function nearest(node, [dx, dy], among) {
  let best = { node: undefined, cost: Infinity };
  for (const other of among) {
    const [x, y] = [other.px - node.px, other.py - node.py];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    const cost = along + 2 * aside;
    if (other !== node && along > 0 && aside <= along * 1.2 && cost < best.cost) best = { node: other, cost };
  }
  return best.node;
}

function extent(values) {
  return [values.reduce((one, other) => Math.min(one, other), Infinity), values.reduce((one, other) => Math.max(one, other), -Infinity)];
}
