/**
 * Whole numbers as text: little-endian digits of base 45, one printable character each. A digit's character says
 * whether more follow, so that small numbers take one character and no separator is needed.
 *
 *     7 → "*"      45 → "P$"      100 → "Z%"
 *
 * Text compresses on every static host, parses as one JSON string, and costs the same compressed bytes as a binary form.
 */
const BASE = 45;
/** "#"; the 90 characters up to "}" hold no quote, and the backslash's place is taken by "~". */
const FIRST = 0x23;
const BACKSLASH = 0x5c;
const TILDE = 0x7e;

const characterOf = (code: number): number => (code + FIRST === BACKSLASH ? TILDE : code + FIRST);
const codeOf = (character: number): number => (character === TILDE ? BACKSLASH : character) - FIRST;

/** Non-negative whole numbers up to 2^32 - 1. @throws {RangeError} for others: our own mistake */
export function encodeNumbers(values: ArrayLike<number>): string {
  if (values.length * MOST_DIGITS > scratch.length) scratch = new Uint8Array(values.length * MOST_DIGITS);
  let used = 0;
  for (let i = 0; i < values.length; i += 1) {
    let rest = values[i]!;
    if (rest >>> 0 !== rest) throw new RangeError(`can't encode ${rest}`);
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) {
      scratch[used] = characterOf((rest % BASE) + BASE);
      used += 1;
    }
    scratch[used] = characterOf(rest);
    used += 1;
  }
  const characters = scratch.subarray(0, used);
  return used < SHORT ? String.fromCharCode(...characters) : decoder.decode(characters);
}

/** 45 ** 6 is more than 2 ** 32. */
const MOST_DIGITS = 6;
/** Up to here a decoder takes longer to begin than to be done without. */
const SHORT = 256;
/** Characters being written; used again, since most columns of an index are a few characters long. */
let scratch = new Uint8Array(1 << 12);
const decoder = new TextDecoder();

/** As many numbers as the text holds; null when it isn't numbers. */
export function decodeAllNumbers(text: string): Uint32Array | null {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (codeOf(text.charCodeAt(at)) < BASE) count += 1;
  return decodeNumbers(text, count);
}

/** Exactly `count` numbers, or null when the text doesn't hold exactly so many. */
export function decodeNumbers(text: string, count: number): Uint32Array | null {
  const values = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    let value = 0;
    let scale = 1;
    for (;;) {
      if (at >= text.length) return null;
      const code = codeOf(text.charCodeAt(at));
      at += 1;
      if (code < 0 || code >= 2 * BASE) return null;
      if (code < BASE) {
        value += code * scale;
        break;
      }
      value += (code - BASE) * scale;
      scale *= BASE;
    }
    if (value > 0xffff_ffff) return null;
    values[i] = value;
  }
  return at === text.length ? values : null;
}

/** Small numbers of either sign as small non-negative ones: 0, -1, 1, -2 → 0, 1, 2, 3. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
