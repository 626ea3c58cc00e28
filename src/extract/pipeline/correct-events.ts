import type { Article, BundleEvent, Provenance } from "../../bundle/types.ts";
import { applyCorrections } from "../corrections/apply-corrections.ts";
import type { PlaceLookup } from "../corrections/place-finder.ts";
import { readCorrections } from "../corrections/read-corrections.ts";
import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../places/types.ts";
import { warningOf } from "./extract-file.ts";
import type { ArticleWarning } from "./types.ts";

export type CorrectedEvents = {
  readonly events: readonly BundleEvent[];
  readonly applied: Provenance["corrections"];
  /** Places that corrections brought in, by id. */
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  readonly warnings: readonly ArticleWarning[];
};

/** Applies each folder's corrections, one folder after the other. */
export async function correctEvents(
  folders: readonly string[],
  events: readonly BundleEvent[],
  articles: readonly Article[],
  gazetteer: Gazetteer,
): Promise<CorrectedEvents> {
  let current = events;
  const applied: Provenance["corrections"][number][] = [];
  const places = new Map<string, GazetteerPlace>();
  const warnings: ArticleWarning[] = [];
  for (const folder of folders) {
    const { file, corrections, problems } = await readCorrections(folder);
    warnings.push(...problems.map(warningOf));
    if (corrections.length === 0) continue;
    const outcome = applyCorrections(current, articles, corrections, lookupIn(gazetteer), file);
    current = outcome.events;
    applied.push(...outcome.applied);
    warnings.push(...outcome.unmatched.map(warningOf));
    for (const [id, place] of outcome.places) places.set(id, place);
  }
  return { events: current, applied, places, warnings };
}

const lookupIn = (gazetteer: Gazetteer): PlaceLookup => ({
  byId: (id) => gazetteer.place(id),
  byName: (name) => gazetteer.named(name).map(({ index }) => gazetteer.at(index)),
});
