import { expect, test } from "vitest";
import type { Story } from "../../bundle/types.ts";
import type { StoryId } from "../../domain/ids.ts";
import { storyHref } from "./story-links.ts";

const story: Story = {
  id: "s" as StoryId,
  file: "stories/s.md",
  title: "S",
  language: "en",
  lead: [],
  steps: [{ heading: [], view: "range=2016-10&event=e1&place=g1", blocks: [] }],
};
const OCTOBER = "range=2016-10-01..2016-10-31";

test.each([
  ["the step itself", "", "#story=s&step=1"],
  ["a claim keeps days and filters", "event=e2", `#${OCTOBER}&event=e2&place=g1&story=s&step=1`],
  ["so does an article", "article=a1", `#${OCTOBER}&article=a1&place=g1&story=s&step=1`],
  ["a view is its own", "event=e2&kind=aid", "#event=e2&kind=aid&story=s&step=1"],
  ["so are other days", "range=2017-01-02..2017-01-03", "#range=2017-01-02..2017-01-03&story=s&step=1"],
])("%s", (_, fragment, href) => {
  expect(storyHref(story, 0, fragment, null)).toBe(href);
});

test("the interface keeps its language", () => {
  expect(storyHref(story, 0, "", "ru")).toBe("#story=s&step=1&lang=ru");
});
