import type { FuzzyDate } from "../../../domain/precision.ts";
import type { DocumentDate } from "../../dates/types.ts";
import type { Candidate } from "../candidates.ts";
import { besideTimex, isAside } from "./beside.ts";
import { carried } from "./carried.ts";
import type { Dated, DateContext } from "./dated.ts";
import { ownTimex } from "./own.ts";
import { said } from "./shape.ts";

/**
 * When a candidate happened: the time expression that its own words hold, else one of its sentence, else what the
 * sentences before have set, else the publication date. Null when none of these is known.
 */
export function dateOf(candidate: Candidate, context: DateContext): Dated | null {
  const { words } = candidate.sentence;
  const own = ownTimex(candidate);
  if (own !== null) return said(own, words, candidate, "governed", context);
  const beside = besideTimex(candidate);
  if (beside !== null) return said(beside, words, candidate, "clause", context);
  return carried(candidate, context) ?? published(candidate, context.published);
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
