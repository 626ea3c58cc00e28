import { expect, test } from "vitest";
import { parseDay } from "../../../domain/day.ts";
import { rangeOfDays } from "../../../domain/time-range.ts";
import { fileName } from "./file-name.ts";

const october = rangeOfDays(parseDay("2016-10-17")!, parseDay("2016-10-31")!);

test("a file is named for the title and the days, both inside", () => {
  expect(fileName("Aleppo: the last weeks", october, "csv")).toBe(
    "aleppo-the-last-weeks_2016-10-17..2016-10-31.csv",
  );
  expect(fileName("Сирия, 2016", october, "geojson")).toBe("сирия-2016_2016-10-17..2016-10-31.geojson");
});

test("a title can't lead out of the folder, nor make the name too long", () => {
  expect(fileName("../../etc/passwd\0", october, "json")).toBe("etc-passwd_2016-10-17..2016-10-31.json");
  expect(fileName("…", october, "json")).toBe("events_2016-10-17..2016-10-31.json");
  expect(fileName("word ".repeat(50), october, "ics").length).toBeLessThan(100);
  expect(fileName("w".repeat(500), october, "ics").length).toBeLessThan(100);
});
