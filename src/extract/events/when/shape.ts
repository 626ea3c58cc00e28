import { addDays, formatDay, parseDay } from "../../../domain/day.ts";
import type { WhenBasis } from "../../../domain/event.ts";
import type { FuzzyDate } from "../../../domain/precision.ts";
import type { DocumentDate, Timex } from "../../dates/types.ts";
import type { Candidate } from "../candidates.ts";
import type { Clause } from "../grammar/clause.ts";
import type { Word } from "../grammar/word.ts";
import type { Dated, DateContext } from "./dated.ts";
import type { Found } from "./own.ts";

/** "a week ago" counts seven days back, give or take; the week it falls in says less than was said. */
function refined(timex: Timex, issued: DocumentDate | null): FuzzyDate {
  const weeks = /^(a|one|two|three|four|\d)\s+weeks?\s+ago$/i.exec(timex.text);
  const day = issued === null || issued.precision !== "day" ? null : parseDay(issued.from);
  if (weeks === null || day === null || timex.when!.precision === "day") return timex.when!;
  const count = { a: 1, one: 1, two: 2, three: 3, four: 4 }[weeks[1]!.toLowerCase()] ?? Number(weeks[1]);
  const iso = formatDay(addDays(day, -7 * count));
  return { from: iso, to: iso, precision: "day", approximate: true, edtf: `${iso}~` };
}

export function said(
  { timex, at, preposition: given, until }: Found,
  words: readonly Word[],
  { clause, status, form }: Candidate,
  basis: WhenBasis,
  { published: issued }: DateContext,
): Dated {
  const preposition = given ?? prepositionBefore(words, at);
  const when = until === undefined ? refined(timex, issued) : rangeOf(timex.when!.from, until.to);
  const shaped = withinReach(
    clause === null || form === "nominal" ? when : shape(when, preposition, clause, status, issued),
    status,
    issued,
  );
  return {
    when: { ...shaped, basis },
    span: { start: timex.start, end: timex.end },
    explanation: timex.explanation,
  };
}

function prepositionBefore(words: readonly Word[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i >= at - 2; i -= 1) {
    if (words[i]!.wordClass === "preposition" || words[i]!.wordClass === "subordinator")
      return words[i]!.lower;
    if (words[i]!.wordClass !== "determiner" && words[i]!.wordClass !== "adverb") return null;
  }
  const first = words[at]!.lower;
  return ["since", "until", "till", "from"].includes(first) ? first : null;
}

/** "delayed until October": the new day, not an end. */
const PUTTING_OFF = new Set(["delay", "postpone", "defer", "adjourn", "reschedule"]);
const BEGINNING = new Set(["begin", "start", "launch", "open", "resume"]);

/** "since Thursday" with a perfect runs up to the report; "from 18 October" begins and has no known end. */
function shape(
  when: FuzzyDate,
  preposition: string | null,
  { verb }: Clause,
  status: Candidate["status"],
  issued: DocumentDate | null,
): FuzzyDate {
  const begins = BEGINNING.has(verb.lemma) || verb.chain.some((lemma) => BEGINNING.has(lemma));
  const from = preposition === "since" || preposition === "from" || when.open === "end";
  if (from && begins) return closed(when);
  if (
    from &&
    (verb.perfect || verb.progressive) &&
    issued !== null &&
    issued.to > when.from &&
    status !== "planned"
  )
    return rangeOf(when.from, issued.to);
  if (from) return { ...when, to: when.from, open: "end", edtf: `${when.from}/..` };
  if (preposition === "until" && PUTTING_OFF.has(verb.lemma)) return closed(when);
  if (preposition === "until" || preposition === "till")
    return { ...when, from: when.to, open: "start", edtf: `../${when.to}` };
  return when;
}

/** "later this year" begins today at the earliest; what happened "this week" has happened by today. */
function withinReach(when: FuzzyDate, status: Candidate["status"], issued: DocumentDate | null): FuzzyDate {
  if (issued === null || when.open !== undefined || when.precision === "day") return when;
  if (status === "planned" && when.from < issued.from && issued.from <= when.to)
    return rangeOf(issued.from, when.to);
  if (status === "happened" && when.from <= issued.to && issued.to < when.to)
    return rangeOf(when.from, issued.to);
  return when;
}

const closed = ({ open: _open, ...when }: FuzzyDate): FuzzyDate => ({
  ...when,
  to: when.precision === "day" ? when.from : when.to,
  edtf: when.edtf.replace(/\/\.\.$/, ""),
});

const rangeOf = (from: string, to: string): FuzzyDate => ({
  from,
  to,
  precision: "range",
  edtf: `${from}/${to}`,
});
