import type { Strings } from "../words/strings.ts";

/**
 * What a symbol or an area's name is called aloud: "Aleppo, 7 events", "Aleppo, Idlib and 2 more, 9 events"; while two
 * ranges are compared "Aleppo, 7 events, A 7, B 12".
 */
export function symbolName(
  names: readonly string[],
  count: number,
  other: number | null,
  { map, compare, number }: Strings,
): string {
  const called =
    names.length === 1
      ? map.place(names[0] ?? "", count)
      : map.cluster(names.slice(0, 3), Math.max(0, names.length - 3), count);
  return other === null ? called : `${called}, ${compare.a} ${number(count)}, ${compare.b} ${number(other)}`;
}
