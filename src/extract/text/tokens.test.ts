import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "./tokens.ts";

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe("tokens", () => {
  test.each([
    ["The U.N. met in Washington, D.C.", ["The", "U.N.", "met", "in", "Washington", ",", "D.C."]],
    ["Gen. Petraeus left at 8 a.m. Friday", ["Gen.", "Petraeus", "left", "at", "8", "a.m.", "Friday"]],
    ["Iraq’s US-led coalition, AT&T", ["Iraq’s", "US-led", "coalition", ",", "AT&T"]],
    ["the U.N.-led talks", ["the", "U.N.", "-", "led", "talks"]],
    ["about 9,000 at 14:30, 3.5%", ["about", "9,000", "at", "14:30", ",", "3.5", "%"]],
    ["on the 21st, 62. Then 7", ["on", "the", "21", "st", ",", "62", ".", "Then", "7"]],
    ["2,5٣ and 5٣", ["2,5٣", "and", "5٣"]],
    ["Rock 'n' roll - he' said", ["Rock", "'", "n", "'", "roll", "-", "he", "'", "said"]],
    ["see www.cnn.com now", ["see", "www.cnn.com", "now"]],
    ["at https://example.org/2016/12/16/a-b.", ["at", "https://example.org/2016/12/16/a-b", "."]],
    ["he left -- then ...", ["he", "left", "--", "then", "..."]],
    [
      "`` It 's over , '' he did n't say -LRB- twice -RRB- .",
      ["``", "It", "'s", "over", ",", "''", "he", "did", "n't", "say", "-LRB-", "twice", "-RRB-", "."],
    ],
    ["No. 5 and no. They", ["No.", "5", "and", "no", ".", "They"]],
    ["on Jan. 5, Sept. 6", ["on", "Jan.", "5", ",", "Sept.", "6"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ["They march. The rain came", ["They", "march", ".", "The", "rain", "came"]],
    ["after the talks.The minister", ["after", "the", "talks", ".", "The", "minister"]],
    ["SHE SAT. THE SUN. IT WAS MISS.", ["SHE", "SAT", ".", "THE", "SUN", ".", "IT", "WAS", "MISS", "."]],
    ["It was World War I.", ["It", "was", "World", "War", "I", "."]],
    ["a 5 km. race, a nice gen. idea", ["a", "5", "km.", "race", ",", "a", "nice", "gen", ".", "idea"]],
  ])("a full stop stays outside where it ends a sentence: %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("cuts a token at the end of the stretch", () => {
    expect(tokenize("Aleppo fell", 2, 8).map((token) => token.text)).toEqual(["eppo", "f"]);
  });

  test("covers every character that isn't white space, in order, each equal to its stretch", () => {
    const pieces = fc.constantFrom(
      "U.S.",
      "Mr.",
      " ",
      "\n",
      "...",
      "9,0",
      "-",
      "''",
      "’",
      "é",
      "Иран",
      "😀",
      "http://x.y",
      ".",
      "a",
      "n't",
      "-LRB-",
      "\u0301",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((parts) => parts.join("")),
        ),
        (text) => {
          let at = 0;
          for (const token of tokenize(text)) {
            expect(text.slice(at, token.start)).toMatch(/^\s*$/u);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.end).toBeGreaterThan(token.start);
            at = token.end;
          }
          expect(text.slice(at)).toMatch(/^\s*$/u);
        },
      ),
    );
  });
});
