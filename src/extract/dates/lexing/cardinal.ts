import { isBreak, isGlued, normAt, type Lexed } from "./lexer.ts";
import { ONES, TENS } from "./lexicon.ts";

/** A number phrase from one token to another; the value is NaN for "several", "a few", "many". */
export type Quantity = { readonly end: number; readonly value: number };

const VAGUE: ReadonlySet<string> = new Set([
  "several",
  "few",
  "many",
  "some",
  "various",
  "numerous",
  "countless",
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

/** Every token behind its first one by which a quantity can go on. */
export const QUANTITY_GOES_ON = {
  words: [
    ",",
    ".",
    "-",
    "and",
    "a",
    "an",
    "half",
    "couple",
    "pair",
    "dozen",
    "good",
    ...VAGUE,
    ...SCALES.keys(),
    ...FRACTIONS.keys(),
    ...ONES.keys(),
    ...TENS.keys(),
  ],
  digits: true,
} as const;

/** "two", "21", "1,500", "2.5", "2 1/2", "twenty-four", "a hundred and ten", "two and a half", "half a", "a couple of". */
export function quantityAt(lexed: Lexed, i: number): Quantity | null {
  const word = normAt(lexed, i);
  const start = word === "a" || word === "an" || word === "another" ? articleAt(lexed, i) : exactAt(lexed, i);
  if (start === null) return VAGUE.has(word) ? { end: i + 1, value: Number.NaN } : null;
  return withHalf(lexed, start);
}

/** The same without "a", "an" and "several". */
export function exactAt(lexed: Lexed, i: number): Quantity | null {
  if ((lexed.digits[i] ?? -1) >= 0) return digitsAt(lexed, i);
  const fraction = FRACTIONS.get(normAt(lexed, i));
  if (fraction !== undefined) return { end: i + 1, value: fraction };
  if (normAt(lexed, i) === "half") {
    const next = normAt(lexed, i + 1);
    return next === "a" || next === "an" ? { end: i + 2, value: 0.5 } : null;
  }
  return wordsAt(lexed, i);
}

function articleAt(lexed: Lexed, i: number): Quantity {
  const next = normAt(lexed, i + 1);
  if (next === "couple" || next === "pair")
    return { end: normAt(lexed, i + 2) === "of" ? i + 3 : i + 2, value: 2 };
  if (next === "dozen") return { end: i + 2, value: 12 };
  if (next === "half" && normAt(lexed, i + 2) !== "century")
    return { end: normAt(lexed, i + 2) === "-" ? i + 3 : i + 2, value: 0.5 };
  if (VAGUE.has(next)) return { end: i + 2, value: Number.NaN };
  if (next === "good" && VAGUE.has(normAt(lexed, i + 2))) return { end: i + 3, value: Number.NaN };
  const scale = SCALES.get(next);
  if (scale !== undefined) return { end: i + 2, value: scale };
  return { end: i + 1, value: 1 };
}

function digitsAt(lexed: Lexed, i: number): Quantity | null {
  let value = lexed.digits[i] ?? 0;
  let end = i + 1;
  while (normAt(lexed, end) === "," && isGlued(lexed, end) && isThousands(lexed, end + 1)) {
    value = value * 1000 + (lexed.digits[end + 1] ?? 0);
    end += 2;
  }
  const decimals = gluedDigits(lexed, end, ".");
  if (decimals !== null) return { end: end + 2, value: Number(`${value}.${decimals}`) };
  const fraction = FRACTIONS.get(normAt(lexed, end));
  if (fraction !== undefined) return { end: end + 1, value: value + fraction };
  const scale = SCALES.get(normAt(lexed, end));
  if (scale !== undefined) return { end: end + 1, value: value * scale };
  return simpleFraction(lexed, end, value) ?? { end, value };
}

const isThousands = (lexed: Lexed, i: number): boolean =>
  isGlued(lexed, i) && /^\d{3}$/.test(normAt(lexed, i));

function gluedDigits(lexed: Lexed, i: number, mark: string): string | null {
  if (normAt(lexed, i) !== mark || !isGlued(lexed, i) || !isGlued(lexed, i + 1)) return null;
  return (lexed.digits[i + 1] ?? -1) >= 0 ? normAt(lexed, i + 1) : null;
}

/** "2 1/2" */
function simpleFraction(lexed: Lexed, i: number, whole: number): Quantity | null {
  const above = lexed.digits[i] ?? -1;
  const below = above > 0 && above < 10 ? gluedDigits(lexed, i + 1, "/") : null;
  if (below === null || Number(below) === 0) return null;
  return { end: i + 3, value: whole + above / Number(below) };
}

/** English number words, at most eight tokens, so that a text of nothing but "one" stays linear. */
function wordsAt(lexed: Lexed, i: number): Quantity | null {
  let total = 0;
  let group = -1;
  let end = i;
  for (let at = i; at < i + 8; at += 1) {
    if (at > i && isBreak(lexed, at)) break;
    const word = normAt(lexed, at);
    const one = ONES.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (one !== undefined) {
      if (group > 0 && (group % 10 !== 0 || (one > 9 && group % 100 !== 0))) break;
      group = Math.max(group, 0) + one;
    } else if (ten !== undefined) {
      if (group > 0 && group % 100 !== 0) break;
      group = Math.max(group, 0) + ten;
    } else if (scale !== undefined && group > 0) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (isInside(word, group, total)) continue;
    else break;
    end = at + 1;
  }
  return group < 0 || end === i ? null : { end, value: total + group };
}

/** "twenty-four", "a hundred and ten", "two thousand and five". */
function isInside(word: string, group: number, total: number): boolean {
  if (word === "-") return group > 0;
  return word === "and" && group % 100 === 0 && (group > 0 || total > 0);
}

/** "two and a half", "an hour and a half" is the recogniser's business. */
function withHalf(lexed: Lexed, quantity: Quantity): Quantity {
  const { end, value } = quantity;
  let at = normAt(lexed, end) === "-" ? end + 1 : end;
  if (normAt(lexed, at) !== "and") return quantity;
  at += normAt(lexed, at + 1) === "-" ? 2 : 1;
  if (normAt(lexed, at) !== "a") return quantity;
  at += normAt(lexed, at + 1) === "-" ? 2 : 1;
  return normAt(lexed, at) === "half" ? { end: at + 1, value: value + 0.5 } : quantity;
}
