import { parseDay } from "../../domain/day.ts";
import type { ArticleId } from "../../domain/ids.ts";
import type { GazetteerPlace } from "../places/types.ts";
import { reportIds } from "./report-ids.ts";
import type { ReportRecord } from "./types.ts";

const place = (
  id: string,
  name: string,
  within: readonly string[],
  kind: GazetteerPlace["kind"],
): GazetteerPlace => ({
  id,
  name,
  kind,
  lat: 0,
  lon: 0,
  within,
  source: "GeoNames",
});

export const SYRIA = place("g163843", "Syria", [], "country");
export const ALEPPO = place("g170063", "Aleppo", [SYRIA.id], "city");
export const EASTERN_ALEPPO = place("w-eastern-aleppo", "eastern Aleppo", [ALEPPO.id, SYRIA.id], "quarter");
export const GENEVA = place("g2660646", "Geneva", [], "city");

export type Telling = {
  readonly article?: string;
  readonly source?: string | null;
  readonly reported?: string | null;
  readonly text: string;
  readonly title?: string;
  readonly trigger: string;
  readonly at?: GazetteerPlace | null;
  readonly on: string;
  readonly start?: number;
} & Partial<Pick<ReportRecord, "kind" | "status" | "actors" | "figures" | "confidence" | "prominence">>;

/** A report for tests: "nine convoys left Aleppo" on a day, told by an article. */
export function tell(telling: Telling): ReportRecord {
  const { article = "a", text, title = text, trigger, at = ALEPPO, on, start = 0 } = telling;
  const [from = on, to = from] = on.split("..");
  const reported = telling.reported === null ? null : parseDay(telling.reported ?? "2016-12-16");
  return {
    id: reportIds(article, [{ text, trigger }])[0]!,
    article: article as ArticleId,
    source: telling.source === undefined ? `source of ${article}` : telling.source,
    reported: reported === null ? null : { first: reported, last: reported },
    start,
    end: start + text.length,
    text,
    title,
    kind: telling.kind ?? "evacuation",
    status: telling.status ?? "happened",
    trigger,
    when: { from, to, precision: from === to ? "day" : "range", basis: "clause", edtf: on },
    dateSpan: null,
    dateExplanation: "",
    places:
      at === null ? [] : [{ place: at, role: "happened", basis: "clause", confidence: 0.9, span: null }],
    attribution: null,
    actors: telling.actors ?? [],
    figures: telling.figures ?? [],
    prominence: telling.prominence ?? 0.5,
    confidence: telling.confidence ?? 0.8,
  };
}
