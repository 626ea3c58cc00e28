import { formatDay } from "../../domain/day.ts";
import type { PlaceId } from "../../domain/ids.ts";
import { PLACE_BASES, PLACE_ROLES, type EventStatus } from "../../domain/event.ts";
import { compareText } from "../../bundle/order.ts";
import type { BundleEvent, Report, TextSpan } from "../../bundle/types.ts";
import { disagreementsOf } from "./disagreements.ts";
import { importanceOf } from "./importance.ts";
import { compareEvidence } from "./order.ts";
import type { Cluster, ReportRecord } from "./types.ts";

/**
 * One event from its reports. The id is the first-published report's, the others' ids are aliases. The report with
 * the best evidence stands first and gives title, date and kind; nothing is averaged.
 */
export function eventOfCluster(cluster: Cluster): BundleEvent {
  const bestFirst: Cluster =
    cluster.length === 1 ? cluster : (cluster.toSorted(compareEvidence) as unknown as Cluster);
  const best = bestFirst[0];
  const aliases = cluster.slice(1).map(({ id }) => id);
  const disagreements = disagreementsOf(cluster);
  return {
    id: cluster[0].id,
    ...(aliases.length > 0 && { aliases: aliases.toSorted(compareText) }),
    title: best.title,
    kind: best.kind,
    status: statusOf(best, cluster),
    when: best.when,
    places: placesOf(bestFirst),
    reports: bestFirst.map(reportOf),
    actors: [...new Set(bestFirst.flatMap(({ actors }) => actors))],
    importance: importanceOf(cluster),
    confidence: round(confidenceOf(cluster)),
    state: "automatic",
    ...(disagreements.length > 0 && { disagreements }),
  };
}

/** What was planned has happened once somebody reports that it did. */
function statusOf(best: ReportRecord, cluster: Cluster): EventStatus {
  if (best.status !== "planned" && best.status !== "possible") return best.status;
  return cluster.find(({ status }) => status === "happened" || status === "ongoing")?.status ?? best.status;
}

/** The best report's places, then those that only others name; each place and role once, at its surest. */
function placesOf(reports: readonly ReportRecord[]): BundleEvent["places"] {
  const found = new Map<string, BundleEvent["places"][number]>();
  for (const { place, span: _span, ...named } of reports.flatMap(({ places }) => places)) {
    const { role, confidence } = named;
    const key = `${place.id} ${role}`;
    const known = found.get(key);
    if (known === undefined || known.confidence < confidence)
      found.set(key, { place: place.id as PlaceId, ...named, confidence: round(confidence) });
  }
  return [...found.values()].toSorted(
    (a, b) =>
      PLACE_ROLES.indexOf(a.role) - PLACE_ROLES.indexOf(b.role) ||
      PLACE_BASES.indexOf(a.basis) - PLACE_BASES.indexOf(b.basis) ||
      b.confidence - a.confidence ||
      compareText(a.place, b.place),
  );
}

/** Each further independent source takes away a third of the doubt. */
function confidenceOf(cluster: Cluster): number {
  const surest = cluster.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  const sources = new Set(cluster.map(({ source, article }) => source ?? article)).size;
  return 1 - (1 - surest) * (2 / 3) ** (sources - 1);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const reportOf = (record: ReportRecord): Report => ({
  article: record.article,
  quote: record.text,
  span: [record.start, record.end],
  dateSpan: record.dateSpan === null ? null : [record.dateSpan.start, record.dateSpan.end],
  dateExplanation: record.dateExplanation,
  placeSpans: spansOf(record),
  ...(record.unplaced !== undefined && {
    unplaced: record.unplaced.map(({ start, end, alternatives }) => ({ span: [start, end], alternatives })),
  }),
  attribution: record.attribution,
  reported:
    record.reported === null
      ? null
      : { from: formatDay(record.reported.first), to: formatDay(record.reported.last) },
});

function spansOf({ places }: ReportRecord): readonly TextSpan[] {
  const spans = new Map<number, TextSpan>();
  for (const { span } of places) if (span !== null) spans.set(span.start, [span.start, span.end]);
  return [...spans.values()].toSorted((a, b) => a[0] - b[0]);
}
