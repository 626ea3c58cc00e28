import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsIn } from "./words.ts";

const split = (text: string): string[] => wordsIn(text).map((word) => word.text);

test("parts hyphenated words and possessive endings, keeps abbreviations whole", () => {
  expect(split("US-led raids on Iraq’s Deir ez-Zor")).toEqual([
    "US",
    "-",
    "led",
    "raids",
    "on",
    "Iraq",
    "’s",
    "Deir",
    "ez",
    "-",
    "Zor",
  ]);
  expect(split("St. Louis, Calif. and the U.S. army.")).toEqual([
    "St.",
    "Louis",
    ",",
    "Calif.",
    "and",
    "the",
    "U.S.",
    "army",
    ".",
  ]);
  expect(split("in W.Va., see www.example.org/a-b")).toEqual([
    "in",
    "W.Va.",
    ",",
    "see",
    "www.example.org/a-b",
  ]);
});

test("a stop after an ordinary small word ends the sentence", () => {
  expect(split("He is ill. No one.")).toContain(".");
});

/** One pattern for everything: slow and obvious, for words without possessive endings and abbreviations. */
const byPattern = (text: string): string[] =>
  text.match(/\p{Nd}+(?:[.,:]\p{Nd}+)*|\p{L}[\p{L}\p{M}\p{Nd}]*|[^\s\p{L}\p{Nd}]/gu) ?? [];

test("the quick way for plain words agrees with a pattern over any letters", () => {
  const arbLetter = fc.constantFrom(..."aZ9 \n-,!é\u00a0ЖX");
  fc.assert(
    fc.property(fc.array(arbLetter), (letters) => {
      expect(split(letters.join(""))).toEqual(byPattern(letters.join("")));
    }),
  );
});

test("blanks between words tell lines and paragraphs apart", () => {
  const gaps = wordsIn("a b\nc\n\nd\t\n \ne-f").map(({ text, gap }) => `${text} ${gap}`);
  expect(gaps).toEqual(["a none", "b blank", "c line", "d paragraph", "e paragraph", "- none", "f none"]);
});

test("words lie in the text in order, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      let last = 0;
      for (const word of wordsIn(text)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(word.start, word.end)).toBe(word.text);
        last = word.end;
      }
    }),
  );
});
