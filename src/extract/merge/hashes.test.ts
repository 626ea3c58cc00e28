import fc from "fast-check";
import { expect, test } from "vitest";
import { fnv1a, hashedWords, hashesOfPairs, sharedBy, without } from "./hashes.ts";

const words = fc.array(fc.constantFrom("aid", "convoy", "truce", "talks", "Aleppo", "Geneva", ""));

test("counts and takes away as sets of the words themselves do", () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [new Set(one), new Set(other)];
      expect(hashedWords(one)).toHaveLength(a.size);
      expect(sharedBy(hashedWords(one), hashedWords(other))).toBe(
        [...a].filter((word) => b.has(word)).length,
      );
      const left = [...a].filter((word) => !b.has(word));
      expect(without(hashedWords(one), hashedWords(other))).toEqual(hashedWords(left));
    }),
  );
});

test("hashes a text the same in one piece and in two", () => {
  expect(fnv1a("talks", fnv1a("held "))).toBe(fnv1a("held talks"));
  expect(fnv1a("held talks")).not.toBe(fnv1a("talks held"));
});

test("hashes words in pairs as the pairs themselves are hashed", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }).filter((word) => !word.includes(" "))), (listed) => {
      const pairs = listed.slice(1).map((word, i) => `${listed[i]} ${word}`);
      expect(hashesOfPairs(listed.join(" "))).toEqual(pairs.map((pair) => fnv1a(pair)));
    }),
  );
});
