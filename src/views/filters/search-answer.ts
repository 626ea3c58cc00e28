import type { ArticleId } from "../../domain/ids.ts";

/** What the search says to a query, the last one it answered; "searching" before the first answer. */
export type SearchAnswer = { readonly status: "searching"; readonly query: string } | FoundAnswer;

export type FoundAnswer = {
  readonly status: "found";
  readonly query: string;
  readonly events: number;
  readonly articles: readonly ArticleId[];
  /** What the articles were found for: they come after the events, and stand until the next ones come. */
  readonly articlesOf: string;
};
