import type { BundleEvent, Place } from "../../bundle/types.ts";
import type { FolderFile } from "../read/folder.ts";
import { extractDocuments } from "./extract-documents.ts";
import { extractFolder, type FolderTools } from "./extract-folder.ts";
import { extractTable, type ExtractedTable } from "./extract-table.ts";
import type { ArticleInput } from "./gather.ts";
import { idRegister } from "./id-register.ts";
import type { SortedInput } from "./input-sort.ts";

export type Extracted = {
  readonly articles: readonly ArticleInput[];
  readonly tables: readonly ExtractedTable[];
  /** Places of rows, by id. */
  readonly tablePlaces: ReadonlyMap<string, Place>;
  readonly stories: readonly FolderFile[];
  readonly fromCache: number;
};

export type ExtractionTools = FolderTools & {
  /** The version that extracts here. */
  readonly extractor: string;
};

/** Goes through the inputs in their order. @param take gets the events of tables as they are read */
export async function extractInputs(
  inputs: readonly SortedInput[],
  tools: ExtractionTools,
  take: (event: BundleEvent) => void,
): Promise<Extracted> {
  const articles: ArticleInput[] = [];
  const tables: ExtractedTable[] = [];
  const stories: FolderFile[] = [];
  let fromCache = 0;
  const sink = { rows: idRegister(), places: new Map<string, Place>(), add: take };
  for (const { path, sort } of inputs) {
    switch (sort) {
      case "folder": {
        const folder = await extractFolder(path, tools);
        articles.push(folder);
        stories.push(...folder.stories);
        fromCache += folder.fromCache;
        break;
      }
      case "documents":
        articles.push(await extractDocuments(path, tools));
        break;
      case "table":
        tables.push(await extractTable(path, tables.length, sink));
        break;
    }
  }
  return { articles, tables, tablePlaces: sink.places, stories, fromCache };
}
