import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the focus into a region when it opens, and back to what opened it when it closes. Stays out of the way when
 * the page itself opened it (a link), and when a button did that is pressed again and again: those stand inside an
 * element with data-keeps-focus.
 */
export function useFocusOnOpen(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    const element = region.current;
    if (!(opener instanceof HTMLElement) || element === null || staysPut(opener)) return undefined;
    const eventId = opener.closest<HTMLElement>("[data-event-id]")?.dataset["eventId"];
    element.focus({ preventScroll: true });
    return () => {
      const focused = document.activeElement;
      if (focused !== null && focused !== document.body && !element.contains(focused)) return;
      (opener.isConnected ? opener : sameEvent(eventId))?.focus({ preventScroll: true });
    };
  }, [region]);
}

/**
 * Takes up the focus when what had it went away as another event was chosen (a list over the map that closes with the
 * choice), so that the next key press doesn't start from the top of the page.
 */
export function useFocusWhenLost(region: RefObject<HTMLElement | null>, chosen: string | null): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return undefined;
    before.current = chosen;
    // What closes with the choice may do so a moment later.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) region.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [region, chosen]);
}

const staysPut = (opener: HTMLElement): boolean =>
  opener === document.body
    ? !readerHasActed()
    : opener.closest("[data-keeps-focus]") !== null && opener.closest("[data-event-id]") === null;

/** False until the first click or key; browsers that can't tell are taken to be past it. */
const readerHasActed = (): boolean =>
  (navigator as { userActivation?: { readonly hasBeenActive: boolean } }).userActivation?.hasBeenActive ??
  true;

/** Lists draw their rows anew; the row of the same event stands for the one that is gone. */
const sameEvent = (id: string | undefined): HTMLElement | null =>
  id === undefined ? null : document.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(id)}"]`);
