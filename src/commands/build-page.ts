import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./places-on-disk.ts";

/** The page without data, into a new folder. @param base where the site will be: "./" works anywhere */
export async function buildPage(out: string, base: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    base,
    mode: "production",
    logLevel: "warn",
    build: { outDir: out, emptyOutDir: true },
  });
}
