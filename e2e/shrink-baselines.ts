import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodePng, encodePalette, hasPalette } from "./palette-png.ts";

const BASELINES = join(import.meta.dirname, "baselines");

/** After a run: the baselines that it has written are packed, so that forty pictures are a small part of a clone. */
// oxlint-disable-next-line import/no-default-export -- what the configuration names is the default export
export default function shrinkBaselines(): void {
  if (!existsSync(BASELINES)) return;
  for (const name of readdirSync(BASELINES).filter((file) => file.endsWith(".png"))) {
    const file = join(BASELINES, name);
    const png = readFileSync(file);
    if (!hasPalette(png)) writeFileSync(file, encodePalette(decodePng(png)));
  }
}
