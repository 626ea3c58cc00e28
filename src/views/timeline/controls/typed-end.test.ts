import { expect, test } from "vitest";
import { formatDay, parseDay } from "../../../domain/day.ts";
import { lastDay, rangeOfDays } from "../../../domain/time-range.ts";
import { rangeAfterTyping } from "./typed-end.ts";
import type { Side } from "./with-end.ts";

const year = rangeOfDays(parseDay("2016-01-01")!, parseDay("2016-12-31")!);

test.each<readonly [Side, string, string]>([
  ["from", "Oct 2016", "2016-10-01..2016-12-31"],
  ["to", "Oct 2016", "2016-01-01..2016-10-31"],
  ["from", "2016-10-17", "2016-10-17..2016-12-31"],
  ["to", "2016-10-21", "2016-01-01..2016-10-21"],
  ["from", "17–20 Oct 2016", "2016-10-17..2016-10-20"],
  ["to", "17-20 Oct 2016", "2016-10-17..2016-10-20"],
  ["to", "28 Sep to 3 Oct 2016", "2016-09-28..2016-10-03"],
  ["from", "Mar 2018", "2018-03-01..2018-03-31"],
  ["to", "2015", "2015-01-01..2015-12-31"],
])("typing into %s %j gives %s", (side, text, words) => {
  const typed = rangeAfterTyping(text, side, year);
  expect(
    typed.kind === "range" && `${formatDay(typed.range.start)}..${formatDay(lastDay(typed.range))}`,
  ).toBe(words);
});
