import { compareText } from "../../bundle/order.ts";
import { WHEN_BASES } from "../../domain/event.ts";
import { daysOf } from "./days.ts";
import type { ReportRecord } from "./types.ts";

/** What the order is told from. */
type Ordered = Pick<ReportRecord, "reported" | "article" | "start" | "end" | "id">;

/** Earliest published first, unknown last; then by article and place in it. Total: no two reports are equal. */
export const compareRecords = (a: Ordered, b: Ordered): number =>
  (a.reported?.first ?? Infinity) - (b.reported?.first ?? Infinity) ||
  compareText(a.article, b.article) ||
  a.start - b.start ||
  a.end - b.end ||
  compareText(a.id, b.id);

/** The report that tells it best first: strongest date basis, finest date, a place where it happened, surest. */
export const compareEvidence = (a: ReportRecord, b: ReportRecord): number =>
  basisRank(a) - basisRank(b) ||
  spanOf(a) - spanOf(b) ||
  placeRank(a) - placeRank(b) ||
  b.confidence - a.confidence ||
  compareRecords(a, b);

/** "Governed" and "same clause" are as good; a publication date is a guess. */
const basisRank = ({ when }: ReportRecord): number => Math.max(1, WHEN_BASES.indexOf(when.basis));

function spanOf({ when }: ReportRecord): number {
  const { first, end } = daysOf(when);
  return end - first;
}

const placeRank = ({ places }: ReportRecord): number =>
  places.some(({ role }) => role === "happened") ? 0 : places.length > 0 ? 1 : 2;
