import { useEffect, useState } from "react";
import type { BundleEvent } from "../../../bundle/types.ts";
import { subscribe, type View } from "../../../state/view.ts";
import { eventsAt, type EventAtPlace } from "./events-at.ts";

export type ListedEvent = EventAtPlace & { readonly details: BundleEvent };

export type EventsAtPlaces = {
  /** Events in range at the places. */
  readonly total: number;
  /** The first `limit` of them; null while they are fetched. */
  readonly listed: readonly ListedEvent[] | null;
};

/** While the hand moves, the list waits: it follows when the range has rested this long. */
const REST_MS = 150;

/** The events in range at some places, in step with range and filters. */
export function useEventsAt(view: View, places: readonly number[], limit: number): EventsAtPlaces {
  const [found, setFound] = useState(() => eventsAt(view.corpus, view.snapshot().visible, places));
  const [listed, setListed] = useState<readonly ListedEvent[] | null>(null);

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let shown = view.snapshot();
    const refresh = (): void => {
      clearTimeout(waiting);
      const snapshot = view.snapshot();
      if (snapshot === shown) return;
      shown = snapshot;
      setFound(eventsAt(view.corpus, snapshot.visible, places));
    };
    const stop = subscribe(view, ({ preview }) => {
      clearTimeout(waiting);
      if (preview === null) refresh();
      else waiting = setTimeout(refresh, REST_MS);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [view, places]);

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
    const inMemory = first.map(({ event }) => view.corpus.peek(event));
    if (inMemory.every((details) => details !== undefined)) show(inMemory);
    else void view.corpus.load(first.map(({ event }) => event)).then((details) => wanted && show(details));
    return () => {
      wanted = false;
    };
  }, [view, found, limit]);

  return { total: found.length, listed };
}
