/**
 * Words of a text as strings that are used again: articles say the same words over and over, and a string that was
 * looked up before is found in a table for a third of the cost of a new one, whose hash is yet to be worked out.
 */
const SLOTS = 1 << 15;
const pool: string[] = Array.from({ length: SLOTS }, () => "");

/** Longer words are rare; and a slice of so many letters would keep its whole text in memory. */
const LONGEST = 12;

/** `text.slice(start, end)`. */
export function pooledWord(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return text.slice(start, end);
  let hash = 0x811c_9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const word = pool[slot]!;
  if (word.length === length && text.startsWith(word, start)) return word;
  return (pool[slot] = text.slice(start, end));
}
