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
    [
      "parts words that the article ran together",
      "Both sides held talkson the truce in <Geneva> on <Friday=2016-12-16>.",
      "Both sides held talks on the truce in Geneva",
    ],
    [
      "means the nearest unnamed person by he",
      "President Vladimir Putin arrived in <Paris> on <Friday=2016-12-16>. A driver crashed in <Paris>. He was taken to <Aleppo>.",
      "Driver was taken to Aleppo",
    ],
    [
      "means the one who speaks by he in what is said",
      "Sergey Lavrov told Rex Tillerson on <Friday=2016-12-16> that he had met rebels in <Geneva> on <Monday=2016-12-12>.",
      "Lavrov had met rebels in Geneva",
    ],
    [
      "drops articles before it drops words",
      "The presidents of the republics and the heads of the parliaments are scheduled to visit <Paris> on <Monday=2016-12-19>.",
      "Presidents of republics and heads of parliaments are scheduled to visit Paris",
    ],
  ])("%s", (_, text, title) => expect(titlesIn(text)).toContain(title));

  test("never tells only that somebody said", () => {
    expect(titlesIn("Sergey Lavrov said, however, that the law in <Russia> allows it.")).toEqual([
      "Sergey Lavrov said the law in Russia allows it",
    ]);
  });

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
