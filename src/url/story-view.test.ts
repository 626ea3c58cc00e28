import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import type { Story } from "../bundle/types.ts";
import { formatDay } from "../domain/day.ts";
import type { StoryId } from "../domain/ids.ts";
import { commitRange, resetRange } from "../state/actions/range.ts";
import { createView, type View } from "../state/view.ts";
import { applyLink } from "./apply-link.ts";
import { formatLink, parseLink } from "./link.ts";
import { linkOfView } from "./link-of-view.ts";

const bundle = syntheticBundle({ events: 60 });
const told = bundle.events.find(({ reports }) => reports[0]!.article !== null)!;
const days = `${told.when.from}..${told.when.to}`;
const story: Story = {
  id: "story" as StoryId,
  file: "stories/story.md",
  title: "A story",
  language: "en",
  lead: [],
  steps: ["", `range=${days}&event=${told.id}&article=${told.reports[0]!.article}`].map((view) => ({
    heading: [],
    view,
    blocks: [],
  })),
};
const corpus = corpusFromBundle({ ...bundle, stories: [story] });

async function opened(fragment: string): Promise<View> {
  const view = createView(corpus);
  const { link, problems } = parseLink(fragment);
  await applyLink(view, link, problems, () => true);
  return view;
}
const noticesOf = (view: View) => view.store.getState().notices.map(({ id }) => id);
const written = (view: View) => formatLink(linkOfView(view));

describe("a link to a story's step", () => {
  test("that says nothing else shows the step's view and leaves its article shut", async () => {
    const view = await opened("#story=story&step=2");
    expect(view.store.getState()).toMatchObject({
      story: { id: "story", step: 1 },
      selection: { kind: "event", id: told.id },
      reading: null,
    });
    expect(formatDay(view.store.getState().committed.start)).toBe(told.when.from);
    expect(noticesOf(view)).toEqual([]);
  });

  test("that names an event itself opens its article over the story", async () => {
    const view = await opened(`#story=story&step=1&event=${told.id}`);
    expect(view.store.getState().reading).toEqual({ kind: "article", id: told.reports[0]!.article });
  });

  test("keeps a view that the reader went to, all days included", async () => {
    for (const go of [resetRange, (view: View) => commitRange(view, corpusWeek(view))]) {
      const view = await opened("#story=story&step=2");
      go(view);
      const again = await opened(written(view));
      expect(again.store.getState().committed).toEqual(view.store.getState().committed);
      expect(written(again)).toBe(written(view));
    }
  });

  test("of a story that is gone shows the rest of the link, and says so", async () => {
    const view = await opened(`#story=other&range=${days}`);
    expect(view.store.getState().story).toBeNull();
    expect(formatDay(view.store.getState().committed.start)).toBe(told.when.from);
    expect(noticesOf(view)).toEqual(["link-story"]);
  });

  test("beyond the last step shows the last, and says so", async () => {
    const view = await opened("#story=story&step=7");
    expect(view.store.getState().story).toEqual({ id: "story", step: 1 });
    expect(noticesOf(view)).toEqual(["link-step"]);
  });
});

function corpusWeek(view: View) {
  const { start } = view.snapshot().span;
  return { start, end: (start + 7) as typeof start };
}
