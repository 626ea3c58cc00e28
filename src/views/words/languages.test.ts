import { describe, expect, test } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { LANGUAGES, languageOf, loadStrings } from "./languages.ts";
import { ru } from "./ru.ts";

test("a language tag finds its table by its first part, and English where there is none", () => {
  expect(["ru", "ru-RU", "AR-eg", "en-GB", "de", ""].map(languageOf)).toEqual([
    "ru",
    "ru",
    "ar",
    "en",
    "en",
    "en",
  ]);
});

test("every language that the menu names can be had, and says itself which it is", async () => {
  for (const { tag } of LANGUAGES) expect((await loadStrings(tag)).language).toBe(tag);
});

describe("plural forms", () => {
  const counts = [0, 1, 2, 3, 5, 11, 21, 100];

  test("in English", () => {
    expect(counts.map(en.page.events)).toEqual([
      "0 events",
      "1 event",
      "2 events",
      "3 events",
      "5 events",
      "11 events",
      "21 events",
      "100 events",
    ]);
  });

  test("in Russian", () => {
    expect(counts.map(ru.page.events)).toEqual([
      "0 событий",
      "1 событие",
      "2 события",
      "3 события",
      "5 событий",
      "11 событий",
      "21 событие",
      "100 событий",
    ]);
  });

  test("in Arabic, where one and two need no figure", () => {
    expect(counts.map(ar.page.events)).toEqual([
      "لا أحداث",
      "حدث واحد",
      "حدثان",
      "3 أحداث",
      "5 أحداث",
      "11 حدثًا",
      "21 حدثًا",
      "100 حدث",
    ]);
  });
});

describe.each([
  ["Russian", ru],
  ["Arabic", ar],
])("the %s table", (_, table) => {
  test("has the entries of the English one", () => {
    expect(shapeOf(table)).toEqual(shapeOf(en));
  });

  test("says nothing in English but names and what isn't translated", () => {
    const same = sentencesOf(table).filter(
      ([entry, words]) => entry !== "direction" && /\p{L}{2}/u.test(words) && english.get(entry) === words,
    );
    expect(same.map(([entry]) => entry)).toEqual([]);
  });
});

/** Entries of a table by their paths, in order of the alphabet. */
const shapeOf = (table: unknown): readonly string[] =>
  entriesOf(table)
    .map(
      ([path, value]) =>
        `${path}: ${typeof value === "function" ? "sentence with words put in" : typeof value}`,
    )
    .toSorted();

const sentencesOf = (table: unknown): readonly (readonly [string, string])[] =>
  entriesOf(table).flatMap(([path, value]) => (typeof value === "string" ? [[path, value] as const] : []));

const english = new Map(sentencesOf(en));

function entriesOf(table: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof table !== "object" || table === null) return [[path.slice(1), table]];
  return Object.entries(table).flatMap(([key, value]) => entriesOf(value, `${path}.${key}`));
}
