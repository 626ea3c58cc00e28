import { formatColumnar } from "./columnar/format-columnar.ts";
import { formatBundle } from "./format-bundle.ts";
import type { Bundle } from "./types.ts";

/** Up to here one readable file is quicker to open and easier to live with than many. */
const MOST_EVENTS_READABLE = 600;
const MOST_CHARACTERS_READABLE = 2_000_000;

/** The bundle's files, in the form that suits its size. Names use "/"; `bundle.json` is where readers start. */
export const bundleFiles = (bundle: Bundle): Iterable<{ readonly file: string; readonly text: string }> =>
  isSmall(bundle) ? [{ file: "bundle.json", text: formatBundle(bundle) }] : formatColumnar(bundle);

const isSmall = ({ events, articles }: Bundle): boolean =>
  events.length <= MOST_EVENTS_READABLE &&
  articles.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CHARACTERS_READABLE;
