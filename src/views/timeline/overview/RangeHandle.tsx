import { useRef, type KeyboardEvent } from "react";
import { addDays } from "../../../domain/day.ts";
import { lastDay, type TimeRange } from "../../../domain/time-range.ts";
import { commitPreview, previewRange } from "../../../state/actions/range.ts";
import { useView } from "../../../state/react.tsx";
import type { View } from "../../../state/view.ts";
import { activeRange } from "../../../state/view-state.ts";
import { useStrings } from "../../words/strings.ts";
import { rangeLimits } from "../limits.ts";
import { shapeRange } from "../window-mode.ts";
import { dayAfterKey, type SliderKey } from "./slider-keys.ts";

/** Keys held down are one change: it is let go with the key, or, where no key-up comes, after this pause. */
const SETTLE_MS = 700;

/**
 * One end of the range as a slider. Its values are days since 1970, told as dates in `aria-valuetext`, which
 * `run-overview.ts` keeps up to date outside React.
 */
export function RangeHandle({ side }: { readonly side: "start" | "end" }) {
  const view = useView();
  const strings = useStrings();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = (): void => {
    if (timer.current === undefined) return; // no key of this slider is being held
    clearTimeout(timer.current);
    timer.current = undefined;
    commitPreview(view);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const range = rangeAfterKey(view, side, event);
    if (range === null) return;
    event.preventDefault();
    previewRange(view, range);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, SETTLE_MS);
  };
  return (
    <div
      className={`overview-handle overview-handle-${side}`}
      data-grab={side}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two <input type="range"> can't share a track
      role="slider"
      tabIndex={0}
      aria-label={strings.timeline[side]}
      aria-orientation="horizontal"
      aria-valuenow={0}
      onKeyDown={onKeyDown}
      onKeyUp={settle}
      onBlur={settle}
    />
  );
}

function rangeAfterKey(view: View, side: "start" | "end", key: SliderKey): TimeRange | null {
  const range = activeRange(view.store.getState());
  const limits = rangeLimits(view);
  const proposed =
    side === "start"
      ? dayAfterKey(key, range.start, limits.start, lastDay(range))
      : dayAfterKey(key, lastDay(range), range.start, lastDay(limits));
  if (proposed === null) return null;
  const moved = side === "start" ? { ...range, start: proposed } : { ...range, end: addDays(proposed, 1) };
  return shapeRange(view.store.getState().windowMode, range, moved, limits);
}
