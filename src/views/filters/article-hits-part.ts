import { later } from "../parts/later.tsx";

/** The articles that a search found: not before it has found some. */
export const ArticleHitsPart = later(async () => (await import("./ArticleHits.tsx")).ArticleHits);
