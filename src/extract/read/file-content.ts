import type { ArticleFacts } from "../article/read-article.ts";
import type { ReadArticle } from "../article/types.ts";
import type { ReadProblem } from "./problem.ts";

/** What a file holds once its format is read: text without markup, and what it says about itself. */
export type FileContent = {
  readonly text: string;
  readonly metadata: ArticleFacts;
  readonly mode?: ReadArticle["mode"];
  readonly problems: readonly ReadProblem[];
};
