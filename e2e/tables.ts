import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../src/commands/places-on-disk.ts";
import { expect } from "./app.ts";

const NAMES = "id,title,date,place,lat,lon,actors,source,url,text";

/** Each row a day after the last, at one of three places. */
const row = (n: number): string =>
  [
    n,
    `Talks no ${n}`,
    new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10),
    `Place ${n % 3}`,
    10 * (n % 3),
    20,
    "A;B",
    "Agency C",
    `https://example.org/${n}`,
    `"They met for time no ${n}, <b>again</b>."`,
  ].join(",");

/** Puts the bundle of a table into a folder, built as a reader's own table is. */
export function writeTable(rows: number): (folder: string) => void {
  return (folder) => {
    const table = join(folder, "table.csv");
    writeFileSync(table, [NAMES, ...Array.from({ length: rows }, (_, n) => row(n))].join("\n"));
    const site = join(folder, "site");
    const run = join(ROOT, "src", "setup", "run.mjs");
    const { status, stderr } = spawnSync(process.execPath, [run, "build", "--in", table, "--out", site], {
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    cpSync(join(site, "bundle"), folder, { recursive: true });
  };
}
