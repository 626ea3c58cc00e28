/** Red, green, blue, 0..255. */
export type Colour = readonly [number, number, number];
/** A polyline or closed ring in pixels: x, y, x, y ... */
export type Path = ArrayLike<number>;

/** A picture of RGB pixels, row by row. */
export type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Lines in which a row of pixels is looked at, for smooth edges. */
const SUBROWS = 4;

export function createRaster(width: number, height: number, [red, green, blue]: Colour): Raster {
  const pixels = new Uint8Array(width * height * 3);
  for (let i = 0; i < pixels.length; i += 3) pixels.set([red, green, blue], i);
  return { width, height, pixels };
}

type Edge = {
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
  readonly slope: number;
  readonly turn: 1 | -1;
};

/**
 * Fills what the rings wind around, all together once: where they overlap nothing is painted twice, and a ring that
 * turns the other way is a hole. `alpha` 0..1.
 */
export function fill(raster: Raster, rings: readonly Path[], colour: Colour, alpha = 1): void {
  const edges = rings.flatMap(edgesOf).toSorted((a, b) => a.top - b.top);
  const bottom = edges.reduce((lowest, edge) => Math.max(lowest, edge.bottom), 0);
  let next = 0;
  let active: Edge[] = [];
  const cover = new Float32Array(raster.width);
  for (
    let row = Math.max(0, Math.floor(edges[0]?.top ?? 0));
    row < Math.min(raster.height, Math.ceil(bottom));
    row += 1
  ) {
    while (next < edges.length && edges[next]!.top < row + 1) {
      active.push(edges[next]!);
      next += 1;
    }
    active = active.filter((edge) => edge.bottom > row);
    if (active.length === 0) continue;
    cover.fill(0);
    for (let sub = 0; sub < SUBROWS; sub += 1) coverLine(cover, active, row + (sub + 0.5) / SUBROWS);
    blendRow(raster, row, cover, colour, alpha);
  }
}

function edgesOf(ring: Path): Edge[] {
  const edges: Edge[] = [];
  const points = ring.length / 2;
  for (let i = 0; i < points; i += 1) {
    const j = (i + 1) % points;
    const [x0, y0, x1, y1] = [ring[2 * i]!, ring[2 * i + 1]!, ring[2 * j]!, ring[2 * j + 1]!];
    if (y0 === y1) continue;
    const slope = (x1 - x0) / (y1 - y0);
    edges.push(
      y0 < y1
        ? { top: y0, bottom: y1, x: x0, slope, turn: 1 }
        : { top: y1, bottom: y0, x: x1, slope, turn: -1 },
    );
  }
  return edges;
}

/** Adds the stretches inside, on a line at height `y`, to how much of each pixel is covered. */
function coverLine(cover: Float32Array, active: readonly Edge[], y: number): void {
  const crossings = active
    .filter(({ top, bottom }) => top <= y && y < bottom)
    .map(({ x, top, slope, turn }) => ({ x: x + (y - top) * slope, turn }))
    .toSorted((a, b) => a.x - b.x);
  let winding = 0;
  crossings.forEach(({ x, turn }, i) => {
    winding += turn;
    const end = crossings[i + 1];
    if (winding !== 0 && end !== undefined) coverSpan(cover, x, end.x);
  });
}

function coverSpan(cover: Float32Array, from: number, to: number): void {
  const [start, end] = [Math.max(0, from), Math.min(cover.length, to)];
  for (let x = Math.floor(start); x < end; x += 1)
    cover[x]! += (Math.min(end, x + 1) - Math.max(start, x)) / SUBROWS;
}

function blendRow(
  { width, pixels }: Raster,
  row: number,
  cover: Float32Array,
  colour: Colour,
  alpha: number,
): void {
  for (let x = 0; x < width; x += 1) {
    const share = Math.min(1, cover[x]!) * alpha;
    if (share === 0) continue;
    const at = (row * width + x) * 3;
    for (let channel = 0; channel < 3; channel += 1) {
      const under = pixels[at + channel]!;
      pixels[at + channel] = Math.round(under + (colour[channel]! - under) * share);
    }
  }
}

/** Draws lines of this width, crossings once, with blunt ends. */
export function stroke(
  raster: Raster,
  paths: readonly Path[],
  width: number,
  colour: Colour,
  alpha = 1,
): void {
  fill(
    raster,
    paths.flatMap((path) => segmentsOf(path, width / 2)),
    colour,
    alpha,
  );
}

/** Each piece of a line as an upright or slanting bar, all turning the same way. */
function segmentsOf(path: Path, half: number): Path[] {
  return Array.from({ length: Math.max(0, path.length / 2 - 1) }, (_, i) => {
    const [x0, y0, x1, y1] = [path[2 * i]!, path[2 * i + 1]!, path[2 * i + 2]!, path[2 * i + 3]!];
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    // A little longer than the piece, so that bends have no gap.
    const [along, aside] = [((x1 - x0) / length) * half, ((y1 - y0) / length) * half];
    const [ax, ay, bx, by] = [x0 - along / 2, y0 - aside / 2, x1 + along / 2, y1 + aside / 2];
    return [ax - aside, ay + along, ax + aside, ay - along, bx + aside, by - along, bx - aside, by + along];
  });
}

export const rectangle = (x: number, y: number, width: number, height: number): Path => [
  x,
  y,
  x + width,
  y,
  x + width,
  y + height,
  x,
  y + height,
];

const CORNERS = 48;

export const disc = (x: number, y: number, radius: number): Path =>
  Array.from({ length: CORNERS * 2 }, (_, i) => {
    const angle = (2 * Math.PI * Math.floor(i / 2)) / CORNERS;
    return i % 2 === 0 ? x + radius * Math.cos(angle) : y + radius * Math.sin(angle);
  });
