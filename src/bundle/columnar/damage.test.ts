import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { formatDay } from "../../domain/day.ts";
import { EVENT_STATUSES } from "../../domain/event.ts";
import type { EventId } from "../../domain/ids.ts";
import { lastDay } from "../../domain/time-range.ts";
import { UNKNOWN, type Corpus } from "../corpus.ts";
import { memoryFolder, type MemoryFolder } from "../memory-folder.ts";
import { openBundle } from "../open-bundle.ts";
import type { Result } from "../result.ts";
import { wordsBeginning } from "../words/word-segment.ts";
import { formatColumnar } from "./format-columnar.ts";

const BASE = "./bundle/";
const bundle = syntheticBundle({ events: 900, places: 60 });
const written = [...formatColumnar(bundle, 300)];
const opened = async (damage: (folder: MemoryFolder) => void) => {
  const folder = memoryFolder(written, BASE);
  damage(folder);
  return { folder, result: await openBundle(BASE, folder.fetch) };
};
type Opening = { readonly result: Result<Corpus> };
function corpusOf({ result }: Opening): Corpus {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
const idsIn = (from: number, to: number): readonly EventId[] =>
  bundle.events.slice(from, to).map(({ id }) => id);
const idsOf = async (corpus: Corpus): Promise<readonly (EventId | undefined)[]> => {
  const events = await corpus.load(Array.from({ length: corpus.size }, (_, i) => i));
  return events.map((event) => event?.id).toSorted();
};
/** Whether the columns that come later say of an event what its details say. */
async function tellsTheTruth({ columns, sources, load }: Corpus, index: number): Promise<boolean> {
  const [event] = await load([index]);
  const source = sources[columns.reportSource[columns.reportStart[index]!]!];
  const article = bundle.articles.find(({ id }) => id === event?.reports[0]?.article);
  return (
    EVENT_STATUSES[columns.status[index]!] === event?.status &&
    columns.importance[index] === Math.round(event!.importance * 255) &&
    source === article?.source
  );
}
const change = (file: string) => (folder: MemoryFolder) =>
  void folder.files.set(BASE + file, folder.files.get(BASE + file)!.replace(/[0-9a-z]/, "~"));
const remove = (file: string) => (folder: MemoryFolder) => void folder.files.delete(BASE + file);

describe("a columnar bundle with a file damaged or gone", () => {
  test.each([
    ["gone", remove],
    ["damaged", change],
  ])("costs only its own stretch of time when the first columns of a shard are %s", async (_, damage) => {
    const corpus = corpusOf(await opened(damage("first/001.json")));
    expect(corpus.size).toBe(600);
    const [gap, ...others] = corpus.gaps();
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ missing: "events", events: 300 });
    expect(formatDay(gap!.range.start)).toBe(bundle.events[300]!.when.from);
    expect(formatDay(lastDay(gap!.range)) >= bundle.events[599]!.when.from).toBe(true);
    expect(await idsOf(corpus)).toEqual([...idsIn(0, 300), ...idsIn(600, 900)].toSorted());
    expect(await corpus.locateEvent(bundle.events[450]!.id)).toBeUndefined();
    const later = (await corpus.locateEvent(bundle.events[700]!.id))!;
    expect(await corpus.load([later])).toEqual([bundle.events[700]]);
    await corpus.loadRest();
    expect(corpus.gaps()).toHaveLength(1);
    expect(await tellsTheTruth(corpus, later)).toBe(true);
  });

  test.each([
    ["gone", remove],
    ["damaged", change],
  ])("leaves the rest of a shard's events unknown when it is %s", async (_, damage) => {
    const corpus = corpusOf(await opened(damage("rest/001.json")));
    expect(corpus.gaps()).toEqual([]);
    await corpus.loadRest();
    expect(corpus.size).toBe(900);
    expect(corpus.isWhole()).toBe(true);
    expect(corpus.gaps()).toMatchObject([{ missing: "rest", events: 300 }]);
    const { status, reportStart } = corpus.columns;
    expect([...status.subarray(300, 600)]).toEqual(Array.from({ length: 300 }, () => UNKNOWN));
    expect(reportStart[600]! - reportStart[300]!).toBe(0);
    for (const index of [0, 299, 600, 899]) expect(await tellsTheTruth(corpus, index)).toBe(true);
  });

  test("is whole when it is opened again and the file is there", async () => {
    const { folder, ...first } = await opened(remove("rest/001.json"));
    await corpusOf(first).loadRest();
    const whole = written.find(({ file }) => file === "rest/001.json")!;
    folder.files.set(BASE + whole.file, whole.text);
    const corpus = corpusOf({ result: await openBundle(BASE, folder.fetch) });
    await corpus.loadRest();
    expect(corpus.gaps()).toEqual([]);
  });

  test("costs only its own events when a chunk of details is gone, and can be tried again", async () => {
    const { folder, ...opening } = await opened(remove("details/000-0001.json"));
    const corpus = corpusOf(opening);
    expect((await corpus.load([0, 8])).map((event) => event !== undefined)).toEqual([true, false]);
    const whole = written.find(({ file }) => file === "details/000-0001.json")!;
    folder.files.set(BASE + whole.file, whole.text);
    expect(await corpus.load([8])).not.toContain(undefined);
  });

  test("takes no chunk of another build", async () => {
    const other = [...formatColumnar({ ...bundle, title: "Another" }, 300)];
    const corpus = corpusOf(
      await opened(({ files }) => {
        for (const { file, text } of other)
          if (/^(?:details|articles|words)/.test(file)) files.set(BASE + file, text);
      }),
    );
    expect(await corpus.load([0])).toEqual([undefined]);
    expect(await corpus.words!.events[0]!.words(0)).toBeUndefined();
    expect(await corpus.articles.load([0])).toEqual([undefined]);
  });

  test("leaves the words of a stretch of time out that isn't there", async () => {
    const { words } = corpusOf(await opened(remove("first/001.json")));
    const { found } = await wordsBeginning(words!.events[1]!, "convoy");
    const whole = corpusOf(await opened(() => undefined));
    expect(words!.events).toHaveLength(2);
    expect(found).toEqual((await wordsBeginning(whole.words!.events[2]!, "convoy")).found);
  });

  test.each(["words/events-001.json", "words/events-001-0000.json"])(
    "costs only the words of its events when %s is damaged, and can be tried again",
    async (file) => {
      const { folder, ...opening } = await opened(change(file));
      const { words } = corpusOf(opening);
      const found = (segment: number) => wordsBeginning(words!.events[segment]!, "convoy");
      expect(await found(1)).toEqual({ found: [], whole: false });
      expect(await found(2)).toMatchObject({ found: [{ word: "convoy" }], whole: true });
      for (const whole of written) folder.files.set(BASE + whole.file, whole.text);
      expect(await found(1)).toMatchObject({ found: [{ word: "convoy" }], whole: true });
    },
  );

  test("says that it is broken without its places", async () => {
    const { result } = await opened(change("places.json"));
    expect(result).toMatchObject({ ok: false, problem: { kind: "broken", file: `${BASE}places.json` } });
  });

  test.each([
    ["provenance.json", (corpus: Corpus) => corpus.provenance()],
    ["texts/00000.json", (corpus: Corpus) => corpus.article(bundle.articles[0]!.id)],
    ["article-ids/000.json", (corpus: Corpus) => corpus.articles.locate(bundle.articles[0]!.id)],
    ["ids/000.json", (corpus: Corpus) => corpus.locateEvent(bundle.events[0]!.id)],
  ])("opens without %s, which costs only what it holds", async (file, ask) => {
    const { folder, ...opening } = await opened(change(file));
    const corpus = corpusOf(opening);
    expect(await ask(corpus)).toBeUndefined();
    for (const whole of written) folder.files.set(BASE + whole.file, whole.text);
    expect(await ask(corpus)).toBeDefined();
  });

  test("says that a manifest of an earlier format has to be built again", async () => {
    const { result } = await opened((folder) =>
      folder.files.set(`${BASE}bundle.json`, '{"format":1,"form":"columnar"}'),
    );
    expect(result).toMatchObject({ ok: false, problem: { kind: "broken" } });
    expect(!result.ok && result.problem.message).toContain("older Whenwhere");
  });

  test("says that a manifest of a later format needs a later page", async () => {
    const { result } = await opened((folder) =>
      folder.files.set(`${BASE}bundle.json`, '{"format":99,"form":"columnar"}'),
    );
    expect(result).toMatchObject({ ok: false, problem: { kind: "newer" } });
  });
});

test("details are fetched once, however often they are shown", async () => {
  const { folder, ...opening } = await opened(() => undefined);
  const corpus = corpusOf(opening);
  await Promise.all([corpus.load([0, 1, 2]), corpus.load([3])]);
  await corpus.load([4]);
  expect(folder.asked.filter((url) => url.includes("details/"))).toEqual([`${BASE}details/000-0000.json`]);
});
