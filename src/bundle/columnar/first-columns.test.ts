import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeFirst, encodeFirst, type FirstColumns, type FirstFile } from "./first-columns.ts";

type Row = {
  readonly first: number;
  readonly length: number;
  readonly kind: number;
  readonly places: readonly number[];
};

const arbRows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      first: fc.integer({ min: -800_000, max: -799_990 }),
      length: fc.integer({ min: 1, max: 3 }),
      kind: fc.nat(3),
      places: fc.array(fc.nat(5), { maxLength: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows.toSorted(
      (a, b) =>
        a.first - b.first ||
        a.length - b.length ||
        (a.places[0] ?? -1) - (b.places[0] ?? -1) ||
        a.kind - b.kind,
    ),
  );

function columnsOf(rows: readonly Row[]): FirstColumns {
  const placeStart = new Uint32Array(rows.length + 1);
  rows.forEach(({ places }, i) => (placeStart[i + 1] = placeStart[i]! + places.length));
  return {
    firstDay: Int32Array.from(rows, ({ first }) => first),
    endDay: Int32Array.from(rows, ({ first, length }) => first + length),
    kind: Uint8Array.from(rows, ({ kind }) => kind),
    placeStart,
    placeIndex: Uint32Array.from(rows.flatMap(({ places }) => places)),
  };
}

const countsOf = ({ kind, placeIndex }: FirstColumns) => ({ events: kind.length, places: placeIndex.length });

describe("first columns", () => {
  test("are read as they were written", () => {
    fc.assert(
      fc.property(arbRows, (rows) => {
        const columns = columnsOf(rows);
        expect(decodeFirst(encodeFirst(columns), countsOf(columns))).toEqual(columns);
      }),
    );
  });

  test("are refused when they aren't what the manifest says", () => {
    fc.assert(
      fc.property(arbRows, fc.constantFrom("events", "places"), (rows, what) => {
        const columns = columnsOf(rows);
        const counts = countsOf(columns);
        expect(decodeFirst(encodeFirst(columns), { ...counts, [what]: counts[what] + 1 })).toBeNull();
      }),
    );
  });

  test("of any text give columns or nothing, never an error", () => {
    const text = fc.string({ unit: fc.constantFrom("#", "$", "%", "P", "~", '"'), maxLength: 8 });
    const names = [
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
    ];
    const columns = fc.record(Object.fromEntries(names.map((name) => [name, text])));
    fc.assert(
      fc.property(
        columns,
        fc.nat(4),
        fc.nat(4),
        fc.nat(6),
        fc.nat(6),
        (given, runs, more, events, places) => {
          const file = { firstDay: 0, runs, more, columns: given } as unknown as FirstFile;
          const decoded = decodeFirst(file, { events, places });
          if (decoded !== null) expect(countsOf(decoded)).toEqual({ events, places });
        },
      ),
    );
  });
});
