import { isBreak, isGlued, normAt, type Lexed } from "../lexing/lexer.ts";
import { ORDINAL_SUFFIXES, UNITS } from "../lexing/lexicon.ts";
import type { Meaning, Mention } from "../meaning.ts";
import { civilFromDay, type Day } from "../../../domain/day.ts";
import { daySaid, yearSaid } from "../recognisers/said.ts";
import type { Refiner } from "./refiner.ts";

const JOINERS = new Set(["-", "to", "and", "or", ",", "through", "until", "till", "&", "/"]);

type DayParts = { readonly month: number; readonly day: number; readonly year?: number };

function dayParts(meaning: Meaning): DayParts | null {
  if (meaning.kind === "inYear" && meaning.part.grain === "day" && meaning.year === undefined)
    return { month: meaning.part.month, day: meaning.part.day };
  if (meaning.kind !== "period" || meaning.period.grain !== "day") return null;
  return civilFromDay(meaning.period.n as Day);
}

/** "17-20 October", "from 17 to 20 October", "Oct. 5, 6 and 7, 2016", "1989-90": numbers take the unit beside them. */
export const LISTS: Refiner = {
  name: "list",
  refine: (lexed, mentions) => {
    const out: Mention[] = [];
    mentions.forEach((mention, i) => {
      const before = numbersBefore(lexed, mention, out.at(-1)?.end ?? 0);
      const after = numbersAfter(lexed, mention, mentions[i + 1]?.first ?? lexed.count);
      out.push(...grouped([...before, ...after]));
    });
    return out;
  },
};

/** Members of a list share their tense: in "was to meet on 3, 4 and 5 June" all are ahead. */
function grouped(members: readonly Mention[]): readonly Mention[] {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined || members.length === 1) return members;
  return members.map((member) => ({ ...member, group: [first.first, last.end] }));
}

const listed = (first: number, end: number, meaning: Meaning): Mention => ({
  first,
  end,
  meaning,
  rules: [LISTS.name],
});

/** Where a bare day number (with or without "th") at `i` ends, and its value; null for anything else. */
function numberAt(lexed: Lexed, i: number): { readonly end: number; readonly value: number } | null {
  const value = lexed.digits[i] ?? -1;
  if (value < 1 || value > 31 || normAt(lexed, i).length > 2) return null;
  const hasSuffix = ORDINAL_SUFFIXES.has(normAt(lexed, i + 1)) && isGlued(lexed, i + 1);
  return { end: hasSuffix ? i + 2 : i + 1, value };
}

/** At most four: "3, 4, 5 and 6 June". */
function numbersBefore(lexed: Lexed, mention: Mention, floor: number): Mention[] {
  const yearBc = yearBcBefore(lexed, mention, floor);
  if (yearBc !== null) return [yearBc];
  const parts = dayParts(mention.meaning);
  if (parts === null) return [];
  const isDayFirst = numberAt(lexed, mention.first) !== null || normAt(lexed, mention.first) === "the";
  if (!isDayFirst) return [];
  const found: Mention[] = [];
  let at = mention.first;
  for (let count = 0; count < 4; count += 1) {
    if (!JOINERS.has(normAt(lexed, at - 1)) || isBreak(lexed, at)) break;
    const hasSuffix = ORDINAL_SUFFIXES.has(normAt(lexed, at - 2)) && isGlued(lexed, at - 2);
    const first = hasSuffix ? at - 3 : at - 2;
    const number = numberAt(lexed, first);
    if (number === null || first < floor || number.end !== at - 1 || isPartOfNumber(lexed, first)) break;
    found.unshift(listed(first, number.end, daySaid(parts.month, number.value, parts.year)));
    at = first;
  }
  return found.filter(({ meaning }) => meaning.kind !== "impossible");
}

