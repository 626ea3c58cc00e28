import type { PlaceBasis, PlaceRole } from "../../domain/event.ts";
import type { EventKind } from "../../domain/kinds.ts";
import type { GazetteerPlace, Toponym } from "../places/types.ts";
import type { Span } from "../text/span.ts";
import type { Candidate } from "./candidates.ts";
import type { Stretch } from "./grammar/clauses.ts";
import type { Word } from "./grammar/tagger.ts";
import { PERSON_TITLES } from "./lexicon/closed-class.ts";
import { spanOfClause } from "./detect.ts";
import type { SentenceReading } from "./reading.ts";
import type { EventPlace } from "./types.ts";

/** What earlier events and the whole article offer an event that names no place of its own. */
export type PlaceContext = {
  /** Where the event told last happened, and in which paragraph. */
  readonly earlier: { readonly block: number; readonly sentence: number; readonly places: readonly EventPlace[] } | null;
  readonly topic: Toponym | null;
  /** Where it was filed, when this speaker speaks there. */
  readonly filed: Toponym | null;
};

/** Where a candidate happened, was said, or what it is about; finest place of each role, in text order. */
export function placesOf(candidate: Candidate, context: PlaceContext): EventPlace[] {
  const own = finest(ownPlaces(candidate));
  const spoken = candidate.form === "speech" && context.filed !== null && !own.some(({ role }) => role === "spoken") ? [placed(context.filed, "spoken", "dateline")] : [];
  if (own.some(({ role }) => role !== "spoken")) return [...own, ...spoken];
  const rest = fallback(candidate, context, own);
  return [...own, ...rest, ...spoken.filter(({ place }) => rest.every((one) => one.place.id !== place.id))];
}

