import { normAt, type Lexed } from "../lexing/lexer.ts";
import type { Meaning, Modifier, TimeOfDay } from "../meaning.ts";

/** What a phrase's reader is given: the slots it asked for, and the tokens around it. */
export type Found = {
  readonly lexed: Lexed;
  readonly first: number;
  readonly end: number;
  /** A slot's value; throws when the pattern has no such slot (our own mistake). */
  readonly slot: (name: string) => number;
  /** A slot of an optional group. */
  readonly maybe: (name: string) => number | undefined;
  /** Whether a word stands in the match. */
  readonly has: (...words: readonly string[]) => boolean;
};

export type Said = { readonly meaning: Meaning; readonly time?: TimeOfDay; readonly mod?: Modifier };

export type Phrase = {
  /** In the pattern language of `pattern.ts`. */
  readonly say: string;
  /** What it says; null where the words turn out to mean something else. */
  readonly read: (found: Found) => Said | Meaning | null;
};

/** A family of phrases, with the name that a timex shows among its rules. */
export type Recogniser = { readonly name: string; readonly phrases: readonly Phrase[] };

export function foundIn(
  lexed: Lexed,
  first: number,
  end: number,
  captures: ReadonlyMap<string, number>,
): Found {
  return {
    lexed,
    first,
    end,
    slot: (name) => {
      const value = captures.get(name);
      if (value === undefined) throw new Error(`the pattern has no slot ${name}`);
      return value;
    },
    maybe: (name) => captures.get(name),
    has: (...words) => {
      for (let i = first; i < end; i += 1) if (words.includes(normAt(lexed, i))) return true;
      return false;
    },
  };
}
