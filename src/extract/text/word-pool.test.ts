import fc from "fast-check";
import { expect, test } from "vitest";
import { pooledWord } from "./word-pool.ts";

test("gives what slicing gives, whatever was asked for before", () => {
  const text = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(14), (before, from, length) => {
      const start = Math.min(from, before.length);
      const end = Math.min(start + length, before.length);
      expect(pooledWord(before, start, end)).toBe(before.slice(start, end));
      expect(pooledWord(`${before} ${before}`, start, end)).toBe(before.slice(start, end));
    }),
  );
});
