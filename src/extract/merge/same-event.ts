import { contains, lengthOf } from "./days.ts";
import type { Features } from "./features.ts";
import type { ReportRecord } from "./types.ts";
import { overlapOf } from "./words.ts";

export type Compared = { readonly record: ReportRecord; readonly features: Features };

/** Dates this many times as long as the other don't say the same day: "in December" isn't "on 16 December". */
const MOST_TIMES_LONGER = 7;
/** One word changed in a sentence of fifteen leaves 0.7; two sentences of one story share 0.1. */
const COPY_LIKENESS = 0.5;
const MOST_DAYS_BETWEEN_COPIES = 3;
/** Two death tolls this far apart are two attacks; nearer, they are two counts of one. */
const MOST_FIGURE_RATIO = 3;

/**
 * How surely two reports tell the same event, 0 for "not surely enough". A wrong merge hides an event and shows a
 * false one, a missed one only says it twice: so day, place and kind must agree, and the words must be alike enough.
 * Copied words are the exception: a copy may have its day read differently, which is then a disagreement to show.
 */
export function likenessOfEvents(a: Compared, b: Compared): number {
  if (a.record.kind !== b.record.kind) return 0;
  const agreed = datesAgree(a.features, b.features);
  const mayBeCopy =
    a.features.trigger === b.features.trigger && (agreed || reportedTogether(a.record, b.record));
  const mayBeRetold = agreed && placesAgree(a.features, b.features) && !statusesClash(a.record, b.record);
  if (!mayBeCopy && !mayBeRetold) return 0; // most pairs end here, before any words are compared
  if (inSameSentence(a.record, b.record) || isParallel(a.features, b.features) || differentFigures(a, b))
    return 0;
  if (mayBeCopy) {
    const copied = likenessOfWords(a.features, b.features);
    if (copied >= COPY_LIKENESS) return copied;
  }
  return mayBeRetold ? likenessOfGist(a.features, b.features) : 0;
}

/** One sentence that tells two things tells two things. */
const inSameSentence = (a: ReportRecord, b: ReportRecord): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end;

/** "Tunisian officers refused to fire", "Egyptian officers refused to fire": the like of two names. */
function isParallel({ title: a }: Features, { title: b }: Features): boolean {
  if (a.length !== b.length) return false;
  let others = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === b[i]) continue;
    if (!CAPITALISED.test(a[i]!) || !CAPITALISED.test(b[i]!)) return false;
    others += 1;
  }
  return others > 0;
}

const CAPITALISED = /^\p{Lu}/u;

/** Jaccard likeness of the evidence; 0 when there are too few words to tell. */
function likenessOfWords(a: Features, b: Features): number {
  if (a.signature.length === 0 || b.signature.length === 0) return 0;
  const { shared } = overlapOf(a.shingles, b.shingles);
  return shared / (a.shingles.size + b.shingles.size - shared);
}

function datesAgree({ days: x }: Features, { days: y }: Features): boolean {
  if (!contains(x, y) && !contains(y, x)) return false;
  const [short, long] = [Math.min(lengthOf(x), lengthOf(y)), Math.max(lengthOf(x), lengthOf(y))];
  return long <= short * MOST_TIMES_LONGER;
}

/** The same words weeks apart ("met for its monthly session on Tuesday") tell another event. */
const reportedTogether = (a: ReportRecord, b: ReportRecord): boolean =>
  a.reported === null ||
  b.reported === null ||
  (a.reported.first - b.reported.last <= MOST_DAYS_BETWEEN_COPIES &&
    b.reported.first - a.reported.last <= MOST_DAYS_BETWEEN_COPIES);

const placesAgree = (a: Features, b: Features): boolean =>
  (a.anchors.size === 0 && b.anchors.size === 0) || overlapOf(a.anchors, b.anchors).shared > 0;

const statusesClash = (a: ReportRecord, b: ReportRecord): boolean =>
  (a.status === "denied") !== (b.status === "denied") ||
  (a.status === "possible") !== (b.status === "possible");

function differentFigures(a: Compared, b: Compared): boolean {
  return a.record.figures.some(({ unit, value }) => {
    const other = b.record.figures.find((figure) => figure.unit === unit);
    if (other === undefined || other.value === value) return false;
    const [low, high] = [Math.min(value, other.value), Math.max(value, other.value)];
    return low <= 0 || high / low > MOST_FIGURE_RATIO;
  });
}

/**
 * Same day, place and kind: then the same word for it and half of the rest alike, or, with another word for it,
 * two thirds alike. What was said differs by speaker, so statements need more.
 */
function likenessOfGist(a: Features, b: Features): number {
  const { shared, share } = overlapOf(a.gist, b.gist);
  const sameTrigger = a.trigger === b.trigger;
  if (actorsClash(a, b)) return 0;
  if (sameTrigger && share >= 0.5 && shared >= 2) return share * 0.9;
  return share >= 0.66 && shared >= 3 ? share * 0.8 : 0;
}

/** Both name people or bodies, and neither names one of the other's, not even in its title. */
const actorsClash = (a: Features, b: Features): boolean =>
  a.actors.size > 0 && b.actors.size > 0 && !isNamedIn(a.actors, b) && !isNamedIn(b.actors, a);

const isNamedIn = (actors: ReadonlySet<string>, { actors: others, gist }: Features): boolean =>
  overlapOf(actors, others).shared > 0 || overlapOf(actors, gist).shared > 0;
