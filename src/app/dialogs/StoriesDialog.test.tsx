// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import type { Story } from "../../bundle/types.ts";
import type { StoryId } from "../../domain/ids.ts";
import { ViewProvider } from "../../state/react.tsx";
import { createView } from "../../state/view.ts";
import { StoriesDialog } from "./StoriesDialog.tsx";

afterEach(cleanup);

const story = (id: string, title: string, views: readonly string[]): Story => ({
  id: id as StoryId,
  file: `stories/${id}.md`,
  title,
  language: "en",
  lead: [],
  steps: views.map((view) => ({ heading: [], view, blocks: [] })),
});

test("lists every story with its length, and opens the one that is chosen at its first step", () => {
  const stories = [story("a", "Aleppo", ["", ""]), story("m", "Mosul", ["kind=aid"])];
  const view = createView(corpusFromBundle({ ...syntheticBundle({ events: 30 }), stories }));
  let closed = 0;
  render(
    <ViewProvider view={view}>
      <StoriesDialog onClose={() => (closed += 1)} />
    </ViewProvider>,
  );
  expect(screen.getByRole("button", { name: "Aleppo 2 steps" })).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Mosul 1 step" }));
  expect(closed).toBe(1);
  expect(view.store.getState()).toMatchObject({ story: { id: "m", step: 0 }, filters: { kinds: ["aid"] } });
});
