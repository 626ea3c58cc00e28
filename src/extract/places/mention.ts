import type { Span } from "../text/span.ts";
import { nameKey } from "./gazetteer/name-key.ts";
import type { Word } from "./words.ts";

/** A stretch of words read as the name of a place, before anyone asks which place. */
export type Mention = Span & {
  readonly text: string;
  /** Indices into the article's words, both inside. */
  readonly first: number;
  readonly last: number;
  /** Name key of it all, without possessive endings and hyphens. */
  readonly name: string;
  /** The words of the name key. */
  readonly keys: readonly string[];
  /** How sure the recogniser is that this names a place, 0..1. */
  readonly probability: number;
  /** Index of the place that a demonym belongs to. */
  readonly demonym: number | null;
  readonly rules: readonly string[];
};

/** A mention of the words `first` to `last`. */
export function spanMention(
  text: string,
  words: readonly Word[],
  span: { readonly first: number; readonly last: number; readonly probability: number },
  rules: readonly string[],
  demonym: number | null = null,
): Mention {
  const { first, last, probability } = span;
  const { start, key } = words[first]!;
  const { end } = words[last]!;
  const written = text.slice(start, end);
  const name = first === last && key !== "" ? key : nameKey(written);
  const keys = name.includes(" ") ? name.split(" ") : [name];
  return { first, last, probability, start, end, text: written, name, keys, demonym, rules };
}
