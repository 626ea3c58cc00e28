import { selectedEvent } from "../../../state/actions/step.ts";
import type { View } from "../../../state/view.ts";
import { flowsOfEvent, placesOfEvent, type Flow } from "./flows.ts";
import type { WeightedPoint } from "./fit.ts";
import type { MapPlaces } from "./map-places.ts";
import { onScreen, type Viewport } from "./viewport.ts";

/** Indices of the places of what is selected. */
export function selectedPlaces(view: View): ReadonlySet<number> {
  const { selection } = view.store.getState();
  switch (selection.kind) {
    case "none":
      return new Set();
    case "event": {
      const event = selectedEvent(view);
      return event === null ? new Set() : placesOfEvent(view.corpus, event);
    }
    case "place":
      return new Set(view.corpus.places.flatMap(({ id }, place) => (id === selection.id ? [place] : [])));
  }
}

/** The ways of the selected event; none when it has none or nothing is selected. */
export function selectedFlows(view: View, places: MapPlaces): readonly Flow[] {
  const event = selectedEvent(view);
  return event === null ? [] : flowsOfEvent(view.corpus, places, event);
}

/** Places with events, as points that weigh as much as they have events. */
export const weightedPoints = (counts: Uint32Array, { x, y }: MapPlaces): readonly WeightedPoint[] =>
  [...counts].flatMap((weight, place) => (weight === 0 ? [] : [{ x: x[place]!, y: y[place]!, weight }]));

/**
 * The same for choosing a first view: towns alone, where they have at least a third of the events. The middle of
 * Russia says little about where things happened.
 */
export function telltalePoints(counts: Uint32Array, places: MapPlaces): readonly WeightedPoint[] {
  const towns = weightedPoints(
    counts.map((count, place) => (places.shapes[place]?.shape === "point" ? count : 0)),
    places,
  );
  const all = weightedPoints(counts, places);
  return totalWeight(towns) * 3 >= totalWeight(all) ? towns : all;
}

const totalWeight = (points: readonly WeightedPoint[]): number =>
  points.reduce((sum, { weight }) => sum + weight, 0);

/** How many places with events the viewport doesn't show. */
export const countOutside = (counts: Uint32Array, places: MapPlaces, viewport: Viewport): number =>
  counts.reduce((sum, count, place) => sum + Number(count > 0 && !isShown(place, places, viewport)), 0);

export const isShown = (place: number, { x, y }: MapPlaces, viewport: Viewport): boolean =>
  onScreen(viewport, x[place]!, y[place]!, 0).length > 0;
