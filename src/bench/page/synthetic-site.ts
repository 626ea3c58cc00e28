import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleFiles } from "../../bundle/bundle-files.ts";
import { syntheticBundle } from "../synthetic.ts";

/** The synthetic bundle of this many events, in the form that suits its size, as files of a folder. */
export function writeSyntheticBundle(events: number, folder: string): void {
  for (const { file, text } of bundleFiles(syntheticBundle({ events }))) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A page with nothing to draw: what the gestures cost by themselves. */
export function writeEmptyPage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    "<!doctype html><html lang=en><title>Empty</title><p>Empty.</p></html>",
  );
}
