import { formatDay, parseDay } from "../../domain/day.ts";
import { remember, tellStretch, type Anchors } from "./anchoring/context.ts";
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
  const isAsked = input.published === undefined || input.inferAnyway === true;
  const inferred = isAsked ? inferDocumentDate(lexed, mentions, input) : undefined;
  const published = input.published ?? inferred ?? null;
  const anchors = anchorsOf(published, input.mode === "narrative");
  return {
    ...anchorAll(lexed, mentions, anchors),
    published,
    ...(inferred !== undefined && { inferred }),
  };
}

const MOST_DAYS = 7; // a stretch longer than a week places no weekday

/** What expressions are counted from at the start: the last day that publication may have, if it is known to a week. */
function anchorsOf(published: DocumentDate | null, narrative: boolean): Anchors {
  const [first, last] =
    published === null ? [null, null] : [parseDay(published.from), parseDay(published.to)];
  if (published === null || first === null || last === null) return { published: null, narrative, told: [] };
  const isLoose = last - first > MOST_DAYS;
  const value = isLoose ? `${published.from}/${published.to}` : formatDay(last);
  return {
    published: isLoose ? null : last,
    ...(isLoose && !narrative ? { window: [first, last] } : {}),
    publication: { kind: "publication", value },
    narrative,
    told: [],
  };
}

/** What the recognisers and refiners find, before anything is anchored. */
const mentionsIn = (lexed: Lexed): readonly Mention[] =>
  REFINERS.reduce<readonly Mention[]>((found, { refine }) => refine(lexed, found), recognise(lexed, PHRASES));

function anchorAll(
  lexed: Lexed,
  mentions: readonly Mention[],
  start: Anchors,
): Pick<DatesResult, "timexes" | "notes"> {
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
    if (isStretch(mention)) anchors = tellStretch(anchors, timex.start);
    if (resolved.period !== undefined && !isComparison(mention))
      anchors = remember(anchors, {
        period: resolved.period,
        value: resolved.value,
        span: { start: timex.start, end: timex.end },
      });
  }
  return { timexes: withRanges(lexed.text, timexes), notes };
}

/** "a year earlier", "the year-ago quarter" are set beside what is told; they don't become what is told. */
const isComparison = ({ meaning }: Mention): boolean =>
  meaning.kind === "yearTold" || (meaning.kind === "offset" && meaning.keepsGrain === true);

/** "the nine months": longer than a quarter, shorter than a year. */
const isStretch = ({ meaning }: Mention): boolean =>
  meaning.kind === "duration" && meaning.days !== undefined && meaning.days > 100 && meaning.days < 360;
