import "./heat-key.css";
import { useStrings } from "../../../words/strings.ts";
import { bandOpacity, heatBands, HEAT_RADIUS } from "./heat-bands.ts";

export type HeatKeyProps = {
  /** Events of the strongest group of the zoom over all days. */
  readonly strongest: number;
  /** At the middle of the map. */
  readonly metresPerPixel: number;
};

/** What the shades of the map count. */
export function HeatKey({ strongest, metresPerPixel }: HeatKeyProps) {
  const words = useStrings().map.heat;
  const bands = heatBands(strongest);
  return (
    <figure className="map-heat-key">
      <figcaption>
        {words.label}
        <small>{words.within(rounded((HEAT_RADIUS * metresPerPixel) / 1000))}</small>
      </figcaption>
      <ol>
        {bands.map((least, band) => (
          <li key={least}>
            <svg aria-hidden="true" focusable="false" viewBox="0 0 1 1" preserveAspectRatio="none">
              <rect width="1" height="1" fillOpacity={bandOpacity(band, bands.length)} />
            </svg>
            <span>{words.least(least)}+</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** To one figure: 1, 20, 300. */
function rounded(n: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))));
  return Math.max(1, Math.round(n / unit)) * unit;
}
