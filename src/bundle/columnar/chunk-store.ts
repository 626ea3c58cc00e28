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
  const chunks = new Map<string, Chunk>();
  const underWay = new Map<string, Promise<Chunk | undefined>>();
  const keep = (key: string, chunk: Chunk): void => {
    chunks.delete(key);
    chunks.set(key, chunk);
    const oldest = chunks.size > capacity ? chunks.keys().next().value : undefined;
    if (oldest !== undefined) chunks.delete(oldest);
  };
  const fetchOnce = async (key: string): Promise<Chunk | undefined> => {
    const chunk = await fetchChunk(key);
    underWay.delete(key);
    if (chunk !== undefined) keep(key, chunk);
    return chunk;
  };
  return {
    peek: (key) => chunks.get(key),
    load: (key) => {
      const chunk = chunks.get(key);
      if (chunk !== undefined) {
        keep(key, chunk);
        return Promise.resolve(chunk);
      }
      const waiting = underWay.get(key) ?? fetchOnce(key);
      if (!chunks.has(key)) underWay.set(key, waiting);
      return waiting;
    },
  };
}
