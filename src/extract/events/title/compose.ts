import type { Candidate } from "../candidates.ts";
import type { Clause, Stretch } from "../grammar/clause.ts";
import { gapOf } from "../grammar/gap.ts";
import type { Word } from "../grammar/word.ts";
import { isFirstPerson } from "../strength.ts";
import { assemble } from "./assemble.ts";
import { compress } from "./compress.ts";
import { join, MAX_PLAIN, piecesOf, type Piece } from "./pieces.ts";
import { subjectForms, withoutArticle, type TitleContext } from "./subject.ts";
import { fit, fitsTitle, MAX_TITLE, trimEnd } from "./trim.ts";

/**
 * A line for a chronology from the candidate's own words: who did what, at most 80 characters. Null when its subject
 * is a pronoun that the article gives no name for, or nothing readable is left.
 */
export function titleOf(candidate: Candidate, context: TitleContext): string | null {
  const pieces =
    candidate.form === "speech"
      ? speechTitle(candidate, context)
      : candidate.form === "clause"
        ? clauseTitle(candidate, context)
        : nominalTitle(candidate, context);
  if (pieces === null || pieces.length < 2) return null;
  const line = capitalised(join(trimEnd(pieces)).replace(/^[\s,;:.—–-]+|[\s,;:.—–-]+$/gu, ""));
  return line.length < 6 || line.length > MAX_TITLE ? null : line;
}

const capitalised = (line: string): string =>
  line.replace(/^([“‘]?)(\p{Ll})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase());

function clauseTitle(candidate: Candidate, context: TitleContext): Piece[] | null {
  const { sentence } = candidate;
  const clause = candidate.clause!;
  const { upper } = context;
  const verb = piecesOf(compress(sentence.words.slice(clause.verb.start, clause.verb.end)), upper);
  if (isFirstPerson(sentence.words, clause))
    return candidate.source === null ? null : ownWords(candidate, context);
  const tail = [
    ...piecesOf(gapObject(sentence.words, clause), upper),
    ...piecesOf(complement(candidate), upper),
  ];
  if (clause.subject === null) return subjectless(candidate, verb, upper);
  const subjects = subjectForms(sentence, clause.subject, false, context);
  if (subjects.length === 0) return null;
  const whole = assemble(subjects, verb, tail);
  if (whole !== null || !clause.verb.passive) return whole;
  const bare = [...subjects.at(-1)!, ...verb];
  return fitsTitle(bare) ? bare : null;
}

/** "we have requested a briefing", told by somebody named: in quotation marks behind the name. */
function ownWords({ sentence, source, words }: Candidate, context: TitleContext): Piece[] | null {
  const speakers = subjectForms(sentence, source!.words, true, context);
  const said = contentPieces(sentence.words, words, context.upper, true);
  return speakers.length === 0 ? null : quotation(speakers, [COLON], capitalFirst(said));
}

