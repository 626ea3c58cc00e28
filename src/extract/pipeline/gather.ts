import { compareText } from "../../bundle/order.ts";
import type { BundleEvent, Place, Provenance } from "../../bundle/types.ts";
import type { ExtractedFolder } from "./extract-folder.ts";
import type { ExtractedTable } from "./extract-table.ts";
import type { ArticleWarning, ExtractedArticle } from "./types.ts";

export type Gathered = {
  /** By id. */
  readonly articles: readonly ExtractedArticle[];
  /** What was read, with the bytes' hash. */
  readonly sources: Provenance["inputs"];
  readonly warnings: readonly ArticleWarning[];
};

/** Articles of all folders together. Two files of the same path and name would share ids: the later one is left out. */
export function gatherArticles(folders: readonly ExtractedFolder[]): Gathered {
  const articles = new Map<string, ExtractedArticle>();
  const sources: { readonly file: string; readonly sha256: string }[] = [];
  const warnings: ArticleWarning[] = [];
  for (const folder of folders) {
    warnings.push(...folder.warnings);
    for (const { file, sha256, extracted, warnings: own } of folder.outcomes) {
      warnings.push(...own);
      if (extracted === null || sha256 === null) continue;
      if (articles.has(extracted.article.id)) {
        const message =
          "has the same name as an article of another folder and is left out. Rename one of them.";
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

export type GatheredRows = {
  readonly events: readonly BundleEvent[];
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: Provenance["inputs"];
  readonly warnings: readonly ArticleWarning[];
};

/** Rows of all tables together; a row that stands in two of them counts once. */
export function gatherTables(tables: readonly ExtractedTable[]): GatheredRows {
  const events = new Map<string, BundleEvent>();
  const places = new Map<string, Place>();
  const warnings: ArticleWarning[] = [];
  for (const table of tables) {
    for (const warning of table.warnings) warnings.push(warning);
    for (const [id, place] of table.places) places.set(id, place);
    const repeated = table.events.filter(({ id }) => events.has(id)).length;
    if (repeated > 0)
      warnings.push({
        file: table.file,
        message: `repeats ${repeated} rows of another table; they count once.`,
      });
    for (const event of table.events) if (!events.has(event.id)) events.set(event.id, event);
  }
  return {
    events: [...events.values()],
    places,
    sources: tables.map(({ file, sha256 }) => ({ file, sha256 })),
    warnings,
  };
}
