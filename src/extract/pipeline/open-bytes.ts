import { createHash, type Hash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { showProgress } from "./progress.ts";

/** Few enough for what a chunk holds to be gone before the collector of garbage looks at it again. */
const BYTES_AT_ONCE = 1 << 16;
const MEGABYTE = 1 << 20;

export type InputBytes = {
  /** What the file holds, unpacked when its name ends in .gz; to be read once. Errors come out of it. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Hex digits, of as much of the file's own bytes as has been read. */
  readonly sha256: () => string;
};

/** A large file as a stream, with a bar that shows how far it is. */
export function openBytes(path: string): InputBytes {
  const hash = createHash("sha256");
  const stored = hashed(path, hash);
  return {
    chunks: /\.gz$/i.test(path) ? unpacked(stored) : stored,
    sha256: () => hash.digest("hex"),
  };
}

async function* hashed(path: string, hash: Hash): AsyncGenerator<Uint8Array> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const progress = showProgress(`Reading ${basename(path)}`, Math.ceil(size / MEGABYTE), process.stderr);
  let read = 0;
  let shown = 0;
  try {
    for await (const chunk of createReadStream(path, {
      highWaterMark: BYTES_AT_ONCE,
    }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      read += chunk.length;
      for (; shown < read / MEGABYTE; shown += 1) progress.advance();
      yield chunk;
    }
  } finally {
    progress.finish();
  }
}

/** An error of the source is one of the unpacked stream. */
const unpacked = (stored: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  pipeline(Readable.from(stored), createGunzip({ chunkSize: BYTES_AT_ONCE }), () => undefined);
