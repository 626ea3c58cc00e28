import { cpSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, keptFolder } from "../setup/kept.mjs";
import { PAGES, ROOT } from "./places-on-disk.ts";

/** All that the page is made from; the packages by their lock file. */
const SOURCES = ["src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package-lock.json"];

/**
 * The page without data, into a new folder.
 * @param base where the site will be: "./" works anywhere
 * @param keep whether a page that was built from the same sources before may be taken, and this one kept
 */
export async function buildPage(out: string, base: string, keep: boolean): Promise<void> {
  if (!keep) return buildAnew(out, base);
  const key = fingerprint(ROOT, SOURCES, [base]);
  const kept = await keptFolder(PAGES, key, (draft) => buildAnew(draft, base));
  cpSync(kept, out, { recursive: true });
}

async function buildAnew(out: string, base: string): Promise<void> {
  const { build } = await import("vite");
  await asProduction(() =>
    build({
      root: ROOT,
      configFile: join(ROOT, "vite.config.ts"),
      base,
      mode: "production",
      logLevel: "warn",
      build: { outDir: out, emptyOutDir: true },
    }),
  );
}

/** Vite lets NODE_ENV decide over its mode; what is built here is for readers, whatever the shell says. */
async function asProduction<T>(work: () => Promise<T>): Promise<T> {
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  try {
    return await work();
  } finally {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
  }
}
