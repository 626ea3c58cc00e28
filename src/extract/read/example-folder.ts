import type { ArticleFolder, FolderFile } from "./folder.ts";

/** A folder in memory, of text (UTF-8) or bytes by path; for tests. */
export function exampleFolder(contents: Readonly<Record<string, string | Uint8Array>>): ArticleFolder {
  const bytesOf = (file: string): Uint8Array => {
    const content = contents[file]!;
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  const files = Object.keys(contents)
    .toSorted()
    .map((file): FolderFile => ({ file, path: file, size: bytesOf(file).length }));
  return {
    list: () => Promise.resolve({ files, problems: [] }),
    read: ({ file }) => Promise.resolve(bytesOf(file)),
  };
}
