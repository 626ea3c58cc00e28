import { formatDay, parseDay, type Day } from "../../domain/day.ts";
import { remember, type Anchors } from "./anchoring/context.ts";
import { resolve } from "./anchoring/resolve.ts";
import { isUnresolvable } from "./anchoring/resolved.ts";
import { inferDocumentDate } from "./document-date/infer.ts";
import { lex, type Lexed } from "./lexing/lexer.ts";
import type { Mention } from "./meaning.ts";
import { indexPhrases } from "./phrases/phrase-index.ts";
import { recognise } from "./phrases/recognise.ts";
import { RECOGNISERS } from "./recognisers/recognisers.ts";
import { REFINERS } from "./refiners/refiners.ts";
import { withRanges } from "./ranges.ts";
import { timexOf } from "./timex.ts";
import type { DatesInput, DatesResult, DocumentDate, Timex } from "./types.ts";

const PHRASES = indexPhrases(RECOGNISERS);

/**
 * Every time expression of an article with its TIMEX3 value and, where it names calendar days, those days; and the
 * publication date, inferred where it wasn't known. Never throws, whatever the text; linear in its length.
 */
export function readDates(input: DatesInput): DatesResult {
  const lexed = lex(input.text);
  const mentions = mentionsIn(lexed);
  const published = input.published ?? inferDocumentDate(lexed, mentions, input);
  const day = published === null ? null : dayOfWriting(published);
  const anchors: Anchors = {
    published: day,
    ...(day === null ? {} : { publication: { kind: "publication", value: formatDay(day) } }),
    narrative: input.mode === "narrative",
    told: [],
  };
  return { ...anchorAll(lexed, mentions, anchors), published };
}

const MOST_DAYS = 7; // a stretch longer than a week places no weekday

/** The day that expressions are counted from; null when publication is known too loosely for that. */
function dayOfWriting({ from, to }: DocumentDate): Day | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first !== null && last !== null && last - first <= MOST_DAYS ? last : null;
}

/** What the recognisers and refiners find, before anything is anchored. */
export const mentionsIn = (lexed: Lexed): readonly Mention[] =>
  REFINERS.reduce<readonly Mention[]>((found, { refine }) => refine(lexed, found), recognise(lexed, PHRASES));

function anchorAll(lexed: Lexed, mentions: readonly Mention[], start: Anchors): Omit<DatesResult, "published"> {
  const timexes: Timex[] = [];
  const notes: string[] = [];
  let anchors = start;
  for (const mention of mentions) {
    const resolved = resolve(lexed, mention, anchors);
    if (isUnresolvable(resolved)) {
      const span = lexed.text.slice(lexed.starts[mention.first], lexed.ends[mention.end - 1]);
      notes.push(`“${span}” is no date: ${resolved.note}`);
      continue;
    }
    const timex = timexOf(lexed, mention, resolved, start.narrative ? null : start.published);
    timexes.push(timex);
    if (resolved.period !== undefined && !isComparison(mention))
      anchors = remember(anchors, {
        period: resolved.period,
        value: resolved.value,
        span: { start: timex.start, end: timex.end },
        stated: resolved.rule === "stated",
      });
  }
  return { timexes: withRanges(lexed.text, timexes), notes };
}


/** "a year earlier", "the year-ago quarter" are set beside what is told; they don't become what is told. */
const isComparison = ({ meaning }: Mention): boolean =>
  meaning.kind === "yearTold" || (meaning.kind === "offset" && meaning.keepsGrain === true);
