import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("weekends", () => {
  test.each([
    ["just over", "Fighting went on over the weekend.", "the weekend=2016-W41-WE"],
    ["ahead", "They will meet at the weekend.", "the weekend=2016-W42-WE"],
    ["last", "last weekend", "last weekend=2016-W41-WE"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
