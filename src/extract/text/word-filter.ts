const PLACES = 1 << 12;

/**
 * A quick look before the one into a table: false for most words that aren't in the list, and for none that is. For
 * lists that few words of a text stand in.
 */
export function mayBeAmong(words: Iterable<string>): (word: string) => boolean {
  const taken = new Uint8Array(PLACES);
  for (const word of words) taken[placeOf(word)] = 1;
  return (word) => taken[placeOf(word)] === 1;
}

/** From its length and both ends. */
const placeOf = (word: string): number =>
  (word.charCodeAt(0) * 67 + word.charCodeAt(word.length - 1) * 29 + word.length * 331) & (PLACES - 1);
