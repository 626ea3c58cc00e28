import type { Word } from "./word.ts";

/** "had not been taken", "will carry on bombing", "began to withdraw": one finite verb with all that belongs to it. */
export type VerbGroup = {
  /** Word indices into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the verb that names what happens: "withdraw" in "began to withdraw". */
  readonly head: number;
  readonly lemma: string;
  readonly tense: "past" | "present" | "future" | "infinitive";
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** "might", "would": null for none and for plain "will". */
  readonly modal: string | null;
  /** Lemmas of the verbs before the head: "begin" in "began to withdraw". */
  readonly chain: readonly string[];
};

/** Verbs and adjectives that hand the telling on to the infinitive or "-ing" after them. */
const CHAIN_VERBS = new Set(
  `begin start continue cease stop try attempt fail manage help plan intend hope want expect aim seek seem appear prepare
  suppose schedule resume keep tend need finish set work struggle rush race scramble attempt`.split(/\s+/),
);
const CHAIN_ADJECTIVES = new Set([
  "due",
  "likely",
  "unlikely",
  "ready",
  "about",
  "able",
  "expected",
  "going",
  "set",
]);
const PARTICLES = new Set(["up", "down", "off", "out", "over", "on", "away", "back", "in", "apart"]);

/** The finite verb groups of a sentence, left to right. */
export function verbGroupsIn(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!opensGroup(words[i]!)) continue;
    const group = readGroup(words, i);
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
}

const FINITE = new Set(["modal", "be", "have", "do", "past", "present"]);
const opensGroup = (word: Word): boolean =>
  !word.bracketed &&
  FINITE.has(word.wordClass) &&
  word.lower !== "being" &&
  word.lower !== "been" &&
  word.lower !== "having" &&
  word.lower !== "be";

function readGroup(words: readonly Word[], start: number): VerbGroup {
  const state = {
    modal: null as string | null,
    be: false,
    have: false,
    negated: false,
    chain: [] as string[],
  };
  const first = words[start]!;
  let head = start;
  let end = start + 1;
  for (let i = start; i < words.length && i < start + 14; i += 1) {
    const word = words[i]!;
    const next = words[i + 1];
    if (word.wordClass === "not") state.negated = true;
    else if (word.wordClass === "modal") {
      if (/n't$|^cannot$/.test(word.lower)) state.negated = true;
      if (!/^(?:will|'ll|wo|shall|won't)$/.test(word.lower)) state.modal ??= word.lower;
      head = i;
    } else if (word.wordClass === "be" || word.wordClass === "have" || word.wordClass === "do") {
      if (word.lower.endsWith("n't")) state.negated = true;
      if (word.wordClass === "be") state.be = true;
      if (word.wordClass === "have" && continuesGroup(words, i + 1)) state.have = true;
      head = i;
    } else if (isVerb(word)) {
      head = i;
      end = i + 1;
      if (
        next !== undefined &&
        PARTICLES.has(next.lower) &&
        next.wordClass !== "noun" &&
        isParticle(words, i)
      )
        end += 1;
      const chained = chainTarget(words, end, word);
      if (chained === null) break;
      state.chain.push(word.lemma);
      i = chained - 1;
      continue;
    } else if (
      word.wordClass === "adjective" ||
      word.wordClass === "preposition" ||
      word.wordClass === "adverb"
    ) {
      if (CHAIN_ADJECTIVES.has(word.lower) && next?.wordClass === "to" && state.be) {
        state.chain.push(word.lower);
        i += 1;
        continue;
      }
      if (word.wordClass !== "adverb") break;
      continue;
    } else if (word.wordClass === "to" && words[i - 1]?.wordClass === "have" && next?.wordClass === "base") {
      state.chain.push("have-to");
      continue;
    } else if (word.wordClass === "to" && state.be && head === i - 1) {
      state.chain.push("be-to");
      continue;
    } else break;
    end = i + 1;
  }
  const lead = words[head]!;
  return {
    start,
    end,
    head,
    lemma: lead.wordClass === "be" ? "be" : lead.wordClass === "have" ? "have" : lead.lemma,
    tense: tenseOf(first),
    passive: state.be && lead.wordClass === "participle" && words[head - 1]?.wordClass !== "have",
    perfect:
      state.have && (lead.wordClass === "participle" || lead.lower === "been" || lead.wordClass === "ing"),
    progressive: state.be && lead.wordClass === "ing",
    negated: state.negated,
    modal: state.modal,
    chain: state.chain,
  };
}

const isVerb = (word: Word): boolean =>
  word.wordClass === "past" ||
  word.wordClass === "present" ||
  word.wordClass === "base" ||
  word.wordClass === "participle" ||
  word.wordClass === "ing";

function continuesGroup(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i < from + 4; i += 1) {
    const wordClass = words[i]!.wordClass;
    if (wordClass === "participle" || wordClass === "be" || wordClass === "ing" || wordClass === "past")
      return true;
    if (wordClass !== "adverb" && wordClass !== "not") return false;
  }
  return false;
}

/** "carry on", "break down": a particle when no noun phrase follows it, or the verb makes one with it. */
function isParticle(words: readonly Word[], verb: number): boolean {
  const word = words[verb]!;
  const particle = words[verb + 1]!.lower;
  if (
    particle === "up" ||
    particle === "down" ||
    particle === "out" ||
    particle === "off" ||
    particle === "away"
  )
    return true;
  if (particle === "on") return word.lemma === "carry" && words[verb + 2]?.wordClass === "ing";
  const after = words[verb + 2];
  return particle === "over" && (after === undefined || after.wordClass === "mark");
}

/** Where the verb that a chain verb leads to begins: "began [to] withdraw", "stopped bombing". Null when it leads to none. */
function chainTarget(words: readonly Word[], from: number, verb: Word): number | null {
  const next = words[from];
  if (next === undefined) return null;
  const carriesOn = verb.lemma === "carry" && words[from - 1]?.lower === "on";
  if (!CHAIN_VERBS.has(verb.lemma) && !carriesOn) return null;
  if (next.wordClass === "ing" && next.timex === undefined) return from;
  if (next.wordClass === "to") {
    const base = words[from + 1];
    return base !== undefined &&
      (base.wordClass === "base" || base.wordClass === "be" || base.wordClass === "have")
      ? from + 1
      : null;
  }
  return null;
}

function tenseOf(first: Word): VerbGroup["tense"] {
  if (first.wordClass === "past") return "past";
  if (first.wordClass === "modal")
    return /^(?:will|'ll|shall|wo|won't)$/.test(first.lower) ? "future" : "present";
  if (first.wordClass === "present") return "present";
  if (/^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(first.lower)) return "past";
  return first.verb?.forms.has("past") === true ? "past" : "present";
}
