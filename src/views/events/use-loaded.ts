import { useEffect, useState } from "react";
import type { Corpus } from "../../bundle/corpus.ts";

/** Fetches the details of rows that stay on the screen this long; those that are scrubbed past are left alone. */
const REST_MS = 80;

/** Loads what isn't in memory of the events shown; the component renders again when it has come. */
export function useLoaded(corpus: Corpus, shown: readonly number[]): void {
  const [, setLoads] = useState(0);
  const missing = shown.filter((index) => corpus.peek(index) === undefined);
  const key = missing.join();
  useEffect(() => {
    if (key === "") return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void corpus.load(key.split(",").map(Number)).then(() => {
        if (wanted) setLoads((count) => count + 1);
      });
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [corpus, key]);
}
