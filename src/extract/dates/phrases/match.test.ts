import { describe, expect, test } from "vitest";
import { lex } from "../lexing/lexer.ts";
import { DIGITS, firstOf, secondAfter } from "./first.ts";
import { compileMatcher } from "./match.ts";
import { parsePattern } from "./pattern.ts";

/** The words that a pattern takes from the start of a text, and what its slots read. */
function taken(pattern: string, text: string): readonly [string, Record<string, number>] | null {
  const lexed = lex(text);
  const matcher = compileMatcher(parsePattern(pattern));
  const end = matcher.match(lexed, 0);
  const read = matcher.slots.flatMap((slot) => {
    const value = matcher.valueOf(slot);
    return value === undefined ? [] : [[slot, value] as const];
  });
  return end < 0 ? null : [text.slice(0, lexed.ends[end - 1]), Object.fromEntries(read)];
}

describe("a phrase pattern", () => {
  test.each([
    ["the|this first|last <n> <unit>", "this last 3 weeks ago", "this last 3 weeks"],
    ["<month> <day> ( ,? <year> )?", "May 3, 2014 was", "May 3, 2014"],
    ["<month> <day> ( ,? <year> )?", "May 3, when", "May 3"],
    ["<count> ~ <unit>", "three-year term", "three-year"],
    ["<count> ~ <unit>", "three years", "three years"],
    ["( a | the last ) <unit>", "the last week", "the last week"],
    ["<year> +s", "1990s", "1990s"],
  ])("%s takes from “%s”", (pattern, text, expected) => {
    expect(taken(pattern, text)?.[0]).toBe(expected);
  });

  test("glue asks for no white space", () => {
    expect(taken("<year> +s", "1990 s")).toBeNull();
  });

  test("doesn't go over a blank line", () => {
    expect(taken("last <unit>", "last\n\nweek")).toBeNull();
  });

  test("a slot that was read on a way given up is forgotten", () => {
    expect(taken("<month> ( <day> , )? <year>", "May 2014")?.[1]).toEqual({ month: 5, year: 2014 });
  });

  test("slots may have names of their own", () => {
    expect(taken("<month:from> - <month:to>", "May-June")?.[1]).toEqual({ from: 5, to: 6 });
  });

  test.each(["( a", "<nothing>", "a | b", ")"])("“%s” is none", (pattern) => {
    expect(() => parsePattern(pattern)).toThrow();
  });
});

describe("what a pattern can start with", () => {
  test("goes past what is optional", () => {
    const first = firstOf(parsePattern("the? last|past <year>"));
    expect([...first.words].toSorted()).toEqual(["last", "past", "the"]);
    expect(first.digits).toBe(false);
  });

  test("is known for the second word as well", () => {
    const second = secondAfter(parsePattern("( the )? last|past <n> <unit>"), "the");
    expect([...second.words].toSorted()).toEqual(["last", "past"]);
    expect(second.anything).toBe(false);
  });

  test("after a slot's own word is what the slot can go on with, or what comes behind it", () => {
    const second = secondAfter(parsePattern("<n> <unit>"), "a");
    expect(second.anything).toBe(false);
    expect(["couple", "few", "week"].filter((word) => !second.words.has(word))).toEqual([]);
    expect(second.words.has("minister")).toBe(false);
  });

  test("after a number is what the number can go on with, or what comes behind it", () => {
    const second = secondAfter(parsePattern("( the <day> | <year> ) <month>"), DIGITS);
    expect(second.words.has("may")).toBe(true);
    expect(second.words.has("th")).toBe(false);
    expect(secondAfter(parsePattern("<day> <month>"), DIGITS).words.has("th")).toBe(true);
    expect(secondAfter(parsePattern("<year>"), DIGITS).anything).toBe(true);
  });
});
