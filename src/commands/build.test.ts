import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ROOT, SEEDS } from "./places-on-disk.ts";

/** Each test starts the command as a process of its own, some twice. */
vi.setConfig({ testTimeout: 300_000 });
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whenwhere ünï code "));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as npm does, from another folder. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "src", "setup", "run.mjs"), command, ...args],
    { cwd: folder, encoding: "utf8", env: { ...process.env, INIT_CWD: folder, ...env } },
  );
  return { status, stdout, stderr };
}

/** Every file of a folder with the hash of its bytes. */
const hashes = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [
        file.slice(root.length),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );

describe("npm run build", () => {
  test("gives the same bytes in another folder, zone, locale and shell, and from what it kept", () => {
    const here = run("build", ["--in", SEEDS, "--title", "T", "--out", "here", "--no-cache"]);
    expect(here.stderr).toContain("Built into");
    cpSync(SEEDS, join(folder, "copy of articles"), { recursive: true });
    const there = run("build", ["--in", "copy of articles", "--title", "T", "--out", "there", "--no-cache"], {
      TZ: "Pacific/Apia",
      LC_ALL: "tr_TR.UTF-8",
      LANG: "tr_TR.UTF-8",
      NODE_ENV: "development",
    });
    const kept = run("build", ["--in", SEEDS, "--title", "T", "--out", "kept"]);
    expect([here.status, there.status, kept.status]).toEqual([0, 0, 0]);
    expect(hashes(join(folder, "there"))).toEqual(hashes(join(folder, "here")));
    expect(hashes(join(folder, "kept"))).toEqual(hashes(join(folder, "here")));
    const notices = readFileSync(join(folder, "here", "THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of ["react ", "react-leaflet ", "geojson-vt ", "GeoNames (data): CC BY 4.0"])
      expect(notices).toContain(`\n${name}`);
  });

  test("addresses everything from the folder that it is told the site will be in", () => {
    expect(run("build", ["--out", "based", "--base", "sub/path"]).status).toBe(0);
    const page = readFileSync(join(folder, "based", "index.html"), "utf8");
    expect(page).toContain('src="/sub/path/assets/');
    expect(page).not.toMatch(/(?:src|href)="(?!\/sub\/path\/|\.\/|bundle|https?:|data:)/);
  });

  test("gives link previews the whole address that it is told the site will have", () => {
    expect(run("build", ["--out", "addressed", "--base", "https://example.org/story"]).status).toBe(0);
    const page = readFileSync(join(folder, "addressed", "index.html"), "utf8");
    expect(page).toContain('<meta property="og:url" content="https://example.org/story/"');
    const picture = /<meta property="og:image" content="https:\/\/example\.org\/story\/([^"]+)"/.exec(
      page,
    )?.[1];
    expect(readdirSync(join(folder, "addressed"))).toContain(picture);
    expect(page).toContain('src="/story/assets/');
  });

  test("never replaces a folder that isn't a site", () => {
    mkdirSync(join(folder, "photos"));
    writeFileSync(join(folder, "photos", "one.jpg"), "");
    const { status, stderr } = run("build", ["--out", "photos"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--out DIR");
    expect(readdirSync(join(folder, "photos"))).toEqual(["one.jpg"]);
  });

  test.each([
    [["--in", "nowhere"], "There is nothing at"],
    [["--colour", "red"], "Usage: npm run build"],
    [["--base", "https://x y"], "--base"],
    [["--base", "https://example.org/story?page=2"], "--base"],
  ])("says what is wrong with %j", (args, message) => {
    const { status, stdout, stderr } = run("build", args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
  });

  test("fails when nothing is left to build from", () => {
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "empty", "void.txt"), "");
    const { status, stderr } = run("build", ["--in", "empty", "--out", "nothing"]);
    expect(status).toBe(1);
    expect(stderr).toContain("void.txt");
  });
});

describe("npm run export", () => {
  test("writes nothing but the format to stdout", () => {
    const { status, stdout } = run("export", ["--format", "geojson", "--range", "2016-10"]);
    expect(status).toBe(0);
    const { features } = JSON.parse(stdout) as { features: { properties: { from: string; to: string } }[] };
    expect(features.length).toBeGreaterThan(0);
    for (const { properties } of features)
      expect(properties.from <= "2016-10-31" && properties.to >= "2016-10-01").toBe(true);
  });

  test("refuses a format, range or kind that it doesn't know", () => {
    for (const args of [
      ["--format", "pdf"],
      ["--range", "soon"],
      ["--kind", "picnic"],
    ])
      expect(run("export", args).status).toBe(2);
  });
});

/** @param ending of each line; Windows writes two characters */
const annotate = (lines: readonly string[], ending = "\n") =>
  spawnSync(process.execPath, [join(ROOT, "src", "setup", "run.mjs"), "annotate"], {
    input: lines.map((line) => line + ending).join(""),
    encoding: "utf8",
  });

test("the answers to the parts of a file, one after the other, are the answers to the file", () => {
  const lines = ["Geneva", "Ankara", "Paris", "Quito"].map((place, i) =>
    JSON.stringify({
      id: place,
      text: `Envoys met in ${place} on Monday.`,
      publishedAt: `2016-10-${10 + i}`,
    }),
  );
  const parts = [lines.slice(0, 1), lines.slice(1)].map((part) => annotate(part).stdout);
  expect(parts.join("")).toBe(annotate(lines).stdout);
});

test("npm run annotate answers every line in its place and goes on after a bad one", () => {
  const lines = [
    '{"id":"a","text":"Talks were held in Geneva on 3 May 2016.","topic":"x"}',
    "not JSON",
    '{"id":"b","text":7}',
    '{"id":"c","text":"Nothing was said.","publishedAt":"2016-05-04"}',
  ];
  const { status, stdout } = annotate(lines, "\r\n");
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(status).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual(["a", undefined, "b", "c"]);
  expect(answers[0]).toMatchObject({ topic: "x", timexes: [{ value: "2016-05-03" }] });
  expect(answers[1]).toEqual({ error: "the line is not a JSON object" });
  expect(answers[2].error).toContain('"text"');
});
