import { NO_INDEX, type EventColumns } from "../corpus.ts";
import { decodeNumbers, encodeNumbers } from "./digits.ts";

/** What the first view needs of each event: when, what kind, where. */
export type FirstColumns = Pick<EventColumns, "firstDay" | "endDay" | "kind" | "placeStart" | "placeIndex">;

/**
 * A shard's part of them, as numbers (see `digits.ts`). Events with the same first and last day are a run, and inside a
 * run they stand by first place, then kind: which events there are costs fewer bytes than in which order they came.
 *
 *     runDays, runLengths, runSizes    a run's first day, since the run before; days beyond the first; events less one
 *     firstPlaces, placeSteps          the first place, one up (0 for none), of a run's first event; of the others, since
 *                                      the event before
 *     kinds, kindSteps                 the kind of an event; where days and first place are those of the event before,
 *                                      since that one's
 *     moreAt, moreCounts, morePlaces   events with further places: events since the one before; how many, less one; which
 */
export type FirstFile = {
  readonly firstDay: number;
  readonly runs: number;
  /** Events with more than one place. */
  readonly more: number;
  readonly columns: Readonly<Record<FirstColumn, string>>;
};

/** In an order in which each can be read: how many numbers one has follows from those before. */
export const FIRST_COLUMNS = [
  "runDays",
  "runLengths",
  "runSizes",
  "firstPlaces",
  "placeSteps",
  "kinds",
  "kindSteps",
  "moreAt",
  "moreCounts",
  "morePlaces",
] as const;
type FirstColumn = (typeof FIRST_COLUMNS)[number];

/** @param columns of a shard, events inside a run by first place, then kind */
export function encodeFirst(columns: FirstColumns): FirstFile {
  const runs = runsOf(columns);
  const more = furtherPlaces(columns);
  const firstDay = columns.firstDay[0] ?? 0;
  const startOf = (run: number): number => columns.firstDay[runs[run]!]!;
  const { runDays, runLengths, runSizes } = encodeRuns(columns, runs, startOf, firstDay);
  const { firstPlaces, placeSteps, kinds, kindSteps } = encodeTraits(columns, runs);
  return {
    firstDay,
    runs: runs.length - 1,
    more: more.at.length,
    // Beside each other stands what is alike: half a hundredth smaller once compressed.
    columns: {
      runLengths,
      runDays,
      kindSteps,
      runSizes,
      placeSteps,
      firstPlaces,
      moreAt: encodeNumbers(more.at),
      kinds,
      morePlaces: encodeNumbers(more.places),
      moreCounts: encodeNumbers(more.counts),
    },
  };
}

/** The number of each run's first event, and the number of events. */
function runsOf({ firstDay, endDay }: FirstColumns): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i < firstDay.length; i += 1) {
    if (i === 0 || firstDay[i] !== firstDay[i - 1] || endDay[i] !== endDay[i - 1]) starts.push(i);
  }
  return [...starts, firstDay.length];
}

function encodeRuns(
  { endDay }: FirstColumns,
  runs: readonly number[],
  startOf: (run: number) => number,
  firstDay: number,
) {
  const own = runs.slice(0, -1);
  return {
    runDays: encodeNumbers(own.map((_, run) => startOf(run) - (run === 0 ? firstDay : startOf(run - 1)))),
    runLengths: encodeNumbers(own.map((start, run) => endDay[start]! - startOf(run) - 1)),
    runSizes: encodeNumbers(own.map((start, run) => runs[run + 1]! - start - 1)),
  };
}

/** One up, 0 for none. */
const firstPlaceCode = ({ placeStart, placeIndex }: FirstColumns, event: number): number =>
  placeStart[event] === placeStart[event + 1] ? 0 : placeIndex[placeStart[event]!]! + 1;

function encodeTraits(columns: FirstColumns, runs: readonly number[]) {
  const found = { firstPlaces: [], placeSteps: [], kinds: [], kindSteps: [] } as Record<
    "firstPlaces" | "placeSteps" | "kinds" | "kindSteps",
    number[]
  >;
  runs.slice(0, -1).forEach((start, run) => {
    let before = 0;
    for (let i = start; i < runs[run + 1]!; i += 1) {
      const place = firstPlaceCode(columns, i);
      const isLikeLast = i > start && place === before;
      (i === start ? found.firstPlaces : found.placeSteps).push(place - before);
      if (isLikeLast) found.kindSteps.push(columns.kind[i]! - columns.kind[i - 1]!);
      else found.kinds.push(columns.kind[i]!);
      before = place;
    }
  });
  return {
    firstPlaces: encodeNumbers(found.firstPlaces),
    placeSteps: encodeNumbers(found.placeSteps),
    kinds: encodeNumbers(found.kinds),
    kindSteps: encodeNumbers(found.kindSteps),
  };
}

