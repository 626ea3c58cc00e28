import { expect, test } from "vitest";
import { lex } from "../lexing/lexer.ts";
import { directionAt, type Direction } from "./direction.ts";

/** Where the sentence puts the one word "Monday" in it. */
function directionOf(text: string): Direction {
  const lexed = lex(text);
  const at = lexed.norm.indexOf("monday");
  return directionAt(lexed, at, at + 1);
}

test.each([
  ["He said on Monday that it will rain.", "past"],
  ["He said it will rain on Monday.", "future"],
  ["It would be held on Monday.", "future"],
  ["They are expected to meet on Monday.", "future"],
  ["The vote, due on Monday, is open.", "future"],
  ["They agreed on Monday.", "past"],
  ["They agreed to meet on Monday.", "future"],
  ["It had been due to expire on Monday.", "past"],
  ["They planned a march on Monday.", "future"],
  ["The truce was extended until Monday.", "future"],
  ["Until Monday, they had not met.", "past"],
  ["It could come as soon as Monday.", "future"],
  ["They wait for Monday's vote.", "future"],
  ["They spoke ahead of Monday's vote.", "future"],
  ["They will discuss Monday's attack.", "past"],
  ["He will come. Monday was quiet.", "past"],
  ["Mr. Smith told St. Paul on Monday.", "past"],
  ["The sides meet Monday.", "unknown"],
])("%s", (text, expected) => {
  expect(directionOf(text)).toBe(expected);
});
