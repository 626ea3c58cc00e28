import { expect, test } from "vitest";
import { parseLink } from "../url/link.ts";
import { needsRest } from "./needs-rest.ts";

test.each([
  ["", false],
  ["#range=2016-10&kind=aid&place=p&q=convoy&map=3/1/2", false],
  ["#event=e", false],
  ["#source=TASS", true],
  ["#status=planned", true],
  ["#certainty=0.8", true],
  ["#asof=2016-10-20", true],
  ["#article=a", true],
])("a page opened by %j needs the columns that come later: %s", (fragment, expected) => {
  expect(needsRest(parseLink(fragment).link)).toBe(expected);
});
