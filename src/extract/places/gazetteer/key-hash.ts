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
