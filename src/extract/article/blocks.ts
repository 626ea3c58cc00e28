import { trim } from "../text/lines.ts";
import { datelineIn } from "./dateline.ts";
import type { Layout } from "./layout.ts";
import type { Block } from "./types.ts";

/** "[REPORT] [ARMED FORCES PRESS COMMITTEE] [TEXT]" behind a monitoring service's dateline. */
const WIRE_TAGS = /(?:\s*\[[^\]\p{Ll}\n]{1,80}\])+/uy;

/** The blocks of a page in reading order; every character that isn't white space is in exactly one. */
export function blocksOf(text: string, { units, kinds, dateline, datelineAt }: Layout): Block[] {
  return units.flatMap((unit, i): Block[] => {
    const { kind, rule } = kinds[i]!;
    if (i !== datelineAt || dateline === null) return [{ start: unit.start, end: unit.end, kind, rule }];
    const tagsEnd = endOfWireTags(text, dateline.end, unit.end);
    // A report that a service passes on has its own dateline behind the service's tags.
    const found = tagsEnd > dateline.end ? datelineIn(text, tagsEnd, unit.end) : null;
    const inner = found?.place != null && found.date !== null ? found : null;
    const bodyStart = inner?.end ?? tagsEnd;
    return [
      { start: dateline.start, end: dateline.end, kind: "dateline" as const, rule: "dateline" },
      { ...trim(text, dateline.end, tagsEnd), kind: "furniture" as const, rule: "wire-tag" },
      ...(inner === null
        ? []
        : [{ start: inner.start, end: inner.end, kind: "dateline" as const, rule: "inner-dateline" }]),
      { ...trim(text, bodyStart, unit.end), kind, rule },
    ].filter(({ start, end }) => start < end);
  });
}

function endOfWireTags(text: string, from: number, end: number): number {
  WIRE_TAGS.lastIndex = from;
  return Math.min(end, from + (WIRE_TAGS.exec(text)?.[0].length ?? 0));
}
