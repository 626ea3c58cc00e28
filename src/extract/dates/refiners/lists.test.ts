import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("lists and ranges of days", () => {
  test.each([
    ["from to", "from 17 to 20 October", "17=2016-10-17 | 20 October=2016-10-20"],
    ["dash", "17-20 Oct.", "17=2016-10-17 | 20 Oct.=2016-10-20"],
    ["month first", "October 17-20, 2016", "October 17=2016-10-17 | 20, 2016=2016-10-20"],
    [
      "three",
      "on October 17, 18 and 19, 2016",
      "October 17=2016-10-17 | 18=2016-10-18 | 19, 2016=2016-10-19",
    ],
    [
      "tense is shared",
      "They will meet on 3, 4 and 5 November.",
      "3=2016-11-03 | 4=2016-11-04 | 5 November=2016-11-05",
    ],
    ["and people", "on Oct. 5 and 6 people died", "Oct. 5=2016-10-05"],
    ["a time", "on Oct. 5, 10:30", "Oct. 5, 10:30=2016-10-05T10:30"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
