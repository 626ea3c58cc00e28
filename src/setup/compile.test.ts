import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
// @ts-expect-error plain JavaScript, because it runs before there is anything to read TypeScript with
import { compiled } from "./compile.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "whenwhere compile ünï "));
  mkdirSync(join(root, "src", "data"), { recursive: true });
  write("package-lock.json", "{}");
  write("tsconfig.json", "{}");
  write(
    "src/data/where.ts",
    'export const where: string = import.meta.url;\nexport const said = "import.meta.url";\n',
  );
  write("src/later.ts", "export const later = (n: number): number => n + 1;\n");
  entry("1");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string): void => writeFileSync(join(root, file), text);

const entry = (value: string): void =>
  write(
    "src/entry.ts",
    `export { where, said } from "./data/where.ts";
export const value: number = ${value};
export const later = async () => (await import("./later.ts")).later(1);
`,
  );

type Entry = {
  readonly value: number;
  readonly where: string;
  readonly said: string;
  readonly later: () => Promise<number>;
};

const address = (): Promise<string> => compiled(root, "src/entry.ts") as Promise<string>;
const read = async (): Promise<Entry> => import(/* @vite-ignore */ await address()) as Promise<Entry>;

test("gives plain JavaScript in which each module knows where its source lies", async () => {
  const { value, where, said, later } = await read();
  expect(value).toBe(1);
  expect(where).toBe(pathToFileURL(join(root, "src", "data", "where.ts")).href);
  expect(said).toBe("import.meta.url");
  expect(await later()).toBe(2);
});

test("is kept until a source changes; tests are none", async () => {
  const before = await address();
  write("src/entry.test.ts", "");
  expect(await address()).toBe(before);
  entry("2");
  expect(await address()).not.toBe(before);
  expect((await read()).value).toBe(2);
  entry("1");
  expect(await address()).toBe(before);
});

test("is made anew for a copy of the project in another folder", async () => {
  const { where } = await read();
  const copy = `${root} copy`;
  try {
    cpSync(root, copy, { recursive: true });
    const there = (await import(/* @vite-ignore */ await compiled(copy, "src/entry.ts"))) as Entry;
    expect(there.where).not.toBe(where);
    expect(there.where).toBe(pathToFileURL(join(copy, "src", "data", "where.ts")).href);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test("forgets what is long out of date, and leaves no draft behind", async () => {
  mkdirSync(join(root, ".whenwhere", "compiled", "stopped.123"), { recursive: true });
  for (let value = 1; value <= 6; value += 1) {
    entry(`${value}`);
    await address();
  }
  const kept = readdirSync(join(root, ".whenwhere", "compiled"));
  expect(kept).toHaveLength(4);
  expect(kept.filter((name) => name.includes("."))).toEqual([]);
});

test("says what is wrong with a source, and keeps nothing of it", async () => {
  entry("");
  await expect(address()).rejects.toThrow(/src\/entry\.ts/);
  expect(readdirSync(join(root, ".whenwhere", "compiled"))).toEqual([]);
});
