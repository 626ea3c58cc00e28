import type { PlaceRole } from "../../../domain/event.ts";
import type { EventKind } from "../../../domain/kinds.ts";
import type { Toponym } from "../../places/types.ts";
import type { Candidate } from "../candidates.ts";
import { spanOfClause } from "../grammar/clause-span.ts";
import type { EventPlace } from "../types.ts";
import { toponymsIn, PLACING } from "./governor.ts";
import { isContainerGenitive, isYonder, ofPerson } from "./not-a-place.ts";
import { placed, CERTAINTY, finest } from "./placed.ts";
import { isAside, isSomewhereElse, placingOf } from "./vicinity.ts";

/** What earlier events and the whole article offer an event that names no place of its own. */
export type PlaceContext = {
  /** Where the event told last happened, and in which paragraph. */
  readonly earlier: {
    readonly block: number;
    readonly sentence: number;
    readonly places: readonly EventPlace[];
  } | null;
  readonly topic: Toponym | null;
  /** Where it was filed, when this speaker speaks there. */
  readonly filed: Toponym | null;
};

/** Sentences that a place told before reaches: within its paragraph, and into the next one. */
const REACH = 3;

const NEXT = 2;

/** Beyond its own words: the rest of the sentence, the events just before, what the article is about. */
export function fallback(
  candidate: Candidate,
  { earlier, topic }: PlaceContext,
  own: readonly EventPlace[],
): EventPlace[] {
  const { sentence, kind, form } = candidate;
  const role = roleOfFallback(kind, form);
  const beside = besidePlaces(candidate, role);
  if (beside.length > 0) return finest(beside).slice(0, 2);
  if (own.length > 0 && form !== "speech") return [];
  const ruler = DECIDING.has(kind) ? subjectCountry(candidate) : null;
  if (ruler?.adjectival === true) return [placed(ruler, "about", "clause")];
  const away = earlier === null ? Infinity : sentence.index - earlier.sentence;
  const near =
    earlier !== null &&
    (form !== "speech" || candidate.content === null) &&
    (earlier.block === sentence.block ? away <= REACH : away <= NEXT && !PLACELESS.has(kind));
  const elsewhere = role === "happened" && isSomewhereElse(candidate);
  const offered =
    earlier === null || elsewhere
      ? []
      : earlier.places.filter(({ place }) => !PLACELESS.has(kind) || place.kind !== "country");
  if (near && offered.length > 0) return offered.slice(0, 2).map((one) => carriedOn(one, role));
  if (ruler !== null) return [placed(ruler, "about", "clause")];
  const matter = role === "about" ? demonymOfMatter(candidate) : null;
  if (matter !== null) return [placed(matter, "about", "clause")];
  const tooFine = elsewhere && topic?.place!.kind !== "country";
  return topic === null || tooFine || own.some(({ place }) => place.id === topic.place!.id)
    ? []
    : [placed(topic, role, "topic")];
}

const carriedOn = (one: EventPlace, role: PlaceRole): EventPlace => ({
  ...one,
  role,
  basis: "carried",
  confidence: one.confidence * CERTAINTY.carried,
});

/** What a country decides on by itself, it decides on at home: "India banned the sacrifice". */
const DECIDING: ReadonlySet<EventKind> = new Set<EventKind>(["decision", "election", "justice", "agreement"]);

function subjectCountry({ sentence, clause, form }: Candidate): Toponym | null {
  const subject = clause?.subject;
  if (form !== "clause" || subject == null) return null;
  const body = sentence.words.slice(subject.from, subject.to);
  const owner = body.findIndex(({ toponym: of }) => of?.adjectival === true && of.place?.kind === "country");
  if (owner !== -1 && RULERS.has(body[owner + 1]?.lower ?? "")) return body[owner]!.toponym!;
  if (body.length > 2) return null;
  const toponym = sentence.words[subject.to - 1]!.toponym;
  return toponym?.place?.kind === "country" && toponym.adjectival !== true ? toponym : null;
}

/** "Canadian authorities", "the Dutch parliament". */
const RULERS = new Set(
  "authorities government parliament police army military court officials president voters prosecutors lawmakers".split(
    " ",
  ),
);

const MATTERS = new Set(
  `crisis war conflict peace talks settlement issue problem elections election negotiations ceasefire truce
  civil question affairs dialogue agenda economy budget`.split(/\s+/),
);

/** "Syrian peace talks", "the Syrian civil war": the country that the matter belongs to. */
function demonymOfMatter({ sentence, words, clause }: Candidate): Toponym | null {
  for (let at = Math.max(words.from, clause?.verb.end ?? 0); at < words.to; at += 1) {
    const { toponym } = sentence.words[at]!;
    if (
      toponym?.adjectival === true &&
      toponym.place !== null &&
      sentence.words.slice(at + 1, at + 3).some(({ lower }) => MATTERS.has(lower))
    )
      return toponym;
  }
  return null;
}

export const PLACELESS: ReadonlySet<EventKind> = new Set<EventKind>([
  "statement",
  "talks",
  "agreement",
  "decision",
  "other",
  "science",
  "sport",
  "election",
  "justice",
  "aid",
]);

const roleOfFallback = (kind: EventKind, form: Candidate["form"]): PlaceRole =>
  form === "speech" || PLACELESS.has(kind) ? "about" : "happened";

function besidePlaces(candidate: Candidate, role: PlaceRole): EventPlace[] {
  const { sentence, source, form } = candidate;
  const { words } = sentence;
  if (form === "speech") return [];
  const avoid = source?.clause == null ? null : spanOfClause(source.clause);
  return toponymsIn(words, { from: 0, to: words.length }).flatMap(({ toponym, at }) => {
    if (avoid !== null && source?.clause != null && at >= avoid.from && at < source.clause.verb.end)
      return [];
    const governor = placingOf(words, toponym, at);
    if (
      toponym.metonym === true ||
      governor === null ||
      !(PLACING.has(governor.lower) || governor.lower === "of")
    )
      return [];
    if (isContainerGenitive(words, toponym, at) || ofPerson(words, at)) return [];
    if (toponym.relation === undefined ? isYonder(words, at) : isAside(words, toponym, at)) return [];
    return [placed(toponym, role, "clause")];
  });
}
