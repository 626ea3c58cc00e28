import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const CORPORA = ["lgl", "geovirus", "geowebnews"] as const;
export type Corpus = (typeof CORPORA)[number];

export type GoldToponym = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: number;
  readonly iso2?: string;
  readonly adjectival?: boolean;
  readonly kind?: string;
};
export type GoldDocument = {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly toponyms: readonly GoldToponym[];
};

export const goldFolder = (): string => process.env["GOLD_DIR"] ?? "../shared/gold";
export const goldFile = (corpus: Corpus): string => join(goldFolder(), "geo", `${corpus}.jsonl`);

/** null where the annotated corpora aren't at hand. */
export function readGold(corpus: Corpus): readonly GoldDocument[] | null {
  const file = goldFile(corpus);
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldDocument);
}

type Point = { readonly lat: number; readonly lon: number };

/** Great-circle distance, as the scorer measures it. */
export function kmBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const dLat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const dLon = Math.sin(((b.lon - a.lon) * radians) / 2);
  const h = dLat * dLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * dLon * dLon;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}
