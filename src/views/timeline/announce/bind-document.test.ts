import { expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { parseDay } from "../../../domain/day.ts";
import { rangeOfDays } from "../../../domain/time-range.ts";
import { cancelPreview, commitPreview, previewRange } from "../../../state/actions/range.ts";
import { createView } from "../../../state/view.ts";
import { bindDocument } from "./bind-document.ts";

test("the document says that lists and fields are behind while the hand moves on, until it lets go", () => {
  const view = createView(corpusFromBundle(syntheticBundle({ events: 40 })));
  const root = { dataset: {} as Record<string, string> };
  const unbind = bindDocument(view, root as unknown as HTMLElement);
  previewRange(view, rangeOfDays(parseDay("2016-10-17")!, parseDay("2016-10-21")!));
  expect(root.dataset).not.toHaveProperty("behind");
  previewRange(view, rangeOfDays(parseDay("2016-10-17")!, parseDay("2016-10-22")!));
  expect(root.dataset["behind"]).toBe("true");
  commitPreview(view);
  expect(root.dataset).not.toHaveProperty("behind");
  unbind();
});

test("the document names the range in hand and its events at once, and nothing once let go", () => {
  const view = createView(corpusFromBundle(syntheticBundle({ events: 40 })));
  const root = { dataset: {} as Record<string, string> };
  const unbind = bindDocument(view, root as unknown as HTMLElement);
  const before = { ...root.dataset };
  expect(before["events"]).toBe("40");
  previewRange(view, rangeOfDays(parseDay("2016-10-17")!, parseDay("2016-10-21")!));
  expect(root.dataset).toEqual({ range: "2016-10-17..2016-10-21", events: String(view.snapshot().total) });
  cancelPreview(view);
  expect(root.dataset).toEqual(before);
  unbind();
  expect(root.dataset).toEqual({});
});
