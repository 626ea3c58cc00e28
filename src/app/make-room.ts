import { onceDrawn } from "./drawn.ts";

/** An article that takes longer isn't waited for: the map makes room while it comes. */
const LONGEST_MS = 500;

/**
 * For the element of what opens beside map and timeline, as a `ref`. Both become narrower for it and have to be drawn
 * anew, which takes several times as long as drawing the text that the reader asked for: marked with `data-arriving`
 * the element goes first, and they follow once it has been painted. While the page itself is being opened nothing
 * waits, so that nothing is drawn twice.
 */
export function makeRoomOncePainted(opened: HTMLElement | null): (() => void) | undefined {
  if (opened === null || document.documentElement.dataset["ready"] !== "true") return undefined;
  opened.dataset["arriving"] = "true";
  const callOff = onceDrawn(arrive);
  const timer = setTimeout(arrive, LONGEST_MS);
  function arrive(): void {
    callOff();
    clearTimeout(timer);
    delete opened!.dataset["arriving"];
  }
  return arrive;
}
