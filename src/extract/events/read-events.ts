import { spansOverlap } from "../text/span.ts";
import { groupBefore } from "./antecedents.ts";
import type { Candidate } from "./candidates.ts";
import { detectIn } from "./detect.ts";
import { openingOf } from "./opening.ts";
import { peopleIn, type People } from "./people.ts";
import { readSentences, type SentenceReading, isUpper } from "./reading.ts";
import { reportOf } from "./report.ts";
import { titleOf } from "./title/compose.ts";
import { headlineFor } from "./title/headline.ts";
import { personIn, withoutArticle, type TitleContext } from "./title/subject.ts";
import { topicOf } from "./topic.ts";
import type { EventReport, EventsInput } from "./types.ts";
import { openingTimex } from "./when/beside.ts";
import { stemOf, victimsOf } from "./when/carried.ts";
import { dateOf } from "./when/date-of.ts";
import type { Dated, DateMemory } from "./when/dated.ts";
import { storyDay } from "./when/story-day.ts";
import type { PlaceContext } from "./where/fallback.ts";
import { placesOf } from "./where/places-of.ts";

/** Candidates weaker than this are told in passing: the page would drown in them. */
const MIN_STRENGTH = 0.4;

/** Events that an article tells, in reading order: one report for each clause or phrase that tells one. */
export function readEvents(input: EventsInput): readonly EventReport[] {
  const { article, dates, toponyms } = input;
  const upper = isUpper(article.text);
  const sentences = readSentences(input, upper);
  const people = peopleIn(sentences);
  const titles: TitleContext = {
    people,
    upper,
    groupBefore: (sentence, at) => groupBefore(sentences, sentence, at),
  };
  const filed =
    article.dateline === null
      ? null
      : (toponyms.find((one) => one.place !== null && spansOverlap(one, article.dateline!)) ?? null);
  // An article that names no other place tells of the one it was filed from.
  const topic = topicOf(article, sentences, filed) ?? filed;
  const memory: DateMemory[] = [];
  const speakers = new Set<string>();
  let earlier: PlaceContext["earlier"] = null;
  const opening = openingOf(sentences);
  const reports: EventReport[] = [];
  for (const sentence of sentences) {
    const known = memory.length;
    for (const candidate of detectIn(sentence)) {
      const speaker = speakerOf(candidate, people);
      const strength = repeatedSpeech(candidate, speaker, speakers);
      if (strength < MIN_STRENGTH) continue;
      const dated = dateOf(candidate, {
        published: dates.published,
        mode: article.mode,
        memory,
        speaker,
        story: storyDay(memory, dates.published, opening),
      });
      if (dated === null || isAdrift(candidate, dated)) continue;
      const title = headlineFor(candidate, sentences) ?? titleOf(candidate, titles);
      if (title === null) continue;
      const places = placesOf(candidate, {
        earlier,
        topic,
        filed: speaksThere(sentence, speaker, speakers) ? filed : null,
      });
      if (dated.span !== null && dated.when.basis !== "carried" && candidate.status !== "planned")
        remember(memory, {
          block: sentence.block,
          sentence: sentence.index,
          dated,
          // "said he had proposed talks on Thursday": the day of the proposal isn't the day of the saying.
          speaker: candidate.clause?.verb.perfect === true ? null : speaker,
          stem: stemOf(sentence.words[candidate.trigger]!),
          victims: victimsOf(candidate),
        });
      const literal = places.filter(
        ({ basis, role, place }) =>
          (basis === "governed" || (basis === "clause" && role === "happened")) &&
          role !== "spoken" &&
          (role !== "about" || place.kind !== "country"),
      );
      if (literal.length > 0) earlier = { block: sentence.block, sentence: sentence.index, places: literal };
      if (speaker !== null) speakers.add(speaker);
      reports.push(
        reportOf(candidate, { input, title, dated, places, strength, people, sentences: sentences.length }),
      );
    }
    const day = memory.length === known ? openingDay(sentence) : null;
    if (day !== null) remember(memory, day);
  }
  return withoutRepeats(reports);
}

/** Something or other at some time before publication: nothing for a chronology. */
const isAdrift = ({ kind, form }: Candidate, { when, span }: Dated): boolean =>
  kind === "other" && form === "clause" && span === null && when.open === "start";

/** The opening and the latest stay in mind; a book-length text doesn't make every lookup longer. */
const OPENING_KEPT = 8;

const MOST_KEPT = 160;

function remember(memory: DateMemory[], told: DateMemory): void {
  memory.push(told);
  if (memory.length > MOST_KEPT) memory.splice(OPENING_KEPT, MOST_KEPT / 2);
}

/** "On March 21, the two were the talk of the base": a day set by a sentence that tells no event of its own. */
function openingDay({ words, block, index }: SentenceReading): DateMemory | null {
  const timex = openingTimex(words)?.timex;
  if (timex?.when === undefined || timex.when.precision !== "day" || timex.future === true) return null;
  return {
    block,
    sentence: index,
    dated: {
      when: { ...timex.when, basis: "governed" },
      span: { start: timex.start, end: timex.end },
      explanation: timex.explanation,
    },
    speaker: null,
    stem: "",
    victims: new Set(),
  };
}

/** Who speaks in a candidate, by surname or by the words; null when nobody does. */
function speakerOf({ form, clause, sentence }: Candidate, people: People): string | null {
  if (form !== "speech" || clause?.subject == null) return null;
  const words = sentence.words.slice(clause.subject.from, clause.subject.to);
  if (words.length === 1 && (words[0]!.lower === "he" || words[0]!.lower === "she"))
    return people.heBefore(sentence.index, clause.subject.from, true)?.surname ?? null;
  return (
    personIn(words, people)?.surname ??
    withoutArticle(words)
      .map(({ lower }) => lower)
      .join(" ")
  );
}

/** A speaker who goes on in plain words says nothing new for a chronology, unless a day is named. */
function repeatedSpeech(
  { form, clause, strength, sentence }: Candidate,
  speaker: string | null,
  speakers: ReadonlySet<string>,
): number {
  if (form !== "speech" || speaker === null || !speakers.has(speaker)) return strength;
  const plain = strength < 0.7;
  const dated =
    clause !== null &&
    sentence.words.slice(clause.start, clause.end).some(({ timex }) => timex?.when !== undefined);
  return plain && !dated ? 0.3 : strength;
}

const speaksThere = (
  { block, index }: SentenceReading,
  speaker: string | null,
  speakers: ReadonlySet<string>,
): boolean => (index < 4 && block < 5) || (speaker !== null && speakers.has(speaker));

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
