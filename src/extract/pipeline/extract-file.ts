import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ArticleFile } from "../read/list-articles.ts";
import type { ReadProblem } from "../read/problem.ts";
import { readArticleFile, type ReadResult } from "../read/read-article-file.ts";
import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import type { Cache } from "./cache.ts";
import { extractArticle } from "./extract-article.ts";
import { packArticle, type HeldArticle, type PackedArticle } from "./packed-article.ts";
import { storeExtraction } from "./stored-article.ts";
import type { ArticleWarning, ExtractedArticle } from "./types.ts";

/** What became of one file. */
export type FileOutcome<Extracted = HeldArticle> = {
  readonly file: string;
  /** Of its bytes; null when they couldn't be had. */
  readonly sha256: string | null;
  /** Null when the file was refused; the warnings say why. */
  readonly extracted: Extracted | null;
  readonly warnings: readonly ArticleWarning[];
};

/** As it crosses threads. */
export type PackedOutcome = FileOutcome<PackedArticle>;

/** Larger files are refused by reading or too rare to be worth keeping. */
const MOST_BYTES_KEPT = 10_000_000;

/** The file's extraction as an earlier build left it, or null when it must be read. */
export function reuseFile(file: ArticleFile, cache: Cache): PackedOutcome | null {
  if (cache.isEmpty || file.size > MOST_BYTES_KEPT) return null;
  const bytes = bytesOf(file);
  if (bytes === null) return null;
  const sha256 = hash("sha256", bytes);
  const extracted = cache.get(keyOf(file, sha256));
  return extracted === null ? null : { file: file.file, sha256, extracted, warnings: extracted.warnings };
}

function bytesOf({ path }: ArticleFile): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Nothing else is to be done meanwhile, and this takes a third of the time of reading in the background. */
const readAtOnce = async ({ path }: ArticleFile): Promise<Uint8Array> => readFileSync(path);

/** Reads and extracts a file, and keeps the outcome for the next build. */
export async function extractFile(
  file: ArticleFile,
  gazetteer: Gazetteer,
  cache: Cache,
): Promise<PackedOutcome> {
  const read = await readArticleFile(file, readAtOnce);
  const problems = read.problems.map(warningOf);
  if (read.article === null || read.sha256 === null)
    return { file: file.file, sha256: read.sha256, extracted: null, warnings: problems };
  const extracted = packArticle(extractionOf(read.article, file.file, problems, gazetteer));
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
  hash("sha256", JSON.stringify([file, id, sha256, Object.entries(given).toSorted()]));

export const warningOf = ({ file, line, message, nextStep }: ReadProblem): ArticleWarning => ({
  file,
  message: `${line === undefined ? "" : `line ${line} `}${message}. ${nextStep}`,
});
