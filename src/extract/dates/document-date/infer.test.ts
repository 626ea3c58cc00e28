import { describe, expect, test } from "vitest";
import { readDates } from "../read-dates.ts";
import type { DatesInput, DocumentDate } from "../types.ts";

const inferred = (text: string, more: Partial<DatesInput> = {}): DocumentDate | null =>
  readDates({ text, mode: "news", ...more }).published;

describe("a publication date that isn't given", () => {
  test("takes the day from the dateline and the year from the weekday and who is in office", () => {
    const text =
      "PARIS, November 14. /TASS/. French President Francois Hollande said on Monday that the talks had failed.";
    expect(inferred(text)).toMatchObject({ from: "2016-11-14", to: "2016-11-14", basis: "inferred" });
  });

  test("gives its reasons in words", () => {
    const text =
      "PARIS, November 14. /TASS/. French President Francois Hollande said on Monday that it failed.";
    const reasons = inferred(text)?.reasons.join("\n") ?? "";
    expect(reasons).toContain("November 14");
    expect(reasons).toContain("Hollande is named in office");
    expect(reasons).toContain("weekday");
  });

  test("is stated when the dateline has the year", () => {
    expect(inferred("GENEVA, March 3, 2014 (Reuters) - The council met.")).toMatchObject({
      from: "2014-03-03",
      basis: "stated",
    });
  });

  const TERMS = "President Francois Hollande met Prime Minister Theresa May."; // July 2016 to May 2017

  test("is the latest day told as past, or the day after it, where only one year is left", () => {
    expect(inferred(`${TERMS} The bridge fell on 3 November. Work is to begin on 9 December.`)).toMatchObject(
      {
        from: "2016-11-03",
        to: "2016-11-04",
        precision: "range",
      },
    );
  });

  test("is a stretch where no year has that day", () => {
    expect(inferred(`${TERMS} The bridge fell on 3 June. It was mended in 2017.`)).toMatchObject({
      from: "2017-01-01",
      to: "2017-05-14",
    });
  });

  test("is no day told by its date where recent days are told by their weekday", () => {
    const text =
      "President Francois Hollande met Prime Minister Theresa May on Friday. The bridge fell on 3 November.";
    expect(inferred(text)).toMatchObject({ from: "2016-07-13", to: "2017-05-14" });
  });

  test("is no day that is told with its year", () => {
    expect(inferred("The bridge fell on 3 June 1998. It was mended.")).toBeNull();
  });

  test("is the date that heads the text", () => {
    expect(inferred("Bridge falls\nPublished: 3 June 1998\nA bridge fell.")).toMatchObject({
      from: "1998-06-03",
      basis: "stated",
    });
  });

  test("is not before a resolution that the text speaks of", () => {
    const text =
      "NEW YORK, May 5 (AP) - The envoy spoke on Thursday of Resolution 2254 to President Barack Obama.";
    expect(inferred(text)?.from).toBe("2016-05-05");
  });

  test("takes no year from a former officeholder", () => {
    expect(inferred("ROME, May 5 (AP) - The former president Barack Obama arrived.")).toBeNull();
  });

  test("without any day is the stretch in which all who are named held office", () => {
    const text =
      "Secretary of State John Kerry met President Francois Hollande and Prime Minister Theresa May.";
    expect(inferred(text)).toMatchObject({ from: "2016-07-13", to: "2017-01-20", precision: "range" });
  });

  test("doesn't make a weekday a day when it is known only as a stretch of months", () => {
    const text = "Secretary of State John Kerry met Prime Minister Theresa May on Friday.";
    expect(readDates({ text, mode: "news" }).timexes[0]).toMatchObject({
      text: "Friday",
      value: "XXXX-WXX-5",
    });
  });

  test("known to the month gives a year to what can only be in one", () => {
    const published = {
      from: "2016-10-01",
      to: "2016-10-31",
      precision: "month",
      edtf: "2016-10",
      basis: "given",
      reasons: [],
    } as const;
    const { timexes } = readDates({
      text: "In June they met. On Friday they parted. Last year they fought.",
      mode: "news",
      published,
    });
    expect(timexes.map(({ value }) => value)).toEqual(["2016-06", "XXXX-WXX-5", "2015"]);
  });

  test("is not guessed where nothing bounds it, nor in a narrative", () => {
    expect(inferred("They met on Friday and parted on Sunday.")).toBeNull();
    expect(inferred("On 3 May 1866 they met.", { mode: "narrative" })).toBeNull();
  });

  test("doesn't look at what is ignored", () => {
    const footer = "Copyright 2018.";
    const text = `${footer}\n\nPresident Francois Hollande met Prime Minister Theresa May. The bridge fell on 3 November.`;
    expect(inferred(text)).toBeNull();
    expect(inferred(text, { ignore: [{ start: 0, end: footer.length }] })?.from).toBe("2016-11-03");
  });
});
