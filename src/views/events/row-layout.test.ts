import fc from "fast-check";
import { expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import type { Day } from "../../domain/day.ts";
import { commitRange } from "../../state/actions/range.ts";
import { createView } from "../../state/view.ts";
import { headingRanks, rowLayout } from "./row-layout.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 400 }));
const SIZES = { row: 70, heading: 30 };

test("rows follow one another without gaps, one heading for the same days and one for what began earlier", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 15_900, max: 19_800 }),
      fc.integer({ min: 1, max: 1500 }),
      (start, length) => {
        const view = createView(corpus);
        commitRange(view, { start: start as Day, end: (start + length) as Day });
        const snapshot = view.snapshot();
        const layout = rowLayout(snapshot, headingRanks(snapshot.passing), SIZES);
        let height = 0;
        let heading: string | null = null;
        for (let position = 0; position < layout.count; position += 1) {
          const event = snapshot.visible.at(position);
          const day = corpus.columns.firstDay[event]!;
          const own = day < start ? "earlier" : `${day} ${corpus.columns.endDay[event]}`;
          expect(layout.leads(position)).toBe(own !== heading);
          expect(layout.top(position)).toBe(height);
          height += SIZES.row + (own === heading ? 0 : SIZES.heading);
          expect(layout.positionAt(height - 1)).toBe(position);
          heading = own;
        }
        expect(layout.height).toBe(height);
        expect(layout.positionAt(height)).toBe(layout.count);
      },
    ),
  );
});
