import type { Opening, Trial } from "./trial.ts";

/** A page's name ("10,000") and what it did. */
export type NamedTrial = { readonly name: string; readonly trial: Trial };

type Line = {
  readonly label: string;
  readonly value: (trial: Trial, floor: Trial) => number | null;
  readonly decimals: number;
};

const LINES: readonly Line[] = [
  { label: "all shown, ms", value: ({ opening }) => opening?.shown ?? null, decimals: 0 },
  { label: "  an empty page by turns, ms", value: ({ opening }) => opening?.empty ?? null, decimals: 0 },
  { label: "  times the empty page", value: ({ opening }) => timesEmpty(opening), decimals: 1 },
  { label: "data until then, KB gzip", value: ({ data }) => kilo(data), decimals: 1 },
  { label: "scrub step, main-thread ms", value: ({ work }) => work, decimals: 1 },
  { label: "  over the empty page", value: (trial, floor) => trial.work - floor.work, decimals: 1 },
  { label: "  times the empty page", value: (trial, floor) => trial.work / floor.work, decimals: 1 },
  { label: "scrub step p95, ms", value: ({ stepP95 }) => stepP95, decimals: 1 },
  { label: "  times the empty page", value: (trial, floor) => trial.stepP95 / floor.stepP95, decimals: 2 },
  { label: "map pan step, main-thread ms", value: ({ pan }) => pan, decimals: 1 },
  { label: "map zoom, main-thread ms", value: ({ zoom }) => zoom, decimals: 0 },
  { label: "filter p95, ms", value: ({ filter }) => filter, decimals: 0 },
  { label: "search a letter p95, main-thread ms", value: ({ search }) => search, decimals: 0 },
  { label: "letter → answer p95, ms", value: ({ answered }) => answered, decimals: 0 },
  { label: "click → article p95, ms", value: ({ article }) => article, decimals: 0 },
  { label: "JS heap, MB", value: ({ heap }) => heap / 1e6, decimals: 1 },
  { label: "typed arrays and buffers, MB", value: ({ buffers }) => buffers / 1e6, decimals: 1 },
  { label: "elements", value: ({ nodes }) => nodes, decimals: 0 },
];

const timesEmpty = (opening: Opening | null): number | null =>
  opening === null ? null : opening.shown / opening.empty;

const kilo = (bytes: number | null): number | null => (bytes === null ? null : bytes / 1000);

/** One measure a line, one page a column; the empty page first, which the ratios are to. */
export function benchTable(floor: Trial, pages: readonly NamedTrial[]): readonly string[] {
  const columns: readonly NamedTrial[] = [{ name: "empty", trial: floor }, ...pages];
  const labels = Math.max(...LINES.map(({ label }) => label.length));
  const width = Math.max(9, ...columns.map(({ name }) => name.length));
  const line = (label: string, cells: readonly string[]): string =>
    [label.padEnd(labels), ...cells.map((cell) => cell.padStart(width))].join("  ");
  return [
    line(
      "",
      columns.map(({ name }) => name),
    ),
    ...LINES.map(({ label, value, decimals }) =>
      line(
        label,
        columns.map(({ trial }) => value(trial, floor)?.toFixed(decimals) ?? "–"),
      ),
    ),
  ];
}
