import fc from "fast-check";
import { expect, test } from "vitest";
import { openLineArena } from "./line-arena.ts";

test("gives every line back, in any script, however long, and again after it was emptied", () => {
  const line = fc.oneof(fc.string({ unit: "grapheme" }), fc.constant("ж".repeat(70_000)));
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (before, lines) => {
      const arena = openLineArena();
      before.forEach(arena.add);
      arena.empty();
      const numbers = lines.map(arena.add);
      const texts = numbers.map((number) => Buffer.from(arena.at(number)).toString("utf8"));
      expect(texts).toEqual(lines.map((text) => `${text}\n`));
    }),
    { numRuns: 40 },
  );
});
