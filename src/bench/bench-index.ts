import { toggleFilter } from "../state/actions/filters.ts";
import { previewRange, shiftRange } from "../state/actions/range.ts";
import { createView, type View } from "../state/view.ts";
import { addDays } from "../domain/day.ts";
import { syntheticCorpus } from "./synthetic-corpus.ts";

const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;
const STEPS = 600;

/** Times of the index by number of events: building it, a step of scrubbing, a filter, all facets. */
export async function benchIndex(
  print: (line: string) => void,
  sizes: readonly number[] = SIZES,
): Promise<void> {
  print("    events   build ms   scrub µs   list µs   filter ms   facets ms");
  for (const events of sizes) {
    const corpus = syntheticCorpus(events);
    let view = createView(corpus);
    const build = milliseconds(() => {
      view = createView(corpus);
      use(view.snapshot().placeCounts.length + view.snapshot().total);
    });
    const scrub =
      milliseconds(() => scrubOver(view, (v) => v.snapshot().placeCounts[0]! + v.snapshot().total)) / STEPS;
    const list = milliseconds(() => scrubOver(view, (v) => v.snapshot().visible.count)) / STEPS;
    const filter = milliseconds(() => {
      toggleFilter(view, "kinds", "aid");
      use(view.snapshot().placeCounts.length);
    });
    const facets = milliseconds(() => use(view.snapshot().facets.kinds.length));
    print(
      [
        String(events).padStart(10),
        build.toFixed(1).padStart(10),
        (scrub * 1000).toFixed(1).padStart(10),
        (list * 1000).toFixed(1).padStart(9),
        filter.toFixed(1).padStart(11),
        facets.toFixed(1).padStart(11),
      ].join(" "),
    );
  }
}

/** A window of a year over ten, there and back. */
function scrubOver(view: View, ask: (view: View) => number): void {
  const { span } = view.snapshot();
  const year = { start: span.start, end: addDays(span.start, 365) };
  for (let step = 0; step < STEPS; step += 1) {
    previewRange(view, shiftRange(year, (step * 11) % 3200, span));
    use(ask(view));
  }
}

function milliseconds(run: () => void): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

/** Keeps what is measured from being optimised away. */
let used = 0;
const use = (value: number): void => {
  used = (used + value) % 1_000_003;
};
