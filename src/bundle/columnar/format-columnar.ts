import { EVENT_STATUSES, PLACE_ROLES, REVIEW_STATES } from "../../domain/event.ts";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import { PRECISIONS } from "../../domain/precision.ts";
import { headOf } from "../corpus-from-bundle.ts";
import { sourcesOf } from "../event-columns.ts";
import { compareText, inBundleOrder } from "../order.ts";
import { BUNDLE_FORMAT, type Article, type Bundle, type BundleEvent, type Place } from "../types.ts";
import { formatShard } from "./format-shard.ts";
import { bucketOf, FILES, HEADS_A_CHUNK, type Manifest, type ManifestShard } from "./manifest.ts";
import { chunksOf, seal, type SealedFile } from "./seal.ts";

const EVENTS_A_SHARD = 65_536;
const CHARACTERS_A_TEXT_FILE = 200_000;
const IDS_A_BUCKET = 2000;

/**
 * The columnar form, file by file, the manifest last: it is only complete once the checksums of the others are known.
 * The same bundle gives the same files.
 */
export function* formatColumnar(
  bundle: Bundle,
  eventsAShard = EVENTS_A_SHARD,
): Generator<Pick<SealedFile, "file" | "text">> {
  const events = inBundleOrder(bundle.events);
  const articles = bundle.articles.toSorted(compareArticles);
  const places = placesByUse(bundle.places, events);
  const sources = sourcesOf(articles, events);
  const shards: ManifestShard[] = [];
  for (const own of chunksOf(events, eventsAShard)) {
    const { files, entry } = formatShard(own, shards.length, { places, articles, sources });
    yield* files;
    shards.push(entry);
  }
  const whole = {
    places: seal(FILES.places, { places, sources }),
    provenance: seal(FILES.provenance, bundle.provenance),
  };
  const stories = bundle.stories === undefined ? [] : [seal(FILES.stories, bundle.stories)];
  const heads = chunksOf(articles.map(headOf), HEADS_A_CHUNK).map((chunk, i) =>
    seal(FILES.articles(i), chunk),
  );
  const texts = textFiles(articles);
  const ids = idFiles(events);
  yield* [whole.places, whole.provenance, ...stories, ...heads, ...texts.map(({ sealed }) => sealed), ...ids];
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    form: "columnar",
    title: bundle.title,
    kinds: [...EVENT_KINDS],
    precisions: [...PRECISIONS],
    statuses: [...EVENT_STATUSES],
    roles: [...PLACE_ROLES],
    states: [...REVIEW_STATES],
    places: whole.places.checksum,
    provenance: whole.provenance.checksum,
    ...(stories[0] !== undefined && { stories: stories[0].checksum }),
    articles: { count: articles.length, files: heads.map(({ checksum }) => checksum) },
    shards,
    texts: texts.map(({ first, sealed }) => ({ first, checksum: sealed.checksum })),
    ids: ids.map(({ checksum }) => checksum),
  };
  yield seal(FILES.manifest, manifest);
}

/** By publication, so that an event's articles have numbers near its neighbours' articles. */
const compareArticles = (a: Article, b: Article): number =>
  compareText(a.published?.from ?? "", b.published?.from ?? "") || compareText(a.id, b.id);

/** Most used first: their numbers are short. */
function placesByUse(places: readonly Place[], events: readonly BundleEvent[]): readonly Place[] {
  const uses = new Map<string, number>();
  for (const event of events)
    for (const { place } of event.places) uses.set(place, (uses.get(place) ?? 0) + 1);
  return places.toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0) || compareText(a.id, b.id));
}

function textFiles(
  articles: readonly Article[],
): readonly { readonly first: number; readonly sealed: SealedFile }[] {
  const files: { first: number; sealed: SealedFile }[] = [];
  let first = 0;
  for (let i = 0, size = 0; i < articles.length; i += 1) {
    size += articles[i]!.text.length;
    if (size < CHARACTERS_A_TEXT_FILE && i + 1 < articles.length) continue;
    const bodies = articles.slice(first, i + 1).map(({ text, blocks }) => ({ text, blocks }));
    files.push({ first, sealed: seal(FILES.texts(files.length), bodies) });
    first = i + 1;
    size = 0;
  }
  return files;
}

type Named = { readonly id: string; readonly event: number };

/** Ids and aliases by bucket, sorted, beside the number of the event among all. */
function idFiles(events: readonly BundleEvent[]): readonly SealedFile[] {
  const count = Math.max(1, Math.ceil(events.length / IDS_A_BUCKET));
  const buckets = Array.from({ length: count }, (): Named[] => []);
  const add = (id: string, event: number): void => void buckets[bucketOf(id, count)]!.push({ id, event });
  events.forEach(({ id, aliases }, event) => {
    add(id, event);
    aliases?.forEach((alias) => add(alias, event));
  });
  return buckets.map((bucket, i) => {
    bucket.sort((a, b) => compareText(a.id, b.id) || a.event - b.event);
    return seal(FILES.ids(i), { ids: bucket.map(({ id }) => id), events: bucket.map(({ event }) => event) });
  });
}
