import type { BundleEvent } from "../../bundle/types.ts";
import type { PlaceId } from "../../domain/ids.ts";

/** What must be known of all events before the first one is written. */
export type EventTally = {
  readonly events: number;
  readonly reports: number;
  /** How often events name each place. */
  readonly placeUses: ReadonlyMap<PlaceId, number>;
  /** Publishers that reports name themselves, as rows of tables do. */
  readonly sources: ReadonlySet<string>;
};

export type Tally = { readonly add: (event: BundleEvent) => void; readonly sum: () => EventTally };

export function openTally(): Tally {
  let events = 0;
  let reportCount = 0;
  const placeUses = new Map<PlaceId, number>();
  const sources = new Set<string>();
  return {
    add: ({ places, reports }) => {
      events += 1;
      reportCount += reports.length;
      for (const { place } of places) placeUses.set(place, (placeUses.get(place) ?? 0) + 1);
      for (const { source } of reports) if (source !== undefined && !sources.has(source)) sources.add(source);
    },
    sum: () => ({ events, reports: reportCount, placeUses, sources }),
  };
}
