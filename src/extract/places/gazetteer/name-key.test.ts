import { expect, test } from "vitest";
import fc from "fast-check";
import { nameKey } from "./name-key.ts";

test.each([
  ["Al-Ḥasakah", "al hasakah"],
  ["U.S.", "us"],
  ["St. Louis", "saint louis"],
  ["Côte d’Ivoire", "cote divoire"],
  ["Łódź", "lodz"],
  ["  New   York ", "new york"],
  ["Алёппо", "алеппо"],
  ["حلب", "حلب"],
  ["—", ""],
])("the key of %s is %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test("a key is its own key, and has no outer or double blanks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const key = nameKey(name);
      expect(key).toBe(key.trim());
      expect(key).not.toContain("  ");
      expect(nameKey(key)).toBe(key);
    }),
  );
});
