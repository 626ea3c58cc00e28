import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fitsReadable } from "../bundle/bundle-files.ts";
import { columnarFilesOf } from "../bundle/columnar/columnar-files.ts";
import type { BundleFile } from "../bundle/columnar/seal.ts";
import { formatBundle } from "../bundle/format-bundle.ts";
import { compareArticles, placesByUse } from "../bundle/order.ts";
import type { BundleEvent, StoredEvent } from "../bundle/types.ts";
import { showProgress } from "../extract/pipeline/progress.ts";
import type { StreamedBundle } from "../extract/pipeline/stream-bundle.ts";

export type WrittenFile = { readonly file: string; readonly bytes: number };

/**
 * Writes the bundle's files into a new folder, in the form that suits its size, one file in memory at a time.
 * @param watch is shown each event once, in the bundle's order
 */
export function writeBundle(
  built: StreamedBundle,
  folder: string,
  watch: (event: BundleEvent) => void = () => undefined,
): readonly WrittenFile[] {
  const written: WrittenFile[] = [];
  const made = new Set<string>();
  for (const { file, text } of filesOf(built, watch)) {
    const path = join(folder, file);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    const bytes = Buffer.from(text);
    writeFileSync(path, bytes);
    written.push({ file, bytes: bytes.length });
  }
  return written;
}

function filesOf(
  { head, tally, storedInOrder }: StreamedBundle,
  watch: (event: BundleEvent) => void,
): Iterable<BundleFile> {
  const { articles, places } = head;
  const events = watched(storedInOrder(), tally.events, watch);
  const characters = (): number => articles.reduce((sum, { text }) => sum + text.length, 0);
  if (fitsReadable(tally.events, 0) && fitsReadable(tally.events, characters()))
    return [
      {
        file: "bundle.json",
        text: formatBundle({ ...head, events: Array.from(events, ({ event }) => event) }),
      },
    ];
  const publishers = articles.flatMap(({ source }) => source ?? []);
  return columnarFilesOf(
    {
      ...head,
      articles: articles.toSorted(compareArticles),
      places: placesByUse(places, tally.placeUses),
      sources: [...new Set([...publishers, ...tally.sources])].toSorted(),
    },
    events,
  );
}

function* watched(
  events: Iterable<StoredEvent>,
  total: number,
  watch: (event: BundleEvent) => void,
): Generator<StoredEvent> {
  const progress = showProgress("Writing events", total, process.stderr);
  for (const stored of events) {
    watch(stored.event);
    progress.advance();
    yield stored;
  }
  progress.finish();
}
