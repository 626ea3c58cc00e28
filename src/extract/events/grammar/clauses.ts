import type { Word } from "./tagger.ts";
import { ACTOR_NOUNS } from "../lexicon/closed-class.ts";
import { verbGroupsIn, type VerbGroup } from "./verb-group.ts";

/**
 * A finite clause: subject, verb group, and what follows up to where the next clause starts.
 *
 *     [Kerry] [warned]  that [Washington] [would end] talks  unless [Moscow] [stopped] its bombardment
 *      clause 0          clause 1 (that)                      clause 2 (unless)
 */
export type Clause = {
  /** Word indices into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly subject: Stretch | null;
  readonly verb: VerbGroup;
  /** "that", "unless", "who"; null for a main clause. */
  readonly link: string | null;
  readonly relative: boolean;
  /** The subject stands after the verb: "…, said Peskov". */
  readonly inverted: boolean;
  /** Shares the subject of the clause before: "… and warned". */
  readonly sharesSubject: boolean;
};

export type Stretch = { readonly from: number; readonly to: number };

const NOMINAL = new Set(["noun", "name", "number", "adjective", "determiner", "possessive", "participle", "ing"]);
const INSIDE_SUBJECT = new Set([...NOMINAL, "preposition", "to", "time", "pronoun", "adverb"]);
/** Prepositions that open a clause when a verb follows: "since the truce collapsed". */
const TEMPORAL = new Set(["after", "before", "since", "until", "till", "as"]);
const RELATIVES = new Set(["who", "which", "whom", "whose", "that"]);

/** Clauses of a tagged sentence in order of their verbs. Corrects word classes that the clause structure rules out. */
export function clausesIn(words: Word[]): Clause[] {
  const groups = settleReduced(words, verbGroupsIn(words));
  const clauses: Clause[] = [];
  for (let g = 0; g < groups.length; g += 1) {
    const enclosed = g > 0 && words[groups[g]!.start - 1]?.text === "," && closesRelative(words, groups[g - 1]);
    const floor = enclosed ? (groups[g - 2]?.end ?? 0) : g === 0 ? 0 : groups[g - 1]!.end;
    clauses.push(readClause(words, groups[g]!, floor, clauses.at(-1)));
  }
  return clauses.map((clause, i) => ({ ...clause, end: i + 1 < clauses.length ? endBefore(words, clause, clauses[i + 1]!) : trimMarks(words, words.length) }));
}

const opensTemporal = (words: readonly Word[], at: number): boolean =>
  TEMPORAL.has(words[at]!.lower) &&
  words[at]!.wordClass === "preposition" &&
  words[at + 1]?.wordClass !== "time" &&
  !["well", "such"].includes(words[at - 1]?.lower ?? "") &&
  words[at + 1]?.lower !== "well";

/**
 * Of two finite readings with no boundary and no subject between them, one is a participle that leans on its noun:
 * "civilians killed in the raid were buried", "came under fire from forces backed by Russia".
 */
function settleReduced(words: Word[], groups: readonly VerbGroup[]): VerbGroup[] {
  let kept: VerbGroup[] = [];
  for (const group of groups) {
    const word = words[group.start]!;
    const single = group.end - group.start === 1 || group.head === group.start;
    const says = takesClause(word);
    const leaning = single && word.wordClass === "past" && word.ambiguous && (!says || words[group.end]?.lower === "by");
    const before = kept.at(-1);
    if (leaning && (words[group.end]?.lower === "by" || (isAfterComma(words, group.start) && !closesRelative(words, before)))) {
      if (before !== undefined || words[group.end]?.lower === "by") {
        word.wordClass = "participle";
        continue;
      }
    }
    if (before !== undefined && !boundaryBetween(words, before.end, group.start) && !hasSubjectBetween(words, before.end, group.start)) {
      const first = words[before.start]!;
      if (leaning || (single && word.wordClass === "present")) {
        word.wordClass = leaning ? "participle" : "noun";
        continue;
      }
      if (before.head === before.start && first.wordClass === "past" && first.ambiguous && !takesClause(first)) {
        first.wordClass = "participle";
        kept = kept.slice(0, -1);
      }
    }
    kept.push(group);
  }
  return kept;
}

/** ", issued at the summit": a past form right after a comma with no subject of its own. */
const isAfterComma = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === "," && words[at]!.lemma !== "say" && words[at - 2]?.wordClass !== "quote";

/** "…, who had arranged a conversation, discussed": the comma closes the relative clause that `before` heads. */
const closesRelative = (words: readonly Word[], before: VerbGroup | undefined): boolean => {
  if (before === undefined) return false;
  for (let i = before.start - 1; i > 0 && i > before.start - 6; i -= 1) {
    if (words[i]!.wordClass === "wh" || (words[i]!.lower === "that" && words[i]!.wordClass === "subordinator")) return words[i - 1]?.text === ",";
    if (words[i]!.wordClass === "mark") return false;
  }
  return false;
};

