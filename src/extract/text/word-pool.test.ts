import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rememberWords, wordOf, wordSlot } from "./word-pool.ts";

const pooledWord = (text: string, start: number, end: number): string =>
  wordOf(text, start, end, wordSlot(text, start, end));

describe("the pool of words", () => {
  test("gives what slicing gives, whatever was asked for before", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(30), (before, from, length) => {
        const start = Math.min(from, before.length);
        const end = Math.min(start + length, before.length);
        expect(pooledWord(before, start, end)).toBe(before.slice(start, end));
        expect(pooledWord(`${before} ${before}`, start, end)).toBe(before.slice(start, end));
      }),
    );
  });

  test("has one slot for a word wherever it stands, and another for each other word", () => {
    const slots = ["Aleppo", "aleppo", "Алеппо", "humanitarian", "internationally"].map((word) => {
      const slot = wordSlot(`in ${word}, on`, 3, 3 + word.length);
      expect(wordOf(word, 0, word.length, slot)).toBe(word);
      expect(wordSlot(word, 0, word.length)).toBe(slot);
      return slot;
    });
    expect(new Set(slots).size).toBe(slots.length);
  });

  test("doesn't hold what is too long for a word", () => {
    const address = "https://example.org/a-rather-long-address";
    expect(wordSlot(address, 0, address.length)).toBe(-1);
    expect(pooledWord(address, 0, address.length)).toBe(address);
  });

  test("begins anew when it is full, and what is remembered stays right", () => {
    const lengthOf = rememberWords((text) => ({ text, length: text.length }));
    for (let i = 0; i < 80_000; i += 1) {
      const word = `w${i * 7}`;
      const slot = wordSlot(word, 0, word.length);
      if (wordOf(word, 0, word.length, slot) !== word || lengthOf(word, slot).length !== word.length)
        throw new Error(`${word} was taken for another word`);
    }
    expect(lengthOf("w7", wordSlot("w7", 0, 2))).toEqual({ text: "w7", length: 2 });
  });
});

describe("what is remembered of words", () => {
  test("is read once for a word with a slot, each time for one without", () => {
    let read = 0;
    const known = rememberWords((text) => {
      read += 1;
      return { text };
    });
    for (const word of ["Idlib", "Homs", "Idlib"]) known(word, wordSlot(word, 0, word.length));
    expect(read).toBe(2);
    for (const word of ["Hama", "Hama"]) known(word, -1);
    expect(read).toBe(4);
  });
});
