import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { readArticle } from "../article/read-article.ts";
import type { ReadArticle } from "../article/types.ts";
import { decodeBytes } from "./decode.ts";
import type { FileContent } from "./file-content.ts";
import { codeOf } from "./folder.ts";
import { declaredEncoding } from "./html-encoding.ts";
import { readHtml } from "./html.ts";
import type { ArticleFile } from "./list-articles.ts";
import { readMarkdown } from "./markdown.ts";
import type { ReadProblem } from "./problem.ts";

/** An article read, or why not; problems may come with either. */
export type ReadResult = {
  readonly file: string;
  readonly article: ReadArticle | null;
  /** Of the file's bytes, hex; null when they couldn't be had. */
  readonly sha256: string | null;
  readonly problems: readonly ReadProblem[];
};

const MAX_BYTES = 10_000_000;

/** Reads one file of a listing. Whatever is wrong with it is in `problems`; nothing is thrown. */
export async function readArticleFile(
  file: ArticleFile,
  read: (file: ArticleFile) => Promise<Uint8Array> = ({ path }) => readFile(path),
): Promise<ReadResult> {
  const refuse = (message: string, nextStep: string): ReadResult => ({
    file: file.file,
    article: null,
    sha256: null,
    problems: [{ file: file.file, severity: "refused", message, nextStep }],
  });
  if (file.size > MAX_BYTES)
    return refuse(`is larger than ${MAX_BYTES / 1_000_000} MB`, "Split it into one file for each article.");
  try {
    return articleFromBytes(file, await read(file));
  } catch (error) {
    return refuse(`can't be read (${codeOf(error)})`, "Check that it exists and may be read.");
  }
}

/** The same from bytes that are at hand; depends on nothing else. */
export function articleFromBytes(
  file: Pick<ArticleFile, "file" | "id" | "given">,
  bytes: Uint8Array,
): ReadResult {
  const sha256 = hash("sha256", bytes);
  const refuse = (message: string, nextStep: string): ReadResult => ({
    file: file.file,
    article: null,
    sha256,
    problems: [{ file: file.file, severity: "refused", message, nextStep }],
  });
  if (bytes.length === 0) return refuse("is empty", "Put the article’s text into it or delete it.");
  const html = /\.x?html?$/i.test(file.file);
  const decoded = decodeBytes(bytes, html ? declaredEncoding(bytes) : null);
  if (decoded.text === null) return refuse(decoded.message, decoded.nextStep);
  const { text, metadata, mode, problems } = contentOf(file.file, decoded.text);
  if (text.trim() === "") return refuse("holds no text", "Put the article’s text into it or delete it.");
  const { id, given } = file;
  const article = readArticle({ id, text, given, metadata, ...(mode === undefined ? {} : { mode }) });
  return { file: file.file, article, sha256, problems };
}

function contentOf(file: string, text: string): FileContent {
  if (/\.x?html?$/i.test(file)) return readHtml(text);
  if (/\.(?:md|markdown)$/i.test(file)) return readMarkdown(file, text);
  return { text, metadata: {}, problems: [] };
}
