import { expect, test } from "vitest";
import { fold, placedWords, wordsOf } from "./words.ts";

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
