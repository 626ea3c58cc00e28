/** A set of words as 32-bit hashes, ascending, each once: as telling as the words and a tenth of their size. */
export type HashSet = readonly number[];

const EMPTY = 0x811c_9dc5 | 0; // the hash of ""

/** FNV-1a of UTF-16 code units, as a signed number. @param start the hash of what stands before the text */
export function fnv1a(text: string, start = EMPTY): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

const PRIME = 0x0100_0193;
const BLANK = 0x20;

/** Of every two words that stand side by side, the blank between them too. @param words with a blank between them */
export function hashesOfPairs(words: string): readonly number[] {
  const hashes: number[] = [];
  let own = EMPTY;
  let pair = EMPTY;
  let isFirst = true;
  for (let i = 0; i <= words.length; i += 1) {
    const code = i < words.length ? words.charCodeAt(i) : BLANK;
    if (code === BLANK) {
      if (!isFirst) hashes.push(pair);
      isFirst = false;
      pair = Math.imul(own ^ BLANK, PRIME);
      own = EMPTY;
    } else {
      own = Math.imul(own ^ code, PRIME);
      pair = Math.imul(pair ^ code, PRIME);
    }
  }
  return hashes;
}

export function hashSet(hashes: readonly number[]): HashSet {
  if (hashes.length < 2) return hashes;
  const sorted = new Int32Array(hashes).toSorted();
  const set: number[] = [];
  for (let i = 0; i < sorted.length; i += 1) if (i === 0 || sorted[i] !== sorted[i - 1]) set.push(sorted[i]!);
  return set;
}

export const hashedWords = (words: Iterable<string>): HashSet =>
  hashSet(Array.from(words, (word) => fnv1a(word)));

export const without = (set: HashSet, others: HashSet): HashSet =>
  others.length === 0 ? set : set.filter((hash) => !others.includes(hash));

/** How many are in both. */
export function sharedBy(a: HashSet, b: HashSet): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
