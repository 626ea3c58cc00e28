import type { LeafletMouseEvent, Map } from "leaflet";
import type { PlaceId } from "../../domain/ids.ts";
import type { Snapshot } from "../../state/snapshot.ts";
import type { Place } from "../../bundle/types.ts";
import type { View } from "../../state/view.ts";
import type { ViewState } from "../../state/view-state.ts";
import { createFrame } from "../parts/frame.ts";
import type { Strings } from "../words/strings.ts";
import { viewportOf } from "./layers/canvas-pane.ts";
import { paneOf } from "./layers/map-pane.ts";
import { MapLayers } from "./layers/map-layers.ts";
import { createAtRest } from "./at-rest.ts";
import { whenOther, type BesideMap } from "./beside-map.ts";
import { PlaceButtons } from "./layers/place-buttons.ts";
import { boxWithin, describeContainer, metresPerPixel } from "./layers/map-element.ts";
import { symbolName } from "./map-words.ts";
import { buttonsOf } from "./scene/buttons.ts";
import { fitView, type FittedView, type WeightedPoint } from "./scene/fit.ts";
import type { Box } from "./scene/label-placement.ts";
import { latitudeOf, longitudeOf } from "./scene/mercator.ts";
import { createSceneSource, type SceneSource } from "./scene/scene-source.ts";
import { symbolAt } from "./scene/symbol-layout.ts";
import {
  countOutside,
  isShown,
  selectedFlows,
  selectedPlaces,
  telltalePoints,
  weightedPoints,
} from "./scene/places-shown.ts";
import { leastZoom, ViewSync } from "./view-sync.ts";

/** Places to list the events of: one, or those that share a symbol. */
export type OpenedPlaces = {
  readonly places: readonly number[];
  /** Whether what was pressed stands in the left half of the map. */
  readonly inLeftHalf: boolean;
};

export type MapWidgetEvents = {
  readonly onOpen: (opened: OpenedPlaces) => void;
  readonly onBeside: (beside: BesideMap) => void;
  readonly onBasemapFailed: () => void;
  /** What covers parts of the map. */
  readonly controls: () => Iterable<Element>;
};

/** On opening, so much of the events must be in sight; a lone far-off place may wait for a press of "outside". */
const OPENING_SHARE = 0.95;
/** Where that would show a continent or more, this much is enough. */
const LEAST_SHARE = 0.85;
const CONTINENT_ZOOM = 4;
/** Pixels: clear of the controls along the top. */
const FIT_PADDING = 48;
const CLOSEST_FIT = 7;