const boundaryBetween = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) {
    const { wordClass, text } = words[i]!;
    if (opensTemporal(words, i)) return true;
    if (wordClass === "subordinator" || wordClass === "wh" || wordClass === "quote") return true;
    if (wordClass === "conjunction" || (wordClass === "mark" && text !== "-")) return true;
  }
  return false;
};

/** "said | Russia | has": a noun phrase that no preposition or verb takes, right after the first verb. */
function hasSubjectBetween(words: readonly Word[], from: number, to: number): boolean {
  let free = false;
  let governed = false;
  for (let i = from; i < to; i += 1) {
    const { wordClass } = words[i]!;
    if (wordClass === "pronoun") return true;
    if (wordClass === "preposition") governed = true;
    else if ((wordClass === "noun" || wordClass === "name") && !governed) free = true;
  }
  return free && takesClause(words[from - 1]!);
}

const CLAUSE_TAKERS = new Set(
  `say tell believe think hope insist claim warn add announce fear feel know suggest report confirm deny admit argue
  promise show reveal mean expect acknowledge inform`.split(/\s+/),
);
export const takesClause = (word: Word): boolean => CLAUSE_TAKERS.has(word.lemma);

function readClause(words: readonly Word[], verb: VerbGroup, floor: number, before: Clause | undefined): Clause {
  const inverted = subjectRightOf(words, verb);
  const found = inverted === null ? subjectLeftOf(words, verb.start, floor) : { subject: null, start: verb.start };
  const link = linkAt(words, found.start, floor);
  const shares = found.subject === null && inverted === null && before !== undefined && link.word === null && precededByConjunction(words, found.start);
  const led = link.word === null ? leadInStart(words, link.start, floor) : link.start;
  const closed = found.subject === null && inverted === null && before?.relative === true && !boundaryBetween(words, before.verb.end, verb.start) ? before.subject : null;
  const relative = link.word !== null && RELATIVES.has(link.word) && found.subject === null;
  return {
    start: Math.max(floor, led),
    end: words.length,
    subject: found.subject ?? inverted ?? closed ?? (shares && before !== undefined ? before.subject : null) ?? (relative ? antecedent(words, link.start) : null),
    verb,
    link: link.word,
    relative,
    inverted: inverted !== null,
    sharesSubject: shares,
  };
}

/**
 * The noun phrase before a verb: scans left over what may stand in one, skips a bracketed-off insertion
 * ("Moscow, in his words, is"), then drops what leads it in ("On Friday an activist" → "an activist").
 */
function subjectLeftOf(words: readonly Word[], verbStart: number, floor: number): { readonly subject: Stretch | null; readonly start: number } {
  let end = verbStart;
  while (end > floor && (words[end - 1]!.wordClass === "adverb" || words[end - 1]!.wordClass === "not")) end -= 1;
  if (end - 1 > floor && words[end - 1]!.wordClass === "quote" && isNominalHead(words[end - 2])) end -= 1;
  if (end > floor && words[end - 1]!.text === ",") {
    const open = openingComma(words, end - 1, floor);
    if (open !== null) end = open;
    else return { subject: null, start: end };
  }
  let start = end;
  while (start > floor && staysInSubject(words, start - 1, end) && !opensSecondPhrase(words, start, end)) start -= 1;
  const from = afterObject(words, afterAddressee(words, skipLeadIn(words, start, end), end, floor), end, floor);
  return from < end && hasHead(words, from, end) ? { subject: { from, to: end }, start } : { subject: null, start };
}

/** "the Joint Statement | the two Presidents", "charges | Russia": an article or a place right behind a noun opens another noun phrase. */
const opensSecondPhrase = (words: readonly Word[], at: number, end: number): boolean =>
  (at < end && words[at]!.toponym !== undefined && words[at]!.wordClass === "name" && words[at - 1]?.wordClass === "noun" && /[^s]s$/.test(words[at - 1]!.lower)) ||
  at < end && words[at]!.wordClass === "determiner" && ["the", "a", "an"].includes(words[at]!.lower) && isNominalHead(words[at - 1]) && words[at - 1]!.wordClass !== "number";

