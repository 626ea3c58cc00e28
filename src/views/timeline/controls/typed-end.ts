import { civilFromDay } from "../../../domain/day.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { parseTypedRange, type TypedRange } from "../../words/typed-range.ts";

export type Side = "from" | "to";

/** Typed text that names both ends: a dash, "to" in any language, or ".." between two dates. */
const STRETCH = /\d\s*[–—-]\s*[\d\p{L}]+\s+\p{L}|[–—]|\.\.|\s(?:to|until|till|по|до|إلى|الى|حتى|-)\s/u;

/**
 * The range after a reader typed into one of its two fields. A stretch sets both ends. An end that would come on the
 * wrong side of the other takes it along: the range becomes what was typed.
 */
export function rangeAfterTyping(text: string, side: Side, range: TimeRange): TypedRange {
  const typed = parseTypedRange(text, civilFromDay(side === "from" ? range.start : range.end).year);
  if (typed.kind !== "range" || STRETCH.test(text)) return typed;
  const next =
    side === "from"
      ? { start: typed.range.start, end: range.end }
      : { start: range.start, end: typed.range.end };
  return next.start < next.end ? { kind: "range", range: next } : typed;
}
