import { dayFromCivil, type Day } from "../../domain/day.ts";
import { monthRange, parseIsoUnit, yearRange } from "../../domain/iso-unit.ts";
import { hull, rangeOfDays, type TimeRange } from "../../domain/time-range.ts";

/** What a reader typed: a stretch of whole days, or why it can't be one. */
export type TypedRange =
  | { readonly kind: "range"; readonly range: TimeRange }
  | { readonly kind: "unreadable" | "ambiguous" | "backwards" };

/**
 * How the names of the months begin, in every language of the interface whatever it speaks now: what the page shows
 * can be typed back, and a reader may write as at home. No name begins like another month's.
 */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "янв", "يناير", "كانون\u00a0الثاني"],
  ["feb", "фев", "فبراير", "شباط"],
  ["mar", "мар", "مارس", "آذار", "اذار"],
  ["apr", "апр", "أبريل", "ابريل", "إبريل", "نيسان"],
  ["may", "май", "мая", "мае", "مايو", "أيار", "ايار"],
  ["jun", "июн", "يونيو", "يونيه", "حزيران"],
  ["jul", "июл", "يوليو", "يوليه", "تموز"],
  ["aug", "авг", "أغسطس", "اغسطس", "آب"],
  ["sep", "сен", "سبتمبر", "أيلول", "ايلول"],
  ["oct", "окт", "أكتوبر", "اكتوبر", "تشرين\u00a0الأول"],
  ["nov", "ноя", "نوفمبر", "تشرين\u00a0الثاني"],
  ["dec", "дек", "ديسمبر", "كانون\u00a0الأول"],
];

/** Words that carry no date, by their first three letters: "17th of October", "from", "Monday", "г.", "года". */
const IDLE = new Set(
  [
    "of the fro in on mon tue wed thu fri sat sun",
    "с г год в пон вто сре чет пят суб вос пн вт ср чт пт сб вс",
    "من في عام سنة يوم الأ الإ الا الث الخ الج الس",
  ].flatMap((words) => words.split(" ")),
);

type Part = { readonly day: number | null; readonly month: number | null; readonly year: number | null };

/**
 * Reads "2016-10-17", "17 Oct 2016", "October 17, 2016", "Dec 2016", "2016", "17.10.2016", and stretches of them:
 * "17–20 Oct 2016", "28 Oct – 3 Nov 2016", "Oct to Dec 2016", "2016-10-17..2016-10-21"; in Russian and Arabic likewise. A year that isn't said is
 * taken from the other end, else from `yearIfNone`. "5/10/2016" is two different days to two readers, and refused.
 */
export function parseTypedRange(text: string, yearIfNone: number | null): TypedRange {
  const iso = text
    .trim()
    .split("..")
    .map((end) => parseIsoUnit(end.trim()));
  if (iso.length <= 2 && iso[0] != null && iso.at(-1) != null) return joined(iso[0], iso.at(-1)!);
  const ends = plain(text).split(BETWEEN);
  if (ends.length > 2) return { kind: "unreadable" };
  const parts = ends.map(partOf);
  const [first, last = first] = parts;
  if (first === "ambiguous" || last === "ambiguous") return { kind: "ambiguous" };
  if (first == null || last == null) return { kind: "unreadable" };
  const until = complete(last, { ...first, year: first.year ?? yearIfNone });
  const from = complete(first, until);
  const [a, b] = [rangeOfPart(from), rangeOfPart(until)];
  return a === null || b === null ? { kind: "unreadable" } : joined(a, b);
}

/** Stands between the ends of a stretch; a hyphen also within "17-20" and "oct-dec". */
const BETWEEN =
  / ?[–—] ?| (?:to|until|till|по|до|إلى|الى|حتى|-) |\.\.|(?<=\d)-(?=\d{1,2}(?!\d))|(?<=\p{L})-(?=[\p{L}\d])/u;

/** Small letters, European digits, single blanks, no marks of direction, months of two words as one. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u200e\u200f\u061c]/gu, "")
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/(كانون|تشرين) (?=ال)/gu, "$1\u00a0")
    .trim();

const joined = (a: TimeRange, b: TimeRange): TypedRange =>
  b.end <= a.start || b.start < a.start ? { kind: "backwards" } : { kind: "range", range: hull(a, b) };

/** "17 Oct 2016" in parts; null where a word is no part of a date. */
function partOf(text: string): Part | "ambiguous" | null {
  const numeric = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  if (numeric !== null)
    return numericPart(Number(numeric[1]), numeric[2] ?? "", Number(numeric[3]), Number(numeric[4]));
  let part: Part = { day: null, month: null, year: null };
  for (const word of text.split(/[ ,.،]+/u)) {
    if (word === "" || IDLE.has(word.slice(0, 3)) || IDLE.has(word)) continue;
    const next = withWord(part, word);
    if (next === null) return null;
    part = next;
  }
  return part.day === null && part.month === null && part.year === null ? null : part;
}

/** Day first where a dot parts them; with a slash only where a number above 12 tells which is the day. */
function numericPart(a: number, separator: string, b: number, year: number): Part | "ambiguous" {
  if (separator === "." || a > 12) return { day: a, month: b, year };
  if (b > 12) return { day: b, month: a, year };
  return a === b ? { day: a, month: b, year } : "ambiguous";
}

function withWord(part: Part, word: string): Part | null {
  if (/^\d{4}$/.test(word)) return part.year === null ? { ...part, year: Number(word) } : null;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (day !== null) return part.day === null ? { ...part, day: Number(day[1]) } : null;
  const month = MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
  return month > 0 && part.month === null ? { ...part, month } : null;
}

/** Takes what isn't said from the other end: "17–20 Oct 2016", "Oct – Dec 2016". */
const complete = (part: Part, other: Part): Part => ({
  day: part.day,
  month: part.month ?? (part.day === null ? null : other.month),
  year: part.year ?? other.year,
});

function rangeOfPart({ day, month, year }: Part): TimeRange | null {
  if (year === null || (day !== null && month === null)) return null;
  if (month === null) return yearRange(year);
  if (day === null) return monthRange(year, month);
  const civil: Day | null = dayFromCivil({ year, month, day });
  return civil === null ? null : rangeOfDays(civil, civil);
}
