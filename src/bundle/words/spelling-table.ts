import { spellingHash } from "../../domain/spelling-hash.ts";

/** Numbers of words by their spelling, looked up where they stand in a text. */
export type SpellingTable = (text: string, start: number, end: number) => number;

const FIRST_SIZE = 1 << 12;

/**
 * A table that makes no string of a word that it knows.
 * @param numberOf the number of a word that is new to the table
 */
export function openSpellingTable(numberOf: (spelled: string) => number): SpellingTable {
  let slots = slotsFor(FIRST_SIZE);
  let held = 0;
  return (text, start, end) => {
    const hash = spellingHash(text, start, end);
    const slot = slotOf(slots, hash, text, start, end);
    if (slots.hashes[slot] === hash) return slots.numbers[slot]!;
    const spelled = text.slice(start, end);
    const number = numberOf(spelled);
    put(slots, slot, { hash, spelled, number });
    held += 1;
    if (held * 2 > slots.words.length) slots = twice(slots);
    return number;
  };
}

/** Parallel; a hash of 0 is a free slot. A word stands in the first slot that was free from its hash on. */
type Slots = {
  readonly hashes: Int32Array;
  readonly words: string[];
  readonly numbers: Uint32Array;
};

type Entry = { readonly hash: number; readonly spelled: string; readonly number: number };

const slotsFor = (size: number): Slots => ({
  hashes: new Int32Array(size),
  words: Array.from({ length: size }, () => ""),
  numbers: new Uint32Array(size),
});

/** Where the word stands, or the free slot where it would. */
function slotOf({ hashes, words }: Slots, hash: number, text: string, start: number, end: number): number {
  const last = hashes.length - 1;
  let slot = hash & last;
  for (; hashes[slot] !== 0; slot = (slot + 1) & last) {
    if (hashes[slot] !== hash) continue;
    const word = words[slot]!;
    if (word.length === end - start && text.startsWith(word, start)) return slot;
  }
  return slot;
}

function put({ hashes, words, numbers }: Slots, slot: number, { hash, spelled, number }: Entry): void {
  hashes[slot] = hash;
  words[slot] = spelled;
  numbers[slot] = number;
}

function twice({ hashes, words, numbers }: Slots): Slots {
  const larger = slotsFor(2 * words.length);
  words.forEach((spelled, i) => {
    const hash = hashes[i]!;
    if (hash === 0) return;
    put(larger, slotOf(larger, hash, spelled, 0, spelled.length), { hash, spelled, number: numbers[i]! });
  });
  return larger;
}
