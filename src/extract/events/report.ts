import { parseDay } from "../../domain/day.ts";
import type { EventStatus } from "../../domain/event.ts";
import type { Span } from "../text/span.ts";
import type { Candidate } from "./candidates.ts";
import { figuresIn } from "./figures.ts";
import { isActor } from "./actors.ts";
import type { People } from "./people.ts";
import type { SentenceReading } from "./reading.ts";
import { compress } from "./title/compress.ts";
import { join, piecesOf } from "./title/pieces.ts";
import { personIn, withoutArticle } from "./title/subject.ts";
import type { EventPlace, EventReport, EventsInput } from "./types.ts";
import type { Dated } from "./when/dated.ts";
import { unplacedIn } from "./where/unplaced.ts";

/** Days before publication from which a happening is background to the story. */
const BACKGROUND_AFTER = 60;

type Parts = {
  readonly input: EventsInput;
  readonly title: string;
  readonly dated: Dated;
  readonly places: readonly EventPlace[];
  readonly strength: number;
  readonly people: People;
  readonly sentences: number;
};

export function reportOf(
  candidate: Candidate,
  { input, title, dated, places, strength, people, sentences }: Parts,
): EventReport {
  const { sentence, words } = candidate;
  const trigger = sentence.words[candidate.trigger]!;
  const span = quoteSpan(candidate, dated, places);
  const unplaced = unplacedIn(candidate);
  return {
    start: span.start,
    end: span.end,
    text: input.article.text.slice(span.start, span.end),
    title,
    kind: candidate.kind,
    status: settledStatus(candidate, dated, input),
    trigger: { start: trigger.start, end: trigger.end },
    when: dated.when,
    dateSpan: dated.span,
    dateExplanation: dated.explanation,
    places,
    ...(unplaced.length > 0 && { unplaced }),
    attribution: attributionOf(candidate),
    actors: actorsOf(candidate, people),
    figures: figuresIn(sentence, words),
    prominence: prominenceOf(sentence, sentences, strength),
    confidence: confidenceOf(strength, dated, places),
  };
}

/** The clause with its content, and its sentence when date or place stand elsewhere in it. */
function quoteSpan({ sentence, words, form }: Candidate, dated: Dated, places: readonly EventPlace[]): Span {
  const from = sentence.words[words.from]!.start;
  const to = sentence.words[Math.min(words.to, sentence.words.length) - 1]!.end;
  const evidence = [
    dated.span,
    ...places.filter(({ basis }) => basis !== "carried" && basis !== "dateline").map(({ span }) => span),
  ].filter((span): span is Span => span !== null && span.start >= sentence.start && span.end <= sentence.end);
  const whole = form === "speech" || sentence.clauses.length < 2;
  if (whole) return { start: sentence.start, end: sentence.end };
  return {
    start: Math.min(from, ...evidence.map(({ start }) => start)),
    end: Math.max(to, ...evidence.map(({ end }) => end)),
  };
}

function settledStatus({ status }: Candidate, { when }: Dated, { dates, article }: EventsInput): EventStatus {
  const { published } = dates;
  if (published === null || article.mode === "narrative") return status;
  const [day, last] = [parseDay(published.from), parseDay(when.to)];
  if (day === null || last === null) return status;
  const isFact = status === "happened" || status === "ongoing";
  if (isFact && when.from > published.to) return "planned";
  if (isFact && when.open !== "end" && last < day - BACKGROUND_AFTER) return "background";
  return status === "happened" && when.basis === "publication" && when.open === "start"
    ? "background"
    : status;
}

function attributionOf({ source, sentence }: Candidate): string | null {
  if (source === null) return null;
  const words = withoutArticle(compress(sentence.words.slice(source.words.from, source.words.to)));
  return words.length === 0 || words[0]!.wordClass === "pronoun" ? null : join(piecesOf(words, false));
}

/** People named in the words, and the subject when it can act. */
function actorsOf({ sentence, clause, words }: Candidate, people: People): string[] {
  const named = sentence.words
    .slice(words.from, words.to)
    .flatMap(({ text, wordClass }) =>
      wordClass === "name" ? (people.byName.get(text.replace(/['’]s?$/, ""))?.name ?? []) : [],
    );
  const subject = clause?.subject;
  const phrase =
    subject == null ? [] : withoutArticle(compress(sentence.words.slice(subject.from, subject.to)));
  const body =
    subject != null &&
    phrase.length > 0 &&
    phrase.length < 6 &&
    personIn(phrase, people) === null &&
    phrase[0]!.wordClass !== "pronoun" &&
    isActor(sentence.words, subject.from, subject.to)
      ? [join(piecesOf(phrase, false))]
      : [];
  return [...new Set([...named, ...body])];
}

/** Early in the article and surely told counts most. 0..1. */
const prominenceOf = ({ index, kind }: SentenceReading, count: number, strength: number): number =>
  round((kind === "lead" ? 1 : 1 - 0.6 * (index / Math.max(1, count))) * (0.6 + 0.4 * Math.min(1, strength)));

const DATE_CERTAINTY = {
  governed: 1,
  clause: 0.85,
  carried: 0.65,
  publication: 0.55,
  table: 1,
  corrected: 1,
} as const;

const confidenceOf = (strength: number, { when }: Dated, places: readonly EventPlace[]): number =>
  round(
    0.3 +
      0.25 * Math.min(1, strength) +
      0.25 * DATE_CERTAINTY[when.basis] +
      0.2 * (places[0]?.confidence ?? 0),
  );

const round = (value: number): number => Math.round(value * 1000) / 1000;
