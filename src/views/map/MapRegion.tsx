import "./map.css";
import type { Map } from "leaflet";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useView } from "../../state/react.tsx";
import { subscribe } from "../../state/view.ts";
import { useStrings } from "../words/strings.ts";
import { NOTHING_BESIDE } from "./beside-map.ts";
import { LeafletFrame } from "./LeafletFrame.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapKey } from "./MapKey.tsx";
import { HeatKey } from "./layers/heat/HeatKey.tsx";
import { MapWidget } from "./map-widget.ts";
import { PlacePart } from "./panel/place-part.ts";
import { useOpenPlaces } from "./panel/use-open-places.ts";

/** What covers parts of the map. */
const CONTROLS = ".map-zoom, .map-switch, .map-outside, .map-heat-key, .map-key, .map-credit";

/** The map: where the events in range are, what they are, and the list of those at a place. */
export function MapRegion() {
  const view = useView();
  const words = useStrings();
  const [map, setMap] = useState<Map | null>(null);
  const region = useRef<HTMLElement>(null);
  const widget = useRef<MapWidget | null>(null);
  const [beside, setBeside] = useState(NOTHING_BESIDE);
  const [basemapFailed, setBasemapFailed] = useState(false);
  const { opened, open, close: closePanel } = useOpenPlaces(view);

  useEffect(() => {
    if (map === null) return undefined;
    const created = new MapWidget(map, view, words, {
      onOpen: open,
      onBeside: setBeside,
      onBasemapFailed: () => setBasemapFailed(true),
      controls: () => region.current?.querySelectorAll(CONTROLS) ?? [],
    });
    widget.current = created;
    const stop = subscribe(view, (next, previous) => created.update(next, previous));
    return () => {
      stop();
      widget.current = null;
      created.destroy();
    };
  }, [map, view, words, open]);
  useLayoutEffect(() => {
    if (beside !== NOTHING_BESIDE) widget.current?.settle(); // what has been told stands on the map now
  }, [beside]);

  const retry = (): void => {
    setBasemapFailed(false);
    widget.current?.retryBasemap();
  };
  const close = (): void => {
    const [place] = opened?.places ?? [];
    closePanel();
    if (place !== undefined) widget.current?.focusPlace(place);
  };
  return (
    <section ref={region} className="map-region" aria-label={words.regions.map}>
      <LeafletFrame onMap={setMap} />
      <MapControls
        onZoom={(steps) => widget.current?.zoomBy(steps)}
        onFit={() => widget.current?.fitAll()}
        outside={beside.outside}
      />
      {opened !== null && (
        <PlacePart.Part
          key={opened.places.join(" ")}
          opened={opened}
          onClose={close}
          onChosenFromSheet={closePanel}
        />
      )}
      {basemapFailed && (
        <p className="map-problem" role="alert">
          {words.map.partMissing}
          <button type="button" className="button" onClick={retry}>
            {words.page.retry}
          </button>
        </p>
      )}
      {beside.shaded !== null && <HeatKey {...beside.shaded} />}
      <MapKey />
      <p className="map-credit">{words.map.credit}</p>
    </section>
  );
}
