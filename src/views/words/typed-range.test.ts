import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromCivil, formatDay } from "../../domain/day.ts";
import { lastDay } from "../../domain/time-range.ts";
import { arabicDates } from "./ar-dates.ts";
import { englishDates } from "./en-dates.ts";
import { russianDates } from "./ru-dates.ts";
import { parseTypedRange } from "./typed-range.ts";

function read(text: string, year: number | null = null): string {
  const typed = parseTypedRange(text, year);
  return typed.kind === "range"
    ? `${formatDay(typed.range.start)}..${formatDay(lastDay(typed.range))}`
    : typed.kind;
}

describe("a typed date", () => {
  test.each([
    ["2016-10-17", "2016-10-17..2016-10-17"],
    ["17 Oct 2016", "2016-10-17..2016-10-17"],
    ["Monday, October 17th, 2016", "2016-10-17..2016-10-17"],
    ["the 17th of October 2016", "2016-10-17..2016-10-17"],
    ["17.10.2016", "2016-10-17..2016-10-17"],
    ["10/17/2016", "2016-10-17..2016-10-17"],
    ["Dec 2016", "2016-12-01..2016-12-31"],
    ["Sept. 2016", "2016-09-01..2016-09-30"],
    ["2016", "2016-01-01..2016-12-31"],
    ["17–20 Oct 2016", "2016-10-17..2016-10-20"],
    ["17-20 Oct 2016", "2016-10-17..2016-10-20"],
    ["Oct 17-20, 2016", "2016-10-17..2016-10-20"],
    ["28 Oct – 3 Nov 2016", "2016-10-28..2016-11-03"],
    ["28 Dec 2016 to 3 Jan 2017", "2016-12-28..2017-01-03"],
    ["Oct - Dec 2016", "2016-10-01..2016-12-31"],
    ["2015–2017", "2015-01-01..2017-12-31"],
    ["2016-10..2016-11", "2016-10-01..2016-11-30"],
    [" 12 Dec – 19 Dec 2016 ", "2016-12-12..2016-12-19"],
  ])("%j is %s", (text, range) => {
    expect(read(text)).toBe(range);
  });

  test.each([
    ["17 окт. 2016", "2016-10-17..2016-10-17"],
    ["17 октября 2016 г.", "2016-10-17..2016-10-17"],
    ["понедельник, 17 октября 2016 года", "2016-10-17..2016-10-17"],
    ["с 28 окт. по 3 нояб. 2016", "2016-10-28..2016-11-03"],
    ["май 2016", "2016-05-01..2016-05-31"],
    ["17 أكتوبر 2016", "2016-10-17..2016-10-17"],
    ["الإثنين، ١٧ أكتوبر ٢٠١٦", "2016-10-17..2016-10-17"],
    ["من 28 أكتوبر إلى 3 نوفمبر 2016", "2016-10-28..2016-11-03"],
    ["5 كانون الأول 2016", "2016-12-05..2016-12-05"],
    ["5 كانون الثاني 2017", "2017-01-05..2017-01-05"],
  ])("in another language of the interface: %j is %s", (text, range) => {
    expect(read(text)).toBe(range);
  });

  test.each([englishDates, russianDates, arabicDates])("reads back what the fields show (%#)", (dates) => {
    for (let month = 1; month <= 12; month += 1) {
      const day = dayFromCivil({ year: 2016, month, day: 9 })!;
      expect(read(dates.day(day))).toBe(`${formatDay(day)}..${formatDay(day)}`);
    }
  });

  test("without a year takes the one at hand", () => {
    expect(read("17 Oct", 2016)).toBe("2016-10-17..2016-10-17");
    expect(read("17 Oct")).toBe("unreadable");
  });

  test.each([
    ["", "unreadable"],
    ["soon", "unreadable"],
    ["30 Feb 2016", "unreadable"],
    ["17 18 Oct 2016", "unreadable"],
    ["1 2 3 – 4 – 5", "unreadable"],
    ["5/10/2016", "ambiguous"],
    ["20 Oct 2016 – 17 Oct 2016", "backwards"],
    ["2017..2016", "backwards"],
  ])("%j is %s", (text, kind) => {
    expect(read(text)).toBe(kind);
  });

  test("of any text gives a range or a reason, never an exception", () => {
    const words = "17 2016 10/5/2016 окт the كانون الأول – - .. to по ١ \u200f , é \u0000 2016-10".split(" ");
    const arbText = fc.array(fc.constantFrom(" ", ...words)).map((parts) => parts.join(""));
    fc.assert(fc.property(arbText, (text) => void parseTypedRange(text, 2016)));
  });
});