function staysInSubject(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!;
  if (word.bracketed || word.text === ")" || word.text === "-RRB-" || word.text === "]") return true;
  if (opensTemporal(words, at)) return false;
  if (word.wordClass === "base") return words[at - 1]?.wordClass === "to";
  if (INSIDE_SUBJECT.has(word.wordClass)) return true;
  if (word.wordClass === "quote") return quoteIsPaired(words, at, end);
  // "Russia, Iran and Turkey"; "Iraqi and US forces": a conjunction or list comma between nominal words.
  if (word.wordClass === "conjunction" && word.lower === "and") return NOMINAL.has(words[at - 1]?.wordClass ?? "mark") && NOMINAL.has(words[at + 1]?.wordClass ?? "mark") && at + 1 < end;
  if (word.text === ",") return isListComma(words, at, end) || isContainerComma(words, at);
  return word.text === "-" && word.start === words[at - 1]?.end || word.text === "/" || word.text === "%" || word.text === "$";
}

/** “humanitarian pause” inside a subject: both marks stand in it. */
function quoteIsPaired(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 8; i += 1) if (words[i]!.wordClass === "quote") return true;
  for (let i = at - 1; i >= 0 && i > at - 8; i -= 1) {
    if (words[i]!.wordClass === "quote") return at + 1 <= end;
    if (!INSIDE_SUBJECT.has(words[i]!.wordClass)) return false;
  }
  return false;
}

/** "a woman in Paris, France was": the comma between a place and what it lies in. */
const isContainerComma = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.toponym !== undefined && words[at + 1]?.toponym !== undefined && words[at + 1]!.wordClass === "name";

function isListComma(words: readonly Word[], at: number, end: number): boolean {
  if (!isNominalHead(words[at - 1])) return false;
  for (let i = at + 1; i < end && i < at + 9; i += 1) {
    const { wordClass, lower } = words[i]!;
    if (lower === "and") return i > at + 1 || NOMINAL.has(words[i + 1]?.wordClass ?? "mark");
    if (!NOMINAL.has(wordClass) && words[i]!.text !== ",") return false;
  }
  return false;
}

const isNominalHead = (word: Word | undefined): boolean =>
  word !== undefined && (word.wordClass === "noun" || word.wordClass === "name" || word.wordClass === "number");

/** The comma that opens an insertion closed at `close`; null when there is none that looks like one. */
function openingComma(words: readonly Word[], close: number, floor: number): number | null {
  for (let i = close - 1; i > floor && i > close - 40; i -= 1) {
    if (words[i]!.text !== ",") continue;
    const after = words[i + 1];
    if ((isNominalHead(words[i - 1]) || words[i - 1]!.text === ")") && after !== undefined && after.wordClass !== "conjunction") return i;
  }
  return null;
}

/** "told the council Aleppo had": after a verb with an addressee the clause begins at its last name or pronoun. */
function afterAddressee(words: readonly Word[], from: number, end: number, floor: number): number {
  if (floor === 0 || from !== floor || !takesClause(words[floor - 1]!)) return from;
  for (let i = end - 1; i > from; i -= 1) {
    const { toponym, wordClass } = words[i]!;
    const starts = (toponym !== undefined && words[i - 1]!.toponym !== toponym && wordClass === "name") || wordClass === "pronoun" || wordClass === "determiner";
    if (starts && words[i - 1]!.wordClass !== "preposition" && isNominalHead(words[i - 1])) return i;
  }
  return from;
}

/** "noted the steps of both and | Trump supported him": what the verb before took ends at the last "and". */
function afterObject(words: readonly Word[], from: number, end: number, floor: number): number {
  if (floor === 0 || from !== floor || takesClause(words[floor - 1]!)) return from;
  for (let i = end - 1; i > from; i -= 1) if (words[i]!.wordClass === "conjunction") return i + 1;
  return from;
}

/** Past "On Friday", "In Iraq,", "Meanwhile": where the noun phrase proper begins. */
function skipLeadIn(words: readonly Word[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const word = words[at]!;
    if (word.wordClass === "adverb" || word.wordClass === "quote") at += 1;
    else if (word.wordClass === "time" && words[end - 1]!.wordClass !== "time") at += 1;
    else if (word.wordClass === "ing" && takesClause(word)) at += 1;
    else if (isQuantifier(words, at)) return at;
    else if (word.lower === "of" && words[at - 1]?.wordClass === "time") at += 1;
    else if (word.wordClass === "preposition" || word.wordClass === "to") {
      const next = afterPrepositional(words, at, end);
      if (next === null) return end;
      at = next;
    } else return at;
  }
  return at;
}

/** "up to 9,000", "over 200", "at least four". */
const isQuantifier = (words: readonly Word[], at: number): boolean => {
  const [first, second, third] = [words[at]!, words[at + 1], words[at + 2]];
  if (second?.wordClass === "number" && second.timex === undefined) return ["over", "about", "around", "under", "up", "near"].includes(first.lower);
  return third?.wordClass === "number" && ["up to", "at least", "at most", "close to"].includes(`${first.lower} ${second?.lower ?? ""}`);
};

