import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvReader, delimiterOf, type CsvFault, type CsvRow } from "./csv-rows.ts";

/** All that a reader gives for a text cut into pieces of this size. */
function read(
  text: string,
  size = text.length || 1,
  options = { delimiter: ",", quotes: true },
): readonly (CsvRow | CsvFault)[] {
  const reader = csvReader(options);
  const rows: (CsvRow | CsvFault)[] = [];
  for (let at = 0; at < text.length; at += size)
    for (const row of reader.push(text.slice(at, at + size))) rows.push(row);
  return [...rows, ...reader.end()];
}

const cellsOf = (text: string): unknown => read(text).map((row) => ("cells" in row ? row.cells : row.fault));

describe("rows of a table", () => {
  test.each([
    [
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a,b",c', [["a,b", "c"]]],
    ['"say ""hi""",c', [['say "hi"', "c"]]],
    [
      '"two\nlines",c\nd,e',
      [
        ["two\nlines", "c"],
        ["d", "e"],
      ],
    ],
    [' a , "b" ,c ', [["a", "b", "c"]]],
    [
      "a,,\n,,",
      [
        ["a", "", ""],
        ["", "", ""],
      ],
    ],
    ["a\n\n\nb", [["a"], ["b"]]],
    ['"a"b,c', [["ab", "c"]]],
    ['5" pipe,c', [['5" pipe', "c"]]],
    ['""', []],
    ["", []],
    ['a,"never closed\nb,c', ["open quote", ["b", "c"]]],
    ['a\n"never closed', [["a"], "open quote"]],
  ])("%j", (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test("know the line on which they start", () => {
    expect(read('a\n"two\nlines"\n\nb\n"open')).toEqual([
      { cells: ["a"], line: 1 },
      { cells: ["two\nlines"], line: 2 },
      { cells: ["b"], line: 5 },
      { fault: "open quote", line: 6 },
    ]);
  });

  test("go on behind a line that is no row, however long it is", () => {
    const long = "x".repeat(2_500_000);
    expect(read(`a,b\n${long}\nc,d\n`, 100_000)).toEqual([
      { cells: ["a", "b"], line: 1 },
      { fault: "too long", line: 2 },
      { cells: ["c", "d"], line: 3 },
    ]);
    expect(read(`a,"b\r\n${"c,d\r\n".repeat(500_000)}`, 100_000).slice(0, 3)).toEqual([
      { fault: "open quote", line: 1 },
      { cells: ["c", "d"], line: 2 },
      { cells: ["c", "d"], line: 3 },
    ]);
  });

  test("a quote is a letter where quotes don't count", () => {
    expect(read('"a\tb"\n', 3, { delimiter: "\t", quotes: false })).toEqual([
      { cells: ['"a', 'b"'], line: 1 },
    ]);
  });

  test("the same wherever the pieces are cut", () => {
    const parts = fc.constantFrom("a", ",", '"', '""', "\n", "\r\n", "\r", " ", "é");
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join("")),
        fc.integer({ min: 1, max: 5 }),
        (text, size) => {
          expect(read(text, size)).toEqual(read(text));
        },
      ),
    );
  });

  test("what is written with quotes is read back", () => {
    const cell = fc.string().map((text) => text.replaceAll("\r", "").trim());
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const text = written
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
          .join("\n");
        expect(cellsOf(text)).toEqual(written);
      }),
    );
  });
});

test("the delimiter is what the first line has most of", () => {
  expect(delimiterOf("a;b;c,d\n,,,,,")).toBe(";");
  expect(delimiterOf("a\tb\tc")).toBe("\t");
  expect(delimiterOf("a,b")).toBe(",");
  expect(delimiterOf("")).toBe(",");
});
