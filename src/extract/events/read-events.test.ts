import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventsIn, eventsInput, titlesIn } from "./events-fixture.ts";
import { readEvents } from "./read-events.ts";

describe("what is an event", () => {
  test.each([
    ["attack", "Gunmen attacked a checkpoint in <Mosul> on <Friday=2016-12-16>."],
    ["attack", "A car bomb killed nine people in <Aleppo> on <Friday=2016-12-16>."],
    ["attack", "A warship launched cruise missiles against <Aleppo> on <Friday=2016-12-16>."],
    ["attack", "Nine men were shot by guards answering a report in <Paris> on <Friday=2016-12-16>."],
    ["attack", "Protesters were beaten in <Paris> on <Friday=2016-12-16>."],
    ["protest", "Thousands joined the rally in <Paris> on <Friday=2016-12-16>."],
    ["justice", "A hundred people were taken into custody in <Paris> on <Friday=2016-12-16>."],
    ["fighting", "Iraqi forces recaptured the airport of <Mosul> on <Friday=2016-12-16>."],
    ["ceasefire", "The truce in <Aleppo> collapsed on <Friday=2016-12-16>."],
    ["evacuation", "Hundreds of families fled from <Aleppo> on <Friday=2016-12-16>."],
    ["talks", "The foreign ministers met in <Geneva> on <Friday=2016-12-16>."],
    ["agreement", "Both governments signed a treaty in <Paris> on <Friday=2016-12-16>."],
    ["justice", "Police arrested three suspects in <Paris> on <Friday=2016-12-16>."],
    ["disaster", "An earthquake destroyed hundreds of houses in <Turkey> on <Friday=2016-12-16>."],
    ["disaster", "Storms hit <Turkey> on <Friday=2016-12-16>."],
    ["protest", "Thousands protested in <Paris> on <Friday=2016-12-16>."],
    ["election", "Voters elected a new parliament in <Turkey> on <Friday=2016-12-16>."],
    ["decision", "The government banned rallies in <Paris> on <Friday=2016-12-16>."],
    ["aid", "Trucks delivered food to <Aleppo> on <Friday=2016-12-16>."],
    [
      "statement",
      "Turkey's foreign minister warned in <Ankara> on <Friday=2016-12-16> that the talks could fail.",
    ],
  ] as const)("%s: %s", (kind, text) => {
    const [event] = eventsIn(text);
    expect(event).toMatchObject({ kind, when: { from: "2016-12-16", to: "2016-12-16", basis: "governed" } });
    expect(event!.places.length).toBeGreaterThan(0);
  });

  test.each([
    "The city is important for trade.",
    "He always visits <Paris> in spring.",
    "Turkey dinner is a tradition.",
    "The score was 2-0.",
    "If troops attack <Aleppo>, the talks will end.",
    "Why is <Aleppo> so important?",
    "She believes that he killed her.",
  ])("finds none in: %s", (text) => expect(titlesIn(text)).toEqual([]));

  test("knows a month from a verb and a person from both", () => {
    const [event] = eventsIn("Theresa May said in <Paris> on <Friday=2016-12-16> that talks would go on.");
    expect(event).toMatchObject({ kind: "statement", title: expect.stringMatching(/^Theresa May said/) });
  });

  test("takes what a source reports as the event and the source as its attribution", () => {
    const events = eventsIn(
      "On <Friday=2016-12-16>, state television reported that convoys to <Aleppo> had been suspended.",
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      title: "Convoys to Aleppo had been suspended",
      attribution: "state television",
      when: { from: "2016-12-16" },
    });
  });

  test("reports a dated noun phrase beside the clause it stands in", () => {
    const titles = titlesIn(
      "The president spoke of the results of the <November 20=2016-11-20> meeting with the king.",
    );
    expect(titles).toContain("Meeting with the king");
  });

  test("gives a stretch of time to the noun it stands behind, not to the saying", () => {
    const events = eventsIn(
      "Putin blamed the rebels' recapture of <Mosul> in <the past week=2016-12-09..2016-12-16> on poor cooperation.",
    );
    expect(events.map(({ kind, when }) => [kind, when.from])).toEqual([
      ["statement", "2016-12-16"],
      ["fighting", "2016-12-09"],
    ]);
  });

  test("knows somebody by the name that stands alone later", () => {
    const titles = titlesIn(
      "James Brown, often called the best of all, died in <Paris>. Brown was ill. His death was announced on <Friday=2016-12-16>.",
    );
    expect(titles).toEqual(
      expect.arrayContaining(["James Brown died in Paris", "Brown’s death was announced"]),
    );
  });

  test("tells the same sentence once when a caption repeats it", () => {
    const sentence = "Iraq began an operation in <Mosul> on <17 October=2016-10-17>.";
    expect(eventsIn(`${sentence}\n\n${sentence}`)).toHaveLength(1);
  });

  test("lists a speaker who goes on in plain words once", () => {
    const titles = titlesIn(
      "Putin said on <Friday=2016-12-16> that the truce was holding. Putin said talks were useful. Putin added that more was needed.",
    );
    expect(titles).toHaveLength(1);
  });
});

