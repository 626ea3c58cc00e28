import type { EventColumns } from "../../bundle/corpus.ts";
import { lowerBound } from "./bounds.ts";

/** Indices of the events that an article tells, in order; those whose reports aren't filled in aren't among them. */
export function eventsOfArticle(
  { reportStart, reportArticle }: Pick<EventColumns, "reportStart" | "reportArticle">,
  article: number,
): readonly number[] {
  const found = new Set<number>();
  for (let at = reportArticle.indexOf(article); at !== -1; at = reportArticle.indexOf(article, at + 1)) {
    found.add(lowerBound(reportStart, at + 1) - 1); // the last event whose reports begin at or before it
  }
  return [...found];
}
