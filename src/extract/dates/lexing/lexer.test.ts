import { describe, expect, test } from "vitest";
import { isBreak, isGlued, lex } from "./lexer.ts";

const norms = (text: string): string[] => [...lex(text).norm];

describe("tokens", () => {
  test.each([
    ["On Nov. 21st", ["on", "nov", ".", "21", "st"]],
    ["year's end", ["year", "'s", "end"]],
    ["year’s end", ["year", "'s", "end"]],
    ["mid-1990s", ["mid", "-", "1990", "s"]],
    ["17–20 and 17‑20", ["17", "-", "20", "and", "17", "-", "20"]],
    ["no -- yes — no", ["no", "—", "yes", "—", "no"]],
    ["٢٠١٦ １７", ["2016", "17"]],
    ["Q3 of été", ["q3", "of", "été"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  test("know what they stand beside", () => {
    const lexed = lex("3rd May\n\nthen");
    expect([0, 1, 2, 3].map((i) => isGlued(lexed, i))).toEqual([false, true, false, false]);
    expect([0, 1, 2, 3].map((i) => isBreak(lexed, i))).toEqual([true, false, false, true]);
  });

  test("digit runs too long for a number are none", () => {
    expect(lex("99999999999999999999").digits[0]).toBe(-1);
  });
});
