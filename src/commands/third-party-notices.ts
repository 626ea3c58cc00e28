import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin } from "vite";
import { compareText } from "../bundle/order.ts";
import { DATA_LICENCES } from "../extract/pipeline/licences.ts";

const FILE = "THIRD-PARTY-NOTICES.txt";
const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)/i;
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * Writes the licences of every package that went into the page or its workers, and of the data, beside the page.
 * The first plugin goes into the page's build, the second into its workers', which are built before it.
 */
export function thirdPartyNotices(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>();
  const gather = (modules: Iterable<string>): void => {
    for (const id of modules) {
      const folder = PACKAGE.exec(id.replace(/^\0/, "").replaceAll("/", sep))?.[1];
      if (folder !== undefined) folders.add(folder);
    }
  };
  return {
    page: {
      name: "whenwhere:third-party-notices",
      apply: "build",
      generateBundle() {
        gather(this.getModuleIds());
        this.emitFile({ type: "asset", fileName: FILE, source: noticesOf([...folders]) });
      },
    },
    worker: () => ({
      name: "whenwhere:third-party-notices-of-workers",
      generateBundle() {
        gather(this.getModuleIds());
      },
    }),
  };
}

function noticesOf(folders: readonly string[]): string {
  const packages = folders
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => noticeOf(folder))
    .toSorted(compareText);
  const data = DATA_LICENCES.map(({ name, licence, url }) => `${name} (data): ${licence}, ${url}`);
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  return `${["This page contains the following packages and data.", data.join("\n"), ...new Set(packages)].join(rule)}\n`;
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted(compareText)
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  return [`${name} ${version}: ${license ?? "licence in its own text"}`, ...texts].join("\n\n");
}
