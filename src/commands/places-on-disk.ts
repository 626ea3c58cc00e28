import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const DIST = join(ROOT, "dist");
export const CACHE = join(ROOT, ".whenwhere", "cache");
/** Pages without data, as they were built from these sources. */
export const PAGES = join(ROOT, ".whenwhere", "pages");
/** For what a build of millions of events can't hold in memory; empty between builds. */
export const SCRATCH = join(ROOT, ".whenwhere", "scratch");
/** The example that is built when no input is named. */
export const SEEDS = join(ROOT, "seeds");
export const SEEDS_TITLE = "Aleppo and Mosul, 2016–2017";
