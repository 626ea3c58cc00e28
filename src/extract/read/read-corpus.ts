import type { ReadArticle } from "../article/types.ts";
import type { ArticleFolder } from "./folder.ts";
import { listArticles } from "./list-articles.ts";
import type { ReadProblem } from "./problem.ts";
import { readArticleFile } from "./read-article-file.ts";

export type Corpus = {
  readonly articles: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly article: ReadArticle;
  }[];
  readonly problems: readonly ReadProblem[];
};

/** A whole folder at once, for corpora that fit in memory; large ones are listed and then read file by file. */
export async function readCorpus(folder: ArticleFolder): Promise<Corpus> {
  const { articles: files, problems: listed } = await listArticles(folder);
  const articles: Corpus["articles"][number][] = [];
  const problems: ReadProblem[] = [...listed];
  for (const each of files) {
    const { file, sha256, article, problems: own } = await readArticleFile(each, (one) => folder.read(one));
    problems.push(...own);
    if (article !== null && sha256 !== null) articles.push({ file, sha256, article });
  }
  return { articles, problems };
}
