import { dayFromCivil, parseDay, type Day } from "../../../domain/day.ts";
import { directionAt } from "../anchoring/direction.ts";
import { mayBeAmong } from "../../text/word-filter.ts";
import { firstDay, type Period } from "../calendar/period.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { normAt, type Lexed } from "../lexing/lexer.ts";
import type { Mention } from "../meaning.ts";
import { KNOWN_EVENTS, LAST_RESOLUTION } from "./data/known-events.ts";
import { OFFICE_TERMS, type OfficeTerm } from "./data/officeholders.ts";

/** Something in the text that tells when it was written: any of the windows, days inclusive. */
export type Evidence = {
  readonly windows: readonly Window[];
  /** A lower bound holds only its first day; the last is where it stops being likely. */
  readonly isHard: boolean;
  readonly reason: string;
};
export type Window = { readonly from: Day; readonly to: Day };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const day = (iso: string): Day => parseDay(iso) ?? (0 as Day);
const yearStart = (year: number): Day => dayFromCivil({ year, month: 1, day: 1 }) ?? (0 as Day);
const END: Day = yearStart(LAST_YEAR + 1);

export const evidenceIn = (lexed: Lexed, mentions: readonly Mention[]): readonly Evidence[] => [
  ...officeholders(lexed),
  ...knownEvents(lexed),
  ...resolutions(lexed),
  ...namedYears(lexed, mentions),
];

const BY_SURNAME: ReadonlyMap<string, readonly OfficeTerm[]> = bySurname();
function bySurname(): ReadonlyMap<string, readonly OfficeTerm[]> {
  const map = new Map<string, OfficeTerm[]>();
  for (const term of OFFICE_TERMS) map.set(term.surname, [...(map.get(term.surname) ?? []), term]);
  return map;
}

const mayBeSurname = mayBeAmong(BY_SURNAME.keys());

const FORMER: ReadonlySet<string> = new Set([
  "former",
  "ex",
  "late",
  "then",
  "onetime",
  "predecessor",
  "elect",
]);
const BEFORE_NAME = 7;
const AFTER_NAME = 3;

/** One piece of evidence for each surname and title found together. */
function officeholders(lexed: Lexed): Evidence[] {
  const found = new Map<string, { readonly at: number; readonly terms: readonly OfficeTerm[] }>();
  for (let i = 0; i < lexed.count; i += 1) {
    const word = normAt(lexed, i);
    const terms = mayBeSurname(word) ? BY_SURNAME.get(word) : undefined;
    if (terms === undefined) continue;
    const titles = titleWords(lexed, i);
    const fitting =
      titles === null ? [] : terms.filter((term) => term.titles.some((title) => titles.has(title)));
    const [first] = fitting;
    if (first === undefined) continue;
    found.set(`${first.surname} ${first.titles.join()}`, { at: i, terms: fitting });
  }
  return Array.from(found.values(), ({ at, terms }) => inOffice(lexed, at, terms));
}

const inOffice = (lexed: Lexed, at: number, terms: readonly OfficeTerm[]): Evidence => ({
  windows: terms.map(({ from, to }) => ({ from: day(from), to: day(to) })),
  isHard: false,
  reason: `${lexed.text.slice(lexed.starts[at], lexed.ends[at])} is named in office (${terms.map(({ from, to }) => `${from} to ${to === "9999-12-31" ? "…" : to}`).join(" or ")})`,
});

/** Words around a name; null when they say that the office is over. */
function titleWords(lexed: Lexed, i: number): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (let at = Math.max(0, i - BEFORE_NAME); at <= i + AFTER_NAME; at += 1) {
    const word = normAt(lexed, at);
    if (at < i && FORMER.has(word)) return null;
    if (at < i && (word === "." || word === ";") && normAt(lexed, at - 1).length > 3) words.clear();
    else words.add(word);
  }
  return words;
}

const NEAR = 12;
const WORDS_OF_EVENTS: ReadonlySet<string> = new Set(KNOWN_EVENTS.flatMap(({ words }) => words));
const mayBeOfEvent = mayBeAmong(WORDS_OF_EVENTS);

function knownEvents(lexed: Lexed): Evidence[] {
  const places = new Map<string, number[]>();
  lexed.norm.forEach((word, i) => {
    if (!mayBeOfEvent(word) || !WORDS_OF_EVENTS.has(word)) return;
    const list = places.get(word);
    if (list === undefined) places.set(word, [i]);
    else if (list.length < 200) list.push(i);
  });
  return KNOWN_EVENTS.filter(({ words }) => standTogether(words, places)).map(({ from, until, name }) => ({
    windows: [{ from: day(from), to: day(until) }],
    isHard: true,
    reason: `${name} is spoken of (not before ${from})`,
  }));
}

function standTogether(
  [first = "", ...rest]: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): boolean {
  return (places.get(first) ?? []).some((at) =>
    rest.every((word) => (places.get(word) ?? []).some((other) => Math.abs(other - at) <= NEAR)),
  );
}

/** "Resolution 2254" can't be spoken of before the year in which the Council came to that number. */
function resolutions(lexed: Lexed): Evidence[] {
  let highest = 0;
  lexed.norm.forEach((word, i) => {
    if (word !== "resolution") return;
    const number = lexed.digits[i + 1] ?? -1;
    if (number > highest && number < 3000) highest = number;
  });
  const [last] = LAST_RESOLUTION.at(-1) ?? [0];
  const year = LAST_RESOLUTION.find(([, number]) => highest <= number)?.[0] ?? last + 1;
  if (highest < 600) return [];
  return [
    {
      windows: [{ from: yearStart(year), to: END }],
      isHard: true,
      reason: `Security Council Resolution ${highest} is of ${year}`,
    },
  ];
}

/** The latest day, month or year that the text names with its year, unless it is set ahead ("by 2030"). */
function namedYears(lexed: Lexed, mentions: readonly Mention[]): Evidence[] {
  let latest: Period | null = null;
  for (const { meaning, first, end } of mentions) {
    if (meaning.kind !== "period" || !["year", "month", "day"].includes(meaning.period.grain)) continue;
    if (["by", "until", "till", "through"].includes(normAt(lexed, first - 1))) continue;
    if (directionAt(lexed, first, end) === "future") continue;
    if (latest === null || firstDay(meaning.period) > firstDay(latest)) latest = meaning.period;
  }
  if (latest === null || firstDay(latest) < yearStart(FIRST_YEAR) || firstDay(latest) >= END) return [];
  return [
    {
      windows: [{ from: firstDay(latest), to: END }],
      isHard: true,
      reason: `the text tells of ${timexValue(latest)} as past or present`,
    },
  ];
}
