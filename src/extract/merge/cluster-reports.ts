import { blockingKeys } from "./blocking.ts";
import { featuresOf } from "./features.ts";
import { compareRecords } from "./order.ts";
import { likenessOfEvents, type Compared } from "./same-event.ts";
import type { Cluster, ReportRecord } from "./types.ts";

/** A key shared by more reports than this (boilerplate, a capital's busiest day) compares only the last ones filed. */
const MOST_COMPARED = 40;

/**
 * Groups reports of the same event. Each report, earliest published first, joins the group with the report most like
 * it, or starts one. The outcome depends on the set of reports only, not on the order they are given in.
 */
export function clusterReports(records: readonly ReportRecord[]): readonly Cluster[] {
  const clusters: [ReportRecord, ...ReportRecord[]][] = [];
  const filed = new Map<string, { readonly item: Compared; readonly cluster: number }[]>();
  for (const record of records.toSorted(compareRecords)) {
    const item = { record, features: featuresOf(record) };
    const keys = blockingKeys(item.features);
    const joined = bestCluster(item, keys, filed);
    const cluster = joined ?? clusters.length;
    if (joined === null) clusters.push([record]);
    else clusters[joined]!.push(record);
    for (const key of keys) {
      const shelf = filed.get(key);
      if (shelf === undefined) filed.set(key, [{ item, cluster }]);
      else if (shelf.push({ item, cluster }) > MOST_COMPARED) shelf.shift();
    }
  }
  return clusters;
}

type Filed = ReadonlyMap<string, readonly { readonly item: Compared; readonly cluster: number }[]>;

/** The group with the report most like this one; of equals the oldest. */
function bestCluster(item: Compared, keys: readonly string[], filed: Filed): number | null {
  let best: { readonly cluster: number; readonly likeness: number } | null = null;
  const compared = new Set<Compared>();
  for (const key of keys) {
    for (const other of filed.get(key) ?? []) {
      if (compared.has(other.item)) continue;
      compared.add(other.item);
      const likeness = likenessOfEvents(item, other.item);
      if (likeness === 0) continue;
      if (
        best === null ||
        likeness > best.likeness ||
        (likeness === best.likeness && other.cluster < best.cluster)
      )
        best = { cluster: other.cluster, likeness };
    }
  }
  return best === null ? null : best.cluster;
}
