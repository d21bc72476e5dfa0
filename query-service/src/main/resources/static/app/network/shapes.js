/**
 * How a domain looks: a shape and a colour, each telling it apart without the other. Shapes are SVG paths of about the
 * same area, around 0 and with radius 1, so that canvas and legend draw the same.
 */

const polygon = (corners, radius, turn = -90) =>
  `M${Array.from({ length: corners }, (_, corner) => {
    const angle = ((turn + (360 / corners) * corner) * Math.PI) / 180;
    return `${(radius * Math.cos(angle)).toFixed(3)} ${(radius * Math.sin(angle)).toFixed(3)}`;
  }).join("L")}Z`;

const star = (points, outer, inner) =>
  `M${Array.from({ length: points * 2 }, (_, place) => {
    const radius = place % 2 ? inner : outer;
    const angle = (place / points) * Math.PI - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(3)} ${(radius * Math.sin(angle)).toFixed(3)}`;
  }).join("L")}Z`;

const SHAPES = [
  "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z",
  "M-.89-.89H.89V.89H-.89Z",
  polygon(3, 1.4),
  polygon(4, 1.28),
  polygon(3, 1.4, 90),
  polygon(6, 1.12, 0),
  "M-.42-1.2H.42V-.42H1.2V.42H.42V1.2H-.42V.42H-1.2V-.42H-.42Z",
  star(5, 1.5, 0.66),
  "M-1.35-.58H1.35V.58H-1.35Z",
  polygon(5, 1.2),
];

const NONE = { shape: "M.8 0A.8.8 0 1 1-.8 0A.8.8 0 1 1 .8 0Z", colour: "data-none" };

/** The look of each domain, in the order of the programme; that of null is for whoever belongs to none. */
export function looks(domains) {
  const found = new Map(domains.map(({ id }, place) => [id, {
    shape: SHAPES[(place + 3 * Math.floor(place / SHAPES.length)) % SHAPES.length],
    colour: `data-${(place % 10) + 1}`,
  }]));
  return { of: domain => found.get(domain) ?? NONE };
}
