import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "../../bundle/types.ts";
import { chronologyPage } from "./chronology-page.ts";
import { withPageMeta } from "./page-meta.ts";

/** Gives a built page its collection's title and summary, and puts the plain chronology beside it. */
export function dressPage(folder: string, bundle: Bundle): void {
  const page = join(folder, "index.html");
  writeFileSync(page, withPageMeta(readFileSync(page, "utf8"), bundle));
  writeFileSync(join(folder, "chronology.html"), chronologyPage(bundle));
}
