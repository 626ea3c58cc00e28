import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareText } from "../../bundle/order.ts";

const SRC = fileURLToPath(new URL("../../", import.meta.url));

/** What can change an extraction: our own sources and data, not tests, prose or measuring. */
const ROOMS = ["domain", "extract"];
const BESIDE_THE_POINT = /\.test\.ts$|\.md$|bench\.ts$|[/\\](?:scoring|golden|training|pipeline)[/\\]/;

/**
 * Twelve hex digits that change with the extractor's sources and data, the same on every machine: names and contents
 * in code-unit order, line ends as in the repository.
 */
export function extractorVersion(src = SRC): string {
  const hash = createHash("sha256");
  for (const room of ROOMS) {
    for (const file of filesIn(room, src)) {
      hash.update(`${file}\n`);
      hash.update(readFileSync(join(src, file), "latin1").replaceAll("\r\n", "\n"), "latin1");
    }
  }
  return hash.digest("hex").slice(0, 12);
}

const filesIn = (room: string, src: string): readonly string[] =>
  readdirSync(join(src, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(src.length).replaceAll("\\", "/"))
    .filter((file) => !BESIDE_THE_POINT.test(file))
    .toSorted(compareText);