function furtherPlaces({ placeStart, placeIndex }: FirstColumns) {
  const found = { at: [] as number[], counts: [] as number[], places: [] as number[] };
  let previous = 0;
  for (let event = 0; event + 1 < placeStart.length; event += 1) {
    const count = placeStart[event + 1]! - placeStart[event]!;
    if (count < 2) continue;
    found.at.push(event - previous);
    found.counts.push(count - 2);
    for (let i = placeStart[event]! + 1; i < placeStart[event + 1]!; i += 1)
      found.places.push(placeIndex[i]!);
    previous = event;
  }
  return found;
}

/** How many events, and places of events, a shard holds; how many places there are to name. */
export type FirstCounts = { readonly events: number; readonly places: number };

/** The columns, or null when the file doesn't hold what the manifest says. */
export function decodeFirst(file: FirstFile, counts: FirstCounts): FirstColumns | null {
  const numbers = decodeColumns(file, counts);
  if (numbers === null) return null;
  const columns: FirstColumns = {
    firstDay: new Int32Array(counts.events),
    endDay: new Int32Array(counts.events),
    kind: new Uint8Array(counts.events),
    placeStart: new Uint32Array(counts.events + 1),
    placeIndex: new Uint32Array(counts.places),
  };
  const places = fillRuns(columns, file, numbers);
  return places !== null && fillPlaces(columns, file, numbers, places) ? columns : null;
}

type Numbers = Readonly<Record<FirstColumn, Uint32Array>>;

/** How many numbers a column has follows from the file, the manifest, and the columns before it. */
function decodeColumns(file: FirstFile, { events, places }: FirstCounts): Numbers | null {
  const read = {} as Record<FirstColumn, Uint32Array>;
  const countOf = (name: FirstColumn): number => {
    switch (name) {
      case "runDays":
      case "runLengths":
      case "runSizes":
      case "firstPlaces":
        return file.runs;
      case "placeSteps":
        return events - file.runs;
      case "kinds":
        return events - zerosIn(read.placeSteps);
      case "kindSteps":
        return zerosIn(read.placeSteps);
      case "moreAt":
      case "moreCounts":
        return file.more;
      case "morePlaces":
        return read.moreCounts.reduce((sum, count) => sum + count + 1, 0);
    }
  };
  for (const name of FIRST_COLUMNS) {
    const count = countOf(name);
    const isPossible = count >= 0 && count <= Math.max(events, places);
    const numbers = isPossible ? decodeNumbers(file.columns[name], count) : null;
    if (numbers === null) return null;
    read[name] = numbers;
  }
  return read;
}

const zerosIn = (numbers: Uint32Array): number => {
  let zeros = 0;
  for (let i = 0; i < numbers.length; i += 1) if (numbers[i] === 0) zeros += 1;
  return zeros;
};

/** Days and kinds. @returns each event's first place, one up; null when the runs aren't as many events */
function fillRuns(
  columns: FirstColumns,
  { firstDay, runs }: FirstFile,
  numbers: Numbers,
): Uint32Array | null {
  const places = new Uint32Array(columns.kind.length);
  const next = { step: 0, kind: 0, kindStep: 0 };
  let day = firstDay;
  let at = 0;
  for (let run = 0; run < runs; run += 1) {
    day += numbers.runDays[run]!;
    const start = at;
    const end = at + numbers.runSizes[run]! + 1;
    if (end > places.length) return null;
    for (; at < end; at += 1) {
      const step = at === start ? numbers.firstPlaces[run]! : numbers.placeSteps[next.step++]!;
      const isLikeLast = at > start && step === 0;
      places[at] = step + (at === start ? 0 : places[at - 1]!);
      columns.firstDay[at] = day;
      columns.endDay[at] = day + numbers.runLengths[run]! + 1;
      columns.kind[at] = isLikeLast
        ? columns.kind[at - 1]! + numbers.kindSteps[next.kindStep++]!
        : numbers.kinds[next.kind++]!;
    }
  }
  return at === places.length ? places : null;
}

/** @param places each event's first, one up */
function fillPlaces(
  { placeStart, placeIndex }: FirstColumns,
  file: FirstFile,
  numbers: Numbers,
  places: Uint32Array,
): boolean {
  let next = 0; // of placeIndex
  let more = 0;
  let further = 0; // of morePlaces
  let moreEvent = file.more === 0 ? NO_INDEX : numbers.moreAt[0]!;
  for (let event = 0; event < places.length; event += 1) {
    if (places[event]! > 0) placeIndex[next++] = places[event]! - 1;
    if (event === moreEvent) {
      const end = further + numbers.moreCounts[more]! + 1;
      for (; further < end; further += 1) placeIndex[next++] = numbers.morePlaces[further]!;
      more += 1;
      moreEvent = more < file.more ? event + numbers.moreAt[more]! : NO_INDEX;
    }
    placeStart[event + 1] = next;
  }
  return next === placeIndex.length && more === file.more;
}
