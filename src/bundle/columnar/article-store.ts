import * as v from "valibot";
import type { ArticleId } from "../../domain/ids.ts";
import type { ArticleHead, Articles, Corpus } from "../corpus.ts";
import type { FileSource } from "../file-source.ts";
import { ArticleBodySchema, ArticleHeadSchema } from "../schema.ts";
import type { Article } from "../types.ts";
import type { TimeRange } from "../../domain/time-range.ts";
import { fetchChunk } from "./checked-file.ts";
import { chunkStore } from "./chunk-store.ts";
import { idFinder } from "./id-finder.ts";
import { FILES, HEADS_A_CHUNK, type Manifest } from "./manifest.ts";

const HEAD_FILES_KEPT = 8;
const TEXT_FILES_KEPT = 16;

export type ArticleStore = Pick<Corpus, "articles" | "article"> & {
  /** Takes note of an article's number, so that its id needn't be looked up. */
  readonly note: (id: ArticleId, index: number) => void;
};

/** Heads, texts and ids of articles, fetched by the chunk. @param textCounts how many articles each file of texts holds */
export function articleStore(
  { tag, articles: { count, ids } }: Manifest,
  newsDays: readonly TimeRange[],
  textCounts: Uint32Array,
  source: FileSource,
): ArticleStore {
  const finder = idFinder<ArticleId>(FILES.articleIds, ids, tag, source);
  const heads = chunkStore(async (key) => {
    const file = await fetchChunk(source, FILES.articles(Number(key)), tag, v.array(ArticleHeadSchema));
    // The schema is the type's own description; brands exist only in types.
    return file.ok ? (file.value as unknown as readonly ArticleHead[]) : undefined;
  }, HEAD_FILES_KEPT);
  const texts = chunkStore(async (key) => {
    const file = await fetchChunk(source, FILES.texts(Number(key)), tag, v.array(ArticleBodySchema));
    return file.ok ? file.value : undefined;
  }, TEXT_FILES_KEPT);

  const noted = (index: number, head: ArticleHead | undefined): ArticleHead | undefined => {
    if (head !== undefined) finder.note(head.id, index);
    return head;
  };
  const loadHead = async (index: number): Promise<ArticleHead | undefined> =>
    index < count ? noted(index, (await heads.load(keyOf(index)))?.[index % HEADS_A_CHUNK]) : undefined;
  const loadBody = async (index: number): Promise<Pick<Article, "text" | "blocks"> | undefined> => {
    let first = 0;
    const file = textCounts.findIndex((own) => (first += own) > index);
    return file < 0 ? undefined : (await texts.load(String(file)))?.[index - first + textCounts[file]!];
  };

  const locate = async (id: ArticleId): Promise<number | undefined> => {
    const index = await finder.locate(id);
    if (index === undefined || index >= count) return undefined;
    finder.note(id, index);
    return index;
  };
  const articles: Articles = {
    size: count,
    newsDays,
    indexOf: finder.indexOf,
    locate,
    peek: (index) => noted(index, heads.peek(keyOf(index))?.[index % HEADS_A_CHUNK]),
    load: (indices) => Promise.all(indices.map(loadHead)),
  };
  return {
    articles,
    note: finder.note,
    article: async (id) => {
      // Where its number is known the files are asked for before this returns.
      const index = finder.indexOf(id) ?? (await locate(id));
      if (index === undefined) return undefined;
      const [head, body] = await Promise.all([loadHead(index), loadBody(index)]);
      return head?.id !== id || body === undefined ? undefined : ({ ...head, ...body } as Article);
    },
  };
}

/** The chunk of an article's head. */
const keyOf = (index: number): string => String(Math.floor(index / HEADS_A_CHUNK));
