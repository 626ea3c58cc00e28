import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import { formatDay, parseDay, type Day } from "../domain/day.ts";
import { rangeOfDays } from "../domain/time-range.ts";
import { compareWith, swapCompared } from "../state/actions/compare.ts";
import { setFilters, setQuery, toggleFilter } from "../state/actions/filters.ts";
import { setMapView } from "../state/actions/map.ts";
import { setLanguage } from "../state/actions/page.ts";
import { commitPreview, commitRange, previewRange, setWindowMode } from "../state/actions/range.ts";
import { playAsOf, restReportTime, setAsOf, startReportTime } from "../state/actions/report-time.ts";
import { closeArticle, openArticle, selectEvent, selectPlace } from "../state/actions/selection.ts";
import { createView, type View } from "../state/view.ts";
import { bindHistory, type HistoryWindow } from "./history.ts";
import { formatLink } from "./link.ts";
import { linkOfView } from "./link-of-view.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 60, places: 40 }));
const first = corpus.peek(0)!;
const day = (text: string): Day => parseDay(text)!;
const year = (number: number) => rangeOfDays(day(`${number}-01-01`), day(`${number}-12-31`));
const microtasks = async (): Promise<void> => {
  for (let i = 0; i < 10; i += 1) await Promise.resolve();
};

/** A browser's history and clock, as far as links go. */
function fakeWindow(hash = "", { throws = false } = {}) {
  const entries = [hash];
  let at = 0;
  let now = 0;
  let timers: { readonly due: number; readonly run: () => void; readonly id: number }[] = [];
  const listeners = new Set<() => void>();
  let writes = 0;
  const write = (address: string, push: boolean): void => {
    if (throws) throw new DOMException("too many calls", "SecurityError");
    writes += 1;
    if (push) entries.splice(at + 1, Infinity, "");
    if (push) at += 1;
    entries[at] = address.startsWith("#") ? address : "";
  };
  const window: HistoryWindow = {
    history: {
      pushState: (_, __, address) => write(String(address), true),
      replaceState: (_, __, address) => write(String(address), false),
    },
    location: {
      get hash() {
        return entries[at]!;
      },
      pathname: "/news/",
      search: "",
    },
    performance: { now: () => now },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
    setTimeout: (run, after) => {
      timers.push({ due: now + after, run, id: timers.length + 1 });
      return timers.length;
    },
    clearTimeout: (timer) => {
      timers = timers.filter(({ id }) => id !== timer);
    },
  };
  return {
    window,
    entries,
    hash: () => entries[at]!,
    writes: () => writes,
    /** Goes along the history as Back and Forward do. */
    go: async (by: number): Promise<void> => {
      at += by;
      now += 1000;
      listeners.forEach((listener) => listener());
      await microtasks();
    },
    /** Opens another link by hand. */
    open: async (address: string): Promise<void> => {
      write(address, true);
      listeners.forEach((listener) => listener());
      await microtasks();
    },
    pass: async (milliseconds: number): Promise<void> => {
      now += milliseconds;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      due.forEach(({ run }) => run());
      await microtasks();
    },
  };
}

async function opened(hash = "", options = {}) {
  const view = createView(corpus);
  const browser = fakeWindow(hash, options);
  const unbind = bindHistory(view, browser.window);
  await microtasks();
  return { view, browser, unbind };
}

const noticeIds = (view: View): readonly string[] => view.store.getState().notices.map(({ id }) => id);

