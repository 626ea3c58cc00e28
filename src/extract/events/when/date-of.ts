import { parseDay } from "../../../domain/day.ts";
import type { FuzzyDate } from "../../../domain/precision.ts";
import type { DocumentDate } from "../../dates/types.ts";
import type { Candidate } from "../candidates.ts";
import { besideTimex, isAside } from "./beside.ts";
import { carried } from "./carried.ts";
import type { Dated, DateContext } from "./dated.ts";
import { type Found, ownTimex } from "./own.ts";
import { said } from "./shape.ts";

/**
 * When a candidate happened: the time expression that its own words hold, else one of its sentence, else what the
 * sentences before have set, else the publication date. Null when none of these is known.
 */
export function dateOf(candidate: Candidate, context: DateContext): Dated | null {
  const { words } = candidate.sentence;
  const own = ownTimex(candidate);
  if (own !== null && !isTooLongAgo(candidate, own, context.published))
    return said(own, words, candidate, "governed", context);
  const beside = besideTimex(candidate);
  if (beside !== null) return said(beside, words, candidate, "clause", context);
  return carried(candidate, context) ?? published(candidate, context.published);
}

/** Days before publication that a present perfect may still name. */
const PERFECT_REACH = 31;

/** "A man has been arrested over the bombings last year": what has happened by now has no day long ago; the bombings have. */
function isTooLongAgo(
  { clause, form, sentence }: Candidate,
  { timex, at, preposition }: Found,
  issued: DocumentDate | null,
): boolean {
  if (form !== "clause" || clause === null || !clause.verb.perfect || clause.verb.tense !== "present")
    return false;
  const before = preposition ?? sentence.words[at - 1]?.lower;
  if (before === "since" || before === "from" || timex.when?.open !== undefined) return false;
  const [day, last] = [issued === null ? null : parseDay(issued.from), parseDay(timex.when!.to)];
  return day !== null && last !== null && last < day - PERFECT_REACH;
}

/** Sentences in which an undated happening is the day's news; further down it may be older. */
const LEAD = 5;

const OUTWARD: ReadonlySet<string> = new Set([
  "attack",
  "fighting",
  "disaster",
  "justice",
  "evacuation",
  "other",
  "decision",
  "election",
]);

/** The publication day stands in; what lay before it or lies ahead keeps that end open. */
export function published(
  { clause, status, source, form, sentence, kind }: Candidate,
  issued: DocumentDate | null,
): Dated | null {
  if (issued === null) return null;
  const { from, to, precision, approximate, edtf } = issued;
  const day: FuzzyDate = { from, to, precision, edtf, ...(approximate === true && { approximate }) };
  const earlier =
    clause !== null &&
    source === null &&
    form !== "speech" &&
    ((clause.verb.perfect && clause.verb.tense === "past") ||
      clause.link === "after" ||
      clause.link === "since" ||
      isAside(sentence.words, clause) ||
      (form === "clause" && clause.verb.tense === "past" && sentence.index > LEAD && OUTWARD.has(kind)));
  const shaped: FuzzyDate =
    earlier || status === "background"
      ? { ...day, from: to, open: "start", edtf: `../${to}` }
      : status === "planned"
        ? { ...day, to: from, open: "end", edtf: `${from}/..` }
        : day;
  const told = from === to ? from : `${from} to ${to}`;
  const explanation = earlier
    ? `no date given: before publication, ${told}`
    : status === "planned"
      ? `no date given: after publication, ${told}`
      : `no date given: publication date, ${told}`;
  return { when: { ...shaped, basis: "publication" }, span: null, explanation };
}
