import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("a weekday", () => {
  test.each([
    ["said", "He said so on Thursday.", "Thursday=2016-10-20"],
    ["the day itself", "He said so on Friday.", "Friday=2016-10-21"],
    ["ahead", "They will meet on Monday.", "Monday=2016-10-24"],
    ["planned", "They are expected to meet on Monday.", "Monday=2016-10-24"],
    ["last", "last Friday", "last Friday=2016-10-14"],
    ["next", "next Tuesday", "next Tuesday=2016-10-25"],
    ["of last week", "on Wednesday last week", "Wednesday last week=2016-10-12"],
    ["list", "on Tuesday and Wednesday", "Tuesday=2016-10-18 | Wednesday=2016-10-19"],
    [
      "counted",
      "on 3 May 2016 and the following Friday",
      "3 May 2016=2016-05-03 | the following Friday=2016-05-06",
    ],
    ["been due", "It had been due to expire on Monday.", "Monday=2016-10-17"],
    ["a range", "open Monday through Friday", "Monday=2016-10-17 | Friday=2016-10-21"],
    ["extended", "The truce was extended until Monday.", "Monday=2016-10-24"],
    ["a thing of the day", "Monday's attack will be discussed", "Monday=2016-10-17"],
    ["a newspaper", "The Sunday Times and the Sun newspaper wrote", ""],
    ["an abbreviation", "It was signed on Wed. in Rome", "Wed.=2016-10-19"],
    ["a verb", "they sat in the sun", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
