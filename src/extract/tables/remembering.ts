import { ownText } from "./own-text.ts";

/** More different cells than this, and a column repeats too little to be worth remembering. */
const MOST_REMEMBERED = 20_000;

/** The same function, which works out each text once: days, actors and kinds come again and again in a table. */
export function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownText(text);
    const result = work(own);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(own, result);
    return result;
  };
}
