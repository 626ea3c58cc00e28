import * as v from "valibot";
import { parseDay } from "../../domain/day.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import { rangeOfDays } from "../../domain/time-range.ts";
import type { ArticleHead, Corpus, CorpusGap } from "../corpus.ts";
import type { FileSource } from "../file-source.ts";
import { joinColumns } from "../join-columns.ts";
import { broken, describeIssue, newerFormat } from "../parse-bundle.ts";
import { succeed, type BundleProblem, type Result } from "../result.ts";
import {
  ArticleBodySchema,
  ArticleHeadSchema,
  PlaceSchema,
  ProvenanceSchema,
  StorySchema,
} from "../schema.ts";
import type { Article, Place, Provenance, Story } from "../types.ts";
import { fetchChecked } from "./checked-file.ts";
import { chunkStore } from "./chunk-store.ts";
import { eventStore } from "./event-store.ts";
import { FILES, ManifestSchema, type Manifest } from "./manifest.ts";
import { shareEqual } from "./share-equal.ts";
import { fetchShard, type LoadedShard } from "./fetch-shard.ts";

const TEXT_FILES_KEPT = 16;

const PlacesFileSchema = v.object({ places: v.array(PlaceSchema), sources: v.array(v.string()) });

/** A corpus of which columns, places and article heads are in memory, and the rest is fetched when shown. */
export async function openColumnar(data: unknown, source: FileSource): Promise<Result<Corpus>> {
  const url = source.baseUrl + FILES.manifest;
  const newer = newerFormat(data, url);
  if (newer !== null) return newer;
  const parsed = v.safeParse(ManifestSchema, data, { abortEarly: true });
  if (!parsed.success) return broken(url, describeIssue(parsed.issues[0]));
  const manifest = parsed.output;
  const [tables, provenance, stories, articles, shards] = await Promise.all([
    fetchChecked(source, FILES.places, manifest.places, PlacesFileSchema),
    fetchChecked(source, FILES.provenance, manifest.provenance, ProvenanceSchema),
    fetchStories(manifest, source),
    fetchHeads(manifest, source),
    Promise.all(manifest.shards.map((_, shard) => fetchShard(manifest, shard, source))),
  ]);
  if (!tables.ok) return tables;
  if (!provenance.ok) return provenance;
  if (!stories.ok) return stories;
  if (!articles.ok) return articles;
  return succeed(
    corpusOf(manifest, source, {
      // The schema is the types' own description; brands exist only in types.
      places: tables.value.places as unknown as readonly Place[],
      sources: tables.value.sources,
      provenance: provenance.value as Provenance,
      stories: stories.value,
      articles: articles.value,
      shards,
    }),
  );
}

type Opened = {
  readonly places: readonly Place[];
  readonly sources: readonly string[];
  readonly provenance: Provenance;
  readonly stories: readonly Story[];
  readonly articles: readonly ArticleHead[];
  readonly shards: readonly Result<LoadedShard>[];
};

function corpusOf(manifest: Manifest, source: FileSource, opened: Opened): Corpus {
  const loaded = opened.shards.flatMap((shard) => (shard.ok ? [shard.value] : []));
  const columns = joinColumns(loaded.map((shard) => shard.columns));
  return {
    title: manifest.title,
    size: columns.firstDay.length,
    columns,
    places: opened.places,
    kinds: EVENT_KINDS,
    sources: opened.sources,
    articles: opened.articles,
    stories: opened.stories,
    provenance: opened.provenance,
    gaps: opened.shards.flatMap((shard, i) => (shard.ok ? [] : [gapOf(manifest.shards[i]!, shard.problem)])),
    ...eventStore(manifest, loaded, source),
    article: articleLoader(manifest, opened.articles, source),
  };
}

async function fetchStories(manifest: Manifest, source: FileSource): Promise<Result<readonly Story[]>> {
  if (manifest.stories === undefined) return succeed([]);
  const stories = await fetchChecked(source, FILES.stories, manifest.stories, v.array(StorySchema));
  return stories.ok ? succeed(stories.value as unknown as readonly Story[]) : stories;
}

async function fetchHeads(manifest: Manifest, source: FileSource): Promise<Result<readonly ArticleHead[]>> {
  const chunks = await Promise.all(
    manifest.articles.files.map((checksum, i) =>
      fetchChecked(source, FILES.articles(i), checksum, v.array(ArticleHeadSchema)),
    ),
  );
  const heads: ArticleHead[] = [];
  const share = shareEqual();
  for (const chunk of chunks) {
    if (!chunk.ok) return chunk;
    for (const head of chunk.value as unknown as readonly ArticleHead[]) {
      heads.push({ ...head, source: share(head.source), published: share(head.published) });
    }
  }
  return succeed(heads);
}

/** The days of the manifest have been checked for form; an impossible one costs only the wording. */
const gapOf = ({ from, to, events }: Manifest["shards"][number], { message }: BundleProblem): CorpusGap => ({
  range: rangeOfDays(parseDay(from) ?? parseDay("1970-01-01")!, parseDay(to) ?? parseDay("1970-01-01")!),
  events,
  message,
});

function articleLoader(
  manifest: Manifest,
  heads: readonly ArticleHead[],
  source: FileSource,
): (id: ArticleId) => Promise<Article | undefined> {
  const indexById = new Map(heads.map(({ id }, i) => [id, i]));
  const texts = chunkStore(async (key) => {
    const file = Number(key);
    const bodies = await fetchChecked(
      source,
      FILES.texts(file),
      manifest.texts[file]!.checksum,
      v.array(ArticleBodySchema),
    );
    return bodies.ok ? bodies.value : undefined;
  }, TEXT_FILES_KEPT);
  return async (id) => {
    const index = indexById.get(id);
    if (index === undefined) return undefined;
    const file = manifest.texts.findLastIndex(({ first }) => first <= index);
    if (file < 0) return undefined;
    const body = (await texts.load(String(file)))?.[index - manifest.texts[file]!.first];
    return body === undefined ? undefined : ({ ...heads[index]!, ...body } as Article);
  };
}
