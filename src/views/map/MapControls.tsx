import { useRef } from "react";
import { setOnlyWhatTheMapShows } from "../../state/actions/map.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { useRoving } from "../parts/use-roving.ts";
import { useStrings } from "../words/strings.ts";

type MapControlsProps = {
  /** Whole zoom steps, positive for nearer. */
  readonly onZoom: (steps: number) => void;
  readonly onFit: () => void;
  /** Places with events in range that the map doesn't show. */
  readonly outside: number;
};

const SIGNS = {
  zoomIn: "M12 6v12M6 12h12",
  zoomOut: "M6 12h12",
  fit: "M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4",
} as const;

/** Zoom, fit and "only what the map shows": one tab stop, arrow keys inside. */
export function MapControls({ onZoom, onFit, outside }: MapControlsProps) {
  const view = useView();
  const words = useStrings();
  const toolbar = useRef<HTMLDivElement>(null);
  const onKeyDown = useRoving(toolbar, "button", "both");
  const onlyShown = useViewState((state) => state.onlyWhatTheMapShows);
  return (
    <div
      ref={toolbar}
      className="map-controls"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.map.controls}
      onKeyDown={onKeyDown}
    >
      <div className="map-zoom">
        <SignButton label={words.map.zoomIn} sign="zoomIn" onPress={() => onZoom(1)} />
        <SignButton label={words.map.zoomOut} sign="zoomOut" onPress={() => onZoom(-1)} />
        <SignButton label={words.map.fit} sign="fit" onPress={onFit} />
      </div>
      <button
        type="button"
        role="switch"
        aria-checked={onlyShown}
        className="map-switch"
        title={words.map.onlyShown}
        onClick={() => setOnlyWhatTheMapShows(view, !onlyShown)}
      >
        <span className="map-switch-track" aria-hidden="true" />
        <span className="map-switch-label">{words.map.onlyShown}</span>
      </button>
      {outside > 0 && (
        <button type="button" className="map-outside" onClick={onFit}>
          {words.map.outside(outside)}
        </button>
      )}
    </div>
  );
}

type SignButtonProps = {
  readonly label: string;
  readonly sign: keyof typeof SIGNS;
  readonly onPress: () => void;
};

const SignButton = ({ label, sign, onPress }: SignButtonProps) => (
  <button type="button" className="map-sign" aria-label={label} title={label} onClick={onPress}>
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SIGNS[sign]} />
    </svg>
  </button>
);
