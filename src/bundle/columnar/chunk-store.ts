import { recent } from "./recent.ts";

/** Chunks by number, fetched once however often they are asked for; the least recently used go first. */
export type ChunkStore<Chunk> = {
  /** What is in memory. */
  peek(key: string): Chunk | undefined;
  /** Fetches what isn't. Undefined when it can't be had; the next call tries again. */
  load(key: string): Promise<Chunk | undefined>;
};

/** @param capacity how many chunks stay in memory */
export function chunkStore<Chunk>(
  fetchChunk: (key: string) => Promise<Chunk | undefined>,
  capacity: number,
): ChunkStore<Chunk> {
  const chunks = recent<string, Chunk>(capacity);
  const underWay = new Map<string, Promise<Chunk | undefined>>();
  const fetchOnce = async (key: string): Promise<Chunk | undefined> => {
    const chunk = await fetchChunk(key);
    underWay.delete(key);
    if (chunk !== undefined) chunks.set(key, chunk);
    return chunk;
  };
  return {
    peek: (key) => chunks.get(key),
    load: (key) => {
      const chunk = chunks.get(key);
      if (chunk !== undefined) return Promise.resolve(chunk);
      const waiting = underWay.get(key) ?? fetchOnce(key);
      if (chunks.get(key) === undefined) underWay.set(key, waiting);
      return waiting;
    },
  };
}
