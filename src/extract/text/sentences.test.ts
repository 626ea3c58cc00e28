import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesIn } from "./sentences.ts";
import { tokenize } from "./tokens.ts";

const sentences = (text: string): string[] =>
  sentencesIn(text).map(({ start, end }) => text.slice(start, end));
/** Sentences are written with a bar between them. */
const expectCut = (barred: string): void => {
  const parts = barred.split("|");
  expect(sentences(parts.join(""))).toEqual(parts.map((part) => part.trim()));
};

describe("a full stop ends a sentence", () => {
  test.each([
    "The truce held. |Aid came in.",
    "“We won.” |He left.",
    '"We will ask some questions.". |Then he left.',
    "He asked (twice). |Nobody spoke.",
    "They met in the U.S. |The talks failed.",
    "He works for Acme Inc. |His firm grew.",
    "It began at 8 a.m. |Police came.",
    "He waited… |Nobody came.",
    "Who won? |Nobody did!",
    "It ended World War I. |Germany lost.",
    "What policy? . |Nobody knows.",
    "after the talks.|The minister left.",
    "MOSCOW, March 27. /TASS/. |Moscow stands for talks.",
    "It happened in 2016. |20 people died.",
    "THE CAR BOMB EXPLODED IN LIMA. |POLICE HAVE NO SUSPECTS.",
    "He left . '' |She stayed .",
    "-LRB- He left . -RRB- |She stayed .",
    "the rain came. |the road closed.",
    "He flew to the U.S. |“We need help,” he said.",
  ])("%s", expectCut);
});

describe("a full stop doesn't end a sentence", () => {
  test.each([
    "The U.N. Security Council met Gen. Aoun and Mr. Hariri on Jan. 5.",
    "George W. Bush met John F. Kerry in St. Louis.",
    "The U.S. President left.",
    "At 8 a.m. Friday the bridge opened.",
    "It met at 5 p.m. EST.",
    "Resolution No. 1701 passed.",
    "He paid 3.5 million to Acme Corp. Chairman Carlos Slim.",
    "“Stop!” he shouted.",
    "They waited ... and left.",
    "1. Open the roads",
    "It is at www.un.org now.",
    "At 12:03 p.m. Walker County police were called.",
    "“Salute the emperor!”, chanted the crowd.",
    "In 1911 Francisco I. Madero became president.",
    "Rep. Nick Rahall, D-W. Va., chairs it.",
    "She said Lt. Col. Ralph Peters knew.",
    "He cited Sen. John McCain, R-Ariz., and Rep. Peter King.",
  ])("%s", expectCut);
});

describe("lines", () => {
  test("a blank line ends a sentence", () => {
    expect(sentences("Assad celebrates\n\nOn Thursday he spoke")).toEqual([
      "Assad celebrates",
      "On Thursday he spoke",
    ]);
  });

  test("a headline's line break ends it though it has no full stop", () => {
    expect(sentences("Putin calls for talks\nRussia wants peace.")).toEqual([
      "Putin calls for talks",
      "Russia wants peace.",
    ]);
  });

  test("wrapped lines go on, also where a name comes next; the headline above them doesn't", () => {
    const wrapped = [
      "Storm reaches the coast",
      "The prime minister of Bangladesh, Sheikh Hasina, met the president of",
      "France in Paris on Monday and asked him for help after the storm that",
      "Dhaka calls the worst in a hundred years. She then flew on to London.",
    ].join("\n");
    expect(sentences(wrapped)).toEqual([
      "Storm reaches the coast",
      wrapped.split("\n").slice(1).join("\n").replace(" She then flew on to London.", ""),
      "She then flew on to London.",
    ]);
  });

  test("short lines of a list stay apart", () => {
    expect(sentences("Aleppo\nIdlib\nHama\nHoms")).toEqual(["Aleppo", "Idlib", "Hama", "Homs"]);
  });

  test("a line that starts in lower case goes on", () => {
    expect(sentences("The minister\r\nsaid nothing")).toEqual(["The minister\r\nsaid nothing"]);
  });
});

describe("properties", () => {
  const pieces = fc.constantFrom(
    "He",
    "left",
    ".",
    "U.S.",
    "\n",
    "\n\n",
    " ",
    "“",
    "”",
    "...",
    "Mr.",
    "5",
    "''",
    "/",
    "The",
    ")",
    "é",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join("")),
    fc.array(pieces).map((parts) => parts.join(" ")),
  );

  test("sentences hold every token once, in order", () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(sentencesIn(sample).flatMap(({ tokens }) => tokens)).toEqual(tokenize(sample));
      }),
    );
  });

  test("a sentence of a stretch lies inside the stretch", () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (sample, a, b) => {
        const [start, end] = [Math.min(a, b, sample.length), Math.min(Math.max(a, b), sample.length)];
        for (const sentence of sentencesIn(sample, start, end)) {
          expect(sentence.start).toBeGreaterThanOrEqual(start);
          expect(sentence.end).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});
