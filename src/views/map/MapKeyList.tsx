import type { ReactNode } from "react";
import { KIND_SHAPES } from "../parts/kind-shapes.ts";
import { useStrings, type Strings } from "../words/strings.ts";

type Mark = Exclude<keyof Strings["map"]["key"], "label">;

/** As `layers/symbol-painter.ts` and `area-painter.ts` draw them, in a box of 28 × 20. */
const MARKS: Readonly<Record<Mark, ReactNode>> = {
  size: (
    <>
      <circle className="map-key-fill" cx="6" cy="10" r="4" />
      <circle className="map-key-fill" cx="19" cy="10" r="8" />
    </>
  ),
  kind: (
    <>
      <circle className="map-key-fill" cx="14" cy="10" r="8" />
      <path className="map-key-sign" d={KIND_SHAPES.aid} transform="translate(14 10) scale(0.72)" />
    </>
  ),
  several: (
    <>
      <circle className="map-key-rim" cx="14" cy="10" r="8.5" />
      <circle className="map-key-fill" cx="14" cy="10" r="6" />
    </>
  ),
  mentioned: <circle className="map-key-hollow" cx="14" cy="10" r="6" />,
  planned: <circle className="map-key-hollow map-key-dashed" cx="14" cy="10" r="6" />,
  uncertain: <circle className="map-key-fill map-key-pale" cx="14" cy="10" r="6" />,
  area: <rect className="map-key-area" x="3" y="3" width="22" height="14" />,
  region: (
    <>
      <ellipse className="map-key-soft" cx="14" cy="10" rx="12" ry="8" />
      <ellipse className="map-key-soft" cx="14" cy="10" rx="8" ry="5" />
    </>
  ),
  disputed: <path className="map-key-line" d="M2 13L10 7L18 12L26 8" />,
};

/** Each mark and its meaning. */
export function MapKeyList() {
  const { key } = useStrings().map;
  return (
    <ul>
      {(Object.keys(MARKS) as Mark[]).map((mark) => (
        <li key={mark}>
          <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false">
            {MARKS[mark]}
          </svg>
          {key[mark]}
        </li>
      ))}
    </ul>
  );
}
