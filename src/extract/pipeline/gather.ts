import { compareText } from "../../bundle/order.ts";
import type { Provenance } from "../../bundle/types.ts";
import type { FileOutcome } from "./extract-file.ts";
import type { HeldArticle } from "./packed-article.ts";
import type { ArticleWarning } from "./types.ts";

/** What an input gave: a folder of articles, or documents annotated elsewhere. */
export type ArticleInput = {
  /** In the input's own order. */
  readonly outcomes: readonly FileOutcome[];
  /** About the input as a whole; each outcome has its own. */
  readonly warnings: readonly ArticleWarning[];
};

export type Gathered = {
  /** By id. */
  readonly articles: readonly HeldArticle[];
  /** What was read, with the bytes' hash. */
  readonly sources: Provenance["inputs"];
  readonly warnings: readonly ArticleWarning[];
};

/**
 * Articles of all inputs together. Two of the same path and name would share ids: the later one is left out. So inputs
 * may be joined in any grouping: (a, b), c and a, (b, c) give the same.
 */
export function gatherArticles(inputs: readonly ArticleInput[]): Gathered {
  const articles = new Map<string, HeldArticle>();
  const sources: { readonly file: string; readonly sha256: string }[] = [];
  const warnings: ArticleWarning[] = [];
  for (const input of inputs) {
    warnings.push(...input.warnings);
    for (const { file, sha256, extracted, warnings: own } of input.outcomes) {
      warnings.push(...own);
      if (extracted === null || sha256 === null) continue;
      if (articles.has(extracted.article.id)) {
        const message = "has the same name as an article before it and is left out. Rename one of them.";
        warnings.push({ file, message });
        continue;
      }
      articles.set(extracted.article.id, extracted);
      sources.push({ file, sha256 });
    }
  }
  return {
    articles: [...articles.values()].toSorted((a, b) => compareText(a.article.id, b.article.id)),
    sources: sources.toSorted((a, b) => compareText(a.file, b.file)),
    warnings,
  };
}
