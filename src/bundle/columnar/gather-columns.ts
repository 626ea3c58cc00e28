import type { EventColumns } from "../corpus.ts";
import { columnFiller, emptyColumns, type ColumnLookups } from "../event-columns.ts";
import type { BundleEvent } from "../types.ts";

/** Columns of events as they come, in the order of their days: no event has to be held for them. */
export type ColumnGatherer = {
  readonly add: (event: BundleEvent) => void;
  /** Those of all events since the last time; good until the next event is added. */
  readonly take: () => EventColumns;
};

type Counts = { readonly events: number; readonly places: number; readonly reports: number };

const FIRST_ROOM: Counts = { events: 1 << 10, places: 1 << 10, reports: 1 << 10 };
const NONE: Counts = { events: 0, places: 0, reports: 0 };

export function gatherColumns(lookups: ColumnLookups): ColumnGatherer {
  const fill = columnFiller(lookups);
  let room = FIRST_ROOM;
  let columns = emptyColumns(room.events, room.places, room.reports);
  let used = NONE;
  return {
    add: (event) => {
      const needed = {
        events: used.events + 1,
        places: used.places + event.places.length,
        reports: used.reports + event.reports.length,
      };
      const larger = largerRoom(room, needed);
      if (larger !== room) columns = enlarged(columns, larger);
      room = larger;
      fill(columns, used.events, event);
      used = needed;
    },
    take: () => {
      const taken = cut(columns, used);
      used = NONE;
      return taken;
    },
  };
}

/** The same where all fits; else twice as much, or what is needed, of everything. */
const largerRoom = (room: Counts, needed: Counts): Counts =>
  needed.events <= room.events && needed.places <= room.places && needed.reports <= room.reports
    ? room
    : {
        events: Math.max(2 * room.events, needed.events),
        places: Math.max(2 * room.places, needed.places),
        reports: Math.max(2 * room.reports, needed.reports),
      };

function enlarged(columns: EventColumns, { events, places, reports }: Counts): EventColumns {
  const larger = emptyColumns(events, places, reports);
  for (const name of Object.keys(columns) as readonly (keyof EventColumns)[]) larger[name].set(columns[name]);
  return larger;
}

const cut = (columns: EventColumns, { events, places, reports }: Counts): EventColumns => ({
  firstDay: columns.firstDay.subarray(0, events),
  endDay: columns.endDay.subarray(0, events),
  kind: columns.kind.subarray(0, events),
  precision: columns.precision.subarray(0, events),
  status: columns.status.subarray(0, events),
  importance: columns.importance.subarray(0, events),
  confidence: columns.confidence.subarray(0, events),
  state: columns.state.subarray(0, events),
  reportedDay: columns.reportedDay.subarray(0, events),
  placeStart: columns.placeStart.subarray(0, events + 1),
  placeIndex: columns.placeIndex.subarray(0, places),
  placeRole: columns.placeRole.subarray(0, places),
  reportStart: columns.reportStart.subarray(0, events + 1),
  reportArticle: columns.reportArticle.subarray(0, reports),
  reportSource: columns.reportSource.subarray(0, reports),
});
