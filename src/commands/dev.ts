import { createReadStream, mkdtempSync, rmSync, statSync, watch } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type Plugin, type ViteDevServer } from "vite";
import { streamBundle } from "../extract/pipeline/stream-bundle.ts";
import { parseOptions, parseWholeNumber, pathFromCaller } from "./arguments.ts";
import { printReport } from "./build-report.ts";
import { log } from "./log.ts";
import { CACHE, ROOT, SCRATCH, SEEDS, SEEDS_TITLE } from "./places-on-disk.ts";
import { filePath } from "./static-server.ts";
import { writeBundle } from "./write-bundle.ts";

const USAGE = "npm run dev -- [--in PATH]... [--port N]";
/** Editors write a file in several steps; this long after the last one it is read. */
const SETTLED_MS = 150;

/** The page under Vite's development server; editing an article reads it again and reloads the page. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    args,
    { in: { type: "string", multiple: true }, port: { type: "string" } },
    USAGE,
  );
  const inputs = options.in?.map(pathFromCaller) ?? [SEEDS];
  const port = options.port === undefined ? 5173 : parseWholeNumber(options.port, "--port", 0, 65_535);
  const folder = mkdtempSync(join(tmpdir(), "whenwhere-dev-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const extract = async (): Promise<void> => {
    const built = await streamBundle({
      inputs,
      title: options.in === undefined ? SEEDS_TITLE : null,
      cacheFolder: CACHE,
      scratch: SCRATCH,
    });
    try {
      writeBundle(built, join(folder, "bundle"));
      printReport(built, log);
    } finally {
      built.close();
    }
  };
  await extract();
  const server = await createServer({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    server: { port },
    plugins: [serveBundle(folder)],
  });
  await server.listen();
  server.printUrls();
  watchInputs(inputs, () => reload(extract, server));
  return new Promise(() => undefined);
}

async function reload(extract: () => Promise<void>, server: ViteDevServer): Promise<void> {
  try {
    await extract();
    server.ws.send({ type: "full-reload" });
  } catch (error) {
    log(`The articles could not be read again: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Calls back once after each burst of changes, one call at a time. */
function watchInputs(inputs: readonly string[], changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, SETTLED_MS);
  };
  for (const input of inputs) watch(input, { recursive: statSync(input).isDirectory() }, later);
}

/** Answers requests for `bundle/` from where the extraction is kept. */
const serveBundle = (folder: string): Plugin => ({
  name: "whenwhere:bundle",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const address = request.url ?? "/";
      if (!address.startsWith("/bundle/")) return next();
      sendFile(folder, address, response).catch(next);
    });
  },
});

async function sendFile(folder: string, address: string, response: ServerResponse): Promise<void> {
  const path = await filePath(folder, address);
  if (path === null) {
    response.writeHead(404).end();
    return;
  }
  createReadStream(path).pipe(response.writeHead(200, { "Cache-Control": "no-cache" }));
}
