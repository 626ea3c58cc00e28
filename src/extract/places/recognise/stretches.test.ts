import fc from "fast-check";
import { expect, test } from "vitest";
import { isCapitalised, wordsIn } from "../words.ts";
import { stretchesOf } from "./stretches.ts";

/** The stretches of a text of one line, as they are written. */
function stretchesIn(text: string): string[] {
  const words = wordsIn(text);
  const capital = Uint8Array.from(words, (word) => (isCapitalised(word) ? 1 : 0));
  return stretchesOf(words, capital).map(({ first, last }) =>
    text.slice(words[first]!.start, words[last]!.end),
  );
}

test.each([
  ["words between two capitals", "they flew to Port-au-Prince and", "Port-au-Prince"],
  ["up to five of them", "walks near Weston-on-the-Green and", "Weston-on-the-Green"],
  ["a number before", "a shop on 42nd Street in", "42nd Street"],
  ["a number behind", "traffic on Highway 19 was", "Highway 19"],
  ["parts joined behind", "traffic on I-75 was", "I-75"],
  ["an article joined before", "fighting in al-Bab and", "al-Bab"],
  ["an ordinary word behind", "the old Methodist church was", "Methodist church"],
])("a stretch takes in %s", (_, text, stretch) => {
  expect(stretchesIn(text)).toEqual([stretch]);
});

test("marks and small words end no stretch, and small letters make none", () => {
  expect(stretchesIn("the war in Syria, where the people of the old town of Homs were hungry")).toEqual([
    "Syria",
    "Homs",
  ]);
  expect(stretchesIn("nothing but small letters here")).toEqual([]);
});

test("stretches hold every capital, lie in the line and have a word between them", () => {
  const word = fc.constantFrom("Homs", "Al", "the", "of", "19", "-", ",", ".", "church", "said");
  const gap = fc.constantFrom("", " ");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap)), (parts) => {
      const words = wordsIn(parts.map(([text, behind]) => text + behind).join(""));
      const capital = Uint8Array.from(words, (one) => (isCapitalised(one) ? 1 : 0));
      const stretches = stretchesOf(words, capital);
      const held = new Set(stretches.flatMap(({ first, last }) => range(first, last)));
      for (let i = 0; i < words.length; i += 1) if (capital[i]) expect(held).toContain(i);
      stretches.forEach(({ first, last }, s) => {
        expect(first).toBeGreaterThanOrEqual(s === 0 ? 0 : stretches[s - 1]!.last + 2);
        expect(last).toBeLessThan(words.length);
      });
    }),
  );
});

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
