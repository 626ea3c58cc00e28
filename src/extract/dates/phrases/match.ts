import { isBreak, isGlued, normAt, type Lexed } from "../lexing/lexer.ts";
import type { Reading, Slot } from "../lexing/slots.ts";
import type { PatternNode, PatternSequence } from "./pattern.ts";

/** The token after the phrase that starts at a token, or -1; what its slots read is left in `values`. */
type Step = (lexed: Lexed, at: number, start: number, values: number[]) => number;

/**
 * A pattern as one function. What follows a group is known beforehand, so each way through it is compiled into its own
 * chain; alternatives are tried in their order, and the first that leads to the end wins. Patterns have no repetition:
 * the work per start is bounded by the pattern, never by the text.
 */
export type Matcher = {
  readonly match: (lexed: Lexed, start: number) => number;
  /** Names of its slots. */
  readonly slots: readonly string[];
  /** What a slot read in the last match; undefined for one that stands on a way not taken. */
  readonly valueOf: (slot: string) => number | undefined;
};

export function compileMatcher(sequence: PatternSequence): Matcher {
  const names = slotNames(sequence);
  const step = compile(sequence, 0, names, (_lexed, at) => at);
  const values = names.map(() => UNREAD);
  return {
    match: (lexed, start) => {
      values.fill(UNREAD);
      return step(lexed, start, start, values);
    },
    slots: names,
    valueOf: (slot) => {
      const value = values[names.indexOf(slot)];
      return value === UNREAD ? undefined : value;
    },
  };
}

/** No slot reads it, and unlike NaN it equals itself. */
const UNREAD = Number.NEGATIVE_INFINITY;

function slotNames(sequence: PatternSequence): string[] {
  const names = new Set<string>();
  for (const node of sequence) {
    if (node.kind === "slot") names.add(node.name);
    if (node.kind === "choice")
      for (const branch of node.branches) for (const name of slotNames(branch)) names.add(name);
  }
  return [...names];
}

function compile(sequence: PatternSequence, index: number, names: readonly string[], then: Step): Step {
  const node = sequence[index];
  if (node === undefined) return then;
  const next = compile(sequence, index + 1, names, then);
  switch (node.kind) {
    case "choice":
      return compileChoice(node.branches.map((branch) => compile(branch, 0, names, next)));
    case "words":
      return compileWords(node, next);
    case "slot":
      return compileSlot(node, names.indexOf(node.name), next);
  }
}

function compileChoice(branches: readonly Step[]): Step {
  return (lexed, at, start, values) => {
    for (const branch of branches) {
      const end = branch(lexed, at, start, values);
      if (end >= 0) return end;
    }
    return -1;
  };
}

const isCutOff = (lexed: Lexed, at: number, start: number, glued: boolean): boolean =>
  at >= lexed.count || (at > start && isBreak(lexed, at)) || (glued && !isGlued(lexed, at));

function compileWords({ words, glued }: Extract<PatternNode, { kind: "words" }>, next: Step): Step {
  return (lexed, at, start, values) =>
    words.has(normAt(lexed, at)) && !isCutOff(lexed, at, start, glued)
      ? next(lexed, at + 1, start, values)
      : -1;
}

function compileSlot(
  { slot, glued }: Extract<PatternNode, { kind: "slot" }>,
  place: number,
  next: Step,
): Step {
  const read = readerOf(slot);
  return (lexed, at, start, values) => {
    const reading = isCutOff(lexed, at, start, glued) ? null : read(lexed, at);
    if (reading === null) return -1;
    const before = values[place] ?? UNREAD;
    values[place] = reading.value;
    const end = next(lexed, reading.end, start, values);
    if (end < 0) values[place] = before;
    return end;
  };
}

type Reader = Slot["read"];
const READERS = new WeakMap<Slot, Reader>();

/** Many phrases ask the same slot at the same token, one after the other: the last answers are kept. */
function readerOf(slot: Slot): Reader {
  const known = READERS.get(slot);
  if (known !== undefined) return known;
  const tokens = new Int32Array(KEPT).fill(-1);
  const readings: (Reading | null)[] = Array.from({ length: KEPT }, () => null);
  let text: Lexed | null = null;
  const reader: Reader = (lexed, at) => {
    if (text !== lexed) {
      text = lexed;
      tokens.fill(-1);
    }
    const place = at % KEPT;
    if (tokens[place] !== at) {
      tokens[place] = at;
      readings[place] = slot.read(lexed, at);
    }
    return readings[place] ?? null;
  };
  READERS.set(slot, reader);
  return reader;
}

const KEPT = 16; // tokens; longer than most phrases
