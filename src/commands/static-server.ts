import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".bin": "application/octet-stream",
};

/** Most files are read in one piece: each further one costs more than its bytes. */
const PIECE_BYTES = 1 << 20;

/** Serves the files of a folder and nothing else, to this machine only. */
export function createStaticServer(folder: string): Server {
  return createServer((request, response) => {
    answer(folder, request, response).catch(() => refuse(response, 500, "The file can't be read."));
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "Only GET and HEAD are answered.");
  }
  const path = await filePath(folder, request.url ?? "/");
  if (path === null) return refuse(response, 404, "There is no such file.");
  const { size, mtimeMs } = await stat(path);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  response.setHeader("Content-Type", CONTENT_TYPES[extname(path)] ?? "application/octet-stream");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  // Assets carry a hash of their content in the name; the rest changes with the next build.
  response.setHeader("Cache-Control", isHashed(path) ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("ETag", tag);
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("Content-Length", size);
  if (request.method === "HEAD") {
    response.writeHead(200).end();
    return;
  }
  createReadStream(path, { highWaterMark: PIECE_BYTES })
    .on("error", () => response.destroy())
    .pipe(response.writeHead(200));
}

const isHashed = (path: string): boolean => path.includes(`${sep}assets${sep}`);

/** The file that an address names, or null; never one outside the folder. */
export async function filePath(folder: string, address: string): Promise<string | null> {
  const pathname = decodePath(address);
  if (pathname === null || pathname.includes("\0")) return null;
  const path = join(folder, normalize(`/${pathname}`));
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  const found = await statOrNull(path);
  if (found?.isDirectory() === true) {
    const index = join(path, "index.html");
    return (await statOrNull(index))?.isFile() === true ? index : null;
  }
  return found?.isFile() === true ? path : null;
}

function decodePath(address: string): string | null {
  try {
    return decodeURIComponent(address.split(/[?#]/, 1)[0] ?? "/");
  } catch {
    return null;
  }
}

const statOrNull = (path: string) => stat(path).catch(() => null);

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${message}\n`);
}
