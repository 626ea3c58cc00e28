import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Rows of 8-bit red, green, blue, one after the other. */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOUR_TYPE_AT = 25;
const PALETTE = 3;
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

export const hasPalette = (png: Uint8Array): boolean => png[COLOUR_TYPE_AT] === PALETTE;

/**
 * Reads what a browser writes: 8 bits a channel, RGB or RGBA (which is dropped: pages are opaque), not interlaced.
 * @throws for other kinds of PNG
 */
export function decodePng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = CHANNELS[png[COLOUR_TYPE_AT]!];
  if (channels === undefined || png[24] !== 8 || png[28] !== 0)
    throw new Error("only 8-bit RGB and RGBA that isn't interlaced can be read");
  const packed = [...chunks(png)].filter(({ type }) => type === "IDAT").map(({ data }) => data);
  const bytes = unfilter(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i += 1) rgb.set(bytes.subarray(i * channels, i * channels + 3), i * 3);
  return { width, height, rgb };
}

function* chunks(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Undoes the filters of the PNG standard, section 9: each row says in its first byte how it was predicted. */
function unfilter(filtered: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (stride + 1)]!;
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x < channels ? 0 : bytes[at - channels]!;
      const up = row === 0 ? 0 : bytes[at - stride]!;
      const corner = x < channels || row === 0 ? 0 : bytes[at - stride - channels]!;
      bytes[at] = filtered[row * (stride + 1) + 1 + x]! + predicted(filter, left, up, corner);
    }
  }
  return bytes;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** A PNG of at most 256 colours: about a quarter of the bytes, and nothing that eyes or a comparison would notice. */
export function encodePalette({ width, height, rgb }: Picture): Buffer {
  const palette = commonColours(rgb);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < width * height; i += 1) rows[i + 1 + Math.floor(i / width)] = nearest(colourAt(rgb, i));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk(
      "PLTE",
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const MOST_COLOURS = 256;
/** Sum over the channels; of the shades between two colours, those nearer than this stand for each other. */
const ALIKE = 32;
/** What covers this part of a picture is a colour of its own, not a shade at some edge. */
const LEAST_AREA = 0.001;

/** 0xRRGGBB, the most frequent first. */
function commonColours(rgb: Uint8Array): readonly number[] {
  const counts = new Map<number, number>();
  const size = rgb.length / 3;
  for (let i = 0; i < size; i += 1) {
    const colour = colourAt(rgb, i);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const chosen: number[] = [];
  for (const [colour, count] of [...counts].toSorted(([a, n], [b, m]) => m - n || a - b)) {
    if (chosen.length === MOST_COLOURS) break;
    if (count > size * LEAST_AREA || chosen.every((other) => distance(colour, other) > ALIKE))
      chosen.push(colour);
  }
  return chosen;
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map<number, number>();
  const find = (colour: number): number => {
    const distances = palette.map((other) => distance(colour, other));
    return distances.indexOf(Math.min(...distances));
  };
  return (colour) => {
    const found = known.get(colour) ?? find(colour);
    known.set(colour, found);
    return found;
  };
}

const colourAt = (rgb: Uint8Array, i: number): number =>
  (rgb[i * 3]! << 16) | (rgb[i * 3 + 1]! << 8) | rgb[i * 3 + 2]!;

function distance(a: number, b: number): number {
  const red = Math.abs((a >> 16) - (b >> 16));
  const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
  return red + green + Math.abs((a & 255) - (b & 255));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
