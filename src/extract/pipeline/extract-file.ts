import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ArticleFile } from "../read/list-articles.ts";
import type { ReadProblem } from "../read/problem.ts";
import { readArticleFile, type ReadResult } from "../read/read-article-file.ts";
import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import type { Cache } from "./cache.ts";
import { extractArticle } from "./extract-article.ts";
import { storeExtraction } from "./stored-article.ts";
import type { ArticleWarning, ExtractedArticle } from "./types.ts";

/** What became of one file. Plain JSON, so that it crosses threads. */
export type FileOutcome = {
  readonly file: string;
  /** Of its bytes; null when they couldn't be had. */
  readonly sha256: string | null;
  /** Null when the file was refused; the warnings say why. */
  readonly extracted: ExtractedArticle | null;
  readonly warnings: readonly ArticleWarning[];
};

/** Larger files are refused by reading or too rare to be worth keeping. */
const MOST_BYTES_KEPT = 10_000_000;

/** The file's extraction as an earlier build left it, or null when it must be read. */
export async function reuseFile(file: ArticleFile, cache: Cache): Promise<FileOutcome | null> {
  if (file.size > MOST_BYTES_KEPT) return null;
  const bytes = await readFile(file.path).catch(() => null);
  if (bytes === null) return null;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const extracted = cache.get(keyOf(file, sha256));
  return extracted === null ? null : { file: file.file, sha256, extracted, warnings: extracted.warnings };
}

/** Reads and extracts a file, and keeps the outcome for the next build. */
export async function extractFile(
  file: ArticleFile,
  gazetteer: Gazetteer,
  cache: Cache,
): Promise<FileOutcome> {
  const read = await readArticleFile(file);
  const problems = read.problems.map(warningOf);
  if (read.article === null || read.sha256 === null)
    return { file: file.file, sha256: read.sha256, extracted: null, warnings: problems };
  const extracted = extractionOf(read.article, file.file, problems, gazetteer);
  cache.put(keyOf(file, read.sha256), extracted);
  return { file: file.file, sha256: read.sha256, extracted, warnings: extracted.warnings };
}

function extractionOf(
  article: NonNullable<ReadResult["article"]>,
  file: string,
  problems: readonly ArticleWarning[],
  gazetteer: Gazetteer,
): ExtractedArticle {
  const stored = storeExtraction(file, article, extractArticle(article, gazetteer));
  return { ...stored, warnings: [...problems, ...stored.warnings] };
}

/** From everything that an extraction depends on besides the extractor: the bytes, the name and what was given beside it. */
const keyOf = ({ file, id, given }: ArticleFile, sha256: string): string =>
  createHash("sha256")
    .update(JSON.stringify([file, id, sha256, Object.entries(given).toSorted()]))
    .digest("hex");

export const warningOf = ({ file, line, message, nextStep }: ReadProblem): ArticleWarning => ({
  file,
  message: `${line === undefined ? "" : `line ${line} `}${message}. ${nextStep}`,
});
