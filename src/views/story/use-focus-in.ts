import { useEffect, type RefObject } from "react";

/**
 * Takes up the focus when the story opens or comes back from under an article, unless the page opened with it, or the
 * focus has just gone back to an event that it came from.
 */
export function useFocusIn(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focused = document.activeElement;
    if (focused?.closest("[data-event-id]") != null) return;
    if (focused === document.body && !readerHasActed()) return;
    region.current?.focus({ preventScroll: true });
  }, [region]);
}

/** False until the first click or key; browsers that can't tell are taken to be past it. */
const readerHasActed = (): boolean =>
  (navigator as { userActivation?: { readonly hasBeenActive: boolean } }).userActivation?.hasBeenActive ??
  true;