const capitalFirst = ([first, ...rest]: readonly Piece[]): Piece[] =>
  first === undefined
    ? []
    : [{ ...first, text: first.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...rest];

/** What follows the verb up to the next clause, and that clause too when it is what was decided or found. */
function complement({ sentence, clause, words }: Candidate): Word[] {
  const { verb } = clause!;
  const next = sentence.clauses[sentence.clauses.indexOf(clause!) + 1];
  const belongs =
    next !== undefined &&
    next.link !== null &&
    ["that", "how", "whether", "what"].includes(next.link) &&
    !next.relative &&
    next.start - verb.end <= 2;
  const to = belongs ? Math.max(next.end, next.verb.end) : Math.min(words.to, clause!.end);
  return compress(sentence.words.slice(verb.end, Math.max(verb.end, to)), "complement");
}

/** "the statement that the presidents endorsed on Friday": the noun before the clause is what was endorsed. */
function gapObject(words: readonly Word[], clause: Clause): Word[] {
  const gap = gapOf(words, clause);
  return gap === null ? [] : withoutArticle(compress(words.slice(gap.from, gap.to)));
}

/** "From Monday in Aleppo started a pause": the event noun behind the verb is what began. */
function subjectless(
  { sentence, clause, words }: Candidate,
  verb: readonly Piece[],
  upper: boolean,
): Piece[] | null {
  const { verb: group } = clause!;
  if (
    !["begin", "start", "open", "act", "occur", "happen", "resume", "follow"].some(
      (lemma) => lemma === group.lemma || group.chain.includes(lemma),
    )
  )
    return null;
  const lead = compress(sentence.words.slice(clause!.start, group.start));
  let to = Math.min(words.to, sentence.words.length);
  while (to > group.end && !["noun", "quote"].includes(sentence.words[to - 1]!.wordClass)) to -= 1;
  let from = to;
  while (
    from > group.end &&
    ["noun", "quote", "adjective", "name"].includes(sentence.words[from - 1]!.wordClass)
  )
    from -= 1;
  if (to - from < 1) return null;
  return fit(
    [...piecesOf(withoutArticle(sentence.words.slice(from, closeQuote(sentence.words, to))), upper), ...verb],
    piecesOf(lead, upper),
  );
}

const closeQuote = (words: readonly Word[], to: number): number =>
  words[to]?.wordClass === "quote" ? to + 1 : to;

function nominalTitle(candidate: Candidate, { upper }: TitleContext): Piece[] | null {
  const { sentence, words } = candidate;
  if (candidate.form === "participle") return participleTitle(candidate, upper);
  const phrase = withoutArticle(
    compress(sentence.words.slice(words.from, words.to)).filter(
      ({ wordClass }, i) => i > 0 || wordClass !== "possessive",
    ),
  );
  return fit(
    [],
    piecesOf(withoutArticle(phrase.filter(({ wordClass }, i) => i > 0 || wordClass !== "determiner")), upper),
  );
}

/** "Joint statement | issued at the summit". */
function participleTitle({ sentence, words, trigger }: Candidate, upper: boolean): Piece[] | null {
  const at = sentence.words.findIndex(({ wordClass }, i) => i >= trigger && wordClass === "participle");
  const phrase = withoutArticle(compress(sentence.words.slice(words.from, at)));
  const short = withoutArticle(compress(sentence.words.slice(words.from, Math.min(trigger + 1, at))));
  const [participle, ...rest] = piecesOf(compress(sentence.words.slice(at, words.to)), upper);
  return participle === undefined
    ? null
    : assemble([piecesOf(phrase, upper), piecesOf(short, upper)], [participle], rest);
}

function speechTitle(candidate: Candidate, context: TitleContext): Piece[] | null {
  const { sentence, content } = candidate;
  const clause = candidate.clause!;
  const { words } = sentence;
  const { upper } = context;
  const subjects = clause.subject === null ? [] : subjectForms(sentence, clause.subject, true, context);
  if (subjects.length === 0) return null;
  const verb = piecesOf(compress(words.slice(clause.verb.start, clause.verb.end)), upper);
  if (content === null) {
    const object = [...gapObject(words, clause), ...complement(candidate)];
    return object.length === 0 ? null : assemble(subjects, verb, piecesOf(object, upper));
  }
  if (content.from >= clause.verb.end) {
    const between = compress(words.slice(clause.verb.end, content.from)).filter(
      ({ lower, wordClass }) => lower !== "that" && wordClass !== "quote",
    );
    const opened = [...verb, ...piecesOf(addressee(between), upper)];
    const said = contentPieces(words, content, upper, true);
    if (said.length === 0) return null;
    return candidate.quoted && words[content.from - 1]?.wordClass === "quote"
      ? quotation(subjects, opened, said)
      : assemble(subjects, opened, said, true);
  }
  const said = contentPieces(words, content, upper, candidate.quoted);
  if (said.length < 2) return null;
  if (candidate.quoted) return quotation(subjects, [COLON], said);
  if (clause.verb.lemma === "tell" || clause.verb.lemma === "report")
    return assemble(subjects, [COLON], said, true);
  return assemble(subjects, verb, said, true);
}

/** "reporters in Ankara", "the council": whom it was told; other asides ("among other things") can go. */
const addressee = (words: readonly Word[]): readonly Word[] =>
  words[0]?.wordClass === "preposition" && words[0].lower !== "in" && words[0].lower !== "at" ? [] : words;

const COLON: Piece = { text: ":", lower: ":", wordClass: "name", glued: true };
const QUOTE: Piece = { text: '"', lower: '"', wordClass: "quote", glued: false };

/** `Lavrov: “We have requested a special briefing”`. */
function quotation(
  subjects: readonly Piece[][],
  lead: readonly Piece[],
  said: readonly Piece[],
): Piece[] | null {
  const fitted = assemble(
    subjects,
    [...lead, QUOTE],
    said.filter(({ wordClass }) => wordClass !== "quote"),
    true,
  );
  return fitted === null || join(fitted).length > MAX_PLAIN ? fitted : [...fitted, QUOTE];
}

const KEEPS_CAPITAL = new Set(["name", "number"]);

/** What was said, its first word small again unless it is a name. */
function contentPieces(
  words: readonly Word[],
  { from, to }: Stretch,
  upper: boolean,
  keep: boolean,
): Piece[] {
  const kept = compress(words.slice(from, to));
  const start = kept[0]?.lower === "that" ? 1 : 0;
  const pieces = piecesOf(kept.slice(start), upper);
  const [first, ...rest] = pieces;
  if (first === undefined || keep || KEEPS_CAPITAL.has(first.wordClass) || first.lower === "i") return pieces;
  return [{ ...first, text: first.lower }, ...rest];
}
