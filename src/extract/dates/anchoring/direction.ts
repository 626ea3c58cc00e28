import { isBreak, normAt, type Lexed } from "../lexing/lexer.ts";

/** Where the sentence puts an expression: behind the day of writing, ahead of it, or it doesn't say. */
export type Direction = "past" | "future" | "unknown";

const FUTURE = new Set(["will", "shall", "'ll", "wo", "would", "tomorrow", "upcoming", "forthcoming", "slated", "effective"]);
/** They look ahead before "to", "for", "on", "in" and the like: "plans to", "due on", "scheduled for". */
const AIMS = new Set([
  "expected", "expects", "expect", "scheduled", "due", "set", "plans", "plan", "planned", "planning", "is", "are", "was", "were", "agreed", "wants", "want", "ready", "likely",
  "going", "hopes", "hope", "hoped", "intends", "intend", "vowed", "promised", "pledged", "about", "supposed", "postponed", "extended", "continues", "refused", "deadline",
]);
const AIMED = new Set(["to", "for", "on", "in", "by", "until", "till"]);
/** They look ahead only before "to": "agreed to meet", not "agreed on Friday". */
const VERBS_BEFORE_TO = new Set(["is", "are", "was", "were", "agreed", "set", "ready", "about", "planned", "planning", "vowed", "promised", "pledged", "hoped", "want", "wants", "refused", "plans", "plan", "continues"]);
const PAST = new Set([
  "was", "were", "had", "did", "been", "said", "told", "came", "went", "took", "made", "began", "saw", "got", "gave", "found", "left", "met", "held", "won", "lost", "led",
  "fell", "rose", "sent", "spoke", "wrote", "became", "brought", "bought", "sold", "shot", "struck", "hit", "broke", "grew", "ran", "drove", "flew", "fought", "heard", "kept", "paid",
  "put", "read", "stood", "thought", "threw", "understood", "withdrew", "ago", "has", "have", "'ve", "ended", "died", "started", "since", "last", "saying", "sat", "felt",
  "tore", "shook", "woke", "swore", "sank", "slid", "sought", "taught", "caught", "built", "spent", "dealt", "meant", "blew", "drew", "froze", "hid", "rode", "set", "fled", "knew", "showed", "swept", "wounded",
]);
/** Words in "ed" that are no verb of the past. */
const NOT_PAST = new Set(["need", "indeed", "speed", "shed", "feed", "seed", "breed", "embed", "united", "hundred", "exceed", "proceed", "succeed", "sacred", "naked", "limited", "so-called"]);
const SENTENCE_END = new Set([".", "!", "?", ";"]);
const REACH = 40; // tokens to either side, so that a text without full stops stays linear

const isPastVerb = (word: string): boolean =>
  PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !word.startsWith("un") && !NOT_PAST.has(word));

/** Reads the verb nearest before the expression in its sentence, else the nearest after. */
export function directionAt(lexed: Lexed, first: number, end: number): Direction {
  if (normAt(lexed, end) === "'s") return isAhead(lexed, first) ? "future" : "past";
  if (normAt(lexed, first - 1) === "as" && ["soon", "early"].includes(normAt(lexed, first - 2))) return "future";
  const isOpenEnded = ["until", "till"].includes(normAt(lexed, first - 1));
  return before(lexed, first) ?? after(lexed, end) ?? (isOpenEnded ? "future" : "unknown");
}

/** "ahead of Friday's vote"; other things of a day are mostly over: "Friday's attack". */
const isAhead = (lexed: Lexed, first: number): boolean =>
  normAt(lexed, first - 1) === "for" || (normAt(lexed, first - 1) === "of" && normAt(lexed, first - 2) === "ahead");

/** What is put off or given "until Friday" ends ahead. */
const EXTENDING = new Set(["postponed", "delayed", "extended", "adjourned", "deferred", "given", "gave", "has", "have", "suspended"]);
/** "planned a march on Saturday": plans made look ahead, wherever the verb's own time is. */
const PLANNING = new Set(["scheduled", "planned", "planning", "plans", "slated"]);

function before(lexed: Lexed, first: number): Direction | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i -= 1) {
    if (isBreak(lexed, i + 1)) return null;
    const word = normAt(lexed, i);
    if (SENTENCE_END.has(word) && !isAbbreviationStop(lexed, i)) return null;
    if (EXTENDING.has(word) && ["until", "till"].includes(normAt(lexed, first - 1))) return "future";
    if (PLANNING.has(word) && normAt(lexed, i - 1) !== "as") return isPerfect(lexed, i) ? "past" : "future";
    const direction = directionOf(lexed, i, word);
    if (direction !== null) return direction;
  }
  return null;
}

function after(lexed: Lexed, end: number): Direction | null {
  for (let i = end; i < Math.min(lexed.count, end + REACH); i += 1) {
    if (isBreak(lexed, i)) return null;
    const word = normAt(lexed, i);
    if (SENTENCE_END.has(word) && !isAbbreviationStop(lexed, i)) return null;
    const direction = directionOf(lexed, i, word);
    if (direction !== null) return direction;
  }
  return null;
}

/** "to meet" looks ahead, "to Moscow" doesn't say; "was to meet" looks ahead, "had been due to meet" back. */
function directionOf(lexed: Lexed, i: number, word: string): Direction | null {
  if (FUTURE.has(word)) return normAt(lexed, i + 1) === "have" ? "past" : "future";
  if (AIMS.has(word) && AIMED.has(normAt(lexed, i + 1)) && (normAt(lexed, i + 1) === "to" || !VERBS_BEFORE_TO.has(word)))
    return isPerfect(lexed, i) ? "past" : "future";
  // "would be held": the participle says nothing, what stands before "be" does.
  if (isPastVerb(word)) return normAt(lexed, i - 1) === "be" ? null : "past";
  return null;
}

/** "had been scheduled to", "was previously due to". */
function isPerfect(lexed: Lexed, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at -= 1) if (["had", "previously", "originally"].includes(normAt(lexed, at))) return true;
  return false;
}

const isAbbreviationStop = (lexed: Lexed, i: number): boolean => {
  const word = normAt(lexed, i - 1);
  return normAt(lexed, i) === "." && (word.length === 1 || STOPPED.has(word));
};
const STOPPED = new Set(["mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "prof", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "corp", "co", "ltd", "no"]);
