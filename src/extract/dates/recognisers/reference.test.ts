import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("now, then and to come", () => {
  test.each([
    ["now", "They now agree.", "now=PRESENT_REF"],
    ["currently", "currently", "currently=PRESENT_REF"],
    ["recently", "recently", "recently=PAST_REF"],
    ["recent weeks", "in recent weeks", "recent weeks=PXW"],
    ["one of a unit is none", "a recent SEC filing", "recent=PAST_REF"],
    ["future", "in the near future", "the near future=FUTURE_REF"],
    ["the past", "in the past.", "the past=PAST_REF"],
    ["not these", "a past president and Future Electronics", ""],
    ["current account", "the current account", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
