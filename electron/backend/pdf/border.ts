import type { KitDocument } from "./kit.ts";

const RED = "0.72 0.08 0.1";
const GOLD = "0.76 0.58 0.2";
const NAME = "Border";

type Band = Readonly<{ edge: number; width: number }>;

/**
 * A frame of ornaments round the page: between two rules a meander, as on old wood and
 * bronze, with a flower in every corner. It stands in the file once.
 *
 * @param size of the page, in points
 * @returns draws it on the page that is being written
 */
export function drawBorder(
  document: KitDocument,
  [width, height]: readonly [number, number],
  band: Band,
): () => void {
  const form = document.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
    Resources: {},
  });
  form.write(Buffer.from(operators(width, height, band), "latin1"));
  form.end();
  return () => {
    document.page.xobjects[NAME] = form;
    document.addContent(`/${NAME} Do`);
  };
}

function operators(width: number, height: number, { edge, width: band }: Band): string {
  const [long, high] = [width - 2 * edge, height - 2 * edge];
  const corners = [
    [edge + band / 2, edge + band / 2],
    [width - edge - band / 2, edge + band / 2],
    [edge + band / 2, height - edge - band / 2],
    [width - edge - band / 2, height - edge - band / 2],
  ] as const;
  // Each side is drawn as the upper one and turned into its place.
  const sides = [
    [`1 0 0 1 ${round(edge)} ${round(edge)}`, long],
    [`0 1 -1 0 ${round(width - edge)} ${round(edge)}`, high],
    [`-1 0 0 -1 ${round(width - edge)} ${round(height - edge)}`, long],
    [`0 -1 1 0 ${round(edge)} ${round(height - edge)}`, high],
  ] as const;
  return [
    `${RED} RG ${round(band * 0.09)} w`,
    rectangle(edge, edge, long, high),
    `${round(band * 0.04)} w`,
    rectangle(edge + band, edge + band, long - 2 * band, high - 2 * band),
    `${GOLD} RG ${round(band * 0.03)} w`,
    rectangle(edge + band * 1.12, edge + band * 1.12, long - 2.24 * band, high - 2.24 * band),
    `${round(band * 0.07)} w 0 j 2 J`,
    ...sides.map(([turned, length]) => `q ${turned} cm\n${meander(length, band)}\nQ`),
    ...corners.map(([x, y]) => flower(x, y, band * 0.36)),
  ].join("\n");
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `${[x, y, width, height].map(round).join(" ")} re S`;
}

/** One turn of the meander on a grid: five wide, four high, y downwards. */
const TURN = [
  [0, 4],
  [0, 0],
  [4, 0],
  [4, 3],
  [1, 3],
  [1, 1],
  [3, 1],
  [3, 2],
  [2, 2],
] as const;
const TURN_WIDTH = 5;
const TURN_HEIGHT = 4;

/** Along the upper side, between two corners as wide as the band; as many whole turns as fit. */
function meander(length: number, band: number): string {
  const inner = band * 0.62;
  const top = (band - inner) / 2;
  const step = inner / TURN_HEIGHT;
  const room = length - 2 * band;
  const count = Math.max(1, Math.round(room / (TURN_WIDTH * step)));
  const across = count * TURN_WIDTH - 1; // the last turn ends where its own width does
  const stepX = room / across;
  const at = (turn: number, [x, y]: readonly [number, number]): string =>
    `${round(band + (turn * TURN_WIDTH + x) * stepX)} ${round(top + y * step)}`;
  const turns = Array.from({ length: count }, (_, turn) => {
    const [first, ...others] = TURN.map((point) => at(turn, point));
    return `${first ?? ""} m ${others.map((point) => `${point} l`).join(" ")}`;
  });
  const rail = `${at(0, [0, TURN_HEIGHT])} m ${at(0, [across, TURN_HEIGHT])} l`;
  return `${[...turns, rail].join("\n")}\nS`;
}

const PETALS = 8;

/** Eight petals round a middle, in a square of its own. */
function flower(x: number, y: number, radius: number): string {
  const petals = Array.from({ length: PETALS }, (_, index) => {
    const angle = (index * 2 * Math.PI) / PETALS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const point = (along: number, aside: number): string =>
      `${round(x + radius * (along * cos - aside * sin))} ${round(y + radius * (along * sin + aside * cos))}`;
    return `${point(0.18, 0)} m ${point(0.5, 0.42)} ${point(0.85, 0.3)} ${point(1, 0)} c ${point(0.85, -0.3)} ${point(0.5, -0.42)} ${point(0.18, 0)} c h`;
  });
  const middle = radius * 0.16;
  return `${RED} rg\n${petals.join("\n")} f\n${GOLD} rg ${[x - middle, y - middle, 2 * middle, 2 * middle].map(round).join(" ")} re f`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
