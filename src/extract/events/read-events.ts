import type { EventStatus } from "../../domain/event.ts";
import type { Span } from "../text/span.ts";
import { groupBefore } from "./antecedents.ts";
import type { Candidate } from "./candidates.ts";
import { detectIn } from "./detect.ts";
import { figuresIn } from "./figures.ts";
import { isActor, peopleIn, type People } from "./people.ts";
import { readSentences, type SentenceReading } from "./reading.ts";
import { compress } from "./title/compress.ts";
import { headlineFor } from "./title/headline.ts";
import { titleOf } from "./title/compose.ts";
import { join, piecesOf } from "./title/pieces.ts";
import { personIn, withoutArticle, type TitleContext } from "./title/subject.ts";
import { topicOf } from "./topic.ts";
import type { EventPlace, EventReport, EventsInput } from "./types.ts";
import { dateOf, stemOf, storyDay, type Dated, type DateMemory } from "./when.ts";
import { placesOf, type PlaceContext } from "./where.ts";
import { isUpper } from "./reading.ts";
import { spansOverlap } from "../text/span.ts";
import { parseDay } from "../../domain/day.ts";

/** Candidates weaker than this are told in passing: the page would drown in them. */
const MIN_STRENGTH = 0.4;
/** Days before publication from which a happening is background to the story. */
const BACKGROUND_AFTER = 60;

/** Events that an article tells, in reading order: one report for each clause or phrase that tells one. */
export function readEvents(input: EventsInput): readonly EventReport[] {
  const { article, dates, toponyms } = input;
  const sentences = readSentences(input);
  const people = peopleIn(sentences);
  const titles: TitleContext = { people, upper: isUpper(article.text), groupBefore: (sentence, at) => groupBefore(sentences, sentence, at) };
  const topic = topicOf(article, sentences);
  const filed = article.dateline === null ? null : (toponyms.find((one) => one.place !== null && spansOverlap(one, article.dateline!)) ?? null);
  const memory: DateMemory[] = [];
  const speakers = new Set<string>();
  let earlier: PlaceContext["earlier"] = null;
  const opening = openingOf(sentences);
  const reports: EventReport[] = [];
  for (const sentence of sentences) {
    for (const candidate of detectIn(sentence)) {
      const speaker = speakerOf(candidate, people);
      const strength = repeatedSpeech(candidate, speaker, speakers);
      if (strength < MIN_STRENGTH) continue;
      const dated = dateOf(candidate, { published: dates.published, mode: article.mode, memory, speaker, story: storyDay(memory, dates.published, opening) });
      if (dated === null) continue;
      const title = headlineFor(candidate, sentences) ?? titleOf(candidate, titles);
      if (title === null) continue;
      const places = placesOf(candidate, { earlier, topic, filed: speaksThere(sentence, speaker, speakers) ? filed : null });
      if (dated.span !== null && dated.when.basis !== "carried") memory.push({ block: sentence.block, sentence: sentence.index, dated, speaker, stem: stemOf(sentence.words[candidate.trigger]!) });
      const literal = places.filter(({ basis, role, place }) => basis === "governed" && role !== "spoken" && (role !== "about" || place.kind !== "country"));
      if (literal.length > 0) earlier = { block: sentence.block, sentence: sentence.index, places: literal };
      if (speaker !== null) speakers.add(speaker);
      reports.push(reportOf(candidate, { input, title, dated, places, strength, people, sentences: sentences.length }));
    }
  }
  return withoutRepeats(reports);
}

/** The first sentence that isn't a headline. */
export const openingOf = (sentences: readonly SentenceReading[]): number => sentences.find(({ kind }) => kind !== "title" && kind !== "heading")?.index ?? 0;

type Parts = {
  readonly input: EventsInput;
  readonly title: string;
  readonly dated: Dated;
  readonly places: readonly EventPlace[];
  readonly strength: number;
  readonly people: People;
  readonly sentences: number;
};

function reportOf(candidate: Candidate, { input, title, dated, places, strength, people, sentences }: Parts): EventReport {
  const { sentence, words } = candidate;
  const trigger = sentence.words[candidate.trigger]!;
  const span = quoteSpan(candidate, dated, places);
  return {
    ...span,
    text: input.article.text.slice(span.start, span.end),
    title,
    kind: candidate.kind,
    status: settledStatus(candidate, dated, input),
    trigger: { start: trigger.start, end: trigger.end },
    when: dated.when,
    dateSpan: dated.span,
    dateExplanation: dated.explanation,
    places,
    attribution: attributionOf(candidate),
    actors: actorsOf(candidate, people),
    figures: figuresIn(sentence, words),
    prominence: prominenceOf(sentence, sentences, strength),
    confidence: confidenceOf(strength, dated, places),
  };
}

