import type { ArticleId } from "../domain/ids.ts";
import type { ArticleHead, Articles } from "./corpus.ts";

/** The head of an article that was seen before and is still in memory. */
export function headInMemory(articles: Articles, id: ArticleId): ArticleHead | undefined {
  const index = articles.indexOf(id);
  return index === undefined ? undefined : articles.peek(index);
}

/** Heads of the articles that there are, by id, each once. */
export async function loadHeads(
  articles: Articles,
  ids: Iterable<ArticleId>,
): Promise<ReadonlyMap<ArticleId, ArticleHead>> {
  const indices = await Promise.all([...new Set(ids)].map((id) => articles.locate(id)));
  const heads = await articles.load(indices.filter((index) => index !== undefined));
  return new Map(heads.flatMap((head) => (head === undefined ? [] : [[head.id, head]])));
}

/** The heads of the first articles, up to a number of them, in the order of the corpus. */
export async function loadFirstHeads(articles: Articles, most: number): Promise<readonly ArticleHead[]> {
  const heads = await articles.load(Array.from({ length: Math.min(most, articles.size) }, (_, i) => i));
  return heads.filter((head) => head !== undefined);
}
