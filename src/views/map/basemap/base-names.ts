import {
  boxAround,
  placeLabels,
  type Box,
  type LabelCandidate,
  type Occupancy,
} from "../scene/label-placement.ts";
import { worldX, worldY } from "../scene/mercator.ts";
import { onScreen, type ScreenPoint, type Viewport } from "../scene/viewport.ts";
import type { LabelFile } from "./topology-types.ts";

/** A name of the base map and where it goes. Towns have a dot at `dot`, their name to the right of it. */
export type BaseName = {
  readonly text: string;
  readonly style: BaseNameStyle;
  readonly dot: ScreenPoint | null;
};
export type BaseNameStyle = "country" | "water" | "capital" | "city" | "town";

type Candidate = LabelCandidate<BaseName>;

export type NameOptions = {
  readonly measure: (text: string, style: BaseNameStyle) => number;
  /** The country's name in the reader's language. */
  readonly countryName: (iso2: string, english: string) => string;
  /** Countries that are named already, because they have events. */
  readonly skipCountries: ReadonlySet<string>;
};

/** Countries are named up to here; nearer than that one is inside one. */
const LAST_COUNTRY_ZOOM = 6;
const STYLES = ["town", "city", "capital"] as const;

/** The names of the base map that have room beside what is taken already: countries, seas, then towns by rank. */
export function placeBaseNames(
  labels: LabelFile,
  viewport: Viewport,
  occupied: Occupancy,
  options: NameOptions,
): readonly { readonly label: BaseName; readonly box: Box }[] {
  return placeLabels(
    [
      ...countryCandidates(labels, viewport, options),
      ...waterCandidates(labels, viewport, options),
      ...townCandidates(labels, viewport, options),
    ],
    occupied,
  );
}

const positions = (viewport: Viewport, lon: number, lat: number): ScreenPoint[] =>
  onScreen(viewport, worldX(lon / 1000), worldY(lat / 1000), 0);

function countryCandidates(labels: LabelFile, viewport: Viewport, options: NameOptions): Candidate[] {
  if (viewport.zoom > LAST_COUNTRY_ZOOM) return [];
  return labels.countries
    .filter(([iso2, , , zoom]) => zoom <= viewport.zoom && !options.skipCountries.has(iso2))
    .flatMap(([iso2, lon, lat, , english]) => {
      const text = options.countryName(iso2, english).toLocaleUpperCase("en");
      return positions(viewport, lon, lat).map((at) => centred(text, "country", at, options));
    });
}

const waterCandidates = (labels: LabelFile, viewport: Viewport, options: NameOptions): Candidate[] =>
  labels.waters
    .filter(([, , , zoom]) => zoom <= viewport.zoom)
    .flatMap(([text, lon, lat]) =>
      positions(viewport, lon, lat).map((at) => centred(text, "water", at, options)),
    );

function centred(text: string, style: BaseNameStyle, at: ScreenPoint, { measure }: NameOptions): Candidate {
  return { label: { text, style, dot: null }, boxes: [boxAround(at, measure(text, style) / 2 + 4, 9)] };
}

function townCandidates({ towns }: LabelFile, viewport: Viewport, { measure }: NameOptions): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < towns.name.length && towns.zoom[i]! <= viewport.zoom; i += 1) {
    for (const dot of positions(viewport, towns.lon[i]!, towns.lat[i]!)) {
      const style = STYLES[towns.rank[i]!] ?? "town";
      const text = towns.name[i]!;
      const width = measure(text, style) + 6;
      candidates.push({
        label: { text, style, dot },
        boxes: [{ left: dot.x - 4, right: dot.x + width + 4, top: dot.y - 9, bottom: dot.y + 9 }],
      });
    }
  }
  return candidates;
}
