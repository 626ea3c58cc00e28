import type { PlaceId } from "../../domain/ids.ts";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import { numbersOf, type ColumnLookups } from "../event-columns.ts";
import { NO_INDEX } from "../corpus.ts";
import type { Article, BundleEvent, Place, Provenance, StoredEvent, Story } from "../types.ts";
import { searchedInEvent } from "../words/searched-text.ts";
import { writeArticles, type WrittenArticles } from "./article-files.ts";
import { createIdList, type Bucket, type IdList } from "./id-list.ts";
import { COLUMNAR_FORMAT, FILES, type Manifest, type ManifestShard } from "./manifest.ts";
import { formatPlaces } from "./places-file.ts";
import { byPlace, runsOfDays } from "./runs-of-days.ts";
import { seal, sealChunk, type BundleFile } from "./seal.ts";
import { shardWriter } from "./shard-writer.ts";
import { wordWriter } from "./word-files.ts";

/** Few enough for their columns and words to be kept in memory, and for one lost file to cost little. */
const EVENTS_A_SHARD = 65_536;
const IDS_A_BUCKET = 2000;

/** All of a bundle but its events: what has to be known before the first of them is written. */
export type ColumnarHead = {
  readonly title: string;
  /** In order of publication (`compareArticles`); gone through once, before the first event. */
  readonly articles: Iterable<Article>;
  /** All that events name, most used first (`placesByUse`). */
  readonly places: readonly Place[];
  /** Publishers of articles and table rows, each once, by code unit. */
  readonly sources: readonly string[];
  readonly stories?: readonly Story[];
  readonly provenance: Provenance;
};

/** As `columnarFilesOf`, for events that nobody has as JSON yet. */
export const columnarFiles = (
  head: ColumnarHead,
  events: Iterable<BundleEvent>,
  eventsAShard?: number,
): Generator<BundleFile> => columnarFilesOf(head, stored(events), eventsAShard);

function* stored(events: Iterable<BundleEvent>): Generator<StoredEvent> {
  for (const event of events) yield { event, json: JSON.stringify(event) };
}

/**
 * The columnar form, file by file, the manifest last: it is only complete once the checksums of the others are known.
 * The same head and events give the same files. In memory are the events of a day, columns and words of a shard or the
 * words of a few thousand articles, all ids as bytes, and a few numbers an article; so a bundle may be far larger than
 * the memory.
 * @param events in the bundle's order (`compareEvents`), gone through once
 * @throws on events out of order: our own mistake
 */
export function* columnarFilesOf(
  head: ColumnarHead,
  events: Iterable<StoredEvent>,
  eventsAShard = EVENTS_A_SHARD,
): Generator<BundleFile> {
  const { title, places, sources, stories, provenance } = head;
  const whole = {
    places: seal(FILES.places, { places: formatPlaces(places), sources }),
    provenance: seal(FILES.provenance, provenance),
    ...(stories !== undefined && { stories: seal(FILES.stories, stories) }),
  };
  const checksums = Object.values(whole).map(({ checksum }) => checksum);
  const { checksum: tag } = seal("", [title, checksums]);
  yield* Object.values(whole);
  const articles = yield* writeArticles(head.articles, numbersOf(sources), tag);
  const articleIds = yield* idFiles(articles.ids.buckets(IDS_A_BUCKET), FILES.articleIds, tag);
  const { ids, shards } = yield* writeEvents(head, events, lookupsOf(head, articles), tag, eventsAShard);
  const idBuckets = yield* idFiles(ids.buckets(IDS_A_BUCKET), FILES.ids, tag);
  const manifest: Manifest = {
    format: COLUMNAR_FORMAT,
    form: "columnar",
    title,
    tag,
    kinds: [...EVENT_KINDS],
    places: whole.places.checksum,
    provenance: whole.provenance.checksum,
    ...(whole.stories !== undefined && { stories: whole.stories.checksum }),
    articles: { ...articles.entry, ids: articleIds },
    shards,
    ids: idBuckets,
    words: { articles: articles.words },
  };
  yield seal(FILES.manifest, manifest);
}

type WrittenEvents = { readonly ids: IdList; readonly shards: ManifestShard[] };

function* writeEvents(
  { places }: ColumnarHead,
  events: Iterable<StoredEvent>,
  lookups: ColumnLookups,
  tag: string,
  eventsAShard: number,
): Generator<BundleFile, WrittenEvents> {
  const ids = createIdList();
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const nameOf = (id: PlaceId): string | undefined => placeNames.get(id);
  const words = wordWriter("events", tag);
  const writer = shardWriter(lookups, tag);
  const shards: ManifestShard[] = [];
  let number = 0;
  for (const run of runsOfDays(events, eventsAShard)) {
    const own = byPlace(run, lookups.place);
    yield* writer.add(own);
    for (const { event } of own) {
      ids.add(event.id, number);
      for (const alias of event.aliases ?? []) ids.add(alias, number);
      words.add(searchedInEvent(event, nameOf));
      number += 1;
    }
    if (writer.events() < eventsAShard) continue;
    shards.push(yield* writer.close());
    yield* words.close();
  }
  if (writer.events() > 0) shards.push(yield* writer.close());
  yield* words.close();
  return { ids, shards };
}

const lookupsOf = (
  { places, sources }: ColumnarHead,
  { numberOf, sourceOfArticle }: WrittenArticles,
): ColumnLookups => ({
  place: numbersOf(places.map(({ id }) => id)),
  source: numbersOf(sources),
  article: (id) => numberOf(id) ?? NO_INDEX,
  sourceOfArticle,
});

/** @returns how many files */
function* idFiles(
  buckets: Iterable<Bucket>,
  name: (bucket: number) => string,
  tag: string,
): Generator<BundleFile, number> {
  let count = 0;
  for (const bucket of buckets) {
    yield sealChunk(name(count), tag, bucket);
    count += 1;
  }
  return count;
}
