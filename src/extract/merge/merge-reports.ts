import { compareEvents } from "../../bundle/order.ts";
import type { BundleEvent } from "../../bundle/types.ts";
import { clusterReports } from "./cluster-reports.ts";
import { eventOfCluster } from "./event-of-cluster.ts";
import { featuresOf, type Features } from "./features.ts";
import { compareRecords } from "./order.ts";
import type { Cluster, ReportRecord } from "./types.ts";

/** Reports to events, in the bundle's order: the same event told twice is one event with two reports. */
export function mergeReports(records: readonly ReportRecord[]): readonly BundleEvent[] {
  const inOrder = records.toSorted(compareRecords);
  return [...mergeInOrder(inOrder, inOrder.map(featuresOf))].toSorted(compareEvents);
}

/**
 * The same for more reports than memory should hold, events in the order in which their last report comes.
 * @param records in `compareRecords` order, gone through once. Held at a time are those of events of which more reports
 * are still to come.
 * @param features what is compared of each, in the same order; gone through before the records
 */
export function* mergeInOrder(
  records: Iterable<ReportRecord>,
  features: Iterable<Features>,
): Generator<BundleEvent> {
  const clusters = clusterReports(features);
  const toCome: number[] = [];
  for (const cluster of clusters) toCome[cluster] = (toCome[cluster] ?? 0) + 1;
  const begun = new Map<number, [ReportRecord, ...ReportRecord[]]>();
  let number = 0;
  for (const record of records) {
    const cluster = clusters[number]!;
    number += 1;
    const members = joinedTo(begun.get(cluster), record);
    toCome[cluster]! -= 1;
    if (toCome[cluster]! > 0) begun.set(cluster, members);
    else {
      begun.delete(cluster);
      yield eventOfCluster(members satisfies Cluster);
    }
  }
}

function joinedTo(
  members: [ReportRecord, ...ReportRecord[]] | undefined,
  record: ReportRecord,
): [ReportRecord, ...ReportRecord[]] {
  if (members === undefined) return [record];
  members.push(record);
  return members;
}
