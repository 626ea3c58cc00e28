import { columnsOf, type ColumnTables } from "../event-columns.ts";
import type { BundleEvent } from "../types.ts";
import { addDays, formatDay, type Day } from "../../domain/day.ts";
import type { EventColumns } from "../corpus.ts";
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
      to: lastDayOf(columns),
      events: events.length,
      places: columns.placeIndex.length,
      reports: columns.reportArticle.length,
      columns: own.checksum,
      details: details.map(({ checksum }) => checksum),
    },
  };
}

const lastDayOf = ({ endDay }: EventColumns): string =>
  formatDay(addDays(endDay.reduce((last, day) => Math.max(last, day), endDay[0]!) as Day, -1));
