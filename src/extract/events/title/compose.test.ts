import { describe, expect, test } from "vitest";
import { titlesIn } from "../events-fixture.ts";

describe("titles", () => {
  test.each([
    [
      "drops the date, which stands beside it",
      "Rebels left <Aleppo> on <Thursday=2016-12-15>.",
      "Rebels left Aleppo",
    ],
    [
      "drops a leading article and adverbs of connection",
      "Meanwhile, the army also attacked <Aleppo> on <Thursday=2016-12-15>.",
      "Army attacked Aleppo",
    ],
    [
      "leaves out insertions and brackets",
      "The group (formerly known as the Front), which backs rebels, attacked <Mosul> on <Thursday=2016-12-15>.",
      "Group attacked Mosul",
    ],
    [
      "keeps no 'he said' behind it",
      "Convoys have left <Aleppo>, the ministry said on <Friday=2016-12-16>.",
      "Convoys have left Aleppo",
    ],
    [
      "puts a name for a pronoun",
      "President Vladimir Putin arrived in <Paris> on <Friday=2016-12-16>. He met the mayor in <Paris>.",
      "Putin met the mayor in Paris",
    ],
    [
      "puts own words of a speaker in quotation marks",
      '"We have requested a special briefing on <Mosul>," Sergey Lavrov said on <Friday=2016-12-16>.',
      "Sergey Lavrov: “We have requested a special briefing on Mosul”",
    ],
    [
      "turns what was said before its speaker around",
      "Moscow stands for the liberation of the city, Sergey Lavrov said on <Friday=2016-12-16>.",
      "Sergey Lavrov said Moscow stands for the liberation of the city",
    ],
    [
      "finds what was agreed before the clause",
      "They spoke of talks that the presidents are supposed to hold in <Sochi> on <Monday=2016-12-19>.",
      "Presidents are supposed to hold talks in Sochi",
    ],
  ])("%s", (_, text, title) => expect(titlesIn(text)).toContain(title));

  test("cuts at the end of a phrase, never after a word that waits for more", () => {
    const [title] = titlesIn(
      "The government suspended the distribution of food and medical supplies to hospitals in the besieged districts of <Aleppo> and in the villages around it on <Friday=2016-12-16>.",
    );
    expect(title!.length).toBeLessThanOrEqual(80);
    expect(title).not.toMatch(/ (?:the|of|in|and|to|a|for)$/);
  });

  test("reports nothing whose subject is a pronoun that the text gives no name for", () => {
    expect(titlesIn("It killed nine people.")).toEqual([]);
  });
});
