import { expect, test } from "vitest";
import { viewProblems } from "./check-views.ts";

const KNOWN = {
  events: new Set(["e1"]),
  articles: new Set(["a1"]),
  places: new Set(["g1"]),
  sources: new Set(["TASS"]),
};
const remarks = (fragment: string) =>
  viewProblems("stories/s.md", [{ line: 7, fragment }], KNOWN).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

test.each([
  "",
  "range=2016-10..latest&event=e1&article=a1&at=g1&place=g1&source=TASS&q=aid&map=5/36/43",
  "range=2016&kind=talks,aid&exact=1&v=1",
])("a view that the page can show is all right: %s", (fragment) => {
  expect(remarks(fragment)).toEqual([]);
});

test.each([
  ["range=2016-13", "“range” that can’t be used"],
  ["range=2016&kind=nonsense", "“kind” that can’t be used"],
  ["rnage=2016", "“rnage”, which means nothing here"],
  ["event=e9", "names the event e9, which isn’t there"],
  ["article=a9", "names the article a9"],
  ["at=g9", "names the place g9"],
  ["place=g1,g9", "names the place g9"],
  ["source=Nobody", "names the source Nobody"],
])("%s is told of with file and line", (fragment, remark) => {
  expect(remarks(fragment)).toEqual([expect.stringMatching(/^stories\/s\.md:7 /)]);
  expect(remarks(fragment)[0]).toContain(remark);
});
