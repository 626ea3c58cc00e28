import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ReadProblem } from "./problem.ts";

/** A file of the folder: its path in it ("2016/aleppo.txt", "/" on every system) and its size in bytes. */
export type FolderFile = { readonly file: string; readonly path: string; readonly size: number };

/** What reading needs of a folder, so that tests pass an object. */
export interface ArticleFolder {
  /** Every file that isn't hidden, at any depth, in code-unit order of `file`; and what couldn't be looked into. */
  list(): Promise<{ readonly files: readonly FolderFile[]; readonly problems: readonly ReadProblem[] }>;
  read(file: FolderFile): Promise<Uint8Array>;
}

/** A folder on disk. Links to files are followed, links to folders aren't: they may lead in a circle. */
export const openFolder = (root: string): ArticleFolder => ({
  list: async () => {
    const files: FolderFile[] = [];
    const problems: ReadProblem[] = [];
    await walk(root, "", files, problems);
    return { files: files.toSorted(byFile), problems: problems.toSorted(byFile) };
  },
  read: ({ path }) => readFile(path),
});

const byFile = (a: { readonly file: string }, b: { readonly file: string }): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0;

/** Left by systems and tools; nobody means them as articles. */
const SKIPPED = /^(?:\.|~\$|(?:node_modules|__MACOSX|Thumbs\.db|desktop\.ini)$)/i;

async function walk(
  folder: string,
  prefix: string,
  files: FolderFile[],
  problems: ReadProblem[],
): Promise<void> {
  const refuse = (file: string, message: string, nextStep: string): void =>
    void problems.push({ file, severity: "refused", message, nextStep });
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    refuse(
      prefix === "" ? folder : prefix.slice(0, -1),
      `can't be opened (${codeOf(error)})`,
      "Check that it exists and may be read.",
    );
    return [];
  });
  for (const entry of entries) {
    if (SKIPPED.test(entry.name)) continue;
    const file = prefix + entry.name;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      await walk(path, `${file}/`, files, problems);
      continue;
    }
    const target = await stat(path).catch(() => null);
    if (target === null)
      refuse(file, "can't be opened", "Check that the file it links to exists and may be read.");
    else if (target.isFile()) files.push({ file, path, size: target.size });
    else
      refuse(file, "is no file", "Put the articles themselves into the folder, not a link to another one.");
  }
}

/** "EACCES", "ENOENT"; the message of anything else. */
export const codeOf = (error: unknown): string =>
  error instanceof Error
    ? (("code" in error && typeof error.code === "string" ? error.code : null) ?? error.message)
    : String(error);
