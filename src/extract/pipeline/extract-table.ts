import { basename } from "node:path";
import type { BundleEvent, Place, Provenance } from "../../bundle/types.ts";
import { bundleEvent, bundlePlace } from "../tables/bundle-event.ts";
import { readTable } from "../tables/read-table.ts";
import { warningOf } from "./extract-file.ts";
import type { IdRegister } from "./id-register.ts";
import { openBytes } from "./open-bytes.ts";
import type { ArticleWarning } from "./types.ts";

/** What all tables of a build share. */
export type TableSink = {
  /** Knows each row's table, so that a row counts once. */
  readonly rows: IdRegister;
  /** Of rows by id; the first row of a place says what it is. */
  readonly places: Map<string, Place>;
  readonly add: (event: BundleEvent) => void;
};

export type ExtractedTable = {
  readonly source: Provenance["inputs"][number];
  readonly warnings: readonly ArticleWarning[];
};

/** A table of a million rows may have a million faults; after so many it is one fault of the table. */
const MOST_WARNINGS = 1000;

/** Hands on the events of a table of ready-made events, row by row. @param number of the table among the inputs */
export async function extractTable(path: string, number: number, sink: TableSink): Promise<ExtractedTable> {
  const file = basename(path);
  const bytes = openBytes(path);
  const problems = openProblems(file);
  let repeated = 0;
  for await (const items of readTable(file, bytes.chunks)) {
    for (const item of items) {
      if (item.kind === "problem") {
        problems.add(warningOf(item.problem));
        continue;
      }
      const first = sink.rows.claim(item.event.id, number);
      if (first === number) problems.add(repeatedRow(file, item.event.line));
      else if (first !== null) repeated += 1;
      else {
        const place = bundlePlace(item.event);
        if (place !== null && !sink.places.has(place.id)) sink.places.set(place.id, place);
        sink.add(bundleEvent(item.event));
      }
    }
  }
  const message = `repeats ${repeated} rows of another table; they count once.`;
  return {
    source: { file, sha256: bytes.sha256() },
    warnings: [...problems.all(), ...(repeated > 0 ? [{ file, message }] : [])],
  };
}

const repeatedRow = (file: string, line: number): ArticleWarning => ({
  file,
  message: `line ${line} is the same row again. Delete one of the two.`,
});

type Problems = {
  readonly add: (warning: ArticleWarning) => void;
  readonly all: () => readonly ArticleWarning[];
};

function openProblems(file: string): Problems {
  const kept: ArticleWarning[] = [];
  let left = 0;
  return {
    add: (warning) => {
      if (kept.length < MOST_WARNINGS) kept.push(warning);
      else left += 1;
    },
    all: () =>
      left === 0
        ? kept
        : [...kept, { file, message: `has ${left} more lines like these. Mend what they have in common.` }],
  };
}
