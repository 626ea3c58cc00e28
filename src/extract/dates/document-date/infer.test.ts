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
    const text = "PARIS, November 14. /TASS/. French President Francois Hollande said on Monday that it failed.";
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

  test("is the latest day told as past, or the day after it, in the latest year named", () => {
    const text = "The bridge fell on 3 June. It had been mended in 2012 and 2013. Work is to begin on 9 August.";
    expect(inferred(text)).toMatchObject({ from: "2013-06-03", to: "2013-06-04", precision: "range" });
  });

  test("is not before a resolution that the text speaks of", () => {
    const text = "NEW YORK, May 5 (AP) - The envoy spoke on Thursday of Resolution 2254 at the Council.";
    expect(inferred(text)?.from).toBe("2016-05-05");
  });

  test("takes no year from a former officeholder", () => {
    expect(inferred("ROME, May 5 (AP) - The former president Barack Obama arrived.")).toBeNull();
  });

  test("without any day is the stretch in which all who are named held office", () => {
    const text = "Secretary of State John Kerry met President Francois Hollande and Prime Minister Theresa May.";
    expect(inferred(text)).toMatchObject({ from: "2016-07-13", to: "2017-01-20", precision: "range" });
  });

  test("doesn't make a weekday a day when it is known only as a stretch of months", () => {
    const text = "Secretary of State John Kerry met Prime Minister Theresa May on Friday.";
    expect(readDates({ text, mode: "news" }).timexes[0]).toMatchObject({ text: "Friday", value: "XXXX-WXX-5" });
  });

  test("is not guessed where nothing bounds it, nor in a narrative", () => {
    expect(inferred("They met on Friday and parted on Sunday.")).toBeNull();
    expect(inferred("On 3 May 1866 they met.", { mode: "narrative" })).toBeNull();
  });

  test("doesn't look at what is ignored", () => {
    const text = "Copyright 2024.\n\nThe bridge fell on 3 June. It had been mended in 2013.";
    expect(inferred(text, { ignore: [{ start: 0, end: 15 }] })?.from).toBe("2013-06-03");
  });
});