describe("the address", () => {
  test("gets one step for a commit, however many parts of the view it changed", async () => {
    const { view, browser } = await opened();
    commitRange(view, year(2016));
    setFilters(view, { kinds: ["aid"] });
    await microtasks();
    expect(browser.entries).toEqual(["", "#range=2016-01-01..2016-12-31&kind=aid"]);
  });

  test("is replaced while scrubbing, and Back then undoes exactly the one step", async () => {
    const { view, browser } = await opened();
    commitRange(view, year(2016));
    await microtasks();
    for (let i = 0; i < 50; i += 1) {
      previewRange(view, rangeOfDays(day("2016-01-01"), (day("2016-02-01") + i) as Day));
      await browser.pass(100);
    }
    expect(browser.entries).toHaveLength(2);
    expect(browser.hash()).not.toBe("#range=2016-01-01..2016-12-31");
    commitPreview(view);
    await microtasks();
    expect(browser.entries).toEqual(["", "#range=2016-01-01..2016-12-31", "#range=2016-01-01..2016-03-21"]);
    await browser.go(-1);
    expect(view.store.getState().committed).toEqual(year(2016));
    await browser.go(-1);
    expect(view.store.getState().committed).toEqual(view.snapshot().span);
    await browser.go(1);
    expect(view.store.getState().committed).toEqual(year(2016));
    expect(browser.entries).toHaveLength(3);
  });

  test("gets one step for report time played or held, and Back goes to before it began", async () => {
    const { view, browser } = await opened("#range=2016");
    startReportTime(view);
    for (let i = 0; i < 20; i += 1) {
      playAsOf(view, (day("2016-02-01") + i) as Day);
      await browser.pass(300);
    }
    expect(browser.entries).toHaveLength(1);
    expect(browser.hash()).toMatch(/asof=2016-02/);
    restReportTime(view);
    await microtasks();
    expect(browser.entries).toEqual([
      "#range=2016-01-01..2016-12-31",
      "#range=2016-01-01..2016-12-31&asof=2016-02-20",
    ]);
    await browser.go(-1);
    expect(view.store.getState()).toMatchObject({ asOf: null, reportTime: "still" });
  });

  test("follows the map and the words being typed in place", async () => {
    const { view, browser } = await opened();
    setMapView(view, { zoom: 4, lat: 36, lon: 37 });
    await microtasks();
    setQuery(view, "a");
    await browser.pass(100);
    setQuery(view, "ai");
    setQuery(view, "aid");
    await browser.pass(100);
    expect(browser.entries).toEqual(["#map=4/36/37", "#q=aid&map=4/36/37"]);
  });

  test("is written once for words that are typed in a row, and at once with the press after them", async () => {
    const { view, browser } = await opened();
    const before = browser.writes();
    for (const words of ["a", "ai", "aid"]) {
      setQuery(view, words);
      await microtasks();
    }
    expect(browser.writes()).toBe(before);
    toggleFilter(view, "kinds", "aid");
    await microtasks();
    expect(browser.hash()).toBe(`#${formatLink(linkOfView(view))}`);
    await browser.pass(100);
    expect(browser.entries).toHaveLength(2);
  });

  test("is written at most 80 times in 30 seconds, and is right in the end", async () => {
    const { view, browser } = await opened();
    for (let i = 0; i < 300; i += 1) {
      commitRange(view, rangeOfDays(day("2016-01-01"), (day("2016-02-01") + i) as Day));
      await browser.pass(50);
    }
    expect(browser.writes()).toBeLessThanOrEqual(80);
    await browser.pass(30_000);
    await browser.pass(30_000);
    expect(browser.hash()).toBe(`#${formatLink(linkOfView(view))}`);
  });

  test("that can't be written stops nothing, and is told once", async () => {
    const { view } = await opened("", { throws: true });
    commitRange(view, year(2016));
    await microtasks();
    commitRange(view, year(2017));
    await microtasks();
    expect(view.store.getState().committed).toEqual(year(2017));
    expect(noticeIds(view)).toEqual(["history-refused"]);
  });

  test("changed by hand puts the whole link in place, defaults included", async () => {
    const { view, browser } = await opened("#range=2016&kind=aid&mode=rolling");
    await browser.open("#range=2017");
    expect(view.store.getState()).toMatchObject({ committed: year(2017), windowMode: "range" });
    expect(view.store.getState().filters.kinds).toEqual([]);
  });

  test("says the reader's language again where a link or a step back doesn't say one", async () => {
    const { view, browser } = await opened();
    commitRange(view, year(2016));
    await microtasks();
    setLanguage(view, "ru");
    await microtasks();
    expect(browser.entries).toEqual(["", "#range=2016-01-01..2016-12-31&lang=ru"]);
    await browser.go(-1);
    expect(view.store.getState().language).toBe("ru");
    expect(browser.hash()).toBe("#lang=ru");
    await browser.open("#range=2017&lang=ar");
    expect(view.store.getState().language).toBe("ar");
  });

  test("is left alone once let go", async () => {
    const { view, browser, unbind } = await opened();
    unbind();
    commitRange(view, year(2016));
    await microtasks();
    await browser.open("#range=2017");
    expect(browser.entries).toEqual(["", "#range=2017"]);
    expect(view.store.getState().committed).toEqual(year(2016));
  });
});

