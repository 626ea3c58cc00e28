import * as v from "valibot";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import type { TimeRange } from "../../domain/time-range.ts";
import type { Corpus, EventColumns } from "../corpus.ts";
import type { FileSource } from "../file-source.ts";
import { describeIssue } from "../parse-bundle.ts";
import { broken, newerFormat } from "../problems.ts";
import { succeed, type Result } from "../result.ts";
import { ProvenanceSchema, StorySchema } from "../schema.ts";
import type { BundleEvent, Place, Provenance, Story } from "../types.ts";
import { articleStore, type ArticleStore } from "./article-store.ts";
import { fetchChecked } from "./checked-file.ts";
import { decodeNumbers } from "./digits.ts";
import { eventStore } from "./event-store.ts";
import { fetchFirst, type FirstPart } from "./fetch-first.ts";
import { gapOf } from "./gap.ts";
import { joinColumns } from "./join-columns.ts";
import { COLUMNAR_FORMAT, FILES, ManifestSchema, type Manifest } from "./manifest.ts";
import { PlacesFileSchema } from "./places-file.ts";
import { decodeStretches } from "./stretches.ts";
import { restLoader } from "./rest-loader.ts";
import { wordStore } from "./word-store.ts";

/** A corpus of which places and the first columns are in memory; the rest is fetched later or when shown. */
export async function openColumnar(data: unknown, source: FileSource): Promise<Result<Corpus>> {
  const opened = parseManifest(data, source.baseUrl + FILES.manifest);
  if (!opened.ok) return opened;
  const { manifest } = opened.value;
  const [tables, stories, shards] = await Promise.all([
    fetchChecked(source, FILES.places, manifest.places, PlacesFileSchema),
    fetchStories(manifest, source),
    Promise.all(manifest.shards.map((_, shard) => fetchFirst(manifest, shard, source))),
  ]);
  if (!tables.ok) return tables;
  if (!stories.ok) return stories;
  return succeed(
    corpusOf(opened.value, source, {
      // The schema is the type's own description; brands exist only in types.
      places: tables.value.places as unknown as readonly Place[],
      sources: tables.value.sources,
      stories: stories.value,
      shards,
    }),
  );
}

type Opened = {
  readonly manifest: Manifest;
  readonly newsDays: readonly TimeRange[];
  /** How many articles each file of texts holds. */
  readonly textCounts: Uint32Array;
};

function parseManifest(data: unknown, url: string): Result<Opened> {
  const newer = newerFormat(data, url, COLUMNAR_FORMAT);
  if (newer !== null) return newer;
  if (isOlder(data))
    return broken(url, `it was made by an older Whenwhere (this page reads format ${COLUMNAR_FORMAT})`);
  const parsed = v.safeParse(ManifestSchema, data, { abortEarly: true });
  if (!parsed.success) return broken(url, describeIssue(parsed.issues[0]));
  const manifest = parsed.output;
  const { newsDays, texts } = manifest.articles;
  const days = decodeStretches(newsDays);
  const textCounts = decodeNumbers(texts.counts, texts.files);
  return days === null || textCounts === null
    ? broken(url, "articles: not the numbers that it says")
    : succeed({ manifest, newsDays: days, textCounts });
}

const isOlder = (data: unknown): boolean =>
  typeof data === "object" &&
  data !== null &&
  "format" in data &&
  typeof data.format === "number" &&
  data.format < COLUMNAR_FORMAT;

type Fetched = {
  readonly places: readonly Place[];
  readonly sources: readonly string[];
  readonly stories: readonly Story[];
  readonly shards: readonly Result<FirstPart>[];
};

function corpusOf({ manifest, newsDays, textCounts }: Opened, source: FileSource, fetched: Fetched): Corpus {
  const parts = fetched.shards.flatMap((shard) => (shard.ok ? [shard.value] : []));
  const loaded = parts.map(({ shard }) => shard);
  const columns = joinColumns(
    parts.map((part) => part.columns),
    loaded.reduce((sum, shard) => sum + manifest.shards[shard]!.reports, 0),
  );
  const gaps = fetched.shards.flatMap((shard, i) =>
    shard.ok ? [] : [gapOf("events", manifest.shards[i]!, shard.problem)],
  );
  const rest = restLoader(manifest, loaded, columns, source);
  const store = articleStore(manifest, newsDays, textCounts, source);
  const namer = articleNamer(columns, store);
  const words = wordStore(manifest, loaded, source);
  return {
    title: manifest.title,
    size: columns.firstDay.length,
    columns,
    places: fetched.places,
    kinds: EVENT_KINDS,
    sources: fetched.sources,
    stories: fetched.stories,
    isWhole: rest.isWhole,
    loadRest: async () => {
      await rest.loadRest();
      namer.catchUp();
    },
    gaps: () => [...gaps, ...rest.gaps()],
    ...eventStore(manifest, loaded, source, namer.name),
    articles: store.articles,
    article: store.article,
    ...(words !== null && { words }),
    provenance: () => fetchProvenance(manifest, source),
  };
}

type ArticleNamer = {
  readonly name: (index: number, event: BundleEvent) => void;
  /** For events that were seen before the columns had come. */
  readonly catchUp: () => void;
};

/** Takes the numbers of an event's articles from the columns, so that opening one need not ask for its number. */
function articleNamer({ reportStart, reportArticle }: EventColumns, { note }: ArticleStore): ArticleNamer {
  const early = new Map<number, BundleEvent>();
  const name = (index: number, event: BundleEvent): void => {
    const [start, end] = [reportStart[index]!, reportStart[index + 1]!];
    if (start === end) return void early.set(index, event);
    event.reports.forEach(({ article }, i) => {
      if (article !== null && start + i < end) note(article, reportArticle[start + i]!);
    });
  };
  return {
    name,
    catchUp: () => {
      const seen = [...early];
      early.clear();
      for (const [index, event] of seen) name(index, event);
    },
  };
}

async function fetchStories(manifest: Manifest, source: FileSource): Promise<Result<readonly Story[]>> {
  if (manifest.stories === undefined) return succeed([]);
  const stories = await fetchChecked(source, FILES.stories, manifest.stories, v.array(StorySchema));
  return stories.ok ? succeed(stories.value as unknown as readonly Story[]) : stories;
}

async function fetchProvenance(manifest: Manifest, source: FileSource): Promise<Provenance | undefined> {
  const file = await fetchChecked(source, FILES.provenance, manifest.provenance, ProvenanceSchema);
  return file.ok ? (file.value as Provenance) : undefined;
}
