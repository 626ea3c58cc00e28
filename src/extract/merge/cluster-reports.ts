import { blockingKeys } from "./blocking.ts";
import type { Features } from "./features.ts";
import { likenessOfEvents } from "./same-event.ts";

/** A key shared by more reports than this (boilerplate, a capital's busiest day) compares only the last ones filed. */
const MOST_COMPARED = 40;

type Filed = {
  readonly features: Features;
  readonly cluster: number;
  /** The number of the report that it was last compared with. */
  comparedWith: number;
};

/** The reports filed under a key, newest over the oldest once it is full. */
type Shelf = { readonly filed: Filed[]; next: number };

/**
 * Groups reports of the same event. Each report joins the group with the report most like it, or starts one.
 * @param reports what is compared of them, in `compareRecords` order
 * @returns the number of each report's group; groups are numbered as they start
 */
export function clusterReports(reports: Iterable<Features>): readonly number[] {
  const clusters: number[] = [];
  const shelves = new Map<number, Filed | Shelf>();
  let started = 0;
  for (const features of reports) {
    const keys = blockingKeys(features);
    const joined = bestCluster(features, clusters.length, keys, shelves);
    const filed = { features, cluster: joined ?? started, comparedWith: -1 };
    if (joined === null) started += 1;
    clusters.push(filed.cluster);
    for (const key of keys) file(filed, key, shelves);
  }
  return clusters;
}

/** Most keys are of one report: that one is filed without a shelf of its own. */
function file(item: Filed, key: number, shelves: Map<number, Filed | Shelf>): void {
  const there = shelves.get(key);
  if (there === undefined) shelves.set(key, item);
  else if ("features" in there) shelves.set(key, { filed: [there, item], next: 0 });
  else if (there.filed.length < MOST_COMPARED) there.filed.push(item);
  else {
    there.filed[there.next] = item;
    there.next = (there.next + 1) % MOST_COMPARED;
  }
}

/** The group with the report most like this one; of equals the oldest. */
function bestCluster(
  features: Features,
  number: number,
  keys: readonly number[],
  shelves: ReadonlyMap<number, Filed | Shelf>,
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const key of keys) {
    for (const other of filedUnder(key, shelves)) {
      if (other.comparedWith === number) continue;
      other.comparedWith = number;
      const likeness = likenessOfEvents(features, other.features);
      if (likeness === 0 || likeness < most) continue;
      if (likeness > most || best === null || other.cluster < best) best = other.cluster;
      most = likeness;
    }
  }
  return best;
}

function filedUnder(key: number, shelves: ReadonlyMap<number, Filed | Shelf>): readonly Filed[] {
  const there = shelves.get(key);
  if (there === undefined) return [];
  return "features" in there ? [there] : there.filed;
}
