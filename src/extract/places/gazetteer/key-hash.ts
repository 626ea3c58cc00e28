/** Two independent 32-bit hashes of a name key: together they stand for the key itself (64 bits, 1.2 million keys). */
export type KeyHash = { a: number; b: number };

export const emptyHash = (): KeyHash => ({ a: 0x811c9dc5 | 0, b: 0x9747b28c | 0 });

/** Adds text to the hash; hashing "al" then " bab" equals hashing "al bab". */
export function extendHash(hash: KeyHash, text: string): void {
  let { a, b } = hash;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  hash.a = a;
  hash.b = b;
}

/** Where the probe sequence of a hash starts in a table of `mask + 1` slots. */
export const firstSlot = ({ a, b }: KeyHash, mask: number): number =>
  (a ^ (a >>> 16) ^ Math.imul(b, 0x9e3779b1)) & mask;

/** Words of 32 bits in a filter of keys; a power of two. Two bits of one word for each key: one other key in nine passes. */
const FILTER_WORDS = 1 << 17;
const filterWord = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ b) & (FILTER_WORDS - 1);
const filterBits = (a: number, b: number): number => (1 << (a >>> 27)) | (1 << ((b >>> 22) & 31));

/** Small enough for the processor's cache, where the table isn't: says of most other keys that they aren't among these. */
export function keyFilter(keyA: Int32Array, keyB: Int32Array): Uint32Array {
  const filter = new Uint32Array(FILTER_WORDS);
  for (let key = 0; key < keyA.length; key += 1)
    filter[filterWord(keyA[key]!, keyB[key]!)]! |= filterBits(keyA[key]!, keyB[key]!);
  return filter;
}

export function mayBeIn(filter: Uint32Array, { a, b }: KeyHash): boolean {
  const bits = filterBits(a, b);
  return (filter[filterWord(a, b)]! & bits) === bits;
}
