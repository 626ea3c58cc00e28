import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { Snapshot } from "./snapshot.ts";
import type { View } from "./view.ts";
import type { ViewState } from "./view-state.ts";

const ViewContext = createContext<View | null>(null);

export const ViewProvider = ({ view, children }: { readonly view: View; readonly children: ReactNode }) => (
  <ViewContext value={view}>{children}</ViewContext>
);

export function useView(): View {
  const view = useContext(ViewContext);
  if (view === null) throw new Error("a component that shows the view must stand inside <ViewProvider>");
  return view;
}

/** A part of the state; the component renders again when that part is another value. */
export function useViewState<T>(select: (state: ViewState) => T): T {
  const { store } = useView();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/**
 * A part of the snapshot, which must be a value or an object that stays the same while nothing in it changes. A
 * component that asks for the whole snapshot renders at every step of scrubbing.
 */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const view = useView();
  const read = useCallback(() => select(view.snapshot()), [view, select]);
  return useSyncExternalStore(view.store.subscribe, read);
}

/** The same of what the view showed when the hand last rested: for what is read, not watched. */
export function useSettled<T>(select: (snapshot: Snapshot) => T): T {
  const { settled } = useView();
  return useSyncExternalStore(settled.subscribe, () => select(settled.snapshot()));
}
