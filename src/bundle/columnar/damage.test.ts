import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { formatDay } from "../../domain/day.ts";
import { lastDay } from "../../domain/time-range.ts";
import { memoryFolder, type MemoryFolder } from "../memory-folder.ts";
import { openBundle } from "../open-bundle.ts";
import { formatColumnar } from "./format-columnar.ts";

const BASE = "./bundle/";
const bundle = syntheticBundle({ events: 900, places: 60 });
const written = [...formatColumnar(bundle, 300)];
const opened = async (damage: (folder: MemoryFolder) => void) => {
  const folder = memoryFolder(written, BASE);
  damage(folder);
  return { folder, result: await openBundle(BASE, folder.fetch) };
};
const change = (file: string) => (folder: MemoryFolder) =>
  void folder.files.set(BASE + file, folder.files.get(BASE + file)!.replace(/[0-9a-z]/, "~"));
const remove = (file: string) => (folder: MemoryFolder) => void folder.files.delete(BASE + file);

describe("a columnar bundle with a file damaged or gone", () => {
  test.each([
    ["gone", remove],
    ["damaged", change],
  ])("costs only its own stretch of time when a shard is %s", async (_, damage) => {
    const { result } = await opened(damage("columns/001.json"));
    if (!result.ok) throw new Error(result.problem.message);
    const corpus = result.value;
    expect(corpus.size).toBe(600);
    expect(corpus.gaps).toHaveLength(1);
    expect(corpus.gaps[0]!.events).toBe(300);
    expect(formatDay(corpus.gaps[0]!.range.start)).toBe(bundle.events[300]!.when.from);
    expect(formatDay(lastDay(corpus.gaps[0]!.range)) >= bundle.events[599]!.when.from).toBe(true);
    expect(await corpus.load([299, 300])).toEqual([bundle.events[299], bundle.events[600]]);
    expect(await corpus.locateEvent(bundle.events[450]!.id)).toBeUndefined();
    expect(await corpus.locateEvent(bundle.events[700]!.id)).toBe(400);
  });

  test("costs only its own events when a chunk of details is gone, and can be tried again", async () => {
    const { folder, result } = await opened(remove("details/000-0001.json"));
    if (!result.ok) throw new Error(result.problem.message);
    expect(await result.value.load([0, 128])).toEqual([bundle.events[0], undefined]);
    const whole = written.find(({ file }) => file === "details/000-0001.json")!;
    folder.files.set(BASE + whole.file, whole.text);
    expect(await result.value.load([128])).toEqual([bundle.events[128]]);
  });

  test.each(["places.json", "provenance.json", "articles/0000.json"])(
    "says that %s is broken",
    async (file) => {
      const { result } = await opened(change(file));
      expect(result).toMatchObject({ ok: false, problem: { kind: "broken", file: BASE + file } });
    },
  );

  test("says that a manifest of a later format needs a later page", async () => {
    const { result } = await opened((folder) =>
      folder.files.set(`${BASE}bundle.json`, '{"format":99,"form":"columnar"}'),
    );
    expect(result).toMatchObject({ ok: false, problem: { kind: "newer" } });
  });
});

test("details are fetched once, however often they are shown", async () => {
  const { folder, result } = await opened(() => undefined);
  if (!result.ok) throw new Error(result.problem.message);
  await Promise.all([result.value.load([0, 1, 2]), result.value.load([3])]);
  await result.value.load([4]);
  expect(folder.asked.filter((url) => url.includes("details/"))).toEqual([`${BASE}details/000-0000.json`]);
});
