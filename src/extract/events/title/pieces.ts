import { rememberWords } from "../../text/word-pool.ts";
import { verbReading } from "../grammar/verb-index.ts";
import type { Word, WordClass } from "../grammar/word.ts";

/** A word of a title: from the article, or a name put in for a pronoun. */
export type Piece = {
  readonly text: string;
  readonly lower: string;
  readonly wordClass: WordClass;
  readonly glued: boolean;
};

/** Words as pieces; `glued` ones follow without a space, as in the article. */
export const piecesOf = (words: readonly Word[], upper: boolean): Piece[] =>
  words.map((word, i) => ({
    text: upper ? sentenceCase(word) : unglued(word.text, word.slot).shown,
    lower: word.lower,
    wordClass: word.wordClass,
    glued:
      i > 0 &&
      words[i - 1]!.end === word.start &&
      (word.wordClass === "mark" ||
        word.wordClass === "possessive" ||
        words[i - 1]!.wordClass === "mark" ||
        word.wordClass === "quote" ||
        words[i - 1]!.wordClass === "quote" ||
        word.wordClass === "not"),
  }));

const GLUED = /^(\p{Ll}{2,}(?:s|ed|ing))(on|in|to|of|at|for|with|by|from|the)$/u;

/** "talkson", where the article lost a space: a verb or noun form that is none with what follows it. */
const unglued = rememberWords((text) => {
  const parts = GLUED.exec(text);
  const whole = parts === null || verbReading(text) !== undefined || verbReading(parts[1]!) === undefined;
  return { text, shown: whole ? text : `${parts[1]} ${parts[2]}` };
});

/** All-capitals texts are set in small letters, names of places and numbers of months apart. */
const sentenceCase = (word: Word): string => {
  const named = word.toponym !== undefined || word.wordClass === "name";
  const small = word.text.toLowerCase();
  return named ? small.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase()) : small;
};

export const nameAs = (name: string): Piece[] =>
  name.split(" ").map((text) => ({ text, lower: text.toLowerCase(), wordClass: "name", glued: false }));

/** Room for a closing quotation mark. */
export const MAX_PLAIN = 79;

const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]%…”’]|['’]s?|n['’]t)$/;
const NO_SPACE_AFTER = /^[([“‘$£€]$/;
/** No text of `NO_SPACE_BEFORE` is longer. */
const LONGEST_MARK = 3;

/**
 * Pieces as one line: spaces as print has them, quotation marks curled in pairs.
 * @param most of a longer line only so much is made that it is longer
 */
export function join(pieces: readonly Piece[], most = Infinity): string {
  let line = "";
  let open = false;
  let afterOpen = true;
  for (const piece of pieces) {
    const text = piece.wordClass === "quote" ? (open ? "”" : "“") : bracketOf(piece.text);
    if (piece.wordClass === "quote") open = !open;
    const closing = piece.wordClass === "quote" && !open;
    line +=
      afterOpen || closing || standsClose(text) || (piece.glued && piece.wordClass !== "quote")
        ? text
        : ` ${text}`;
    if (line.length > most + 1) break; // a mark that nothing closes may still go
    afterOpen = (piece.wordClass === "quote" && open) || (text.length === 1 && NO_SPACE_AFTER.test(text));
  }
  return open ? line.replace("“", "") : line;
}

const standsClose = (text: string): boolean => text.length <= LONGEST_MARK && NO_SPACE_BEFORE.test(text);

const bracketOf = (text: string): string =>
  text === "-LRB-" || text === "-LSB-" ? "(" : text === "-RRB-" || text === "-RSB-" ? ")" : text;

const isArticle = ({ lower, wordClass }: Piece): boolean =>
  wordClass === "determiner" && ["the", "a", "an"].includes(lower);

/** "the Czech Republic" → "Czech Republic", where room is short. */
export const withoutInnerArticles = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece) => !isArticle(piece));
