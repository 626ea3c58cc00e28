import { formatDay, type Day } from "../domain/day.ts";
import { parseIsoUnit } from "../domain/iso-unit.ts";
import { lastDay } from "../domain/time-range.ts";
import { invalid, MISSING, valid, type Parsed } from "./parsed.ts";

/** Whole days, both inside; null stands for the corpus's own first or last day, whichever those are by then. */
export type LinkRange = { readonly first: Day | null; readonly last: Day | null };

const EXPECTED = { kind: "range" } as const;

/**
 * "2016-10-17..2016-10-21", "2016-10..2016-11" (whole months), "2016" (that year), "2016-10-17..latest",
 * "earliest..2016". Both days are inside, because that is how people read a range.
 */
export function parseRangeParameter(raw: string | null): Parsed<LinkRange> {
  if (raw === null || raw === "") return MISSING;
  const ends = raw.split("..");
  if (ends.length > 2) return invalid(raw, EXPECTED);
  const from = ends[0] ?? "";
  const to = ends[1] ?? from;
  const start = parseIsoUnit(from);
  const end = parseIsoUnit(to);
  const first = start?.start ?? null;
  const last = end === null ? null : lastDay(end);
  if (first === null && from !== "earliest") return invalid(raw, EXPECTED);
  if (last === null && to !== "latest") return invalid(raw, EXPECTED);
  if (first !== null && last !== null && last < first) return invalid(raw, { kind: "backwards" });
  return valid({ first, last });
}

export const formatRangeParameter = ({ first, last }: LinkRange): string =>
  `${first === null ? "earliest" : formatDay(first)}..${last === null ? "latest" : formatDay(last)}`;
