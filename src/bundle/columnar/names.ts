/** A column and what its numbers stand for: in the file, and in this code. */
export type NamedColumn = readonly [column: Uint8Array, theirs: readonly string[], ours: readonly string[]];

/** The file's numbers for kinds and the like to ours, in place. @returns whether we know them all */
export function translateNames(columns: readonly NamedColumn[]): boolean {
  return columns.every(([column, theirs, ours]) => {
    const numbers = theirs.map((name) => ours.indexOf(name));
    if (numbers.every((number, i) => number === i)) return column.every((code) => code < theirs.length);
    return column.every((code, i) => {
      const number = numbers[code] ?? -1;
      column[i] = Math.max(0, number);
      return number >= 0;
    });
  });
}
