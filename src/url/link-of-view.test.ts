import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import { parseDay } from "../domain/day.ts";
import { rangeOfDays } from "../domain/time-range.ts";
import { setLanguage } from "../state/actions/page.ts";
import { commitRange } from "../state/actions/range.ts";
import { createView } from "../state/view.ts";
import { addressOfView } from "./link-of-view.ts";

const BASE = "https://example.org/story/#q=old";

function viewInRussian() {
  const view = createView(corpusFromBundle(syntheticBundle({ events: 40 })));
  commitRange(view, rangeOfDays(parseDay("2016-01-01")!, parseDay("2016-12-31")!));
  setLanguage(view, "ru");
  return view;
}

describe("the address to be shared", () => {
  test("leaves the language to whoever follows it", () => {
    expect(addressOfView(viewInRussian(), BASE)).toBe(
      "https://example.org/story/#range=2016-01-01..2016-12-31",
    );
  });

  test("says a language that the reader chose to say", () => {
    expect(addressOfView(viewInRussian(), BASE, "ru")).toBe(
      "https://example.org/story/#range=2016-01-01..2016-12-31&lang=ru",
    );
  });
});
