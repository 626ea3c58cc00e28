import { describe, expect, test } from "vitest";
import { parseDay, type Day } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import { rangeOfDays } from "../../domain/time-range.ts";
import { arabicDates } from "./ar-dates.ts";
import { englishDates } from "./en-dates.ts";
import { russianDates } from "./ru-dates.ts";

const day = (text: string): Day => parseDay(text)!;
const when = (
  precision: FuzzyDate["precision"],
  from: string,
  to: string,
  more: Partial<FuzzyDate> = {},
): FuzzyDate => ({ precision, from, to, edtf: `${from}/${to}`, ...more });

describe("days from and to", () => {
  test.each([
    ["2016-12-16", "2016-12-16", "16 Dec 2016"],
    ["2016-12-12", "2016-12-19", "12–19 Dec 2016"],
    ["2016-09-22", "2016-09-29", "22–29 Sep 2016"],
    ["2016-09-01", "2016-09-30", "Sep 2016"],
    ["2016-10-28", "2016-11-03", "28 Oct – 3 Nov 2016"],
    ["2016-12-30", "2017-01-02", "30 Dec 2016 – 2 Jan 2017"],
    ["2016-10-01", "2016-11-30", "Oct – Nov 2016"],
    ["2016-01-01", "2016-12-31", "2016"],
    ["2015-01-01", "2016-12-31", "2015–2016"],
  ])("%s to %s are %s", (from, to, words) => {
    expect(englishDates.days(day(from), day(to))).toBe(words);
  });

  test("are said in each language by its own names", () => {
    const days = [day("2016-12-12"), day("2016-12-19")] as const;
    expect(russianDates.days(...days)).toBe("12–19 дек. 2016");
    expect(arabicDates.days(...days)).toBe("12–19 ديسمبر 2016");
  });
});

test("a range control says each end by itself, and one day once", () => {
  const range = rangeOfDays(day("2016-12-12"), day("2016-12-19"));
  expect(englishDates.range(range)).toBe("12 Dec – 19 Dec 2016");
  expect(russianDates.range(range)).toBe("12 дек. – 19 дек. 2016");
  expect(arabicDates.range(range)).toBe("12 ديسمبر – 19 ديسمبر 2016");
  expect(englishDates.range(rangeOfDays(day("2016-12-12"), day("2017-01-02")))).toBe(
    "12 Dec 2016 – 2 Jan 2017",
  );
  expect(englishDates.range(rangeOfDays(day("2016-12-12"), day("2016-12-12")))).toBe("12 Dec 2016");
});

test("a day aloud has its weekday", () => {
  expect(englishDates.dayAloud(day("2016-12-16"))).toBe("Friday 16 December 2016");
  expect(russianDates.dayAloud(day("2016-12-16"))).toBe("пятница, 16 декабря 2016");
  expect(arabicDates.dayAloud(day("2016-12-16"))).toBe("الجمعة، 16 ديسمبر 2016");
});

test("a year before the first is counted backwards, without a year 0", () => {
  expect([2016, 1, 0, -43].map(englishDates.year)).toEqual(["2016", "1", "1 BC", "44 BC"]);
  expect(russianDates.year(-43)).toBe("44 до н. э.");
  expect(arabicDates.year(-43)).toBe("44 ق.م");
});

describe("a date at its precision", () => {
  test.each([
    [when("day", "2016-12-16", "2016-12-16"), "16 Dec 2016", "16 дек. 2016", "16 ديسمبر 2016"],
    [
      when("weekend", "2016-12-17", "2016-12-18"),
      "weekend of 17–18 Dec 2016",
      "выходные 17–18 дек. 2016",
      "عطلة نهاية الأسبوع 17–18 ديسمبر 2016",
    ],
    [
      when("week", "2016-12-12", "2016-12-18"),
      "week of 12 Dec 2016",
      "неделя с 12 дек. 2016",
      "أسبوع 12 ديسمبر 2016",
    ],
    [when("week", "2016-12-09", "2016-12-16"), "9–16 Dec 2016", "9–16 дек. 2016", "9–16 ديسمبر 2016"],
    [when("month", "2016-10-01", "2016-10-31"), "Oct 2016", "окт. 2016", "أكتوبر 2016"],
    [when("month", "2016-10-21", "2016-10-31"), "late Oct 2016", "конец окт. 2016", "أواخر أكتوبر 2016"],
    [when("month", "2016-05-01", "2016-05-10"), "early May 2016", "начало мая 2016", "أوائل مايو 2016"],
    [when("month", "2016-10-11", "2016-10-20"), "mid Oct 2016", "середина окт. 2016", "منتصف أكتوبر 2016"],
    [when("quarter", "2016-07-01", "2016-09-30"), "Q3 2016", "III кв. 2016", "الربع الثالث 2016"],
    [when("season", "2016-12-01", "2017-02-28"), "winter 2016–17", "зима 2016–17", "شتاء 2016–17"],
    [
      when("half", "2016-07-01", "2016-12-31"),
      "second half of 2016",
      "2-е полугодие 2016",
      "النصف الثاني من 2016",
    ],
    [when("year", "2016-01-01", "2016-12-31"), "2016", "2016", "2016"],
    [
      when("year", "2015-01-01", "2015-12-31", { approximate: true }),
      "about 2015",
      "примерно 2015",
      "نحو 2015",
    ],
    [when("decade", "2010-01-01", "2019-12-31"), "2010s", "2010-е", "عقد 2010–2019"],
    [when("century", "1901-01-01", "2000-12-31"), "20th century", "XX век", "القرن 20"],
    [when("range", "2016-10-17", "2016-10-20"), "17–20 Oct 2016", "17–20 окт. 2016", "17–20 أكتوبر 2016"],
    [
      when("day", "2016-12-15", "2016-12-15", { open: "end" }),
      "since 15 Dec 2016",
      "15 дек. 2016 и далее",
      "منذ 15 ديسمبر 2016",
    ],
    [when("year", "2016-01-01", "2016-12-31", { open: "start" }), "until 2016", "2016 и ранее", "حتى 2016"],
    [
      when("range", "2017-11-22", "2017-12-31"),
      "22 Nov – 31 Dec 2017",
      "22 нояб. – 31 дек. 2017",
      "22 نوفمبر – 31 ديسمبر 2017",
    ],
  ])("is said no finer than it is known: %#", (date, english, russian, arabic) => {
    expect(englishDates.when(date)).toBe(english);
    expect(russianDates.when(date)).toBe(russian);
    expect(arabicDates.when(date)).toBe(arabic);
  });

  test("is its notation where the days can't be read", () => {
    expect(englishDates.when(when("day", "2016-02-30", "2016-02-30"))).toBe("2016-02-30/2016-02-30");
  });

  test("is written out aloud when it is a plain day or month, and nothing more than that", () => {
    expect(englishDates.whenAloud(when("day", "2016-12-16", "2016-12-16"))).toBe("Friday 16 December 2016");
    expect(englishDates.whenAloud(when("month", "2016-12-01", "2016-12-31"))).toBe("December 2016");
    expect(englishDates.whenAloud(when("week", "2016-12-12", "2016-12-18"))).toBe("week of 12 Dec 2016");
    expect(russianDates.whenAloud(when("month", "2016-12-01", "2016-12-31"))).toBe("декабрь 2016");
  });
});
