import "./map.css";
import type { Map } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useView } from "../../state/react.tsx";
import { subscribe } from "../../state/view.ts";
import { useStrings } from "../words/strings.ts";
import { LeafletFrame } from "./LeafletFrame.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapKey } from "./MapKey.tsx";
import { HeatKeyPart } from "./layers/heat/heat-part.ts";
import { MapWidget, type Shaded } from "./map-widget.ts";
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
  const [outside, setOutside] = useState(0);
  const [shaded, setShaded] = useState<Shaded | null>(null);
  const [basemapFailed, setBasemapFailed] = useState(false);
  const { opened, open, close: closePanel } = useOpenPlaces(view);

  useEffect(() => {
    if (map === null) return undefined;
    const created = new MapWidget(map, view, words, {
      onOpen: open,
      onOutside: setOutside,
      onShaded: setShaded,
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
        outside={outside}
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
      {shaded !== null && <HeatKeyPart.Part {...shaded} />}
      <MapKey />
      <p className="map-credit">{words.map.credit}</p>
    </section>
  );
}
