import fc from "fast-check";
import { expect, test } from "vitest";
import { openSpellingTable } from "./spelling-table.ts";

const counted = () => {
  const met: string[] = [];
  const table = openSpellingTable((spelled) => met.push(spelled) - 1);
  return { met, numberOf: (word: string) => table(`(${word})`, 1, 1 + word.length) };
};

test("each spelling is asked for once and keeps its number", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 4 })), (words) => {
      const { met, numberOf } = counted();
      const numbers = words.map(numberOf);
      expect(met).toEqual([...new Set(words)]);
      expect(numbers).toEqual(words.map((word) => met.indexOf(word)));
    }),
  );
});

test("numbers stay as they are while the table grows", () => {
  const { met, numberOf } = counted();
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i}`);
  for (const word of words) numberOf(word);
  expect(words.filter((word, i) => numberOf(word) !== i)).toEqual([]);
  expect(met.length).toBe(words.length);
});
