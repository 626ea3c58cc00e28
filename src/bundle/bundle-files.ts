import { formatColumnar } from "./columnar/format-columnar.ts";
import type { BundleFile } from "./columnar/seal.ts";
import { formatBundle } from "./format-bundle.ts";
import type { Bundle } from "./types.ts";

/** Up to here one readable file is quicker to open and easier to live with than many. */
const MOST_EVENTS_READABLE = 600;
const MOST_CHARACTERS_READABLE = 2_000_000;

/** Whether the readable form suits: by the number of events, and of characters in all articles' texts. */
export const fitsReadable = (events: number, characters: number): boolean =>
  events <= MOST_EVENTS_READABLE && characters <= MOST_CHARACTERS_READABLE;

/** The bundle's files, in the form that suits its size. Names use "/"; `bundle.json` is where readers start. */
export function bundleFiles(bundle: Bundle): Iterable<BundleFile> {
  const { events, articles } = bundle;
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return fitsReadable(events.length, characters)
    ? [{ file: "bundle.json", text: formatBundle(bundle) }]
    : formatColumnar(bundle);
}
