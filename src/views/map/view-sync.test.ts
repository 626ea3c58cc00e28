// @vitest-environment happy-dom
import { map as createMap, type Map } from "leaflet";
import { beforeEach, describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import { setMapView } from "../../state/actions/map.ts";
import { createView, subscribe, type View } from "../../state/view.ts";
import type { FittedView } from "./scene/fit.ts";
import { ViewSync } from "./view-sync.ts";

const FITTED: FittedView = { zoom: 5, lat: 35, lon: 38 };
const corpus = corpusFromBundle(syntheticBundle({ events: 10, places: 5 }));

/** A Leaflet map whose element has a size, which happy-dom doesn't lay out. */
function sizedMap(): Map {
  const element = document.createElement("div");
  Object.defineProperties(element, { clientWidth: { value: 800 }, clientHeight: { value: 500 } });
  document.body.append(element);
  return createMap(element, { zoomAnimation: false, fadeAnimation: false, center: [0, 0], zoom: 2 });
}

describe("ViewSync", () => {
  let map: Map;
  let view: View;
  let sync: ViewSync;

  beforeEach(() => {
    map = sizedMap();
    view = createView(corpus);
    sync = new ViewSync(map, view, () => FITTED);
  });

  test("fits what there is, and doesn't take that for the reader's wish", () => {
    expect(map.getZoom()).toBe(5);
    expect(map.getCenter().lat).toBeCloseTo(35, 1);
    expect(view.store.getState().mapView).toBeNull();
  });

  test("opens the view that the link names", () => {
    const linked = createView(corpus, { mapView: { zoom: 6, lat: 50.45, lon: 30.52 } });
    const other = sizedMap();
    expect(new ViewSync(other, linked, () => FITTED)).toBeDefined();
    expect(other.getZoom()).toBe(6);
    expect(other.getCenter().lng).toBeCloseTo(30.52, 1);
  });

  test("tells the state where the reader moved to, and what is in sight", () => {
    map.setView([48.86, 2.35], 7, { animate: false });
    expect(view.store.getState().mapView).toEqual({ zoom: 7, lat: 48.86, lon: 2.35 });
    const [west, south, east, north] = view.store.getState().mapBounds!;
    expect(west).toBeLessThan(2.35);
    expect(east).toBeGreaterThan(2.35);
    expect(south).toBeLessThan(48.86);
    expect(north).toBeGreaterThan(48.86);
  });

  test("answers a view that it was told of with nothing", () => {
    const told: unknown[] = [];
    setMapView(view, { zoom: 6, lat: 36.2, lon: 37.16 });
    const stop = subscribe(view, (next, previous) => {
      if (next.mapView !== previous.mapView) told.push(next.mapView);
    });
    sync.show(view.store.getState().mapView);
    stop();
    expect(map.getZoom()).toBe(6);
    expect(told).toEqual([]);
  });

  test("names the same meridian whichever repetition of the world is shown", () => {
    map.setView([0, 362.35], 7, { animate: false });
    expect(view.store.getState().mapView?.lon).toBeCloseTo(2.35, 4);
    expect(view.store.getState().mapBounds?.[0]).toBeLessThan(2.35);
  });

  test("goes to a place without making that the reader's view", () => {
    sync.reveal(60, 100);
    expect(map.getBounds().contains([60, 100])).toBe(true);
    expect(map.getZoom()).toBe(5);
    expect(view.store.getState().mapView).toBeNull();
  });
});
