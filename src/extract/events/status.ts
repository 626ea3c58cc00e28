import type { EventStatus } from "../../domain/event.ts";
import type { Word } from "./grammar/word.ts";
import type { Clause } from "./grammar/clause.ts";

const PLANNING = new Set([
  "plan",
  "intend",
  "be-to",
  "suppose",
  "schedule",
  "due",
  "set",
  "expect",
  "expected",
  "going",
  "prepare",
  "about",
  "aim",
  "hope",
  "want",
  "likely",
  "need",
]);
/** "the accession was planned for March". */
export const PLANNED: ReadonlySet<string> = new Set(["plan", "schedule", "slate", "expect", "intend"]);
const HABITUAL = new Set([
  "often",
  "usually",
  "always",
  "sometimes",
  "regularly",
  "frequently",
  "generally",
  "normally",
  "typically",
  "historically",
  "traditionally",
  "routinely",
  "annually",
  "never",
  "ever",
]);
const CONDITIONAL = new Set(["if", "unless", "whether", "lest", "provided"]);

/** What a clause says about its event: told as fact, as going on, as planned, as possible. Null: habitual, no event. */
export function statusOf(words: readonly Word[], clause: Clause): EventStatus | null {
  const { verb } = clause;
  if (hasAdverb(words, clause, HABITUAL) || hasSet(words, clause)) return null;
  if (clause.link !== null && CONDITIONAL.has(clause.link)) return null;
  if (verb.chain.includes("have-to") && verb.tense !== "past") return "possible";
  if (verb.modal !== null)
    return verb.modal === "would" && verb.chain.length === 0
      ? "planned"
      : verb.perfect
        ? "happened"
        : "possible";
  if (verb.tense === "future" || isDue(words, clause)) return "planned";
  if (verb.passive && PLANNED.has(verb.lemma)) return "planned";
  if (verb.chain.some((lemma) => PLANNING.has(lemma))) return "planned";
  if (verb.progressive) return verb.tense === "past" ? "happened" : "ongoing";
  if (verb.tense === "present" && !verb.perfect) return "ongoing";
  return "happened";
}

/** "Elections are due on August 9", "the vote is on Sunday": what is, is still to come. */
function isDue(words: readonly Word[], { verb, end }: Clause): boolean {
  if (verb.lemma !== "be" || verb.tense !== "present") return false;
  const next = words[verb.end];
  if (next?.lower === "due") return true;
  return next?.lower === "on" && verb.end + 1 < end && words[verb.end + 1]!.timex?.future === true;
}

function hasAdverb(words: readonly Word[], { verb, start }: Clause, adverbs: ReadonlySet<string>): boolean {
  for (let i = Math.max(start, verb.start - 2); i < verb.end + 1 && i < words.length; i += 1)
    if (adverbs.has(words[i]!.lower)) return true;
  return false;
}

/** "every Friday": what happens again and again. */
const hasSet = (words: readonly Word[], { start, end }: Clause): boolean => {
  for (let i = start; i < end; i += 1) if (words[i]!.timex?.type === "SET") return true;
  return false;
};
