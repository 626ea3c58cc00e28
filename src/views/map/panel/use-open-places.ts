import { useCallback, useEffect, useState } from "react";
import { clearSelection, selectPlace } from "../../../state/actions/selection.ts";
import { subscribe, type View } from "../../../state/view.ts";
import type { OpenedPlaces } from "../map-widget.ts";

export type Opened = OpenedPlaces & {
  /** Opened by the reader on the map, so the focus goes in; not by a link or another view. */
  readonly byReader: boolean;
};

export type OpenPlaces = {
  readonly opened: Opened | null;
  readonly open: (places: OpenedPlaces) => void;
  readonly close: () => void;
};

/**
 * Which places' events are listed. A single place is also the selection, so that the link names it; a place selected
 * elsewhere is opened here, and one that is selected no more (Back, Esc) is closed.
 */
export function useOpenPlaces(view: View): OpenPlaces {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const follow = (): void => {
      const { selection } = view.store.getState();
      if (selection.kind !== "place") return;
      const place = view.corpus.places.findIndex(({ id }) => id === selection.id);
      if (place === -1) return;
      setOpened((before) =>
        before?.places.includes(place) === true
          ? before
          : { places: [place], inLeftHalf: true, byReader: false },
      );
    };
    follow();
    return subscribe(view, (next, previous) => {
      if (next.selection === previous.selection) return;
      if (next.selection.kind === "none" && previous.selection.kind === "place") setOpened(null);
      else follow();
    });
  }, [view]);
  const open = useCallback(
    (places: OpenedPlaces): void => {
      setOpened({ ...places, byReader: true });
      const [place] = places.places;
      const id = place === undefined ? undefined : view.corpus.places[place]?.id;
      if (places.places.length === 1 && id !== undefined) selectPlace(view, id);
    },
    [view],
  );
  const close = useCallback((): void => {
    setOpened(null);
    if (view.store.getState().selection.kind === "place") clearSelection(view);
  }, [view]);
  return { opened, open, close };
}
