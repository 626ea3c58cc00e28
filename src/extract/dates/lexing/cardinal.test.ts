import { expect, test } from "vitest";
import { exactAt, quantityAt } from "./cardinal.ts";
import { lex } from "./lexer.ts";

test.each([
  ["two", 2, 1],
  ["twenty-four hours", 24, 3],
  ["twenty four", 24, 2],
  ["a hundred years", 100, 2],
  ["two thousand and five", 2005, 4],
  ["1,500 days", 1500, 3],
  ["2.5 years", 2.5, 3],
  ["2 1/2 years", 2.5, 4],
  ["5½ hours", 5.5, 2],
  ["two and a half years", 2.5, 4],
  ["half an hour", 0.5, 2],
  ["a couple of days", 2, 3],
  ["a dozen years", 12, 2],
  ["a year", 1, 1],
  ["one two", 1, 1],
])("%s is %d, over %d tokens", (text, value, end) => {
  expect(quantityAt(lex(text), 0)).toEqual({ end, value });
});

test.each(["several days", "a few days", "many years"])("%s is no exact number", (text) => {
  expect(quantityAt(lex(text), 0)?.value).toBeNaN();
  expect(exactAt(lex(text), 0)).toBeNull();
});

test.each(["days", "and", "hundred", "-"])("“%s” starts no number", (text) => {
  expect(quantityAt(lex(text), 0)).toBeNull();
});
