import * as v from "valibot";
import type { FileSource } from "../file-source.ts";
import { fetchChunk } from "./checked-file.ts";
import { chunkStore } from "./chunk-store.ts";
import { bucketOf } from "./manifest.ts";

const ID_FILES_KEPT = 32;

const IdsSchema = v.object({ ids: v.array(v.string()), numbers: v.array(v.number()) });

/** Numbers by id: of what was seen, at once; of the rest, from the file that knows them. */
export type IdFinder<Id extends string> = {
  note(id: Id, number: number): void;
  indexOf(id: Id): number | undefined;
  locate(id: Id): Promise<number | undefined>;
};

/** @param name of a file of ids; `files` is how many there are */
export function idFinder<Id extends string>(
  name: (bucket: number) => string,
  files: number,
  tag: string,
  source: FileSource,
): IdFinder<Id> {
  const known = new Map<Id, number>();
  const buckets = chunkStore(async (key) => {
    const file = await fetchChunk(source, name(Number(key)), tag, IdsSchema);
    return file.ok ? file.value : undefined;
  }, ID_FILES_KEPT);
  return {
    note: (id, number) => void known.set(id, number),
    indexOf: (id) => known.get(id),
    locate: async (id) => {
      const seen = known.get(id);
      if (seen !== undefined) return seen;
      const bucket = await buckets.load(String(bucketOf(id, files)));
      return bucket?.numbers[bucket.ids.indexOf(id)];
    },
  };
}
