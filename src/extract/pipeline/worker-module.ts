import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** What a thread starts with. */
export type WorkerModule = {
  /** Makes it; fails when it is closed meanwhile. */
  readonly url: () => Promise<URL>;
  /** Removes it, once all threads that it was for have begun or are gone. */
  readonly close: () => void;
};

const ENTRY = fileURLToPath(new URL("./worker.ts", import.meta.url));

/**
 * `worker.ts` and all of ours that it reads as one file of plain JavaScript, in the system's folder for such things.
 * Read one by one, these hundreds of modules take a thread longer than a hundred articles.
 */
export function openWorkerModule(): WorkerModule {
  let folder: string | null = null;
  let closed = false;
  const close = (): void => {
    closed = true;
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    process.off("exit", close);
  };
  return {
    url: async () => {
      const text = await bundled();
      if (closed) throw new Error("nobody waits for a worker any more");
      process.on("exit", close);
      folder = mkdtempSync(join(tmpdir(), "whenwhere-worker-"));
      const file = join(folder, "worker.mjs");
      writeFileSync(file, text);
      return pathToFileURL(file);
    },
    close,
  };
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    plugins: [packagesWhereTheyAre, addressesAsTheyWere],
  });
  return outputFiles[0]!.text;
}

/** Packages stay outside, under their whole address: the file lies nowhere near them. */
const packagesWhereTheyAre: Plugin = {
  name: "packages where they are",
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === FOUND || kind === "entry-point" || path.startsWith("node:")) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: FOUND });
      return found.errors.length > 0 ? found : { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

const FOUND = "found";

/** `import.meta.url` is still that of each module, which finds its data beside it. */
const addressesAsTheyWere: Plugin = {
  name: "addresses as they were",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: "ts",
    }));
  },
};
