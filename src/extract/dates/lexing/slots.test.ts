import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lex } from "./lexer.ts";
import { SLOTS, type Slot } from "./slots.ts";

const slots: readonly (readonly [string, Slot])[] = Object.entries(SLOTS);
const words = [...new Set(slots.flatMap(([, slot]) => [...slot.words, ...slot.goesOn.words]))];
const pieces = fc.constantFrom(...words, "7", "17", "300", "2016", "1/2", "3.5", "day", "\n\n");
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(" ", "")), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(""));

describe.each(slots)("slot %s", (_name, { read, words: own, digits, goesOn }) => {
  test("starts and goes on only with what it says it does", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lexed = lex(text);
        const reading = lexed.count === 0 ? null : read(lexed, 0);
        if (reading === null) return;
        const isNumber = (at: number): boolean => (lexed.digits[at] ?? -1) >= 0;
        expect(isNumber(0) ? digits : own.includes(lexed.norm[0]!)).toBe(true);
        if (reading.end === 1) return;
        expect(isNumber(1) ? goesOn.digits : goesOn.words.includes(lexed.norm[1]!)).toBe(true);
      }),
    );
  });
});
