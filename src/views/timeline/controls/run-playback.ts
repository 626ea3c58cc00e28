import type { Day } from "../../../domain/day.ts";
import { commitPreview, previewRange } from "../../../state/actions/range.ts";
import { stopPlaying } from "../../../state/actions/play.ts";
import { lowerBound } from "../../../state/index/bounds.ts";
import { countIn } from "../../../state/index/time-index.ts";
import { activeRange } from "../../../state/view-state.ts";
import type { View } from "../../../state/view.ts";
import { firstRange, nextRange, type Playing } from "./playback.ts";

/** Moves the range on while the view is playing; call when it starts. Returns the function that stops it. */
export function runPlayback(view: View): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (): void => {
    const { loop, speed, playing } = view.store.getState();
    if (!playing) return;
    const next = nextRange(activeRange(view.store.getState()), playingOf(view));
    if (next !== null) previewRange(view, next);
    else if (loop) previewRange(view, firstRange(activeRange(view.store.getState()), playingOf(view)));
    else return stopPlaying(view);
    timer = setTimeout(step, 1000 / speed);
  };
  previewRange(view, firstRange(activeRange(view.store.getState()), playingOf(view)));
  timer = setTimeout(step, 1000 / view.store.getState().speed);
  return () => {
    clearTimeout(timer);
    commitPreview(view);
  };
}

function playingOf(view: View): Playing {
  const { passing, span } = view.snapshot();
  return {
    mode: view.store.getState().windowMode,
    span,
    skipEmpty: view.store.getState().skipEmpty,
    isEmpty: (range) => countIn(passing, range) === 0,
    nextEventDay: (from) => (passing.first[lowerBound(passing.first, from)] ?? null) as Day | null,
  };
}
