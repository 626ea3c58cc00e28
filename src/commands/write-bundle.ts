import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleFiles } from "../bundle/bundle-files.ts";
import type { Bundle } from "../bundle/types.ts";

export type WrittenFile = { readonly file: string; readonly bytes: number };

/** Writes the bundle's files into a new folder. */
export function writeBundle(bundle: Bundle, folder: string): readonly WrittenFile[] {
  const written: WrittenFile[] = [];
  for (const { file, text } of bundleFiles(bundle)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    written.push({ file, bytes: Buffer.byteLength(text) });
  }
  return written;
}
