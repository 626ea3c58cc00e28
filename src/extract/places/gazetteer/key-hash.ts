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

/** Bits of a filter of keys; a power of two. Six of them for each key leave one look-up in six to the table. */
const FILTER_BITS = 1 << 22;
const filterBit = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ b) & (FILTER_BITS - 1);

/** Small enough for the processor's cache, where the table isn't: says of most other keys that they aren't among these. */
export function keyFilter(keyA: Int32Array, keyB: Int32Array): Uint32Array {
  const filter = new Uint32Array(FILTER_BITS / 32);
  for (let key = 0; key < keyA.length; key += 1) {
    const bit = filterBit(keyA[key]!, keyB[key]!);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

export function mayBeIn(filter: Uint32Array, { a, b }: KeyHash): boolean {
  const bit = filterBit(a, b);
  return ((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}
