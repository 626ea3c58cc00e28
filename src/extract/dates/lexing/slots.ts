import { exactAt, quantityAt, QUANTITY_GOES_ON } from "./cardinal.ts";
import { isCapital, isGlued, normAt, type Lexed } from "./lexer.ts";
import {
  DECADE_WORDS,
  MONTHS,
  NEEDS_CAPITAL,
  ONES,
  ORDINALS,
  ORDINAL_SUFFIXES,
  PARTS,
  PART_PLURALS,
  SEASONS,
  TENS,
  UNITS,
  WEEKDAYS,
  WEEKDAY_PLURALS,
} from "./lexicon.ts";

/** What a slot of a phrase read: the token after it, and a number whose meaning the slot's name tells. */
export type Reading = { readonly end: number; readonly value: number };

export type Slot = {
  /** Null where the slot can't start at token `i`. */
  readonly read: (lexed: Lexed, i: number) => Reading | null;
  /** Every word that it can start with. */
  readonly words: readonly string[];
  /** Whether it can start with digits. */
  readonly digits: boolean;
  /** Every token behind its first one by which its reading can go on. */
  readonly goesOn: GoesOn;
};

export type GoesOn = { readonly words: readonly string[]; readonly digits: boolean };

const ONE_TOKEN: GoesOn = { words: [], digits: false };

const ARTICLES_AND_VAGUE = [
  "a",
  "an",
  "another",
  "several",
  "few",
  "many",
  "some",
  "various",
  "numerous",
  "countless",
];
const NUMBER_WORDS = [...ONES.keys(), ...TENS.keys(), "half", "½", "¼", "¾"];

const fromTable = (table: ReadonlyMap<string, number>, dotted = false): Slot => ({
  words: [...table.keys()],
  digits: false,
  goesOn: dotted ? { words: ["."], digits: false } : ONE_TOKEN,
  read: (lexed, i) => {
    const word = normAt(lexed, i);
    const value = table.get(word);
    if (
      value === undefined ||
      (NEEDS_CAPITAL.has(word) && !isCapital(lexed, i) && !isBesideDay(lexed, i, word))
    )
      return null;
    const hasDot = dotted && word.length <= 5 && normAt(lexed, i + 1) === "." && isGlued(lexed, i + 1);
    return { end: hasDot && isAbbreviation(word) ? i + 2 : i + 1, value };
  },
});

/** "march 3rd", "3 aug": carelessly written, but nothing else; "may 3" could be a verb. */
const isBesideDay = (lexed: Lexed, i: number, word: string): boolean =>
  word !== "may" &&
  MONTHS.has(word) &&
  (isDayNumber(lexed, i + 1) || isDayNumber(lexed, i - 1) || ORDINAL_SUFFIXES.has(normAt(lexed, i - 1)));

function isDayNumber(lexed: Lexed, i: number): boolean {
  const value = lexed.digits[i] ?? -1;
  return value >= 1 && value <= 31;
}

const FULL_SHORT_NAMES = new Set(["march", "april", "may", "june", "july"]);
const isAbbreviation = (word: string): boolean => !FULL_SHORT_NAMES.has(word);

const digitsBetween = (low: number, high: number, lengths: readonly number[]): Slot => ({
  words: [],
  digits: true,
  goesOn: ONE_TOKEN,
  read: (lexed, i) => {
    const value = lexed.digits[i] ?? -1;
    if (value < low || value > high || !lengths.includes(normAt(lexed, i).length)) return null;
    return { end: i + 1, value };
  },
});

/** "3rd", "third", "twenty-first". */
function readOrdinal(lexed: Lexed, i: number): Reading | null {
  const value = lexed.digits[i] ?? -1;
  if (value >= 0) {
    const isSuffixed = ORDINAL_SUFFIXES.has(normAt(lexed, i + 1)) && isGlued(lexed, i + 1);
    return isSuffixed ? { end: i + 2, value } : null;
  }
  const ten = TENS.get(normAt(lexed, i));
  if (ten !== undefined) {
    const at = normAt(lexed, i + 1) === "-" ? i + 2 : i + 1;
    const one = ORDINALS.get(normAt(lexed, at));
    return one !== undefined && one < 10 ? { end: at + 1, value: ten + one } : null;
  }
  const word = ORDINALS.get(normAt(lexed, i));
  return word === undefined ? null : { end: i + 1, value: word };
}

/** A day of a month: "17", "17th", "seventeenth", "twenty-first". */
function readDay(lexed: Lexed, i: number): Reading | null {
  const ordinal = readOrdinal(lexed, i);
  if (ordinal !== null) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  const value = lexed.digits[i] ?? -1;
  if (value < 1 || value > 31 || normAt(lexed, i).length > 2) return null;
  // "May 3,000", "June 3.5", "May 3:30", "May 12%": the number goes on.
  if (goesOn(lexed, i + 1)) return null;
  return { end: i + 1, value };
}

