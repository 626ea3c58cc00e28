import type { PlaceBasis, PlaceRole } from "../../../domain/event.ts";
import type { EventKind } from "../../../domain/kinds.ts";
import type { Toponym } from "../../places/types.ts";
import type { Candidate } from "../candidates.ts";
import type { Word } from "../grammar/word.ts";
import type { SentenceReading } from "../reading.ts";
import { PLACELESS } from "./fallback.ts";
import { COMPARING, BESIDE_ACTORS, PLACING } from "./governor.ts";
import {
  inLongerName,
  standsForRulers,
  isContainerGenitive,
  ownsOfficeOrPlace,
  ofPerson,
  isYonder,
  ADDRESSED,
  BEFALLING,
} from "./not-a-place.ts";
import { isAside, placingOf } from "./vicinity.ts";

type Role = { readonly role: PlaceRole; readonly basis: PlaceBasis };

/** What a place is to the event that names it, from the words that govern it; null for one that it doesn't happen at. */
export function roleOf(candidate: Candidate, toponym: Toponym, at: number): Role | null {
  const { words } = candidate.sentence;
  if (isAside(words, toponym, at)) return null;
  const governor = placingOf(words, toponym, at);
  if (governor !== null && COMPARING.has(governor.lower)) return null;
  if (words[at - 1]?.lower === "another" || words[at - 2]?.lower === "another") return null;
  if (candidate.content !== null && at >= candidate.content.from && at < candidate.content.to)
    return aboutOf(candidate.sentence, toponym, at, governor);
  if (toponym.metonym === true || standsForRulers(candidate.sentence, toponym, at, governor)) return null;
  const about = candidate.form === "speech" || DISCUSSING.has(candidate.clause?.verb.lemma ?? "");
  if (
    (about ? ownsOfficeOrPlace : isContainerGenitive)(words, toponym, at) ||
    inLongerName(words, toponym, at)
  )
    return null;
  if (governor !== null && BESIDE_ACTORS.has(governor.lower)) return null;
  const isElsewhere = toponym.relation === undefined && isYonder(words, at);
  if (isElsewhere || ofPerson(words, at) || isModifier(words, toponym, at)) return null;
  if (candidate.form === "speech") return speechRole(candidate, governor, at);
  return happeningRole(candidate, toponym, governor, at);
}

/** "a U.S. fugitive": written short, a country before a noun says whose it is. */
const isModifier = (words: readonly Word[], toponym: Toponym, at: number): boolean =>
  /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|U\.?A\.?E\.?)$/.test(toponym.text) && words[at + 1]?.wordClass === "noun";

const aboutOf = (
  sentence: SentenceReading,
  toponym: Toponym,
  at: number,
  governor: Word | null,
): Role | null =>
  toponym.metonym === true ||
  standsForRulers(sentence, toponym, at, governor) ||
  ownsOfficeOrPlace(sentence.words, toponym, at) ||
  inLongerName(sentence.words, toponym, at) ||
  ofPerson(sentence.words, at)
    ? null
    : { role: "about", basis: "governed" };

/** Said in Ankara, at a news conference in Japan; or an object: "celebrated the liberation of Aleppo". */
function speechRole({ sentence, clause }: Candidate, governor: Word | null, at: number): Role | null {
  if (governor === null)
    return clause !== null && at < clause.verb.start ? null : { role: "about", basis: "clause" };
  if (clause !== null && at < clause.verb.start && clause.subject !== null && at >= clause.subject.from)
    return null;
  const before = sentence.words[sentence.words.indexOf(governor) - 1];
  const venue =
    before === undefined ||
    before.wordClass === "mark" ||
    before.wordClass === "time" ||
    VENUES.has(before.lower) ||
    before === sentence.words[(clause?.verb.end ?? 0) - 1];
  if (PLACING.has(governor.lower) && venue) return { role: "spoken", basis: "governed" };
  return ["from", "to", "into"].includes(governor.lower) ? null : { role: "about", basis: "governed" };
}

const VENUES = new Set(
  `conference summit visit trip interview speech briefing meeting reporters journalists rally address
  session forum ceremony news press lawmakers crowd supporters conference`.split(/\s+/),
);

const MOVING = new Set(
  `evacuate flee leave escape return travel arrive depart visit send transport fly move deport displace go
  come take bring withdraw deploy ship airlift relocate transfer retreat repatriate deliver march drive enter`.split(
    /\s+/,
  ),
);

const LEFT_BEHIND = new Set(["evacuate", "leave", "flee", "escape"]);

/** Verbs that discuss: a place in what they take is spoken about. */
const DISCUSSING = new Set([
  "discuss",
  "debate",
  "review",
  "touch",
  "mention",
  "exchange",
  "examine",
  "focus",
  "request",
  "condemn",
  "inform",
  "brief",
  "propose",
  "call",
]);

const ABOUT_KINDS: ReadonlySet<EventKind> = new Set(["statement"]);

function happeningRole(
  { clause, form, kind }: Candidate,
  toponym: Toponym,
  outer: Word | null,
  at: number,
): Role | null {
  const lemma = clause?.verb.lemma ?? "";
  const inSubject =
    form === "clause" && clause?.subject != null && at >= clause.subject.from && at < clause.subject.to;
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
  if (PLACELESS.has(kind) && (toponym.place!.kind === "region" || toponym.place!.kind === "continent"))
    return { role: "about", basis: "governed" };
  if (form === "clause" && (DISCUSSING.has(lemma) || ABOUT_KINDS.has(kind)) && !inSubject)
    return { role: "about", basis: "governed" };
  if (
    form !== "clause" &&
    governor.lower === "of" &&
    toponym.place!.kind === "country" &&
    PLACELESS.has(kind)
  )
    return null;
  const moves = MOVING.has(lemma) || kind === "evacuation" || kind === "aid";
  if (governor.lower === "from" || governor.lower === "out") return { role: "origin", basis: "governed" };
  if (moves && ["to", "into", "towards", "toward", "for", "onto"].includes(governor.lower))
    return { role: "destination", basis: "governed" };
  if (moves && governor.lower === "of" && !inSubject) return { role: "origin", basis: "governed" };
  if (
    inSubject &&
    toponym.place!.kind === "country" &&
    !PLACING.has(governor.lower) &&
    governor.lower !== "of"
  )
    return null;
  return { role: "happened", basis: inSubject && toponym.embedded === true ? "clause" : "governed" };
}

/** A place as subject is where it happened when something befalls it; else it acts, as its government. */
function subjectRole(passive: boolean, lemma: string, { place }: Toponym): Role | null {
  if (BEFALLING.has(lemma)) return { role: "happened", basis: "governed" };
  if (passive)
    return place!.kind === "country"
      ? { role: "happened", basis: "clause" }
      : { role: "happened", basis: "governed" };
  return place!.kind === "country" || place!.kind === "continent" || place!.kind === "site"
    ? null
    : { role: "happened", basis: "clause" };
}
