/** A set of words as 32-bit hashes, ascending, each once: as telling as the words and a tenth of their size. */
export type HashSet = readonly number[];

/** FNV-1a of UTF-16 code units, as a signed number. @param start the hash of what stands before the text */
export function fnv1a(text: string, start = 0x811c_9dc5): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return hash | 0;
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
