import { spellingHash } from "../../domain/spelling-hash.ts";

/**
 * Words of a text as strings that are used again: articles say the same words over and over, and a string that was
 * looked up before is found in a table for a third of the cost of a new one, whose hash is yet to be worked out. A word
 * also has a slot, so that what is known of it stands in an array and needs no table at all.
 */
const SLOTS = 1 << 16;
/** Beyond it looking for a free slot takes long. */
const MOST_WORDS = SLOTS / 2;
/** Longer ones are addresses and the like, which hardly come again. */
const LONGEST = 24;
/** The engine keeps a slice of more letters as a view of its whole text. */
const LONGEST_COPIED = 12;

/** Never 0, which is a free slot. */
const hashes = new Int32Array(SLOTS);
const pool: string[] = Array.from({ length: SLOTS }, () => "");
let held = 0;

/**
 * The slot of the word `text.slice(start, end)`, or -1 for one that is too long. No two words share one; once the pool
 * is full it begins anew.
 */
export function wordSlot(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST) return -1;
  const hash = spellingHash(text, start, end);
  let slot = hash & (SLOTS - 1);
  for (; hashes[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (hashes[slot] !== hash) continue;
    const word = pool[slot]!;
    if (word.length === length && text.startsWith(word, start)) return slot;
  }
  return hold(copyOf(text.slice(start, end)), hash, slot);
}

/** `text.slice(start, end)`, of which `wordSlot` gave the slot just now. */
export const wordOf = (text: string, start: number, end: number, slot: number): string =>
  slot < 0 ? text.slice(start, end) : pool[slot]!;

function hold(word: string, hash: number, free: number): number {
  let slot = free;
  if (held >= MOST_WORDS) {
    hashes.fill(0);
    held = 0;
    slot = hash & (SLOTS - 1);
  }
  held += 1;
  hashes[slot] = hash;
  pool[slot] = word;
  return slot;
}

/** A view of a string of its own, which is hardly longer. */
const copyOf = (word: string): string => (word.length > LONGEST_COPIED ? ` ${word}`.slice(1) : word);

/**
 * Remembers what was worked out for words, one in each slot.
 * @param read what a word says by its letters alone, and the word
 */
export function rememberWords<Known extends { readonly text: string }>(
  read: (text: string) => Known,
): (text: string, slot: number) => Known {
  const kept: (Known | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
  return (text, slot) => {
    const known = kept[slot];
    if (known !== undefined && known.text === text) return known;
    const made = read(text);
    if (slot >= 0) kept[slot] = made;
    return made;
  };
}
