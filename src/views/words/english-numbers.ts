/*
 * English needs no tables of the browser's: to load them for the first view takes most of a frame.
 */

/** 1204 → "1,204", 2.25 → "2.25"; with all the figures that the number has. */
export function englishNumber(n: number): string {
  const plain = n !== 0 && Math.abs(n) < 1e-6 ? n.toFixed(12).replace(/0+$/, "") : String(n);
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 10000 → "10K"; of powers of ten below a billion. */
export const englishCompact = (n: number): string =>
  n >= 1e6 ? `${n / 1e6}M` : n >= 1000 ? `${n / 1000}K` : String(n);

/** 22 → "22nd" */
export function englishOrdinal(n: number): string {
  const isTeen = Math.floor((n % 100) / 10) === 1;
  return `${n}${isTeen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}
