import { expect, test } from "vitest";
import { formatDay } from "../../../domain/day.ts";
import { holidayIn, nthWeekday } from "./holidays.ts";

test.each([
  ["easter sunday", 2016, "2016-03-27"],
  ["easter sunday", 2017, "2017-04-16"],
  ["orthodox easter", 2016, "2016-05-01"],
  ["orthodox easter", 2017, "2017-04-16"],
  ["good friday", 1998, "1998-04-10"],
  ["ash wednesday", 2020, "2020-02-26"],
  ["thanksgiving", 2016, "2016-11-24"],
  ["labor day", 2016, "2016-09-05"],
  ["memorial day", 2016, "2016-05-30"],
  ["election day", 2016, "2016-11-08"],
  ["christmas", 2016, "2016-12-25"],
])("%s %d is %s", (name, year, expected) => {
  const day = holidayIn(name, year);
  expect(day === null ? null : formatDay(day)).toBe(expected);
});

test("a day that has no name gives none", () => {
  expect(holidayIn("tuesday week", 2016)).toBeNull();
});

test("the last weekday of a month is counted from its end, December too", () => {
  expect(formatDay(nthWeekday(2016, 12, 5, -1))).toBe("2016-12-30");
  expect(formatDay(nthWeekday(2014, 3, 5, -1))).toBe("2014-03-28");
});
