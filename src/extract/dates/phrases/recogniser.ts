import type { Lexed } from "../lexing/lexer.ts";
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

/** What tells of the matches of one phrase, each until the next one is asked for. */
export function finderOf(valueOf: (slot: string) => number | undefined): FindIn {
  let text: Lexed | null = null;
  let from = 0;
  let to = 0;
  const has: Found["has"] = (...words) => {
    const said = text?.norm.slice(from, to) ?? [];
    return said.some((word) => words.includes(word));
  };
  const slot: Found["slot"] = (name) => {
    const value = valueOf(name);
    if (value === undefined) throw new Error(`the pattern has no slot ${name}`);
    return value;
  };
  return (lexed, first, end) => {
    text = lexed;
    from = first;
    to = end;
    return { lexed, first, end, slot, maybe: valueOf, has };
  };
}

export type FindIn = (lexed: Lexed, first: number, end: number) => Found;
