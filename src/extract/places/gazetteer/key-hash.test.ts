import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyHash, extendHash, keyFilter, mayBeIn, type KeyHash } from "./key-hash.ts";

const hashOf = (...parts: readonly string[]): KeyHash => {
  const hash = emptyHash();
  for (const part of parts) extendHash(hash, part);
  return hash;
};
const filterOf = (hashes: readonly KeyHash[]): Uint32Array =>
  keyFilter(
    Int32Array.from(hashes, ({ a }) => a),
    Int32Array.from(hashes, ({ b }) => b),
  );

test("a key has one hash however it is put together", () => {
  expect(hashOf("al", " ", "bab")).toEqual(hashOf("al bab"));
});

test("a filter lets every key of its own through", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (keys) => {
      const hashes = keys.map((key) => hashOf(key));
      const filter = filterOf(hashes);
      expect(hashes.every((hash) => mayBeIn(filter, hash))).toBe(true);
    }),
  );
});

test("a filter keeps most other keys out", () => {
  const filter = filterOf(Array.from({ length: 1000 }, (_, i) => hashOf(`town ${i}`)));
  const others = Array.from({ length: 1000 }, (_, i) => hashOf(`word ${i}`));
  expect(others.filter((hash) => mayBeIn(filter, hash)).length).toBeLessThan(10);
});