function goesOn(lexed: Lexed, i: number): boolean {
  const mark = normAt(lexed, i);
  if (mark === "%") return true;
  if (!isGlued(lexed, i) || !isGlued(lexed, i + 1) || (lexed.digits[i + 1] ?? -1) < 0) return false;
  if (mark === ",") return normAt(lexed, i + 1).length === 3;
  return mark === "." || mark === ":";
}

/** Years spelled out: "nineteen ninety-six", "nineteen oh five", "two thousand (and) five", "two thousand". */
function readSpelledYear(lexed: Lexed, i: number): Reading | null {
  const century = ONES.get(normAt(lexed, i));
  if (century === undefined) {
    if (normAt(lexed, i) !== "twenty") return null;
    const rest = readUnderHundred(lexed, i + 1);
    return rest === null || rest.value < 10 ? null : { end: rest.end, value: 2000 + rest.value };
  }
  if (century === 2 && normAt(lexed, i + 1) === "thousand") {
    const at = normAt(lexed, i + 2) === "and" ? i + 3 : i + 2;
    const rest = readUnderHundred(lexed, at);
    return rest === null ? { end: i + 2, value: 2000 } : { end: rest.end, value: 2000 + rest.value };
  }
  if (century < 10) return null;
  if (normAt(lexed, i + 1) === "hundred") return { end: i + 2, value: century * 100 };
  const rest = readUnderHundred(lexed, normAt(lexed, i + 1) === "-" ? i + 2 : i + 1);
  return rest === null || rest.value < 10 ? null : { end: rest.end, value: century * 100 + rest.value };
}

function readUnderHundred(lexed: Lexed, i: number): Reading | null {
  const one = ONES.get(normAt(lexed, i));
  if (one !== undefined && one > 0) return { end: i + 1, value: one };
  const ten = TENS.get(normAt(lexed, i));
  if (ten === undefined) return null;
  const at = normAt(lexed, i + 1) === "-" ? i + 2 : i + 1;
  const unit = ONES.get(normAt(lexed, at));
  return unit !== undefined && unit > 0 && unit < 10
    ? { end: at + 1, value: ten + unit }
    : { end: i + 1, value: ten };
}

/** "'89": 1930..2029, the century in which articles are written. */
function readShortYear(lexed: Lexed, i: number): Reading | null {
  const value = lexed.digits[i + 1] ?? -1;
  const isApostrophe = normAt(lexed, i) === "'" || normAt(lexed, i) === "’" || normAt(lexed, i) === "‘";
  if (!isApostrophe || value < 0 || !isGlued(lexed, i + 1) || normAt(lexed, i + 1).length !== 2) return null;
  return { end: i + 2, value: value >= 30 ? 1900 + value : 2000 + value };
}

/** "Tuesday", not "Sunday Times": names are the recogniser's business; "WED" in capitals reads too. */
const readWeekday = fromTable(WEEKDAYS, true);

const ORDINAL_GOES_ON: GoesOn = {
  words: [...ORDINAL_SUFFIXES, "-", ...ORDINALS.keys()],
  digits: false,
};
const SPELLED_YEAR_GOES_ON: GoesOn = {
  words: ["hundred", "thousand", "and", "-", ...ONES.keys(), ...TENS.keys()],
  digits: false,
};

export const SLOTS = {
  n: {
    read: quantityAt,
    words: [...ARTICLES_AND_VAGUE, ...NUMBER_WORDS],
    digits: true,
    goesOn: QUANTITY_GOES_ON,
  },
  count: { read: exactAt, words: NUMBER_WORDS, digits: true, goesOn: QUANTITY_GOES_ON },
  unit: fromTable(UNITS),
  month: fromTable(MONTHS, true),
  weekday: readWeekday,
  weekdays: fromTable(WEEKDAY_PLURALS),
  season: fromTable(SEASONS),
  part: fromTable(PARTS),
  parts: fromTable(PART_PLURALS),
  ordinal: {
    read: readOrdinal,
    words: [...ORDINALS.keys(), ...TENS.keys()],
    digits: true,
    goesOn: ORDINAL_GOES_ON,
  },
  day: {
    read: readDay,
    words: [...ORDINALS.keys(), ...TENS.keys()],
    digits: true,
    goesOn: ORDINAL_GOES_ON,
  },
  year: digitsBetween(1000, 2999, [4]),
  shortYear: {
    read: readShortYear,
    words: ["'", "’", "‘"],
    digits: false,
    goesOn: { words: [], digits: true },
  },
  spelledYear: {
    read: readSpelledYear,
    words: [...ONES.keys(), "twenty"],
    digits: false,
    goesOn: SPELLED_YEAR_GOES_ON,
  },
  decadeWord: fromTable(DECADE_WORDS),
  digits: digitsBetween(0, 9_999_999, [1, 2, 3, 4]),
  two: digitsBetween(0, 99, [2]),
  /** "20161017" */
  compact: digitsBetween(19_000_101, 21_001_231, [8]),
  /** A day or month in figures. */
  part2: digitsBetween(1, 31, [1, 2]),
  hour: digitsBetween(0, 24, [1, 2]),
  minute: digitsBetween(0, 59, [2]),
} as const satisfies Record<string, Slot>;

export type SlotName = keyof typeof SLOTS;
