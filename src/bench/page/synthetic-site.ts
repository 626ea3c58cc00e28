import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleFiles, fitsReadable } from "../../bundle/bundle-files.ts";
import { columnarFiles } from "../../bundle/columnar/columnar-files.ts";
import type { BundleFile } from "../../bundle/columnar/seal.ts";
import { syntheticBundle, syntheticStream } from "../synthetic.ts";

/** The synthetic bundle of this many events, in the form that suits its size, as files of a folder. */
export function writeSyntheticBundle(events: number, folder: string): void {
  const folders = new Set<string>();
  for (const { file, text } of syntheticFiles(events)) {
    const path = join(folder, file);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, text);
  }
}

/** A million events fit: only the small are ever whole in memory. */
function syntheticFiles(events: number): Iterable<BundleFile> {
  if (fitsReadable(events, 0)) return bundleFiles(syntheticBundle({ events }));
  const { head, events: stream } = syntheticStream({ events });
  return columnarFiles(head, stream);
}

/** A page with nothing to draw: what the gestures cost by themselves. */
export function writeEmptyPage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    "<!doctype html><html lang=en><title>Empty</title><p>Empty.</p></html>",
  );
}
