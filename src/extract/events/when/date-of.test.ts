import { describe, expect, test } from "vitest";
import { eventsIn } from "../events-fixture.ts";

const whenOf = (text: string, options?: Parameters<typeof eventsIn>[1]) => eventsIn(text, options)[0]?.when;

describe("when", () => {
  test("takes the date that the verb governs before any other", () => {
    expect(whenOf("Rebels left <Aleppo> on <Thursday=2016-12-15>.")).toMatchObject({
      from: "2016-12-15",
      basis: "governed",
    });
  });

  test("since with a perfect runs up to publication", () => {
    expect(whenOf("Nine convoys have left <Aleppo> since <Thursday=2016-12-15>.")).toMatchObject({
      from: "2016-12-15",
      to: "2016-12-16",
      precision: "range",
    });
  });

  test("from without a perfect leaves the end open", () => {
    expect(whenOf("From <18 October=2016-10-18>, the forces do not attack <Aleppo>.")).toMatchObject({
      from: "2016-10-18",
      to: "2016-10-18",
      open: "end",
      edtf: "2016-10-18/..",
    });
  });

  test("a beginning is a day", () => {
    const when = whenOf("From <October 20=2016-10-20> the pause began in <Aleppo>.");
    expect(when).toMatchObject({ from: "2016-10-20", to: "2016-10-20" });
    expect(when).not.toHaveProperty("open");
  });

  test("until leaves the start open", () => {
    expect(whenOf("The army shelled <Aleppo> until <Thursday=2016-12-15>.")).toMatchObject({
      to: "2016-12-15",
      open: "start",
    });
  });

  test("a when-clause takes the date before it", () => {
    const events = eventsIn(
      "The tragedy that occurred in <Mosul> on <March 17=2017-03-17>, when over 200 civilians were killed, is no accident.",
      { published: "2017-03-27" },
    );
    expect(events.find(({ title }) => title.includes("civilians"))?.when).toMatchObject({
      from: "2017-03-17",
      basis: "governed",
    });
  });

  test("since-clause dates the clause it hangs on", () => {
    const events = eventsIn(
      "<Aleppo> has come under heavy bombardment since the truce deal disintegrated <on Monday=2016-12-12>.",
    );
    expect(events.map(({ when }) => `${when.from}..${when.to}`)).toEqual([
      "2016-12-12..2016-12-16",
      "2016-12-12..2016-12-12",
    ]);
  });

  test("counts a week ago as seven days back, about", () => {
    expect(whenOf("The truce in <Aleppo> collapsed <a week ago=2016-12-05..2016-12-11>.")).toMatchObject({
      from: "2016-12-09",
      to: "2016-12-09",
      approximate: true,
    });
  });

  test("joins two years into one stretch", () => {
    expect(
      whenOf(
        "Government forces tried to liberate <Mosul> in <2014=2014-01-01..2014-12-31> and in <2015=2015-01-01..2015-12-31>.",
      ),
    ).toMatchObject({ from: "2014-01-01", to: "2015-12-31" });
  });

  test("carries a day on to the next sentence of the story", () => {
    const [, second] = eventsIn(
      "Gunmen attacked a market in <Mosul> on <Wednesday=2016-12-14>. Nine people were killed.",
    );
    expect(second!.when).toMatchObject({ from: "2016-12-14", basis: "carried" });
  });

  test("lets no day of the saying become the day of what is planned", () => {
    const events = eventsIn(
      "Lavrov said on <Thursday=2016-12-15> that the ministers will meet in <Geneva> on <Monday=2016-12-19>.",
    );
    expect(events.find(({ status }) => status === "planned")?.when.from).toBe("2016-12-19");
  });

  test("keeps a yardstick out", () => {
    expect(
      whenOf("Gunmen attacked <Paris> in the deadliest assault since <2004=2004-01-01..2004-12-31>."),
    ).toMatchObject({ from: "2016-12-16", basis: "publication" });
  });

  test("what was done at a dated meeting was done then", () => {
    expect(
      whenOf("Ministers agreed at <last year's=2015-01-01..2015-12-31> summit in <Geneva> to meet again."),
    ).toMatchObject({ from: "2015-01-01", to: "2015-12-31" });
  });

  test("a date between dashes isn't the verb's", () => {
    expect(
      whenOf("The president -- in power since <1981=1981-01-01..1981-12-31> -- resigned in <Aleppo>."),
    ).toMatchObject({ from: "2016-12-16", basis: "publication" });
  });

  test("what has happened by now isn't dated by what it is about", () => {
    expect(
      whenOf(
        "A man has been arrested in <Paris> over the bombings of trains in <2004=2004-01-01..2004-12-31>.",
      ),
    ).toMatchObject({ from: "2016-12-16", basis: "publication" });
  });

  test("a question asked keeps its day to itself", () => {
    expect(
      whenOf("Ministers in <Geneva> agreed to ask who shot down the plane on <April 6, 1994=1994-04-06>."),
    ).toMatchObject({ from: "2016-12-16" });
  });

  test("more than so long ago is no yardstick", () => {
    expect(whenOf("Hundreds fled from <Aleppo> more than <30 years ago=1986-01-01..1986-12-31>.")?.from).toBe(
      "1986-01-01",
    );
  });

  test("a long stretch isn't carried on", () => {
    const events = eventsIn(
      "Police have arrested him in <Paris> since <1990=1990-01-01..1990-12-31>. Guards shot a man in <Paris>.",
    );
    expect(events.at(-1)?.when).toMatchObject({ from: "2016-12-16", basis: "publication" });
  });

  test("nothing is carried on from a plan", () => {
    const events = eventsIn(
      "The ministers will meet in <Geneva> on <Monday=2016-12-19>. Guards shot a man in <Geneva>.",
    );
    expect(events.at(-1)?.when.from).toBe("2016-12-16");
  });

  test("harm done to somebody named is the harm told before", () => {
    const events = eventsIn(
      "Police in <Paris> charged a man on <Friday=2016-12-16> with the <October 2015=2015-10-01..2015-10-31> murder of Jean Martin. Martin was killed by a single shot.",
    );
    expect(events.at(-1)?.when).toMatchObject({ from: "2015-10-01", basis: "carried" });
  });

  test("a story told later keeps the day it opens with", () => {
    const events = eventsIn(
      "Rebels attacked <Aleppo> on <November 20=2016-11-20>.\n\nThe truce collapsed on <November 20=2016-11-20>.\n\nThe city was quiet.\n\nA bomb killed nine people.",
    );
    expect(events.at(-1)?.when).toMatchObject({ from: "2016-11-20", basis: "carried" });
  });

  test("falls back to the publication day and says so", () => {
    const [event] = eventsIn("Gunmen attacked a market in <Mosul>.");
    expect(event).toMatchObject({
      dateSpan: null,
      when: { from: "2016-12-16", basis: "publication" },
      dateExplanation: "no date given: publication date, 2016-12-16",
    });
  });

  test("what had happened before keeps its start open", () => {
    expect(whenOf("Militants had captured <Mosul>.")).toMatchObject({
      to: "2016-12-16",
      open: "start",
      basis: "publication",
    });
  });

  test("a history dates events by what it told last, never by a publication day", () => {
    const events = eventsIn(
      "Napoleon invaded <Russia> in <June 1812=1812-06-01..1812-06-30>.\n\nThe army captured <Moscow>.",
      { mode: "narrative" },
    );
    expect(events.map(({ when }) => when.from)).toEqual(["1812-06-01", "1812-06-01"]);
  });
});