const placed = (toponym: Toponym, role: PlaceRole, basis: PlaceBasis): EventPlace => ({
  place: toponym.place!,
  role,
  basis,
  confidence: toponym.confidence * CERTAINTY[basis],
  alternatives: toponym.alternatives,
  span: basis === "topic" ? null : spanOf(toponym),
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const CERTAINTY: Readonly<Record<PlaceBasis, number>> = {
  governed: 1,
  clause: 0.85,
  carried: 0.6,
  topic: 0.45,
  dateline: 0.7,
  table: 1,
  corrected: 1,
};

function ownPlaces(candidate: Candidate): EventPlace[] {
  const { sentence, words: own, form, clause } = candidate;
  const stretch = form === "clause" && clause !== null ? spanOfClause(clause) : own;
  return toponymsIn(sentence.words, stretch).flatMap(({ toponym, at }) => {
    const role = roleOf(candidate, toponym, at);
    return role === null ? [] : [placed(toponym, role.role, role.basis)];
  });
}

type Located = { readonly toponym: Toponym; readonly at: number };

function toponymsIn(words: readonly Word[], { from, to }: Stretch): Located[] {
  const found: Located[] = [];
  for (let at = from; at < to; at += 1) {
    const { toponym } = words[at]!;
    if (toponym === undefined || toponym === words[at - 1]?.toponym) continue;
    if (toponym.place !== null && toponym.adjectival !== true && !words[at]!.bracketed) found.push({ toponym, at });
  }
  return found;
}

type Role = { readonly role: PlaceRole; readonly basis: PlaceBasis };

const COMPARING = new Set(["another", "like", "unlike", "than", "versus", "not", "besides", "except"]);
const BESIDE_ACTORS = new Set(["with", "by", "between", "among", "via", "without"]);
const PLACING = new Set(["in", "at", "on", "near", "around", "outside", "inside", "across", "over", "throughout", "along", "off", "above", "within", "north", "south", "east", "west"]);

/** What a place is to the event that names it, from the words that govern it; null for one that it doesn't happen at. */
function roleOf(candidate: Candidate, toponym: Toponym, at: number): Role | null {
  const { words } = candidate.sentence;
  const governor = governorOf(words, at);
  if (governor !== null && COMPARING.has(governor.lower)) return null;
  if (words[at - 1]?.lower === "another" || words[at - 2]?.lower === "another") return null;
  if (candidate.content !== null && at >= candidate.content.from && at < candidate.content.to) return aboutOf(candidate.sentence, toponym, at, governor);
  if (toponym.metonym === true || standsForRulers(candidate.sentence, toponym, at, governor)) return null;
  if (isContainerGenitive(words, toponym, at) || inLongerName(words, toponym, at)) return null;
  if (governor !== null && BESIDE_ACTORS.has(governor.lower)) return null;
  if (ofPerson(words, at)) return null;
  if (candidate.form === "speech") return speechRole(candidate, governor, at);
  return happeningRole(candidate, toponym, governor, at);
}

const aboutOf = (sentence: SentenceReading, toponym: Toponym, at: number, governor: Word | null): Role | null =>
  toponym.metonym === true || standsForRulers(sentence, toponym, at, governor) || isContainerGenitive(sentence.words, toponym, at) || inLongerName(sentence.words, toponym, at) || ofPerson(sentence.words, at)
    ? null
    : { role: "about", basis: "governed" };

/** "the Asia-Pacific Economic Cooperation Summit", "the Geneva Process": a name inside a name. */
function inLongerName(words: readonly Word[], toponym: Toponym, at: number): boolean {
  let last = at;
  while (words[last + 1]?.toponym === toponym) last += 1;
  const next = words[last + 1];
  if (next === undefined || words[last]!.genitive) return false;
  if (next.text === "-") return next.start === words[last]!.end;
  return next.wordClass === "name" && next.toponym === undefined && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** "Moscow insisted", "urged Washington": a country, capital or palace that acts or is addressed is its government. */
function standsForRulers({ words, clauses }: SentenceReading, toponym: Toponym, at: number, governor: Word | null): boolean {
  const { kind } = toponym.place!;
  if (kind !== "country" && kind !== "site" && !SEATS.has(toponym.text.toLowerCase())) return false;
  if (governor !== null) return BESIDE_ACTORS.has(governor.lower);
  return clauses.some(({ subject, verb }) => {
    if (subject !== null && at >= subject.from && at < subject.to) return !verb.passive && !BEFALLING.has(verb.lemma);
    return at >= verb.end && at <= verb.end + 2 && (ADDRESSED.has(verb.lemma) || words[verb.head]!.lemma === "urge");
  });
}

/** Capitals that news uses for the governments that sit there. */
const SEATS = new Set(
  `moscow washington beijing kremlin london paris berlin ankara tehran damascus kiev kyiv tokyo seoul pyongyang brussels
  jerusalem cairo baghdad riyadh islamabad havana canberra ottawa madrid rome warsaw kabul caracas bogota minsk`.split(/\s+/),
);

/** "Iraq's Mosul", "Russia's foreign minister": the country owns what follows. */
const isContainerGenitive = (words: readonly Word[], toponym: Toponym, at: number): boolean => {
  let last = at;
  while (words[last + 1]?.toponym === toponym) last += 1;
  const genitive = words[last]!.genitive || words[last + 1]?.wordClass === "possessive";
  return genitive && (toponym.place!.kind === "country" || words[last + 1]?.toponym !== undefined);
};

/** "President Putin of Russia", "the presidents of Iran and Turkey": an office, not a whereabouts. */
function ofPerson(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 7; i -= 1) {
    const { lower, wordClass } = words[i]!;
    if (lower === "of") return words.slice(Math.max(0, i - 4), i).some((word) => PERSON_TITLES.has(word.lower.replace(/s$/, "")) || PERSON_TITLES.has(word.lower));
    if (wordClass !== "name" && wordClass !== "determiner" && words[i]!.text !== "," && lower !== "and") return false;
  }
  return false;
}

/** The preposition a place hangs on, across "Iran and", "the eastern", "parts of". */
function governorOf(words: readonly Word[], at: number): Word | null {
  for (let i = at - 1; i >= 0 && i >= at - 8; i -= 1) {
    const { wordClass, lower } = words[i]!;
    if (wordClass === "preposition" || wordClass === "to") {
      if (lower === "of" && ["part", "parts", "city", "town", "north", "south", "east", "west", "outskirts", "centre", "center", "province", "areas", "area", "streets", "region", "village", "capital", "suburb", "most", "all"].includes(words[i - 1]?.lower ?? "")) continue;
      return words[i]!;
    }
    const crossable = wordClass === "determiner" || wordClass === "adjective" || wordClass === "name" || wordClass === "noun" || lower === "and" || lower === "or" || words[i]!.text === ",";
    if (!crossable) return null;
  }
  return null;
}

/** Said in Ankara, at a news conference in Japan; or an object: "celebrated the liberation of Aleppo". */
function speechRole({ sentence, clause }: Candidate, governor: Word | null, at: number): Role | null {
  if (governor === null) return clause !== null && at < clause.verb.start ? null : { role: "about", basis: "clause" };
  if (clause !== null && at < clause.verb.start && clause.subject !== null && at >= clause.subject.from) return null;
  const before = sentence.words[sentence.words.indexOf(governor) - 1];
  const venue = before === undefined || before.wordClass === "mark" || before.wordClass === "time" || VENUES.has(before.lower) || before === sentence.words[(clause?.verb.end ?? 0) - 1];
  if (PLACING.has(governor.lower) && venue) return { role: "spoken", basis: "governed" };
  return ["from", "to", "into"].includes(governor.lower) ? null : { role: "about", basis: "governed" };
}

const VENUES = new Set(`conference summit visit trip interview speech briefing meeting reporters journalists rally address
  session forum ceremony news press lawmakers crowd supporters conference`.split(/\s+/));

const MOVING = new Set(`evacuate flee leave escape return travel arrive depart visit send transport fly move deport displace go
  come take bring withdraw deploy ship airlift relocate transfer retreat repatriate deliver march drive enter`.split(/\s+/));
const LEFT_BEHIND = new Set(["evacuate", "leave", "flee", "escape"]);
/** Verbs that discuss: a place in what they take is spoken about. */
const DISCUSSING = new Set(["discuss", "debate", "review", "touch", "mention", "exchange", "examine", "focus", "request", "condemn", "inform", "brief", "propose", "call"]);
const ABOUT_KINDS: ReadonlySet<EventKind> = new Set(["statement"]);

function happeningRole({ clause, form, kind }: Candidate, toponym: Toponym, outer: Word | null, at: number): Role | null {
  const lemma = clause?.verb.lemma ?? "";
  const inSubject = form === "clause" && clause?.subject != null && at >= clause.subject.from && at < clause.subject.to;
  // "from India, which banned": the preposition belongs to the clause around.
  const governor = inSubject && clause!.relative ? null : outer;
  if (governor === null) {
    if (inSubject) return subjectRole(clause!.verb.passive, lemma, toponym);
    if (form !== "clause") return { role: "happened", basis: "clause" };
    if (LEFT_BEHIND.has(lemma)) return { role: "origin", basis: "governed" };
    if (DISCUSSING.has(lemma) || ABOUT_KINDS.has(kind)) return { role: "about", basis: "clause" };
    if (ADDRESSED.has(lemma)) return null;
    return { role: "happened", basis: "governed" };
  }
  if (form === "clause" && (DISCUSSING.has(lemma) || ABOUT_KINDS.has(kind)) && !inSubject) return { role: "about", basis: "governed" };
  if (form !== "clause" && governor.lower === "of" && toponym.place!.kind === "country" && PLACELESS.has(kind)) return null;
  const moves = MOVING.has(lemma) || kind === "evacuation" || kind === "aid";
  if (governor.lower === "from" || governor.lower === "out") return { role: "origin", basis: "governed" };
  if (moves && ["to", "into", "towards", "toward", "for", "onto"].includes(governor.lower)) return { role: "destination", basis: "governed" };
  if (moves && governor.lower === "of" && !inSubject) return { role: "origin", basis: "governed" };
  if (inSubject && toponym.place!.kind === "country" && !PLACING.has(governor.lower) && governor.lower !== "of") return null;
  return { role: "happened", basis: inSubject && toponym.embedded === true ? "clause" : "governed" };
}

/** Verbs whose object hears or gives, whoever it is. */
const ADDRESSED = new Set(["ask", "tell", "urge", "warn", "accuse", "blame", "thank", "help", "pay", "defeat", "beat", "support", "join", "meet", "face", "sue", "criticise", "criticize", "give", "allow", "force", "lead"]);
/** What befalls its subject: "Aleppo has come under bombardment", "Mosul fell". */
const BEFALLING = new Set(["come", "fall", "suffer", "see", "witness", "experience", "undergo", "face", "collapse", "burn", "descend", "shake", "flood", "host", "remain"]);

/** A place as subject is where it happened when something befalls it; else it acts, as its government. */
function subjectRole(passive: boolean, lemma: string, { place }: Toponym): Role | null {
  if (BEFALLING.has(lemma)) return { role: "happened", basis: "governed" };
  if (passive) return place!.kind === "country" ? { role: "happened", basis: "clause" } : { role: "happened", basis: "governed" };
  return place!.kind === "country" || place!.kind === "continent" || place!.kind === "site" ? null : { role: "happened", basis: "clause" };
}

/** A container beside what it contains says nothing more: "Aleppo in Syria"; one place once. */
function finest(places: readonly EventPlace[]): EventPlace[] {
  const kept = places.filter(
    ({ place, role }, i) =>
      !places.some((other) => (other.role === role || role === "about") && other.place.within.includes(place.id)) &&
      places.findIndex((other) => other.place.id === place.id) === i,
  );
  return kept.slice(0, MAX_PLACES);
}

const MAX_PLACES = 8;
/** Sentences that a place told before reaches: within its paragraph, and into the next one. */
const REACH = 3;
const NEXT = 2;

/** Beyond its own words: the rest of the sentence, the events just before, what the article is about. */
function fallback(candidate: Candidate, { earlier, topic }: PlaceContext, own: readonly EventPlace[]): EventPlace[] {
  const { sentence, kind, form } = candidate;
  const role = roleOfFallback(kind, form);
  const beside = besidePlaces(candidate, role);
  if (beside.length > 0) return finest(beside).slice(0, 2);
  if (own.length > 0 && form !== "speech") return [];
  const away = earlier === null ? Infinity : sentence.index - earlier.sentence;
  const near = earlier !== null && (form !== "speech" || candidate.content === null) && (earlier.block === sentence.block ? away <= REACH : away <= NEXT && !PLACELESS.has(kind));
  const offered = earlier === null ? [] : earlier.places.filter(({ place }) => !PLACELESS.has(kind) || place.kind !== "country");
  if (near && offered.length > 0)
    return offered.slice(0, 2).map((one) => ({ ...one, role, basis: "carried" as const, confidence: one.confidence * CERTAINTY.carried }));
  return topic === null || own.some(({ place }) => place.id === topic.place!.id) ? [] : [placed(topic, role, "topic")];
}

const PLACELESS: ReadonlySet<EventKind> = new Set<EventKind>(["statement", "talks", "agreement", "decision", "other", "science", "sport", "election", "justice", "aid"]);

const roleOfFallback = (kind: EventKind, form: Candidate["form"]): PlaceRole => (form === "speech" || PLACELESS.has(kind) ? "about" : "happened");

function besidePlaces(candidate: Candidate, role: PlaceRole): EventPlace[] {
  const { sentence, source, form } = candidate;
  const { words } = sentence;
  if (form === "speech") return [];
  const avoid = source?.clause == null ? null : spanOfClause(source.clause);
  return toponymsIn(words, { from: 0, to: words.length }).flatMap(({ toponym, at }) => {
    if (avoid !== null && source?.clause != null && at >= avoid.from && at < source.clause.verb.end) return [];
    const governor = governorOf(words, at);
    if (toponym.metonym === true || governor === null || !(PLACING.has(governor.lower) || governor.lower === "of")) return [];
    if (isContainerGenitive(words, toponym, at) || ofPerson(words, at)) return [];
    return [placed(toponym, role, "clause")];
  });
}
