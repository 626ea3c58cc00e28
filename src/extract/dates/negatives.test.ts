import { describe, expect, test } from "vitest";
import { valuesIn } from "./testing/values-in.ts";

describe("what looks like a date and is none", () => {
  test.each([
    "They won 3-1 and 102-98; the vote was 52-48.",
    "It rose 4.5 percent to $1,999 and €2000.",
    "He is 57 years old; she, 23, has a 4-year-old.",
    "Flight 1549 left from gate 12.",
    "Call 555-1990 or +7 495 123-4567.",
    "May said she might. Theresa May agreed.",
    "the March on Rome; they march on; a long march",
    "the Sun newspaper and the Sunday Times",
    "He scored in the second half.",
    "https://example.org/2016/10/17/may-day.html and /2015/",
    "Turkey dinner in Turkey",
    "Resolution 2254, Article 51 and page 1984",
    "the second man and the third Reich",
    "Some 1500 soldiers and 2000 people",
    "on the 9th floor of the 38th building",
    "on second thoughts, the minutest detail",
    "the ratio 16:9, Luke 2:14-20",
    "He spent a quarter of it in quarters.",
    "an autumnal fall from grace; a spring of water",
    "the last page, the next door, the past president",
  ])("%s", (text) => {
    expect(valuesIn(text, "2016-10-21")).toBe("");
  });
});