/** Everything that stands on the Leaflet map. Gets the whole next state, draws what differs. */
export class MapWidget {
  readonly #map: Map;
  readonly #view: View;
  readonly #words: Strings;
  /** Named in the reader's language, where that is known. */
  readonly #places: readonly Place[];
  readonly #events: MapWidgetEvents;
  readonly #source: SceneSource;
  readonly #layers: MapLayers;
  readonly #buttons: PlaceButtons;
  readonly #sayBeside: (beside: BesideMap) => void;
  readonly #sync: ViewSync;
  readonly #resize: ResizeObserver;
  #snapshot: Snapshot;
  #selected: ReadonlySet<number>;
  /** What passed the filters when symbols were last drawn. */
  #drawn: Snapshot["passing"];
  readonly #frame = createFrame(() => this.#redraw());
  #covered: readonly Box[] = [];
  readonly #rest = createAtRest(
    () => this.settle(),
    () => {
      this.#snapshot.prepareToMove();
      this.#source.prepareToMove();
    },
  );

  constructor(map: Map, view: View, words: Strings, events: MapWidgetEvents) {
    this.#map = map;
    this.#view = view;
    this.#words = words;
    this.#places = view.corpus.places.map((place) => ({ ...place, name: words.placeName(place) }));
    this.#events = events;
    this.#sayBeside = whenOther(events.onBeside);
    this.#snapshot = view.snapshot();
    this.#drawn = this.#snapshot.passing;
    this.#selected = selectedPlaces(view);
    this.#source = createSceneSource(view.corpus);
    describeContainer(map, words.map.help);
    map.setMinZoom(leastZoom(map));
    this.#sync = new ViewSync(map, view, () => this.#opening());
    this.#layers = new MapLayers(map, {
      corpus: view.corpus,
      language: words.language,
      names: { nameOf: (place) => this.#places[place]?.name ?? "", number: words.number },
      places: this.#source.places,
      counts: () => this.#snapshot.placeCounts,
      sceneFor: (viewport) => {
        const { compare } = view.store.getState();
        return this.#source.scene(this.#snapshot, viewport, this.#selected, compare);
      },
      flows: () => selectedFlows(view, this.#source.places),
      onBasemapFailed: events.onBasemapFailed,
    });
    paneOf(map, "mapPlaces", 620);
    this.#buttons = new PlaceButtons(map, "mapPlaces", words.map.places, {
      onPress: (place) => this.#press(place),
    });
    map.on("click", this.#clicked);
    map.on("moveend", this.#atRest);
    this.#resize = new ResizeObserver(() => {
      if (this.#sync.resized()) this.#reveal();
    });
    this.#resize.observe(map.getContainer());
    this.#reveal();
    this.#layers.look();
    this.#sayWhatIsBeside();
  }

  update(next: ViewState, previous: ViewState): void {
    if (next.mapView !== previous.mapView) this.#sync.show(next.mapView);
    const snapshot = this.#view.snapshot();
    const reselected = next.selection !== previous.selection;
    const stepped = next.story !== null && next.story !== previous.story;
    const compared = next.compare !== previous.compare;
    if (snapshot === this.#snapshot && !reselected && !stepped && !compared) return;
    this.#snapshot = snapshot;
    // A story leads from place to place; elsewhere the map stays where the reader is looking.
    if (stepped && next.mapView === null) this.#sync.fit();
    if (reselected) {
      this.#selected = selectedPlaces(this.#view);
      this.#reveal();
    }
    this.#frame.request();
  }

  destroy(): void {
    this.#frame.cancel();
    this.#rest.stop();
    this.#resize.disconnect();
    this.#map.off("click", this.#clicked);
    this.#map.off("moveend", this.#atRest);
    this.#sync.destroy();
    this.#buttons.destroy();
    this.#layers.destroy();
  }

  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  /** Shows every place with events in range. */
  fitAll(): void {
    this.#sync.showAsked(this.#fitted(weightedPoints(this.#snapshot.placeCounts, this.#source.places), 1));
  }

  retryBasemap(): void {
    this.#layers.retryBasemap();
  }

  focusPlace(place: number): void {
    this.#buttons.focus(this.#idOf(place));
  }

  /** Symbols in the frame of the change; what waits for rest when the hand rests, or else once they are painted. */
  #redraw(): void {
    const { passing } = this.#snapshot;
    const isMoving = this.#view.store.getState().preview !== null;
    if (isMoving) this.#layers.drawMoving();
    else this.#layers.drawSymbols();
    this.#rest.changed(isMoving ? "moving" : passing === this.#drawn ? "chosen" : "filtered");
    this.#drawn = passing;
  }

  #updateButtons(): void {
    const nameOf = (names: readonly string[], count: number, other: number | null): string =>
      symbolName(names, count, other, this.#words);
    const viewport = viewportOf(this.#map);
    this.#buttons.update(buttonsOf(this.#layers.layout, viewport, this.#covered, this.#places, nameOf));
  }

  readonly #atRest = (): void => this.settle();

  /**
   * Draws all that waits for rest; symbols too where controls now cover another part of the map, or none was drawn yet.
   * To be called when what was told by `onBeside` stands on the map.
   */
  settle(): void {
    this.#covered = [...this.#events.controls()].map((control) => boxWithin(this.#map, control));
    if (this.#layers.keepClear(this.#covered)) this.#layers.draw();
    else this.#layers.drawGround();
    this.#updateButtons();
    this.#layers.drawNames();
    this.#sayWhatIsBeside();
    this.#rest.settled();
  }

  #sayWhatIsBeside(): void {
    const { crowd } = this.#layers;
    const { placeCounts } = this.#snapshot;
    const outside = countOutside(placeCounts, this.#source.places, viewportOf(this.#map));
    const shaded =
      crowd === null ? null : { strongest: crowd.strongest, metresPerPixel: metresPerPixel(this.#map) };
    this.#sayBeside({ outside, shaded });
  }

  #idOf(place: number): PlaceId {
    const found = this.#view.corpus.places[place];
    if (found === undefined) throw new RangeError(`place ${place} of ${this.#view.corpus.places.length}`);
    return found.id;
  }

  /** What stands for the place is opened: the place alone, or all that share its symbol. */
  #press(id: PlaceId): void {
    const place = this.#view.corpus.places.findIndex((one) => one.id === id);
    const { points, areaLabels } = this.#layers.layout;
    const point = points.find(({ symbol: { members } }) => members.includes(place));
    const area = areaLabels.find(({ label }) => label.symbol.place === place);
    const x = point?.at.x ?? area?.box.left ?? 0;
    this.#open(point?.symbol.members ?? [place], x);
  }

  #open(places: readonly number[], x: number): void {
    this.#events.onOpen({ places, inLeftHalf: x < this.#map.getSize().x / 2 });
  }

  /** A symbol beyond those that have a button, a name, or the tinted ground of an area. */
  readonly #clicked = ({ containerPoint }: LeafletMouseEvent): void => {
    const symbol = symbolAt(this.#layers.layout, containerPoint) ?? this.#layers.areaAt(containerPoint);
    if (symbol !== null) this.#open("members" in symbol ? symbol.members : [symbol.place], containerPoint.x);
  };

  /** Moves what was selected elsewhere into sight, if none of it is. */
  #reveal(): void {
    const viewport = viewportOf(this.#map);
    const { places } = this.#source;
    const [first] = this.#selected;
    if (first === undefined || [...this.#selected].some((place) => isShown(place, places, viewport))) return;
    this.#sync.reveal(latitudeOf(places.y[first]!), longitudeOf(places.x[first]!));
  }

  #opening(): FittedView | null {
    const points = telltalePoints(this.#snapshot.placeCounts, this.#source.places);
    const most = this.#fitted(points, OPENING_SHARE);
    return most !== null && most.zoom < CONTINENT_ZOOM ? this.#fitted(points, LEAST_SHARE) : most;
  }

  #fitted(points: readonly WeightedPoint[], share: number): FittedView | null {
    const { x: width, y: height } = this.#map.getSize();
    const padding = Math.min(FIT_PADDING, width / 6, height / 4);
    const minZoom = leastZoom(this.#map);
    return fitView(points, { width, height, padding, minZoom, maxZoom: CLOSEST_FIT, share });
  }
}