describe("a link to an event", () => {
  test("alone selects it, opens its article and says nothing, since nothing had to widen", async () => {
    const { view } = await opened(`#event=${first.id}`);
    expect(view.store.getState().selection).toEqual({ kind: "event", id: first.id });
    expect(view.store.getState().reading).toEqual({ kind: "article", id: first.reports[0]!.article });
    expect(noticeIds(view)).toEqual([]);
  });

  test("widens range, filters and map to show it, and says so", async () => {
    const other = first.kind === "sport" ? "aid" : "sport";
    const { view } = await opened(`#event=${first.id}&range=2020&kind=${other}&map=9/-60/-120`);
    const { committed, filters, mapView } = view.store.getState();
    expect(formatDay(committed.start) <= first.when.from).toBe(true);
    expect(filters.kinds).toEqual([]);
    expect(mapView).toBeNull();
    expect(view.store.getState().notices.map(({ message }) => message)).toEqual([
      { code: "widened", widened: ["filters", "range", "map"], toShow: "event" },
    ]);
  });

  test("that is gone says so and shows the rest", async () => {
    const { view } = await opened("#event=gone&range=2016");
    expect(view.store.getState()).toMatchObject({ selection: { kind: "none" }, committed: year(2016) });
    expect(noticeIds(view)).toEqual(["link-event"]);
  });

  test("keeps what of its filters is known here, and tells of the rest", async () => {
    const { view } = await opened(`#source=Nobody,${encodeURIComponent(corpus.sources[0]!)}&place=nowhere`);
    expect(view.store.getState().filters).toMatchObject({ sources: [corpus.sources[0]], places: [] });
    expect(noticeIds(view).toSorted()).toEqual(["link-place", "link-source"]);
  });

  test("or to an article without a single event in range widens to the article's events", async () => {
    const { view } = await opened(`#article=${first.reports[0]!.article}&range=2020`);
    expect(view.store.getState().reading).toEqual({ kind: "article", id: first.reports[0]!.article });
    expect(formatDay(view.store.getState().committed.start) <= first.when.from).toBe(true);
    expect(noticeIds(view)).toEqual(["link-widened"]);
  });
});

type Act = (view: View) => void;
const arbAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.integer({ min: 16_000, max: 19_000 }), fc.nat(900)).map(
    ([start, more]): Act =>
      (view) =>
        commitRange(view, rangeOfDays(start as Day, (start + more) as Day)),
  ),
  fc.nat(59).map(
    (i): Act =>
      (view) =>
        selectEvent(view, corpus.peek(i)!.id),
  ),
  fc.nat(39).map(
    (i): Act =>
      (view) =>
        selectPlace(view, corpus.places[i]!.id),
  ),
  fc.nat(19).map(
    (i): Act =>
      (view) =>
        openArticle(view, corpus.articles.peek(i)!.id),
  ),
  fc.constant<Act>(closeArticle),
  fc.constantFrom(...corpus.kinds).map(
    (kind): Act =>
      (view) =>
        toggleFilter(view, "kinds", kind),
  ),
  fc.nat(39).map(
    (i): Act =>
      (view) =>
        toggleFilter(view, "places", corpus.places[i]!.id),
  ),
  fc.constantFrom("range" as const, "cumulative" as const).map(
    (mode): Act =>
      (view) =>
        setWindowMode(view, mode),
  ),
  fc.integer({ min: 16_000, max: 19_000 }).map(
    (asOf): Act =>
      (view) =>
        setAsOf(view, asOf as Day),
  ),
  fc.tuple(fc.integer({ min: 16_000, max: 19_000 }), fc.nat(900)).map(
    ([start, more]): Act =>
      (view) =>
        compareWith(view, rangeOfDays(start as Day, (start + more) as Day)),
  ),
  fc.constant<Act>(swapCompared),
  fc.string().map(
    (query): Act =>
      (view) =>
        setQuery(view, query),
  ),
);

const linked = (view: View): string => formatLink(linkOfView(view));

test("after any actions the link opens the same view, and Back undoes the steps one by one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbAct, { maxLength: 12 }), async (acts) => {
      const { view, browser } = await opened();
      const steps = [linked(view)];
      for (const act of acts) {
        act(view);
        await browser.pass(1000);
        const typingOn = browser.entries.length === steps.length;
        if (linked(view) !== steps.at(-1))
          steps.splice(typingOn ? -1 : steps.length, typingOn ? 1 : 0, linked(view));
      }
      const again = await opened(browser.hash());
      expect(linked(again.view)).toBe(linked(view));
      expect(again.view.snapshot().total).toBe(view.snapshot().total);
      for (const step of steps.toReversed().slice(1)) {
        await browser.go(-1);
        expect(linked(view)).toBe(step);
      }
    }),
    { numRuns: 60 },
  );
});
