import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { selectedEvent } from "../../state/actions/step.ts";
import { useSettled, useView, useViewState } from "../../state/react.tsx";
import type { Snapshot } from "../../state/snapshot.ts";
import type { View } from "../../state/view.ts";
import { useStrings, type Strings } from "../words/strings.ts";
import { EventRow } from "./EventRow.tsx";
import { datesOfHeading } from "./heading.ts";
import { headingRanks, rowLayout, type RowLayout } from "./row-layout.ts";
import { positionAfterKey } from "./row-keys.ts";
import { useLoaded } from "./use-loaded.ts";
import { useViewport } from "./use-viewport.ts";

const whole = (snapshot: Snapshot): Snapshot => snapshot;
/** Rows drawn beyond the edges, so that a quick scroll shows no blank. */
const MARGIN_ROWS = 3;

/** The events in range by day: only the rows on the screen exist, whatever the number of events. */
export function EventList() {
  const view = useView();
  const snapshot = useSettled(whole);
  const strings = useStrings();
  const selection = useViewState((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const { top, height, sizes } = useViewport(scroller);
  const [focused, setFocused] = useState<number | null>(null);

  const ranks = useMemo(() => headingRanks(snapshot.passing), [snapshot.passing]);
  const layout = useMemo(() => rowLayout(snapshot, ranks, sizes), [snapshot, ranks, sizes]);
  const first = Math.max(0, layout.positionAt(top) - MARGIN_ROWS);
  const last = Math.min(layout.count, layout.positionAt(top + height) + 1 + MARGIN_ROWS);
  const positions = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  const indices = positions.map((position) => snapshot.visible.at(position));
  const failed = useLoaded(view.corpus, indices);

  const selected = selectedEvent(view);
  useKeepPlace(scroller, snapshot, layout, top);
  useReveal(scroller, snapshot, layout, selected, snapshot === view.snapshot());

  const stop = stopIndex(focused, selected, indices);
  const focusPosition = (position: number): void => {
    const element = scroller.current;
    if (element === null) return;
    setFocused(snapshot.visible.at(position));
    scrollToRow(element, layout, position);
  };
  useFocusRow(scroller, focused, indices);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (stop === null) return;
    const at = snapshot.visible.positionOf(stop);
    const next =
      at === null ? null : positionAfterKey(event, at, layout.count, Math.floor(height / sizes.row));
    if (next === null) return;
    event.preventDefault();
    focusPosition(next);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys bubble up from the rows, which are buttons
    <div className="event-scroller" ref={scroller} onKeyDown={onKeyDown}>
      <ol
        className="event-list"
        aria-label={strings.events.list}
        ref={(list) => setHeight(list, layout.height)}
      >
        {positions.map((position, i) => {
          const index = indices[i]!;
          return (
            <li
              key={index}
              data-row={index}
              aria-posinset={position + 1}
              aria-setsize={layout.count}
              ref={(item) => setTop(item, layout.top(position))}
            >
              {layout.leads(position) && (
                <h3 className="event-day">{headingOf(view, snapshot, position, strings)}</h3>
              )}
              <EventRow
                index={index}
                event={view.corpus.peek(index)}
                hasFailed={failed.has(index)}
                query={snapshot.query}
                selected={index === selected}
                atSelectedPlace={selection.kind === "place" && isAt(view, index, selection.id)}
                isStop={index === stop}
                onFocus={setFocused}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The row that Tab stops at: where the focus was, else the selected one, else the first on the screen. */
function stopIndex(focused: number | null, selected: number | null, shown: readonly number[]): number | null {
  if (focused !== null && shown.includes(focused)) return focused;
  return selected !== null && shown.includes(selected) ? selected : (shown[0] ?? null);
}

function isAt({ corpus }: View, event: number, place: string): boolean {
  const { placeStart, placeIndex } = corpus.columns;
  return placeIndex
    .subarray(placeStart[event], placeStart[event + 1])
    .some((p) => corpus.places[p]?.id === place);
}

/** That days are only about right is known once the event that leads is in memory. */
function headingOf(
  { corpus }: View,
  { visible, range }: Snapshot,
  position: number,
  { dates, events }: Strings,
): string {
  if (position < visible.earlier) return events.since(range.start);
  const event = visible.at(position);
  const when = corpus.peek(event)?.when;
  return dates.whenAloud(when?.approximate === true ? when : datesOfHeading(corpus.columns, event));
}

const setHeight = (element: HTMLElement | null, pixels: number): void => {
  if (element !== null) element.style.height = `${pixels}px`;
};

const setTop = (element: HTMLElement | null, pixels: number): void => {
  if (element !== null) element.style.transform = `translateY(${pixels}px)`;
};

function scrollToRow(scroller: HTMLElement, layout: RowLayout, position: number): void {
  const top = layout.top(position);
  const bottom = position + 1 < layout.count ? layout.top(position + 1) : layout.height;
  if (top < scroller.scrollTop) scroller.scrollTo({ top });
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTo({ top: bottom - scroller.clientHeight });
}

type Scroller = { readonly current: HTMLElement | null };

/**
 * While the range moves the event at the top stays at the top; once it is gone the list begins at its first. `top` is
 * known from scrolling, so that no step of scrubbing has to ask the browser for a layout.
 */
function useKeepPlace(scroller: Scroller, snapshot: Snapshot, layout: RowLayout, top: number): void {
  const kept = useRef<{
    readonly snapshot: Snapshot;
    readonly event: number;
    readonly offset: number;
  } | null>(null);
  useLayoutEffect(() => {
    if (kept.current !== null && kept.current.snapshot !== snapshot) {
      const position = snapshot.visible.positionOf(kept.current.event);
      const target = position === null ? 0 : layout.top(position) + kept.current.offset;
      if (target !== top) scroller.current?.scrollTo({ top: target });
    }
    const at = layout.positionAt(top);
    kept.current =
      top > 0 && at < layout.count
        ? { snapshot, event: snapshot.visible.at(at), offset: top - layout.top(at) }
        : null;
  }, [scroller, snapshot, layout, top]);
}

/**
 * A newly selected event comes into view, unless it is there.
 * @param isInStep whether the list shows what the view does: until then the event may not be in it
 */
function useReveal(
  scroller: Scroller,
  snapshot: Snapshot,
  layout: RowLayout,
  selected: number | null,
  isInStep: boolean,
): void {
  const revealed = useRef<number | null>(null);
  useEffect(() => {
    if (selected === revealed.current || !isInStep) return;
    revealed.current = selected;
    const position = selected === null ? null : snapshot.visible.positionOf(selected);
    if (position !== null && scroller.current !== null) scrollToRow(scroller.current, layout, position);
  }, [scroller, snapshot, layout, selected, isInStep]);
}

/** Moves the focus to the row that the keys led to, once it exists; only where the focus is in the list already. */
function useFocusRow(scroller: Scroller, focused: number | null, shown: readonly number[]): void {
  const isShown = focused !== null && shown.includes(focused);
  useEffect(() => {
    const list = scroller.current;
    if (!isShown || list === null || !list.contains(document.activeElement)) return;
    list.querySelector<HTMLElement>(`[data-row="${focused}"] button`)?.focus({ preventScroll: true });
  }, [scroller, focused, isShown]);
}