describe("what a story tells without a day in each sentence", () => {
  const STORY = "Gunmen attacked a market in <Mosul> on <Wednesday=2016-12-14>.";

  test.each([
    ["a deed of somebody", "Two officers were treated for burns.", "Two officers were treated for burns"],
    ["shots", "The guards fired a dozen rounds.", "Guards fired a dozen rounds"],
    ["a perfect", "The army has sent a convoy.", "Army has sent a convoy"],
  ])("%s", (_, sentence, title) => expect(titlesIn(`${STORY} ${sentence}`)).toContain(title));

  test.each([
    ["colour", "The market featured many stalls."],
    ["what there wasn't", "Police gave no details."],
    ["what seems so", "The attack appeared to mark a change."],
    ["habits", "Officials have often claimed that the town is safe."],
  ])("but not %s", (_, sentence) =>
    expect(
      titlesIn(`${STORY} ${sentence}`).filter((title) => !title.startsWith("Gunmen")),
    ).not.toContainEqual(expect.stringMatching(/featured|details|appeared|claimed/)),
  );

  test("takes what officials report for the event, the saying for its source", () => {
    const events = eventsIn("A new search has started, officials said on <Thursday=2016-12-15>.");
    expect(events.map(({ title, when }) => [title, when.from])).toEqual([
      ["New search has started", "2016-12-15"],
    ]);
  });

  test("lists a deed told in quotation marks once, not its telling too", () => {
    const titles = titlesIn("“The police attacked the marchers,” an activist told reporters in <Paris>.");
    expect(titles).toEqual(["Police attacked the marchers"]);
  });

  test("what is due is planned", () => {
    expect(
      eventsIn("Elections in <Turkey> are due on <January 9=2017-01-09>.", { published: "2016-12-16" })[0],
    ).toMatchObject({ kind: "election", status: "planned", when: { from: "2017-01-09" } });
  });
});

describe("status", () => {
  test.each([
    ["happened", "The army attacked <Aleppo> on <Thursday=2016-12-15>."],
    ["ongoing", "Rebels are attacking <Aleppo>."],
    ["planned", "The presidents will meet in <Sochi> on <Monday=2016-12-19>."],
    ["planned", "The presidents are expected to meet in <Sochi> on <Monday=2016-12-19>."],
    ["possible", "The talks could be held in <Geneva>."],
    ["background", "The army captured <Mosul> in <June 2014=2014-06-01..2014-06-30>."],
  ] as const)("%s: %s", (status, text) => expect(eventsIn(text)[0]).toMatchObject({ status }));

  test("a denial is denied", () => {
    expect(
      eventsIn(
        "The <Russia> foreign ministry denied on <Friday=2016-12-16> that its aircraft bombed <Aleppo>.",
      )[0],
    ).toMatchObject({ status: "denied" });
  });
});

describe("evidence", () => {
  test("quotes the article and points at its date and place words", () => {
    const { article } = eventsInput("");
    const input = eventsInput("Police arrested three suspects in <Paris> on <Friday=2016-12-16>.");
    const [event] = readEvents(input);
    const { text } = input.article;
    expect(article.text).toBe("");
    expect(text.slice(event!.start, event!.end)).toBe(event!.text);
    expect(text.slice(event!.dateSpan!.start, event!.dateSpan!.end)).toBe("Friday");
    expect(text.slice(event!.places[0]!.span!.start, event!.places[0]!.span!.end)).toBe("Paris");
  });

  test("keeps the figures of the report", () => {
    expect(eventsIn("Over 200 civilians were killed in <Mosul> on <Friday=2016-12-16>.")[0]!.figures).toEqual(
      [{ text: "200 civilians", value: 200, unit: "civilians" }],
    );
  });

  test("never breaks on odd text, quotes what it reports and keeps titles short", () => {
    const words = fc.constantFrom(
      "Putin",
      "said",
      "that",
      "the",
      "army",
      "attacked",
      "<Aleppo>",
      "on",
      "<Friday=2016-12-16>",
      ",",
      ".",
      "“",
      "”",
      '"',
      "who",
      "was",
      "had",
      "to",
      "killed",
      "and",
      "(",
      ")",
      "—",
      "he",
      "they",
      "will",
      "not",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const input = eventsInput(list.join(" "));
        for (const event of readEvents(input)) {
          expect(input.article.text.slice(event.start, event.end)).toBe(event.text);
          expect(event.title.length).toBeLessThanOrEqual(80);
          expect(event.when.from <= event.when.to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
