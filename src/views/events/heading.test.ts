import { expect, test } from "vitest";
import { parseDay } from "../../domain/day.ts";
import { PRECISIONS, type Precision } from "../../domain/precision.ts";
import { englishDates } from "../words/en-dates.ts";
import { datesOfHeading } from "./heading.ts";

function heading(from: string, to: string, precision: Precision): string {
  const columns = {
    firstDay: Int32Array.of(parseDay(from)!),
    endDay: Int32Array.of(parseDay(to)! + 1),
    precision: Uint8Array.of(PRECISIONS.indexOf(precision)),
  };
  return englishDates.whenAloud(datesOfHeading(columns, 0));
}

test("a day is named with its weekday", () => {
  expect(heading("2016-12-16", "2016-12-16", "day")).toBe("Friday 16 December 2016");
});

test("what is known less finely is named no finer", () => {
  expect(heading("2015-01-01", "2016-12-31", "range")).toBe("2015–2016");
  expect(heading("2015-01-01", "2015-12-31", "year")).toBe("2015");
  expect(heading("2016-12-01", "2016-12-31", "month")).toBe("December 2016");
  expect(heading("2016-12-12", "2016-12-18", "week")).toBe("week of 12 Dec 2016");
  expect(heading("2016-10-17", "2016-10-20", "range")).toBe("17–20 Oct 2016");
});
