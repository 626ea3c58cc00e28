import { compareEvents } from "../../bundle/order.ts";
import type { Article, BundleEvent, Provenance } from "../../bundle/types.ts";
import { plainOf } from "../article/units.ts";
import { applyCorrections } from "../corrections/apply-corrections.ts";
import type { PlaceLookup } from "../corrections/place-finder.ts";
import { readCorrections } from "../corrections/read-corrections.ts";
import type { Correction, Target } from "../corrections/types.ts";
import { vicinityWithId } from "../places/describe/vicinity.ts";
import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../places/types.ts";
import { warningOf } from "./extract-file.ts";
import type { ArticleWarning } from "./types.ts";

/** The corrections of a build. Only events that some correction may mean are held, the others pass by. */
export type OpenCorrections = {
  /** Holds the event when a correction may mean it; else it is said to be beside the point. */
  readonly holds: (event: BundleEvent) => boolean;
  /** Applies each folder's corrections to what is held, one folder after the other. */
  readonly apply: (articles: readonly Article[], gazetteer: Gazetteer) => CorrectedEvents;
  /** Faults of the files. */
  readonly warnings: readonly ArticleWarning[];
};

export type CorrectedEvents = {
  /** What became of the events that were held, in the bundle's order. */
  readonly events: readonly BundleEvent[];
  readonly applied: Provenance["corrections"];
  /** Places that corrections brought in, by id. */
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  readonly warnings: readonly ArticleWarning[];
};

/** @param folders where corrections.yaml may lie */
export async function openCorrections(folders: readonly string[]): Promise<OpenCorrections> {
  const files = await Promise.all(folders.map(readCorrections));
  const mayMean = targetsOf(files.flatMap(({ corrections }) => corrections));
  const held: BundleEvent[] = [];
  return {
    holds: (event) => mayMean(event) && held.push(event) > 0,
    apply: (articles, gazetteer) => applyAll(files, held.toSorted(compareEvents), articles, gazetteer),
    warnings: files.flatMap(({ problems }) => problems.map(warningOf)),
  };
}

type CorrectionsFile = Awaited<ReturnType<typeof readCorrections>>;

function applyAll(
  files: readonly CorrectionsFile[],
  events: readonly BundleEvent[],
  articles: readonly Article[],
  gazetteer: Gazetteer,
): CorrectedEvents {
  let current = events;
  const applied: Provenance["corrections"][number][] = [];
  const places = new Map<string, GazetteerPlace>();
  const warnings: ArticleWarning[] = [];
  for (const { file, corrections } of files.filter((one) => one.corrections.length > 0)) {
    const outcome = applyCorrections(current, articles, corrections, lookupIn(gazetteer), file);
    current = outcome.events;
    applied.push(...outcome.applied);
    warnings.push(...outcome.unmatched.map(warningOf));
    for (const [id, place] of outcome.places) places.set(id, place);
  }
  return { events: current, applied, places, warnings };
}

/**
 * Whether any correction may mean an event, by id, by words or by title. An event that none may mean can't be found by
 * one either, so leaving it out changes nothing that corrections do or say.
 */
function targetsOf(corrections: readonly Correction[]): (event: BundleEvent) => boolean {
  const targets = corrections.flatMap((correction): readonly Target[] => [
    correction,
    ...(correction.merge ?? []),
  ]);
  const ids = new Set(targets.flatMap(({ event }) => event ?? []));
  const words = targets.flatMap((target) => (target.words === undefined ? [] : [plainOf(target.words)]));
  const titles = new Set(targets.flatMap(({ was }) => (was === undefined ? [] : [plainOf(was)])));
  const isNamed = ({ id, aliases }: BundleEvent): boolean =>
    ids.has(id) || (aliases ?? []).some((alias) => ids.has(alias));
  const isTold = ({ reports }: BundleEvent): boolean =>
    words.length > 0 &&
    reports.some(({ quote }) => {
      const plain = plainOf(quote);
      return words.some((said) => plain.includes(said));
    });
  const isTitled = ({ title }: BundleEvent): boolean => titles.size > 0 && titles.has(plainOf(title));
  return (event) => isNamed(event) || isTold(event) || isTitled(event);
}

const lookupIn = (gazetteer: Gazetteer): PlaceLookup => ({
  byId: (id) => gazetteer.place(id) ?? vicinityWithId(id, gazetteer),
  byName: (name) => gazetteer.named(name).map(({ index }) => gazetteer.at(index)),
});
