import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { formatColumnar } from "../bundle/columnar/format-columnar.ts";
import { memoryFolder } from "../bundle/memory-folder.ts";
import { openBundle } from "../bundle/open-bundle.ts";
import { completeCorpus } from "../state/actions/corpus.ts";
import { createView, type View } from "../state/view.ts";
import { applyLink } from "./apply-link.ts";
import { parseLink } from "./link.ts";

const bundle = syntheticBundle({ events: 700, places: 40 });
const files = [...formatColumnar(bundle, 200)];
const event = bundle.events[450]!;
const [{ article }] = event.reports as readonly [(typeof event.reports)[0]];

/** A view of a corpus of which only days, kinds and places have been fetched. */
async function openView(fragment: string): Promise<View> {
  const opened = await openBundle("./bundle/", memoryFolder(files, "./bundle/").fetch);
  if (!opened.ok) throw new Error(opened.problem.message);
  const view = createView(opened.value);
  const { link, problems } = parseLink(fragment);
  await applyLink(view, link, problems, () => true);
  return view;
}
const codes = (view: View): readonly string[] =>
  view.store.getState().notices.map(({ message }) => message.code);

describe("a link into a corpus that is fetched by the chunk", () => {
  test("shows the event that it names and opens its article", async () => {
    const view = await openView(`#event=${event.id}`);
    expect(view.store.getState()).toMatchObject({
      selection: { kind: "event", id: event.id },
      reading: { kind: "article", id: article },
      notices: [],
    });
  });

  test("leaves the article shut where it says so", async () => {
    const view = await openView(`#event=${event.id}&exact=1`);
    expect(view.store.getState()).toMatchObject({ selection: { id: event.id }, reading: null });
  });

  test("widens the range to the events of the article that it names", async () => {
    const view = await openView(`#article=${article}&range=2014-01-01..2014-01-02`);
    const { reading, committed } = view.store.getState();
    expect(reading).toEqual({ kind: "article", id: article });
    expect(codes(view)).toEqual(["widened"]);
    const told = bundle.events.filter(({ reports }) => reports[0]!.article === article);
    const found = told.map(({ id }) => view.corpus.indexOfEvent(id));
    const loaded = await view.corpus.load(found.filter((index) => index !== undefined));
    expect(view.snapshot().total).toBeGreaterThanOrEqual(told.length);
    expect(committed.end).toBeGreaterThan(view.snapshot().span.start + 2);
    expect(loaded).not.toContain(undefined);
  });

  test("says what is gone, and shows the rest", async () => {
    const view = await openView("#event=gone&article=lost&range=2017");
    expect(codes(view)).toEqual(["gone", "gone"]);
    expect(view.store.getState()).toMatchObject({ selection: { kind: "none" }, reading: null });
  });

  test("by status counts right once the columns have come", async () => {
    const view = await openView("#status=planned");
    expect(view.store.getState().whole).toBe(false);
    await completeCorpus(view);
    expect(view.store.getState().whole).toBe(true);
    expect(view.snapshot().total).toBe(bundle.events.filter(({ status }) => status === "planned").length);
  });
});
