import { columnsOf, type ColumnTables } from "../event-columns.ts";
import type { BundleEvent } from "../types.ts";
import { parseDay } from "../../domain/day.ts";
import { DETAILS_A_CHUNK, FILES, type ManifestShard } from "./manifest.ts";
import { chunksOf, seal, type SealedFile } from "./seal.ts";
import { encodeShard } from "./shard.ts";

export type FormattedShard = { readonly files: readonly SealedFile[]; readonly entry: ManifestShard };

/** The files of a stretch of events that follow each other, at least one, and what the manifest says of them. */
export function formatShard(
  events: readonly BundleEvent[],
  shard: number,
  tables: ColumnTables,
): FormattedShard {
  const columns = columnsOf(events, tables);
  const own = seal(FILES.columns(shard), encodeShard(columns));
  const details = chunksOf(events, DETAILS_A_CHUNK).map((chunk, i) => seal(FILES.details(shard, i), chunk));
  return {
    files: [own, ...details],
    entry: {
      from: events[0]!.when.from,
      to: lastDayOf(events),
      events: events.length,
      places: columns.placeIndex.length,
      reports: columns.reportArticle.length,
      columns: own.checksum,
      details: details.map(({ checksum }) => checksum),
    },
  };
}

const lastDayOf = (events: readonly BundleEvent[]): string =>
  events.reduce(
    (last, { when }) => (parseDay(when.to)! > parseDay(last)! ? when.to : last),
    events[0]!.when.to,
  );