/** Behind a leading prepositional phrase: its time expression, or its one noun phrase when another follows directly. */
function afterPrepositional(words: readonly Word[], at: number, end: number): number | null {
  if (words[at + 1]?.wordClass === "time" || words[at + 2]?.wordClass === "time") {
    let i = at + 1;
    while (i < end && words[i]!.wordClass !== "time") i += 1;
    while (i < end && words[i]!.wordClass === "time") i += 1;
    return i;
  }
  for (let i = at + 1; i + 1 < end; i += 1) {
    const next = words[i + 1]!;
    if (isNominalHead(words[i]) && (next.wordClass === "determiner" || next.wordClass === "pronoun" || next.wordClass === "number")) return i + 1;
    if (words[i]!.toponym !== undefined && words[i]!.toponym !== next.toponym && (next.wordClass === "adjective" || next.wordClass === "noun")) return i + 1;
  }
  return null;
}

const hasHead = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (isNominalHead(words[i]) || words[i]!.wordClass === "pronoun" || words[i]!.wordClass === "number" || words[i]!.wordClass === "determiner" || words[i]!.wordClass === "adjective") return true;
  return false;
};

const INVERTING = new Set(["say", "add", "report", "note", "explain", "write", "announce", "comment", "observe", "recall", "stress", "conclude"]);

/** `"…," said Peskov.`: after a quote, comma or dash a verb of saying may have its speaker behind it. */
function subjectRightOf(words: readonly Word[], verb: VerbGroup): Stretch | null {
  const before = words[verb.start - 1];
  if (before === undefined || (before.wordClass !== "quote" && before.wordClass !== "mark") || !INVERTING.has(verb.lemma)) return null;
  let to = verb.end;
  while (to < words.length && (NOMINAL.has(words[to]!.wordClass) || (words[to]!.lower === "of" && to > verb.end))) to += 1;
  const last = words[to - 1]!;
  const closes = words[to] === undefined || ["mark", "time", "preposition"].includes(words[to]!.wordClass);
  return closes && to > verb.end && (last.wordClass === "name" || ACTOR_NOUNS.has(last.lower)) ? { from: verb.end, to } : null;
}

function linkAt(words: readonly Word[], start: number, floor: number): { readonly word: string | null; readonly start: number } {
  let at = start;
  while (at > floor && words[at - 1]!.wordClass === "adverb") at -= 1;
  const before = words[at - 1];
  if (before === undefined || at <= floor) return { word: null, start: at };
  if (opensTemporal(words, at - 1)) return { word: before.lower, start: at - 1 };
  if (before.wordClass === "subordinator" || before.wordClass === "wh") return { word: before.lower, start: at - 1 };
  const own = words[start];
  if (own !== undefined && start > floor - 1 && opensTemporal(words, start)) return { word: own.lower, start };
  return { word: null, start: at };
}

/** "From 18 October, | the forces": what leads in before a comma belongs to the clause, if no verb stands in it. */
function leadInStart(words: readonly Word[], start: number, floor: number): number {
  if (words[start - 1]?.text !== ",") return start;
  let at = start - 1;
  while (at > floor && INSIDE_SUBJECT.has(words[at - 1]!.wordClass)) at -= 1;
  const opens = at === 0 || ["subordinator", "mark", "quote", "conjunction"].includes(words[at - 1]!.wordClass);
  return opens && at >= floor && ["preposition", "time", "adverb", "ing"].includes(words[at]!.wordClass) ? at : start;
}

const precededByConjunction = (words: readonly Word[], start: number): boolean => {
  for (let i = start - 1; i >= 0 && i >= start - 3; i -= 1) {
    if (words[i]!.wordClass === "conjunction") return true;
    if (words[i]!.wordClass !== "adverb" && words[i]!.wordClass !== "mark") return false;
  }
  return false;
};

/** "the tragedy that occurred": the noun phrase before a relative word. */
function antecedent(words: readonly Word[], link: number): Stretch | null {
  let to = link;
  if (to > 0 && words[to - 1]!.text === ",") to -= 1;
  if (to > 0 && words[to - 1]!.wordClass === "preposition") to -= 1;
  let from = to;
  while (from > 0 && ((NOMINAL.has(words[from - 1]!.wordClass) && words[from - 1]!.wordClass !== "ing") || (words[from - 1]!.lower === "of" && from < to && isNominalHead(words[from - 2])))) from -= 1;
  return from < to && hasHead(words, from, to) ? { from, to } : null;
}

function endBefore(words: readonly Word[], clause: Clause, next: Clause): number {
  return trimMarks(words, Math.max(clause.verb.end, next.start));
}

function trimMarks(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0 && (words[at - 1]!.wordClass === "mark" || words[at - 1]!.wordClass === "quote" || words[at - 1]!.wordClass === "conjunction")) at -= 1;
  return at;
}
