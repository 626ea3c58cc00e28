import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { formatBundle } from "../bundle/format-bundle.ts";
import { buildBundle } from "../extract/pipeline/build-bundle.ts";
import { openFolder } from "../extract/read/folder.ts";
import { listArticles } from "../extract/read/list-articles.ts";
import { ROOT, SEEDS } from "./places-on-disk.ts";

/** Commands run as processes of their own. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let folder = "";
const at = (file: string): string => join(folder, file);
const linesOf = (file: string): readonly string[] => readFileSync(at(file), "utf8").trimEnd().split("\n");

/** A shell line in the folder. */
function shell(line: string): void {
  const { status, stderr } = spawnSync("sh", ["-ec", line], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_config_loglevel: "error" },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}

/** What README tells people to type, from one phrase to another, both in it. */
function documented(from: string, to: string): string {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const start = readme.indexOf(from);
  const end = readme.indexOf(to, start);
  if (start === -1 || end === -1) throw new Error(`README.md has no line from “${from}” to “${to}”`);
  return readme.slice(start, end + to.length).replaceAll("path/to/whenwhere", ROOT);
}

/**
 * The documented command as Spark's `pipe` and Hadoop streaming run it: split at its blanks, no shell, a partition's
 * lines in, lines out.
 */
async function pipe(lines: readonly string[]): Promise<readonly string[]> {
  const [command = "", ...args] = documented("npm run --silent --prefix", "--for-build").split(" ");
  const running = spawn(command, args, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  running.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const answers: Buffer[] = [];
  running.stdout.on("data", (piece: Buffer) => answers.push(piece));
  const [status] = (await once(running, "close")) as [number];
  expect(status).toBe(0);
  return Buffer.concat(answers).toString("utf8").split("\n").slice(0, -1);
}

/** The example's articles, and the same as documents: a line each, with what articles.csv gives. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whenwhere annotated "));
  mkdirSync(at("press"));
  const { articles } = await listArticles(openFolder(SEEDS));
  const lines = articles.map(({ file, path, given }) => {
    copyFileSync(path, at(`press/${file}`));
    const { published, language, note } = given;
    return { id: file, text: readFileSync(path, "utf8"), publishedAt: published?.edtf, language, note };
  });
  copyFileSync(join(SEEDS, "articles.csv"), at("press/articles.csv"));
  writeFileSync(at("docs.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  shell(`npm run --silent --prefix "${ROOT}" annotate -- --for-build < docs.jsonl > whole.jsonl`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = async (...files: readonly string[]) =>
  (await buildBundle({ inputs: files.map(at), title: "T", cacheFolder: null })).bundle;

describe("documents annotated in parts", () => {
  test("are the annotated whole, byte for byte, when the parts are put after each other as README says", () => {
    const line = documented("split -l 1000", "> annotated.jsonl")
      .replace("1000", "2")
      .replaceAll("--silent", `--silent --prefix "${ROOT}"`);
    shell(line);
    expect(readFileSync(at("annotated.jsonl"))).toEqual(readFileSync(at("whole.jsonl")));
  });

  const hasParallel = spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU");
  test.skipIf(hasParallel !== true)(
    "are so by README's line for GNU parallel too, here instead of on other hosts (skipped where it isn't installed)",
    () => {
      const line = documented("parallel --pipepart", "> annotated.jsonl")
        .replace("--block 10M", "--block 9k --will-cite")
        .replace("-S host1,host2", "-S :");
      shell(line);
      expect(readFileSync(at("annotated.jsonl"))).toEqual(readFileSync(at("whole.jsonl")));
    },
  );

  test("give the same build from the partitions of a pipe step, whatever lines each has and whichever ends first", async () => {
    const [a = "", b = "", c = "", d = "", e = ""] = linesOf("docs.jsonl");
    const partitions = [[d, a], [], [e, c, b]];
    const answers = await Promise.all(partitions.map(pipe));
    expect(answers.map(({ length }) => length)).toEqual([2, 0, 3]);
    expect(answers.flat().toSorted()).toEqual(linesOf("whole.jsonl").toSorted());
    const [first = [], , last = []] = answers;
    writeFileSync(at("part-00000.jsonl"), first.map((line) => `${line}\n`).join(""));
    writeFileSync(at("part-00001.jsonl"), "");
    writeFileSync(at("part-00002.jsonl"), last.map((line) => `${line}\t\n`).join("")); // as Hadoop's text output has it
    const built = await build("part-00002.jsonl", "part-00001.jsonl", "part-00000.jsonl");
    expect(formatBundle(built)).toBe(formatBundle(await build("press")));
  });
});

describe("a build from annotated documents", () => {
  test("gives the bytes that a build from the articles gives, in whatever parts they come", async () => {
    const lines = linesOf("whole.jsonl");
    writeFileSync(at("one.jsonl"), `${lines.slice(0, 2).join("\n")}\n`);
    writeFileSync(at("two.ndjson"), lines.slice(2).join("\r\n"));
    const wanted = formatBundle(await build("press"));
    expect(formatBundle(await build("whole.jsonl"))).toBe(wanted);
    expect(formatBundle(await build("one.jsonl", "two.ndjson"))).toBe(wanted);
    expect(formatBundle(await build("two.ndjson", "one.jsonl"))).toBe(wanted);
  });

  test("names a line that it can't use and goes on", async () => {
    const [first = "", second = "", third = ""] = linesOf("whole.jsonl");
    const plain = { ...(JSON.parse(second) as object), build: undefined };
    const lines = [
      "{",
      '{"id":"x","error":"\\"text\\" must be a string"}',
      JSON.stringify(plain),
      third.replace(/"file":"[^"]*"/, '"file":"renamed.txt"'),
      first,
    ];
    writeFileSync(at("bad.jsonl"), lines.join("\n"));
    const { articles, provenance } = await build("bad.jsonl");
    expect(articles).toHaveLength(1);
    expect(
      provenance.warnings.filter(({ file }) => file === "bad.jsonl").map(({ message }) => message),
    ).toEqual([
      "line 1 is no JSON object. The line is left out; annotate its document again.",
      'line 2 was not annotated: "text" must be a string. Mend the document and annotate it again.',
      "line 3 holds nothing to build from. Annotate with -- --for-build.",
      "line 4 isn't as it was annotated. Annotate it again; put facts right in corrections.yaml.",
    ]);
  });

  test("says when the lines come from another version of the extractor", async () => {
    const line = JSON.parse(linesOf("whole.jsonl")[0]!) as { build: object };
    const other = { ...line, build: { ...line.build, extractor: "0123456789ab" } };
    writeFileSync(at("other.jsonl"), JSON.stringify(other));
    const { articles, provenance } = await build("other.jsonl");
    expect(articles).toHaveLength(1);
    expect(provenance.warnings.some(({ message }) => message.includes("0123456789ab"))).toBe(true);
  });
});
