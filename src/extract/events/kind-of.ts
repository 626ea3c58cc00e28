import type { EventKind } from "../../domain/kinds.ts";
import { mayBeAmong } from "../text/word-filter.ts";
import { EVENT_NOUNS } from "./lexicon/nouns.ts";
import { EVENT_VERBS } from "./lexicon/verbs.ts";
import { SPEECH_VERBS, type SpeechAct } from "./lexicon/speech.ts";
import { STATIVE_VERBS } from "./lexicon/verbs.ts";
import {
  ALWAYS_FLIGHT,
  concernsCrowd,
  disarm,
  followsSoon,
  hasNumber,
  headOf,
  kindOfPhrase,
  MOODS,
  WEAPONS,
} from "./kind-clues.ts";
import { PLANNED } from "./status.ts";
import { pluralOf } from "./grammar/morphology.ts";
import type { Word } from "./grammar/word.ts";
import type { Clause } from "./grammar/clause.ts";

const STATIVE = new Set(STATIVE_VERBS.split(/\s+/));
const VERB_KIND = firstOf(EVENT_VERBS);
const SPEECH = firstOf(SPEECH_VERBS);
const NOUN_KIND = new Map(
  [...firstOf(EVENT_NOUNS)].flatMap(([noun, kind]) => [
    [noun, kind] as const,
    [pluralOf(noun), kind] as const,
  ]),
);

const mayBeEventNoun = mayBeAmong(NOUN_KIND.keys());

/** A word keeps the first list it stands in. */
function firstOf<K extends string>(lists: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const map = new Map<string, K>();
  for (const [key, list] of Object.entries(lists) as [K, string][])
    for (const word of list.split(/\s+/)) if (word !== "" && !map.has(word)) map.set(word, key);
  return map;
}

/** Verbs that say little themselves: the noun they take names the event ("launched an offensive", "came under fire"). */
const LIGHT_VERBS = new Set(
  `hold have make take carry launch conduct stage mount reach suffer cause face come give undergo witness see trigger
  begin start end stop continue occur happen break open close impose declare announce call resume suspend halt agree
  collapse fail hit lead claim take-place erupt follow get be interrupt disrupt cancel postpone plan schedule complete finish
  last win lose mark spark prompt perform commit receive pay join attend return sign welcome involve act set violate
  disintegrate crumble hold`.split(/\s+/),
);

/** Verbs that lead into their event noun by a preposition: "came under bombardment", "agreed on a truce". */
const INTO_EVENT = new Set(["come", "agree", "participate", "engage", "enter", "fall", "call", "plan", "go"]);

/** Whose event nouns are their subject: "fighting broke out", "a truce took effect". */
const SUBJECT_NAMES_EVENT = new Set(
  `begin start end stop continue occur happen break take last resume collapse fail erupt follow be come disintegrate hold kill wound
  injure destroy hit damage cause leave act interrupt suspend cancel postpone set schedule slate plan expect`.split(
    /\s+/,
  ),
);

/** Verbs that keep their own kind whatever noun they take. */
const FULL_KINDS: ReadonlySet<EventKind> = new Set([
  "attack",
  "fighting",
  "evacuation",
  "justice",
  "agreement",
]);

/**
 * The kind of event a clause tells: from its verb, or from the event noun that a light verb takes or has as its subject.
 * Null when nothing in it names an event.
 */
