import { createStore, type StoreApi } from "zustand/vanilla";
import type { Corpus } from "../bundle/corpus.ts";
import { spanOf } from "./index/span.ts";
import { createSettled, type Settled } from "./settled.ts";
import { createSnapshots, type Snapshot } from "./snapshot.ts";
import { initialState, type ViewState } from "./view-state.ts";

/** A corpus being looked at: its state, and what follows from it. Every action takes one. */
export type View = {
  readonly corpus: Corpus;
  readonly store: StoreApi<ViewState>;
  /** What the present state shows. */
  snapshot(): Snapshot;
  /** What it showed when the hand last rested. */
  readonly settled: Settled;
};

export function createView(corpus: Corpus, given: Partial<ViewState> = {}): View {
  const snapshots = createSnapshots(corpus);
  const store = createStore<ViewState>(() => ({
    ...initialState(spanOf(corpus.columns)),
    whole: corpus.isWhole(),
    ...given,
  }));
  const snapshot = (): Snapshot => snapshots(store.getState());
  return { corpus, store, snapshot, settled: createSettled(store, snapshot) };
}

/**
 * Calls back with what changed, outside React: for canvases and widgets. The snapshot is the same object where
 * neither range nor filters changed. Returns the function that stops it.
 */
export const subscribe = (
  view: View,
  onChange: (next: ViewState, previous: ViewState) => void,
): (() => void) => view.store.subscribe(onChange);