/** "499-493 BC", "from 499 to 493 BC". */
function yearBcBefore(lexed: Lexed, { meaning, first }: Mention, floor: number): Mention | null {
  if (meaning.kind !== "period" || meaning.period.grain !== "year" || meaning.period.n > 0) return null;
  const value = lexed.digits[first - 2] ?? -1;
  const isListed =
    value > -meaning.period.n &&
    value < 10_000 &&
    JOINERS.has(normAt(lexed, first - 1)) &&
    !isBreak(lexed, first);
  return isListed && first - 2 >= floor ? listed(first - 2, first - 1, yearSaid(1 - value)) : null;
}

const isPartOfNumber = (lexed: Lexed, first: number): boolean =>
  isGlued(lexed, first) && ["-", ".", ":", "$", "/", ","].includes(normAt(lexed, first - 1));

/** The mention itself with the numbers after it; a year at the end goes to all. */
function numbersAfter(lexed: Lexed, mention: Mention, ceiling: number): Mention[] {
  const shortYear = shortYearAfter(lexed, mention);
  if (shortYear !== null) return [mention, shortYear];
  const parts = dayParts(mention.meaning);
  if (parts === null || parts.year !== undefined) return [mention];
  if (!/^\p{L}/u.test(normAt(lexed, mention.first))) return [mention];
  const numbers: { first: number; end: number; value: number }[] = [];
  let at = mention.end;
  for (let count = 0; count < 4; count += 1) {
    const start = normAt(lexed, at) === "," && normAt(lexed, at + 1) === "and" ? at + 2 : at + 1;
    const number = JOINERS.has(normAt(lexed, at)) && !isBreak(lexed, start) ? numberAt(lexed, start) : null;
    if (number === null || start >= ceiling || countsSomething(lexed, number.end)) break;
    numbers.push({ first: start, ...number });
    at = number.end;
  }
  const year = numbers.length === 0 ? null : yearAfter(lexed, at);
  const days = numbers.map(({ first, end, value }) =>
    listed(first, end, daySaid(parts.month, value, year?.value)),
  );
  const own = year === null ? mention : { ...mention, meaning: daySaid(parts.month, parts.day, year.value) };
  const last = days.pop();
  return last === undefined ? [own] : [own, ...days, year === null ? last : { ...last, end: year.end }];
}

/** "Oct. 5 and 6 people", "Dec. 5, 10 months": the number belongs to what follows. */
function countsSomething(lexed: Lexed, end: number): boolean {
  if (isBreak(lexed, end)) return false;
  const next = normAt(lexed, end);
  if (UNITS.has(next) || next === "%") return true;
  if (
    isGlued(lexed, end) &&
    ["-", ".", ":", "/"].includes(next) &&
    isGlued(lexed, end + 1) &&
    /^\d/.test(normAt(lexed, end + 1))
  )
    return true;
  return (
    /^\p{L}{3,}s$|^(?:people|men|women|children|percent|more|other|of)$/u.test(next) &&
    !["was", "has", "is", "as"].includes(next)
  );
}

function yearAfter(lexed: Lexed, i: number): { readonly end: number; readonly value: number } | null {
  const at = normAt(lexed, i) === "," ? i + 1 : i;
  const value = lexed.digits[at] ?? -1;
  return value >= 1000 && value < 3000 && !isBreak(lexed, at) ? { end: at + 1, value } : null;
}

/** "1989-90", "1914–18". */
function shortYearAfter(lexed: Lexed, mention: Mention): Mention | null {
  const { meaning, end } = mention;
  if (
    meaning.kind !== "period" ||
    meaning.period.grain !== "year" ||
    lexed.digits[end - 1] !== meaning.period.n
  )
    return null;
  const value = lexed.digits[end + 1] ?? -1;
  const isPair = ["-", "/"].includes(normAt(lexed, end)) && isGlued(lexed, end) && isGlued(lexed, end + 1);
  if (!isPair || normAt(lexed, end + 1).length !== 2) return null;
  const year = Math.floor(meaning.period.n / 100) * 100 + value;
  return year > meaning.period.n ? listed(end + 1, end + 2, yearSaid(year)) : null;
}
