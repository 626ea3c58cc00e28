import fc from "fast-check";
import { expect, test } from "vitest";
import { englishCompact, englishNumber, englishOrdinal } from "./english-numbers.ts";

test("numbers are written as the browser's tables have them", () => {
  const tables = new Intl.NumberFormat("en");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(),
        fc.nat(100_000).map((n) => n / 4),
      ),
      (n) => {
        expect(englishNumber(n)).toBe(tables.format(n));
      },
    ),
  );
});

test("averages of two figures are written as in those, however rare the event", () => {
  const tables = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });
  for (const n of [1234.5, 12.34, 1 / 3, 1 / 3652, 1 / 1_826_000])
    expect(englishNumber(Number(n.toPrecision(2)))).toBe(tables.format(n));
});

test("powers of ten are as short as in those", () => {
  const tables = new Intl.NumberFormat("en", { notation: "compact" });
  for (const n of [1, 3, 10, 30, 100, 300, 1000, 10_000, 100_000, 1_000_000])
    expect(englishCompact(n)).toBe(tables.format(n));
});

test("centuries have their endings", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 19, 20, 21, 22, 111].map(englishOrdinal)).toEqual(
    "1st 2nd 3rd 4th 11th 12th 13th 19th 20th 21st 22nd 111th".split(" "),
  );
});
