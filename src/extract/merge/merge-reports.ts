import { compareEvents } from "../../bundle/order.ts";
import type { BundleEvent } from "../../bundle/types.ts";
import { clusterReports } from "./cluster-reports.ts";
import { eventOfCluster } from "./event-of-cluster.ts";
import type { ReportRecord } from "./types.ts";

/** Reports to events, in the bundle's order: the same event told twice is one event with two reports. */
export const mergeReports = (records: readonly ReportRecord[]): readonly BundleEvent[] =>
  clusterReports(records).map(eventOfCluster).toSorted(compareEvents);