/** The clause with its content, and its sentence when date or place stand elsewhere in it. */
function quoteSpan({ sentence, words, form, source }: Candidate, dated: Dated, places: readonly EventPlace[]): Span {
  const from = sentence.words[words.from]!.start;
  const to = sentence.words[Math.min(words.to, sentence.words.length) - 1]!.end;
  const evidence = [dated.span, ...places.filter(({ basis }) => basis !== "carried" && basis !== "dateline").map(({ span }) => span)].filter((span): span is Span => span !== null && span.start >= sentence.start && span.end <= sentence.end);
  const whole = form === "speech" || source !== null || sentence.clauses.length < 2;
  if (whole) return { start: sentence.start, end: sentence.end };
  return { start: Math.min(from, ...evidence.map(({ start }) => start)), end: Math.max(to, ...evidence.map(({ end }) => end)) };
}

function settledStatus({ status }: Candidate, { when }: Dated, { dates, article }: EventsInput): EventStatus {
  const { published } = dates;
  if (published === null || article.mode === "narrative") return status;
  const [day, last] = [parseDay(published.from), parseDay(when.to)];
  if (day === null || last === null) return status;
  if (status === "happened" && when.from > published.to) return "planned";
  if ((status === "happened" || status === "ongoing") && when.open !== "end" && last < day - BACKGROUND_AFTER) return "background";
  return status === "happened" && when.basis === "publication" && when.open === "start" ? "background" : status;
}

/** Who speaks in a candidate, by surname or by the words; null when nobody does. */
function speakerOf({ form, clause, sentence }: Candidate, people: People): string | null {
  if (form !== "speech" || clause?.subject == null) return null;
  const words = sentence.words.slice(clause.subject.from, clause.subject.to);
  if (words.length === 1 && (words[0]!.lower === "he" || words[0]!.lower === "she")) return people.heBefore(sentence.index, clause.subject.from, true)?.surname ?? null;
  return personIn(words, people)?.surname ?? withoutArticle(words).map(({ lower }) => lower).join(" ");
}

/** A speaker who goes on in plain words says nothing new for a chronology, unless a day is named. */
function repeatedSpeech({ form, clause, strength, sentence }: Candidate, speaker: string | null, speakers: ReadonlySet<string>): number {
  if (form !== "speech" || speaker === null || !speakers.has(speaker)) return strength;
  const plain = strength < 0.7;
  const dated = clause !== null && sentence.words.slice(clause.start, clause.end).some(({ timex }) => timex?.when !== undefined);
  return plain && !dated ? 0.3 : strength;
}

const speaksThere = ({ block, index }: SentenceReading, speaker: string | null, speakers: ReadonlySet<string>): boolean =>
  (index < 4 && block < 5) || (speaker !== null && speakers.has(speaker));

function attributionOf({ source, sentence }: Candidate): string | null {
  if (source === null) return null;
  const words = withoutArticle(compress(sentence.words.slice(source.words.from, source.words.to)));
  return words.length === 0 || words[0]!.wordClass === "pronoun" ? null : join(piecesOf(words, false));
}

/** People named in the words, and the subject when it can act. */
function actorsOf({ sentence, clause, words }: Candidate, people: People): string[] {
  const named = sentence.words.slice(words.from, words.to).flatMap(({ text, wordClass }) => (wordClass === "name" ? (people.byName.get(text.replace(/['’]s?$/, ""))?.name ?? []) : []));
  const subject = clause?.subject;
  const phrase = subject == null ? [] : withoutArticle(compress(sentence.words.slice(subject.from, subject.to)));
  const body = subject != null && phrase.length > 0 && phrase.length < 6 && personIn(phrase, people) === null && phrase[0]!.wordClass !== "pronoun" && isActor(sentence.words, subject.from, subject.to) ? [join(piecesOf(phrase, false))] : [];
  return [...new Set([...named, ...body])];
}

/** Early in the article and surely told counts most. 0..1. */
const prominenceOf = ({ index, kind }: SentenceReading, count: number, strength: number): number =>
  round((kind === "lead" ? 1 : 1 - 0.6 * (index / Math.max(1, count))) * (0.6 + 0.4 * Math.min(1, strength)));

const DATE_CERTAINTY = { governed: 1, clause: 0.85, carried: 0.65, publication: 0.55, table: 1, corrected: 1 } as const;

const confidenceOf = (strength: number, { when }: Dated, places: readonly EventPlace[]): number =>
  round(0.3 + 0.25 * Math.min(1, strength) + 0.25 * DATE_CERTAINTY[when.basis] + 0.2 * (places[0]?.confidence ?? 0));

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The same words twice (a caption, a lead said again) tell it once: the fuller telling stays. */
function withoutRepeats(reports: readonly EventReport[]): EventReport[] {
  const seen = new Map<string, EventReport>();
  const kept: EventReport[] = [];
  for (const report of reports) {
    const key = `${report.kind} ${report.when.from} ${report.title.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.set(key, report);
    kept.push(report);
  }
  return kept;
}
