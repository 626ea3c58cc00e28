import type { Candidate } from "../candidates.ts";
import type { Word } from "../grammar/word.ts";
import type { SentenceReading } from "../reading.ts";
import { join, piecesOf } from "./pieces.ts";
import { MAX_TITLE } from "./trim.ts";

/** How much of a headline's matter must stand in the sentence for it to be its title. */
const MIN_SHARED = 0.7;

/**
 * The article's own headline, where it says what this candidate says: same verb, and nearly all its words are in the
 * candidate's sentence. It was written by an editor, so it beats anything cut from the sentence. Null otherwise.
 */
export function headlineFor(
  { sentence, clause, form }: Candidate,
  sentences: readonly SentenceReading[],
): string | null {
  if (clause === null || form === "nominal" || form === "participle" || sentence.index > 3) return null;
  const headline = sentences.find(({ kind }) => kind === "title");
  const main = headline?.clauses.find(({ link }) => link === null);
  if (headline === undefined || main === undefined || main.verb.lemma !== clause.verb.lemma) return null;
  const own = new Set(matter(sentence.words));
  const asked = matter(headline.words);
  const shared = asked.filter((word) => own.has(word)).length;
  const line = join(
    piecesOf(
      headline.words.filter(({ text }, i, all) => text !== "." || i < all.length - 1),
      false,
    ),
  );
  return asked.length >= 3 && shared >= asked.length * MIN_SHARED && line.length <= MAX_TITLE ? line : null;
}

const matter = (words: readonly Word[]): string[] =>
  words.flatMap(({ wordClass, lemma, lower }) =>
    ["noun", "name", "adjective", "number"].includes(wordClass)
      ? [lower.replace(/'s$/, "").slice(0, 5)]
      : ["past", "present"].includes(wordClass)
        ? [lemma]
        : [],
  );
