import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formatBundle } from "../../bundle/format-bundle.ts";
import { buildBundle } from "./build-bundle.ts";

vi.setConfig({ testTimeout: 120_000 });

const ARTICLES: Readonly<Record<string, string>> = {
  "geneva.txt": `Envoys meet in Geneva

Published: 14 October 2016

Diplomats from six countries met in Geneva on Thursday to discuss a truce. The talks will resume next week.
`,
  "aleppo.txt": `Convoy reaches Aleppo

Published: 15 October 2016

An aid convoy of twelve trucks reached eastern Aleppo on Friday, the Red Crescent said. Shelling killed three people on Wednesday.
`,
  "mosul.txt": `Troops near Mosul

Published: 18 October 2016

Iraqi troops began an operation to retake Mosul on 17 October. Thousands of people have fled to camps since Monday.
`,
};

let folder = "";
let cacheFolder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whenwhere articles "));
  cacheFolder = mkdtempSync(join(tmpdir(), "whenwhere cache "));
  cpSync(new URL("../../../seeds/", import.meta.url), join(folder, "seeds"), { recursive: true });
  for (const [file, text] of Object.entries(ARTICLES)) writeArticle(file, text);
});
afterEach(() => {
  for (const path of [folder, cacheFolder]) rmSync(path, { recursive: true, force: true });
});

const writeArticle = (file: string, text: string): void => writeFileSync(join(folder, file), text);

const build = (cache: string | null) => buildBundle({ inputs: [folder], title: null, cacheFolder: cache });
const bytes = async (cache: string | null) => formatBundle((await build(cache)).bundle);

const read = (threads: number) => buildBundle({ inputs: [folder], title: null, cacheFolder: null, threads });

describe("buildBundle", () => {
  test("gives what a clean build gives when most comes from the cache", async () => {
    await build(cacheFolder);
    writeArticle("aleppo.txt", ARTICLES["aleppo.txt"]!.replace("twelve", "thirteen"));
    const { bundle, fromCache } = await build(cacheFolder);
    expect(fromCache).toBe(bundle.articles.length - 1);
    expect(formatBundle(bundle)).toBe(await bytes(null));
  });

  test("reads an article again when what was given beside it changes", async () => {
    await build(cacheFolder);
    writeFileSync(join(folder, "articles.csv"), "file,title\naleppo.txt,Another title\n");
    const { bundle, fromCache } = await build(cacheFolder);
    expect(fromCache).toBe(bundle.articles.length - 1);
    expect(bundle.articles.find(({ file }) => file === "aleppo.txt")?.title).toBe("Another title");
  });

  test("takes no harm from a damaged cache", async () => {
    const clean = await bytes(cacheFolder);
    for (const entry of readdirSync(cacheFolder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      writeFileSync(path, readFileSync(path, "utf8").slice(0, 200));
    }
    expect(await bytes(cacheFolder)).toBe(clean);
  });

  test("keeps the ids of other articles' events when one is taken away", async () => {
    const before = (await build(cacheFolder)).bundle;
    rmSync(join(folder, "geneva.txt"));
    const after = (await build(cacheFolder)).bundle;
    const ids = new Set(before.events.flatMap(({ id, aliases = [] }) => aliases.concat(id)));
    expect(after.events.length).toBeGreaterThan(0);
    expect(after.events.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test("adds reports, not events, for a lightly edited copy of an article", async () => {
    const seed = readdirSync(join(folder, "seeds")).find((file) => file.startsWith("001"))!;
    const before = (await build(cacheFolder)).bundle;
    const text = readFileSync(join(folder, "seeds", seed), "utf8");
    writeArticle("copy.txt", text.replace("has been", "was").replace("All news\n", "Latest news\n"));
    const after = (await build(cacheFolder)).bundle;
    expect(after.articles.length).toBe(before.articles.length + 1);
    expect(after.events.length).toBe(before.events.length);
  });

  test("names a file that can't be read and builds the rest", async () => {
    writeFileSync(join(folder, "broken.txt"), Buffer.from([0, 1, 2, 3, 0, 255, 0, 7]));
    writeFileSync(join(folder, "empty.txt"), "");
    const { bundle } = await build(null);
    const files = bundle.provenance.warnings.map(({ file }) => file);
    expect(files).toContain("broken.txt");
    expect(files).toContain("empty.txt");
    expect(bundle.articles.length).toBe(8);
  });

  test("gives the same whether one thread reads the articles or several", async () => {
    for (let i = 0; i < 70; i += 1)
      writeArticle(
        `more-${i}.txt`,
        ARTICLES["mosul.txt"]!.replaceAll("Mosul", ["Mosul", "Kirkuk", "Basra"][i % 3]!),
      );
    const [one, several] = [await read(1), await read(2)];
    expect(one.bundle.articles.length).toBeGreaterThan(70);
    expect(formatBundle(several.bundle)).toBe(formatBundle(one.bundle));
  });

  test("says where an input isn't", async () => {
    const inputs = [join(folder, "nowhere")];
    await expect(buildBundle({ inputs, title: null, cacheFolder: null })).rejects.toThrow(
      /There is nothing at/,
    );
  });

  test("names each input with the hash of its bytes", async () => {
    const { bundle } = await build(null);
    expect(bundle.provenance.inputs).toHaveLength(9);
    for (const { sha256 } of bundle.provenance.inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
