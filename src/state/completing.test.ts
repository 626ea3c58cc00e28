import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { formatColumnar } from "../bundle/columnar/format-columnar.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import { memoryFolder } from "../bundle/memory-folder.ts";
import { openBundle } from "../bundle/open-bundle.ts";
import { completeCorpus } from "./actions/corpus.ts";
import { toggleFilter } from "./actions/filters.ts";
import { selectEvent } from "./actions/selection.ts";
import { createView, type View } from "./view.ts";

const bundle = syntheticBundle({ events: 700, places: 40 });
const whole = createView(corpusFromBundle(bundle));

async function openView(): Promise<View> {
  const opened = await openBundle("./", memoryFolder(formatColumnar(bundle, 200), "./").fetch);
  if (!opened.ok) throw new Error(opened.problem.message);
  return createView(opened.value);
}

const sorted = (counts: Uint32Array): readonly number[] => [...counts].toSorted((a, b) => a - b);

describe("a view of a corpus that isn't whole yet", () => {
  test("counts kinds and places as it will in the end", async () => {
    const view = await openView();
    expect(view.store.getState().whole).toBe(false);
    expect(view.snapshot().total).toBe(700);
    expect(view.snapshot().facets.kinds).toEqual(whole.snapshot().facets.kinds);
    expect(sorted(view.snapshot().placeCounts)).toEqual(sorted(whole.snapshot().placeCounts));
  });

  test("makes nothing up about status and sources, and counts them once they are there", async () => {
    const view = await openView();
    const empty = view.snapshot();
    expect([...empty.facets.statuses, ...empty.facets.sources].some((count) => count > 0)).toBe(false);
    await completeCorpus(view);
    expect(view.snapshot()).not.toBe(empty);
    expect(view.snapshot().facets.statuses).toEqual(whole.snapshot().facets.statuses);
    expect(view.snapshot().facets.sources).toEqual(whole.snapshot().facets.sources);
  });

  test("keeps range, span and filters when it becomes whole", async () => {
    const view = await openView();
    const { span, coverage } = view.snapshot();
    toggleFilter(view, "kinds", "aid");
    const before = view.snapshot().total;
    await completeCorpus(view);
    expect(view.snapshot()).toMatchObject({ span, total: before });
    expect(view.snapshot().coverage).toBe(coverage);
  });

  test("tells nobody twice", async () => {
    const view = await openView();
    let changes = 0;
    view.store.subscribe(() => (changes += 1));
    await Promise.all([completeCorpus(view), completeCorpus(view)]);
    expect(changes).toBe(1);
  });
});

describe("selecting an event whose details aren't in memory", () => {
  test("opens its article once they have come, if it is still selected", async () => {
    const view = await openView();
    const { id, reports } = bundle.events[500]!;
    await view.corpus.locateEvent(id);
    selectEvent(view, id);
    expect(view.store.getState()).toMatchObject({ selection: { kind: "event", id }, reading: null });
    await view.corpus.load([view.corpus.indexOfEvent(id)!]);
    await Promise.resolve();
    expect(view.store.getState().reading).toEqual({ kind: "article", id: reports[0]!.article });
  });
});
