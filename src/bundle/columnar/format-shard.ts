import { addDays, formatDay, type Day } from "../../domain/day.ts";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import type { EventColumns } from "../corpus.ts";
import { columnsOf, type ColumnLookups } from "../event-columns.ts";
import type { BundleEvent } from "../types.ts";
import { encodeFirst } from "./first-columns.ts";
import { FILES, type ManifestShard } from "./manifest.ts";
import { encodeRest } from "./rest-columns.ts";
import { chunksOf, seal, sealChunk, type BundleFile } from "./seal.ts";

export type FormattedShard = {
  readonly files: readonly BundleFile[];
  readonly entry: ManifestShard;
  /** In the order in which they are numbered. */
  readonly events: readonly BundleEvent[];
};

/** The files of a stretch of events that follow each other, at least one, and what the manifest says of them. */
export function formatShard(
  given: readonly BundleEvent[],
  shard: number,
  lookups: ColumnLookups,
  tag: string,
  chunk: number,
): FormattedShard {
  const events = byPlaceInRuns(given, lookups);
  const columns = columnsOf(events, lookups);
  const first = seal(FILES.first(shard), encodeFirst(columns));
  const rest = seal(FILES.rest(shard), encodeRest(columns));
  const details = chunksOf(events, chunk).map((own, i) => sealChunk(FILES.details(shard, i), tag, own));
  return {
    files: [first, rest, ...details],
    entry: {
      from: events[0]!.when.from,
      to: lastDayOf(columns),
      events: events.length,
      places: columns.placeIndex.length,
      reports: columns.reportArticle.length,
      chunk,
      first: first.checksum,
      rest: rest.checksum,
    },
    events,
  };
}

/** Events of the same days by first place (those without one first), then kind, then as they came. */
function byPlaceInRuns(
  events: readonly BundleEvent[],
  { place }: Pick<ColumnLookups, "place">,
): readonly BundleEvent[] {
  const keyed = events.map((event, i) => ({
    event,
    run: 0,
    place: event.places[0] === undefined ? -1 : place(event.places[0].place),
    kind: EVENT_KINDS.indexOf(event.kind),
    i,
  }));
  keyed.forEach((one, at) => {
    const before = keyed[at - 1];
    if (before !== undefined) one.run = before.run + (sameDays(before.event, one.event) ? 0 : 1);
  });
  return keyed
    .toSorted((a, b) => a.run - b.run || a.place - b.place || a.kind - b.kind || a.i - b.i)
    .map(({ event }) => event);
}

const sameDays = (a: BundleEvent, b: BundleEvent): boolean =>
  a.when.from === b.when.from && a.when.to === b.when.to;

const lastDayOf = ({ endDay }: EventColumns): string =>
  formatDay(addDays(endDay.reduce((last, day) => Math.max(last, day), endDay[0]!) as Day, -1));
