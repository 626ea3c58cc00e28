import { contains, lengthOf } from "./days.ts";
import type { Features } from "./features.ts";
import { sharedBy, type HashSet } from "./hashes.ts";

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
export function likenessOfEvents(a: Features, b: Features): number {
  if (a.kind !== b.kind) return 0;
  const agreed = datesAgree(a, b);
  const mayBeCopy = a.trigger === b.trigger && (agreed || reportedTogether(a, b));
  const mayBeRetold = agreed && placesAgree(a, b) && !statusesClash(a, b);
  if (!mayBeCopy && !mayBeRetold) return 0; // most pairs end here, before any words are compared
  if (inSameSentence(a, b) || isParallel(a, b) || differentFigures(a, b)) return 0;
  if (mayBeCopy) {
    const copied = likenessOfWords(a, b);
    if (copied >= COPY_LIKENESS) return copied;
  }
  return mayBeRetold ? likenessOfGist(a, b) : 0;
}

/** One sentence that tells two things tells two things. */
const inSameSentence = (a: Features, b: Features): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end;

/** "Tunisian officers refused to fire", "Egyptian officers refused to fire": the like of two names. */
function isParallel({ title: a }: Features, { title: b }: Features): boolean {
  if (a.length !== b.length) return false;
  let others = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === b[i]) continue;
    if (!isCapitalised(a[i]!) || !isCapitalised(b[i]!)) return false;
    others += 1;
  }
  return others > 0;
}

const isCapitalised = (word: number): boolean => (word & 1) === 1;

/** Jaccard likeness of the evidence; 0 when there are too few words to tell. */
function likenessOfWords({ shingles: a }: Features, { shingles: b }: Features): number {
  if (a === null || b === null) return 0;
  const shared = sharedBy(a, b);
  return shared / (a.length + b.length - shared);
}

function datesAgree({ days: x }: Features, { days: y }: Features): boolean {
  if (!contains(x, y) && !contains(y, x)) return false;
  const [short, long] = [Math.min(lengthOf(x), lengthOf(y)), Math.max(lengthOf(x), lengthOf(y))];
  return long <= short * MOST_TIMES_LONGER;
}

/** The same words weeks apart ("met for its monthly session on Tuesday") tell another event. */
const reportedTogether = (a: Features, b: Features): boolean =>
  a.reported === null ||
  b.reported === null ||
  (a.reported.first - b.reported.last <= MOST_DAYS_BETWEEN_COPIES &&
    b.reported.first - a.reported.last <= MOST_DAYS_BETWEEN_COPIES);

const placesAgree = (a: Features, b: Features): boolean =>
  (a.anchors.length === 0 && b.anchors.length === 0) || sharedBy(a.anchors, b.anchors) > 0;

const statusesClash = (a: Features, b: Features): boolean =>
  (a.status === "denied") !== (b.status === "denied") ||
  (a.status === "possible") !== (b.status === "possible");

function differentFigures(a: Features, b: Features): boolean {
  return a.figures.some(({ unit, value }) => {
    const other = b.figures.find((figure) => figure.unit === unit);
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
  const shared = sharedBy(a.gist, b.gist);
  const share = shared / Math.max(1, Math.min(a.gist.length, b.gist.length));
  const sameTrigger = a.trigger === b.trigger;
  if (actorsClash(a, b)) return 0;
  if (sameTrigger && share >= 0.5 && shared >= 2) return share * 0.9;
  return share >= 0.66 && shared >= 3 ? share * 0.8 : 0;
}

/** Both name people or bodies, and neither names one of the other's, not even in its title. */
const actorsClash = (a: Features, b: Features): boolean =>
  a.actors.length > 0 && b.actors.length > 0 && !isNamedIn(a.actors, b) && !isNamedIn(b.actors, a);

const isNamedIn = (actors: HashSet, { actors: others, gist }: Features): boolean =>
  sharedBy(actors, others) > 0 || sharedBy(actors, gist) > 0;
