import { useEffect, useState } from "react";
import type { Corpus } from "../../bundle/corpus.ts";

/** Fetches the details of rows that stay on the screen this long; those that are scrubbed past are left alone. */
const REST_MS = 80;

const NONE: ReadonlySet<number> = new Set();

/**
 * Loads what isn't in memory of the events shown; the component renders again when it has come. Gives those that
 * couldn't be had at the last try; showing other rows tries again.
 */
export function useLoaded(corpus: Corpus, shown: readonly number[]): ReadonlySet<number> {
  const [failed, setFailed] = useState(NONE);
  const missing = shown.filter((index) => corpus.peek(index) === undefined);
  const key = missing.join();
  useEffect(() => {
    if (key === "") return undefined;
    let wanted = true;
    const indices = key.split(",").map(Number);
    const timer = setTimeout(() => {
      void corpus.load(indices).then((events) => {
        if (wanted) setFailed(new Set(indices.filter((_, i) => events[i] === undefined)));
      });
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [corpus, key]);
  return failed;
}
