import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("distances", () => {
  test.each([
    ["years", "two years ago", "two years ago=2014"],
    ["days", "ten days ago", "ten days ago=2016-10-11"],
    ["weeks", "a fortnight ago", "a fortnight ago=2016-W40"],
    ["months", "five months ago", "five months ago=2016-05"],
    ["vague", "several years ago", "several years ago=PAST_REF"],
    [
      "earlier",
      "On 10 May 2012 he won. A week earlier, he led.",
      "10 May 2012=2012-05-10 | A week earlier=2012-W18",
    ],
    [
      "later",
      "On 10 May 2012 he won. Three days later, he left.",
      "10 May 2012=2012-05-10 | Three days later=2012-05-13",
    ],
    ["from now", "two weeks from now", "two weeks from now=2016-W44"],
    ["from an event", "two days after the attack", "two days=P2D"],
    ["in time", "in two weeks' time", "in two weeks' time=2016-W44"],
    ["hours", "three hours ago", "three hours ago=PT3H"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
