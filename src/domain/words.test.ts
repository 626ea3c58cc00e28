import fc from "fast-check";
import { expect, test } from "vitest";
import { eachWord, fold, placedWords, wordsOf } from "./words.ts";

test("words are compared without case, accents and vowel signs", () => {
  expect(["São", "İzmir", "Ёлка", "حَلَب"].map(fold)).toEqual(["sao", "izmir", "елка", "حلب"]);
});

test("a text's words leave out what stands between them", () => {
  expect(wordsOf("Aleppo’s 2nd “convoy” — в Москве.")).toEqual([
    "aleppo",
    "s",
    "2nd",
    "convoy",
    "в",
    "москве",
  ]);
  expect(wordsOf(" … ")).toEqual([]);
});

test("words know where they stand, accents and all", () => {
  const text = "À São Paulo";
  expect(placedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["À", "São", "Paulo"]);
  expect(placedWords(text).map(({ word }) => word)).toEqual(wordsOf(text));
});

test("words are shown where they stand, whatever stands beside them", () => {
  const pieces = fc.constantFrom(
    "Aleppo",
    "2nd",
    "São",
    "e\u0301",
    "в",
    "’s",
    " ",
    "-",
    "…",
    "\u0301",
    "😀",
    "حَلَب",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const shown: (readonly [number, number])[] = [];
      eachWord(text, (start, end) => shown.push([start, end]));
      expect(shown).toEqual(placedWords(text).map(({ start, end }) => [start, end]));
    }),
  );
});
