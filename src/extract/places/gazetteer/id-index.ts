import type { Columns } from "./columns.ts";

/** Codes of countries and divisions, from the fourth field of their records; made when first asked for. */
export function codeIndex(columns: Columns): (code: string) => number | undefined {
  let codes: Map<string, number> | undefined;
  const decoder = new TextDecoder();
  return (code) => {
    if (codes === undefined) {
      codes = new Map();
      for (let i = 0; i < columns.areaCount; i += 1) {
        const text = decoder.decode(columns.text.subarray(columns.textStart[i], columns.textStart[i + 1]));
        const found = text.split("\t")[3];
        if (found) codes.set(found, i);
      }
    }
    return codes.get(code);
  };
}

/** GeoNames ids by their number, the few others from a map; both are made when first asked for. */
export function idIndex(columns: Columns): (id: string) => number | undefined {
  let numbers: Uint32Array | undefined;
  let others: Map<string, number> | undefined;
  const decoder = new TextDecoder();
  return (id) => {
    const number = /^g([1-9]\d{0,9})$/.exec(id)?.[1];
    if (number !== undefined) {
      numbers ??= numberTable(columns.geonameid);
      return searchNumber(columns.geonameid, numbers, Number(number));
    }
    if (others === undefined) {
      others = new Map();
      for (let i = 0; i < columns.areaCount; i += 1) {
        const text = decoder.decode(columns.text.subarray(columns.textStart[i], columns.textStart[i + 1]));
        others.set(text.slice(0, text.indexOf("\t")), i);
      }
    }
    return others.get(id);
  };
}

/** Open addressing: index + 1 of each number, or 0 when free. Of equal numbers the first is found. */
function numberTable(numbers: Uint32Array): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(numbers.length * 2 + 2)));
  const mask = table.length - 1;
  numbers.forEach((number, i) => {
    if (number === 0) return;
    let slot = slotOf(number, mask);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = i + 1;
  });
  return table;
}

function searchNumber(numbers: Uint32Array, table: Uint32Array, wanted: number): number | undefined {
  const mask = table.length - 1;
  for (let slot = slotOf(wanted, mask); table[slot] !== 0; slot = (slot + 1) & mask)
    if (numbers[table[slot]! - 1] === wanted) return table[slot]! - 1;
  return undefined;
}

const slotOf = (number: number, mask: number): number => (Math.imul(number, 0x9e3779b1) >>> 8) & mask;
