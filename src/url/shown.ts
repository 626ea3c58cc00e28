import type { Day } from "../domain/day.ts";
import { hull, overlaps, type TimeRange } from "../domain/time-range.ts";
import { daysOfEvent } from "../state/actions/step.ts";
import { lowerBound } from "../state/index/bounds.ts";
import { eventsOfArticle } from "../state/index/events-of-article.ts";
import type { View } from "../state/view.ts";
import type { MapView } from "../state/view-state.ts";

/** Whether range and filters let an event be seen. */
export function isShown(view: View, event: number): boolean {
  return overlaps(view.store.getState().committed, daysOfEvent(view, event)) && passesFilters(view, event);
}

export function passesFilters(view: View, event: number): boolean {
  const { order } = view.snapshot().passing;
  return order[lowerBound(order, event)] === event;
}

/** The events that a view means to show by itself: the selected one, else those of the open article. */
export function namedEvents(view: View): readonly number[] {
  const { selection, reading } = view.store.getState();
  if (selection.kind === "event") {
    const event = view.corpus.indexOfEvent(selection.id);
    if (event !== undefined) return [event];
  }
  const article = reading?.kind === "article" ? view.corpus.articles.indexOf(reading.id) : undefined;
  return article === undefined ? [] : eventsOfArticle(view.corpus.columns, article);
}

/** Whether one of the events can be seen, or there are none to see. */
export const someShown = (view: View, events: readonly number[]): boolean =>
  events.length === 0 || events.some((event) => isShown(view, event));

/** The range, and all days of the events. */
export const rangeWith = (view: View, range: TimeRange, events: readonly number[]): TimeRange =>
  events.reduce((whole, event) => hull(whole, daysOfEvent(view, event)), range);

const TILE_PIXELS = 256;
/** Half the size of a small map, in pixels. */
const HALF_WIDTH = 300;
const HALF_HEIGHT = 180;

/** Whether a map at that view would show a place of one of the events; events without a place are no reason to move it. */
export function mapShows({ corpus }: View, { zoom, lat, lon }: MapView, events: readonly number[]): boolean {
  const { placeStart, placeIndex } = corpus.columns;
  const places = events.flatMap((event) =>
    [...placeIndex.subarray(placeStart[event], placeStart[event + 1])].flatMap((p) => corpus.places[p] ?? []),
  );
  const degreesPerPixel = 360 / (TILE_PIXELS * 2 ** zoom);
  return (
    places.length === 0 ||
    places.some((place) => {
      const across = Math.abs(((place.lon - lon + 540) % 360) - 180);
      return (
        across <= HALF_WIDTH * degreesPerPixel && Math.abs(place.lat - lat) <= HALF_HEIGHT * degreesPerPixel
      );
    })
  );
}

/** The days of a range whose ends may be the corpus's own. */
export function resolveRange(
  range: { readonly first: Day | null; readonly last: Day | null },
  span: TimeRange,
): TimeRange | null {
  const start = range.first ?? span.start;
  const end = range.last === null ? span.end : ((range.last + 1) as Day);
  return start < end ? { start, end } : null;
}
