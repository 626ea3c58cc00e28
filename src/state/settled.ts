import type { StoreApi } from "zustand/vanilla";
import { afterFrame } from "./after-frame.ts";
import type { Snapshot } from "./snapshot.ts";
import type { ViewState } from "./view-state.ts";

/** A hand that doesn't move for so long rests. */
export const REST_MS = 100;

/** The snapshot for what is read, not watched: lists, fields, counts of filters. */
export type Settled = {
  readonly snapshot: () => Snapshot;
  /** Whether a hand on the move has made the view show something else by now. */
  readonly isBehind: () => boolean;
  /** Calls back when it is another, and when it falls behind. Returns the function that stops it. */
  readonly subscribe: (onChange: () => void) => () => void;
};

/**
 * Follows every change, but for a hand on the move: of steps that come within `REST_MS` of each other it shows the
 * last, once the hand rests or lets go. Rows that change with every frame can't be read, and would take the frame's
 * time from what is watched meanwhile.
 *
 * It follows at once, and one frame later where that may be the first step of many, or where filters or the search let
 * other events pass: then all that is watched is drawn anew, and that frame is the answer to a press or a letter.
 */
export function createSettled(store: StoreApi<ViewState>, snapshotOf: () => Snapshot): Settled {
  const listeners = new Set<() => void>();
  let shown: Snapshot | null = null;
  let latest: Snapshot | null = null;
  let steppedAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let callOff: (() => void) | null = null;

  const tellAll = (): void => {
    for (const tell of listeners) tell();
  };
  const follow = (): void => {
    clearTimeout(resting);
    resting = undefined;
    callOff?.();
    callOff = null;
    if (shown === latest) return;
    shown = latest;
    tellAll();
  };
  store.subscribe((state) => {
    const next = snapshotOf();
    const isHeld = (state.preview !== null && !state.playing) || state.reportTime === "held";
    if (next === latest && (isHeld || resting === undefined)) return;
    const isFiltered = latest !== null && next.passing !== latest.passing;
    latest = next;
    const now = performance.now();
    const isStroke = isHeld && now - steppedAt < REST_MS;
    steppedAt = now;
    if (!isStroke) {
      if (isFiltered || isHeld) callOff ??= afterFrame(follow);
      else follow();
      return;
    }
    callOff?.();
    callOff = null;
    const wasBehind = resting !== undefined;
    clearTimeout(resting);
    resting = setTimeout(follow, REST_MS);
    if (!wasBehind) tellAll();
  });
  return {
    snapshot: () => (shown ??= latest = snapshotOf()),
    isBehind: () => resting !== undefined,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}
