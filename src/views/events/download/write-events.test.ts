import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { formatColumnar } from "../../../bundle/columnar/format-columnar.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { memoryFolder } from "../../../bundle/memory-folder.ts";
import { openBundle } from "../../../bundle/open-bundle.ts";
import { formatDay, type Day } from "../../../domain/day.ts";
import { EVENT_FORMATS } from "../../../export/event-formats.ts";
import { eventRows, type RowFilter } from "../../../export/event-rows.ts";
import { setFilters } from "../../../state/actions/filters.ts";
import { commitRange } from "../../../state/actions/range.ts";
import { createView, type View } from "../../../state/view.ts";
import { writeEvents, type WriteRequest } from "./write-events.ts";

const bundle = syntheticBundle({ events: 1400 });
const corpus = corpusFromBundle(bundle);

const request = (view: View, given: Partial<WriteRequest> = {}): WriteRequest => ({
  corpus: view.corpus,
  visible: view.snapshot().visible,
  places: view.store.getState().filters.places,
  format: "csv",
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...given,
});

async function textOf(asked: WriteRequest): Promise<string> {
  const written = await writeEvents(asked);
  return written.kind === "file" ? written.file.text() : written.kind;
}

function exported(format: keyof typeof EVENT_FORMATS, filter: RowFilter): string {
  const { head, row, between, tail } = EVENT_FORMATS[format];
  return head(bundle.title) + [...eventRows(bundle, filter)].map(row).join(between) + tail;
}

describe("writeEvents", () => {
  const range = { start: 17_000 as Day, end: 18_500 as Day };
  const days = { from: formatDay(range.start), to: formatDay((range.end - 1) as Day) };

  test.each(["csv", "geojson", "json", "kml", "ics"] as const)(
    "writes the %s that the export writes for the same days and place",
    async (format) => {
      const view = createView(corpus);
      commitRange(view, range);
      expect(await textOf(request(view, { format }))).toBe(exported(format, { range: days }));
      const place = bundle.places[0]!.id;
      setFilters(view, { places: [place] });
      expect(await textOf(request(view, { format }))).toBe(
        exported(format, { range: days, places: [place] }),
      );
    },
  );

  test("writes a large corpus, whose events lie in another order within a day, in the export's order", async () => {
    const files = memoryFolder(formatColumnar(bundle), "./bundle/");
    const opened = await openBundle("./bundle/", files.fetch);
    if (!opened.ok) throw new Error(opened.problem.message);
    const view = createView(opened.value);
    commitRange(view, range);
    expect(await textOf(request(view))).toBe(exported("csv", { range: days }));
  });

  test("counts up to all events", async () => {
    const counts: number[] = [];
    await writeEvents(request(createView(corpus), { onProgress: (done) => counts.push(done) }));
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBe(1400);
  });

  test("stops between two steps when it is called off", async () => {
    const calledOff = new AbortController();
    const counts: number[] = [];
    const written = await writeEvents(
      request(createView(corpus), {
        signal: calledOff.signal,
        onProgress: (done) => {
          counts.push(done);
          calledOff.abort();
        },
      }),
    );
    expect(written).toEqual({ kind: "cancelled" });
    expect(counts).toHaveLength(1);
  });

  test("gives no file where events couldn't be fetched, but their number", async () => {
    const view = createView({
      ...corpus,
      load: async (indices) => (await corpus.load(indices)).map((event, i) => (i < 2 ? undefined : event)),
    });
    expect(await writeEvents(request(view))).toEqual({ kind: "missing", events: 6 });
  });

  test("gives no file where an article's head couldn't be fetched, for the rows would name no source", async () => {
    const view = createView({ ...corpus, articles: { ...corpus.articles, load: async () => [] } });
    expect(await writeEvents(request(view))).toEqual({ kind: "missing", events: 1400 });
  });
});
