import type { Corpus } from "../bundle/corpus.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import { emptyColumns } from "../bundle/event-columns.ts";
import { seededRandom } from "./random.ts";
import { syntheticBundle } from "./synthetic.ts";

/** Real enough details for this many events; more of them would only fill the memory of a trial of the index. */
const DETAILED = 1000;

/**
 * A corpus of any size whose columns alone are there: the columns of a small synthetic bundle, drawn from again and
 * again with new days. For trials of the index; details of events can't be asked for.
 */
export function syntheticCorpus(events: number): Corpus {
  const model = corpusFromBundle(syntheticBundle({ events: DETAILED }));
  const random = seededRandom(events);
  const drawn = Uint32Array.from({ length: events }, () => Math.floor(random() * DETAILED));
  const days = Int32Array.from(
    drawn,
    (i) => model.columns.firstDay[i]! + Math.floor(random() * 30),
  ).toSorted();
  const columns = emptyColumns(events, events, events);
  drawn.forEach((from, i) => {
    const length = model.columns.endDay[from]! - model.columns.firstDay[from]!;
    columns.firstDay[i] = days[i]!;
    columns.endDay[i] = days[i]! + length;
    columns.kind[i] = model.columns.kind[from]!;
    columns.confidence[i] = model.columns.confidence[from]!;
    columns.importance[i] = model.columns.importance[from]!;
    columns.placeIndex[i] = model.columns.placeIndex[model.columns.placeStart[from]!]!;
    columns.placeStart[i + 1] = i + 1;
    columns.reportSource[i] = model.columns.reportSource[model.columns.reportStart[from]!]!;
    columns.reportStart[i + 1] = i + 1;
  });
  return { ...model, size: events, columns, indexOfEvent: () => undefined, peek: () => undefined };
}
