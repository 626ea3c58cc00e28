import type { Fetch } from "./file-source.ts";

/** A folder of text files in memory that answers like a static server: tests read bundles through it. */
export type MemoryFolder = {
  readonly files: Map<string, string>;
  readonly asked: string[];
  readonly fetch: Fetch;
};

/** @param baseUrl what addresses start with */
export function memoryFolder(
  written: Iterable<{ readonly file: string; readonly text: string }>,
  baseUrl: string,
): MemoryFolder {
  const files = new Map<string, string>();
  for (const { file, text } of written) files.set(baseUrl + file, text);
  const asked: string[] = [];
  return {
    files,
    asked,
    fetch: (url) => {
      asked.push(url);
      const text = files.get(url);
      return Promise.resolve(text === undefined ? new Response("", { status: 404 }) : new Response(text));
    },
  };
}
