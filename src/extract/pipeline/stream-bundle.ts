import { readFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import {
  BUNDLE_FORMAT,
  type Bundle,
  type BundleEvent,
  type Provenance,
  type StoredEvent,
} from "../../bundle/types.ts";
import { mergeInOrder } from "../merge/merge-reports.ts";
import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import { loadGazetteer } from "../places/gazetteer/load-gazetteer.ts";
import { trainedFrom } from "../places/shipped-model.ts";
import { knownIds } from "../stories/check-views.ts";
import { readStories } from "../stories/read-stories.ts";
import { openArticleShelf } from "./article-shelf.ts";
import { bundlePlaces } from "./bundle-places.ts";
import { cacheVersion, pruneCache } from "./cache.ts";
import { openCorrections, type OpenCorrections } from "./correct-events.ts";
import { openEventStore, type EventStore } from "./event-store.ts";
import { openTally, type EventTally, type Tally } from "./event-tally.ts";
import { warningOf } from "./extract-file.ts";
import { extractInputs, type Extracted } from "./extract-inputs.ts";
import { extractorVersion } from "./extractor-version.ts";
import { gatherArticles, type Gathered } from "./gather.ts";
import { foldersBeside, sortInput, titleOfInput } from "./input-sort.ts";
import { DATA_LICENCES } from "./licences.ts";
import { inOrderOfReports, internPlaces, recordsOf } from "./stored-article.ts";

const VERSION = (
  JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
  }
).version;

export type BuildOptions = {
  /** Folders of articles, tables of events, annotated documents; absolute. */
  readonly inputs: readonly string[];
  readonly title: string | null;
  /** Where extractions are kept between builds; null reads everything again and keeps nothing. */
  readonly cacheFolder: string | null;
  /** Where articles and events wait that memory shouldn't hold; the system's folder for such things unless said. */
  readonly scratch?: string;
  /** How many articles are read at once; as many as there are cores unless said. */
  readonly threads?: number;
};

/** A bundle whose events are gone through, not held; texts of articles may be read from disk until it is closed. */
export type StreamedBundle = {
  readonly head: Omit<Bundle, "events">;
  readonly tally: EventTally;
  /** The events in the bundle's order, as often as asked, until it is closed. */
  readonly inOrder: () => Iterable<BundleEvent>;
  /** The same with their JSON. */
  readonly storedInOrder: () => Iterable<StoredEvent>;
  /** Articles that were not read again because nothing about them changed. */
  readonly fromCache: number;
  /** Gives back the disk space that a large build takes. */
  readonly close: () => void;
};

/**
 * Articles and tables to a bundle. The same input gives the same bundle, whatever the machine, the cache and the
 * number of cores. Rows of tables, texts of articles and reports are never held in memory all at once; what is compared
 * of reports is.
 * @throws {InputError} when an input isn't there or is of no known sort
 */
export async function streamBundle(options: BuildOptions): Promise<StreamedBundle> {
  const { cacheFolder, threads = availableParallelism(), scratch = tmpdir() } = options;
  const inputs = options.inputs.map(sortInput);
  const gazetteer = await loadGazetteer();
  const extractor = extractorVersion();
  const keep = { cacheFolder, version: cacheVersion([extractor, gazetteer.version]) };
  if (cacheFolder !== null) pruneCache(cacheFolder, keep.version);
  const store = openEventStore(scratch);
  const shelf = openArticleShelf(scratch);
  const close = (): void => {
    store.close();
    shelf.close();
  };
  try {
    const tally = openTally();
    const corrections = await openCorrections(foldersBeside(inputs));
    const take = (event: BundleEvent): void => {
      if (!corrections.holds(event)) keepEvent(event, store, tally);
    };
    const extracted = await extractInputs(inputs, { gazetteer, keep, threads, shelf, extractor }, take);
    const gathered = gatherArticles(extracted.articles);
    for (const event of mergedEvents(gathered)) take(event);
    const { found, ...head } = await headOf({ extracted, gathered, corrections, gazetteer, store, tally });
    return {
      head: {
        format: BUNDLE_FORMAT,
        title: options.title ?? titleOfInput(options.inputs[0] ?? ""),
        ...head,
        provenance: {
          extractor: `Whenwhere ${VERSION} (${extractor})`,
          gazetteer: `${gazetteer.version}; ${trainedFrom()}`,
          licences: DATA_LICENCES,
          ...found,
        },
      },
      tally: tally.sum(),
      inOrder: () => eventsOf(store.inOrder()),
      storedInOrder: store.inOrder,
      fromCache: extracted.fromCache,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function keepEvent(event: BundleEvent, store: EventStore, tally: Tally): void {
  store.add(event);
  tally.add(event);
}

function* eventsOf(stored: Iterable<StoredEvent>): Generator<BundleEvent> {
  for (const { event } of stored) yield event;
}

function mergedEvents(gathered: Gathered): Iterable<BundleEvent> {
  const articles = inOrderOfReports(gathered.articles);
  const places = internPlaces(articles);
  return mergeInOrder(
    inTurn(articles, (extracted) => recordsOf(extracted, places)),
    inTurn(articles, ({ features }) => features()),
  );
}

/** What each holds, one holder after the other. */
function* inTurn<Holder, Item>(
  holders: readonly Holder[],
  held: (holder: Holder) => readonly Item[],
): Generator<Item> {
  for (const holder of holders) yield* held(holder);
}

type Head = Pick<Bundle, "articles" | "places" | "stories"> & {
  readonly found: Pick<Provenance, "inputs" | "corrections" | "warnings">;
};

type Parts = {
  readonly extracted: Extracted;
  readonly gathered: Gathered;
  readonly corrections: OpenCorrections;
  readonly gazetteer: Gazetteer;
  readonly store: EventStore;
  readonly tally: Tally;
};

/** Corrects what is to be corrected, and says all that can be said once every event is known. */
async function headOf({ extracted, gathered, corrections, gazetteer, store, tally }: Parts): Promise<Head> {
  const articles = gathered.articles.map(({ article }) => article);
  const corrected = corrections.apply(articles, gazetteer);
  for (const event of corrected.events) keepEvent(event, store, tally);
  const named = internPlaces(gathered.articles);
  const placeOf = (id: string) => named.get(id) ?? corrected.places.get(id) ?? gazetteer.place(id);
  const places = bundlePlaces(tally.sum().placeUses.keys(), placeOf, extracted.tablePlaces);
  const linked = extracted.stories.length === 0 ? [] : eventsOf(store.inOrder());
  const told = await readStories(extracted.stories, knownIds(linked, articles, places));
  return {
    articles,
    places,
    ...(told.stories.length > 0 && { stories: told.stories }),
    found: {
      inputs: [...gathered.sources, ...extracted.tables.map(({ source }) => source), ...told.sources],
      corrections: corrected.applied,
      warnings: [
        ...gathered.warnings,
        ...extracted.tables.flatMap(({ warnings }) => warnings),
        ...corrections.warnings,
        ...corrected.warnings,
        ...told.problems.map(warningOf),
      ],
    },
  };
}
