import { civilFromDay } from "../../../domain/day.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { parseTypedRange, type TypedRange } from "../../words/typed-range.ts";
import { withEnd, type Side } from "./with-end.ts";

/** Typed text that names both ends: a dash, "to" in any language, or ".." between two dates. */
const STRETCH = /\d\s*[–—-]\s*[\d\p{L}]+\s+\p{L}|[–—]|\.\.|\s(?:to|until|till|по|до|إلى|الى|حتى|-)\s/u;

/** The range after a reader typed into one of its two fields. A stretch sets both ends. */
export function rangeAfterTyping(text: string, side: Side, range: TimeRange): TypedRange {
  const typed = parseTypedRange(text, civilFromDay(side === "from" ? range.start : range.end).year);
  if (typed.kind !== "range" || STRETCH.test(text)) return typed;
  return { kind: "range", range: withEnd(range, side, typed.range) };
}