export function kindOfClause(words: readonly Word[], clause: Clause): EventKind | null {
  const { lemma } = clause.verb;
  const own = VERB_KIND.get(lemma) ?? null;
  if (lemma === "die" && !concernsCrowd(words, clause) && !hasNumber(words, clause)) return "other";
  if (lemma === "erupt" && MOODS.has(headOf(words, clause) ?? "")) return "other";
  if (own === "disaster" && WEAPONS.has(headOf(words, clause) ?? "")) return "attack";
  const phrase = kindOfPhrase(words, clause);
  if (phrase !== undefined) return phrase;
  if (lemma === "charge" && !clause.verb.passive && !followsSoon(words, clause, /^with$/)) return "other";
  if (lemma === "try" && clause.verb.passive) return "justice";
  if (clause.verb.passive && lemma === "meet") return "other";
  if (clause.verb.passive && lemma === "beat" && concernsCrowd(words, clause)) return "attack";
  if (own === "evacuation" && !ALWAYS_FLIGHT.has(lemma) && !concernsCrowd(words, clause)) return "other";
  if (own !== null && FULL_KINDS.has(own)) return disarm(words, clause, own);
  if (LIGHT_VERBS.has(lemma)) {
    const object =
      words[clause.verb.end]?.wordClass === "preposition" && !INTO_EVENT.has(lemma)
        ? null
        : headNounKind(words, clause.verb.end, Math.min(clause.end, clause.verb.end + 9));
    if (object !== null) return object;
    const before = headNounKind(words, Math.max(0, clause.start - 3), clause.start);
    if (before !== null && clause.subject !== null && !clause.relative && hasGap(words, clause))
      return before;
  }
  if (clause.subject === null && clause.verb.chain.some((verb) => verb === "begin" || verb === "start"))
    return lastNounKind(words, clause.verb.end, clause.end) ?? own;
  if (SUBJECT_NAMES_EVENT.has(lemma) && clause.subject !== null) {
    const subject = headNounKind(words, clause.subject.from, clause.subject.to);
    if (subject !== null) return subject;
  }
  return own ?? datedOther(words, clause);
}

/** The word before a clause, past a comma. */
const lastBefore = (words: readonly Word[], start: number): Word | undefined =>
  words[start - 1]?.text === "," ? words[start - 2] : words[start - 1];

/** Any verb that isn't a state tells an event once it has a day of its own, or goes on with the story. */
function datedOther(words: readonly Word[], clause: Clause): EventKind | null {
  const planned = clause.verb.passive && PLANNED.has(clause.verb.lemma);
  if (STATIVE.has(clause.verb.lemma) && !planned) return null;
  if (clause.link === "when" && lastBefore(words, clause.start)?.timex?.when !== undefined) return "other";
  if (
    (clause.verb.tense === "past" || clause.verb.perfect) &&
    clause.verb.modal === null &&
    clause.link === null
  )
    return "other";
  for (let i = clause.start; i < clause.end; i += 1) if (words[i]!.timex?.when !== undefined) return "other";
  return null;
}

/** "talks that the presidents are to hold in Sochi": the verb's object stands before the clause. */
export const hasGap = (words: readonly Word[], { verb, end, link }: Clause): boolean => {
  const next = words[verb.end];
  return (
    (link === null || link === "that" || link === "which") &&
    (verb.end >= end || next === undefined || ["preposition", "time", "mark"].includes(next.wordClass))
  );
};

function lastNounKind(words: readonly Word[], from: number, to: number): EventKind | null {
  for (let i = to - 1; i >= from; i -= 1) {
    const kind = nounKind(words[i]!);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** The kind of the last event noun of the first noun phrase in a stretch: "a large-scale *operation* to liberate". */
export function headNounKind(words: readonly Word[], from: number, to: number): EventKind | null {
  let found: EventKind | null = null;
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (word.wordClass === "noun" || word.wordClass === "ing" || word.wordClass === "name")
      found = found === "ceasefire" ? found : (NOUN_KIND.get(word.lower.replace(/'s?$/, "")) ?? found);
    else if (
      found !== null &&
      word.wordClass !== "number" &&
      word.wordClass !== "adjective" &&
      word.wordClass !== "quote"
    )
      return found;
    if (i > from && word.wordClass === "preposition") return found;
    if (
      word.wordClass === "subordinator" ||
      word.wordClass === "wh" ||
      (word.wordClass === "mark" && found !== null)
    )
      return found;
  }
  return found;
}

export const nounKind = ({ wordClass, lower }: Word): EventKind | undefined =>
  (wordClass === "noun" || wordClass === "ing" || wordClass === "name") && mayBeEventNoun(lower)
    ? NOUN_KIND.get(lower)
    : undefined;
export const verbKind = (lemma: string): EventKind | undefined => VERB_KIND.get(lemma);
export const speechAct = (lemma: string): SpeechAct | undefined => SPEECH.get(lemma);
