import type { Slot } from "../lexing/slots.ts";
import type { PatternNode, PatternSequence } from "./pattern.ts";

/** Tokens that a pattern can start with; `anything` where that isn't known, or it can be over already. */
export type First = {
  readonly words: ReadonlySet<string>;
  readonly digits: boolean;
  readonly anything: boolean;
};

/** What a sequence can start with. */
export function firstOf(sequence: PatternSequence): First {
  const words = new Set<string>();
  let digits = false;
  for (const node of sequence) {
    const first = firstOfNode(node);
    for (const word of first.words) words.add(word);
    digits ||= first.digits;
    if (!canBeEmpty(node)) return { words, digits, anything: false };
  }
  return { words, digits, anything: true };
}

function firstOfNode(node: PatternNode): First {
  switch (node.kind) {
    case "words":
      return { words: node.words, digits: hasDigits(node.words), anything: false };
    case "slot":
      return { words: new Set(node.slot.words), digits: node.slot.digits, anything: false };
    case "choice":
      return union(node.branches.map(firstOf));
  }
}

/** Any number, where a word is asked for. No word of a pattern. */
export const DIGITS = "0";

/**
 * What can follow when the sequence has started with a word or with `DIGITS`: for "the past <unit>" after "the" it is
 * "past".
 */
export function secondAfter(sequence: PatternSequence, word: string): First {
  const [node, ...rest] = sequence;
  if (node === undefined) return NOTHING;
  switch (node.kind) {
    case "words":
      return (word === DIGITS ? hasDigits(node.words) : node.words.has(word)) ? firstOf(rest) : NOTHING;
    case "slot":
      return startsWith(node.slot, word) ? union([goingOn(node.slot), firstOf(rest)]) : NOTHING;
    case "choice":
      return union(node.branches.map((branch) => secondAfter([...branch, ...rest], word)));
  }
}

/** "11" in "September 11". */
const hasDigits = (words: ReadonlySet<string>): boolean => [...words].some((word) => /^\d+$/.test(word));

const NOTHING: First = { words: new Set(), digits: false, anything: false };

const startsWith = ({ words, digits }: Slot, word: string): boolean =>
  word === DIGITS ? digits : words.includes(word);

const goingOn = ({ goesOn: { words, digits } }: Slot): First => ({
  words: new Set(words),
  digits,
  anything: false,
});

const union = (parts: readonly First[]): First => ({
  words: new Set(parts.flatMap(({ words }) => [...words])),
  digits: parts.some(({ digits }) => digits),
  anything: parts.some(({ anything }) => anything),
});

const canBeEmpty = (node: PatternNode): boolean =>
  node.kind === "choice" && node.branches.some((branch) => branch.every(canBeEmpty));
