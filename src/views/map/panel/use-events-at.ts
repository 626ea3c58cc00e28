import { useEffect, useMemo, useState } from "react";
import type { BundleEvent } from "../../../bundle/types.ts";
import { useSettled, useView } from "../../../state/react.tsx";
import { eventsAt, type EventAtPlace } from "./events-at.ts";

export type ListedEvent = EventAtPlace & { readonly details: BundleEvent };

export type EventsAtPlaces = {
  /** Events in range at the places. */
  readonly total: number;
  /** The first `limit` of them; null while they are fetched. */
  readonly listed: readonly ListedEvent[] | null;
};

/** The events in range at some places, in step with range and filters once the hand rests. */
export function useEventsAt(places: readonly number[], limit: number): EventsAtPlaces {
  const { corpus } = useView();
  const visible = useSettled((snapshot) => snapshot.visible);
  const found = useMemo(() => eventsAt(corpus, visible, places), [corpus, visible, places]);
  const [listed, setListed] = useState<readonly ListedEvent[] | null>(null);

  useEffect(() => {
    let wanted = true;
    const first = found.slice(0, limit);
    const show = (details: readonly (BundleEvent | undefined)[]): void =>
      setListed(
        first.flatMap((entry, n) => {
          const known = details[n];
          return known === undefined ? [] : [Object.assign({}, entry, { details: known })];
        }),
      );
    const inMemory = first.map(({ event }) => corpus.peek(event));
    if (inMemory.every((details) => details !== undefined)) show(inMemory);
    else void corpus.load(first.map(({ event }) => event)).then((details) => wanted && show(details));
    return () => {
      wanted = false;
    };
  }, [corpus, found, limit]);

  return { total: found.length, listed };
}
