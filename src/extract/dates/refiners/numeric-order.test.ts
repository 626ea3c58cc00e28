import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("day or month first", () => {
  test.each([
    ["month first unless told", "on 02/03/2017", "02/03/2017=2017-02-03"],
    ["another date decides", "13/02/2017 and 02/03/2017", "13/02/2017=2017-02-13 | 02/03/2017=2017-03-02"],
    [
      "dates in words decide",
      "On 3 May 2017, 4 June 2017 and 02/03/2017",
      "3 May 2017=2017-05-03 | 4 June 2017=2017-06-04 | 02/03/2017=2017-03-02",
    ],
    [
      "months first in words",
      "On May 3, 2017 and 02/03/2017",
      "May 3, 2017=2017-05-03 | 02/03/2017=2017-02-03",
    ],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
