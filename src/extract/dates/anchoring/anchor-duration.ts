import { addDays, type Day } from "../../../domain/day.ts";
import { shiftDayByMonths } from "../calendar/period.ts";
import type { Meaning } from "../meaning.ts";
import type { Asked } from "./made.ts";
import type { Resolved } from "./resolved.ts";

type Duration = Extract<Meaning, { kind: "duration" }>;

const UP_TO_NOW = new Set(["past", "last", "recent"]);
const FROM_NOW = new Set(["next", "coming"]);

/** "the past two weeks" end with publication, "the next two weeks" start with it; "two weeks" name no days. */
export function resolveDuration(meaning: Duration, { lexed, mention, anchors }: Asked): Resolved {
  const plain: Resolved = { value: meaning.value, rule: "duration", because: "a length of time" };
  const now = anchors.narrative ? null : anchors.published;
  if (now === null || meaning.days === undefined) return plain;
  for (let i = mention.first; i < mention.end; i += 1) {
    const word = lexed.norm[i] ?? "";
    if (UP_TO_NOW.has(word))
      return {
        ...plain,
        stretch: [away(now, meaning, -1), now],
        ...(anchors.publication === undefined ? {} : { anchor: anchors.publication }),
        because: "up to publication",
      };
    if (FROM_NOW.has(word))
      return {
        ...plain,
        stretch: [now, away(now, meaning, 1)],
        ...(anchors.publication === undefined ? {} : { anchor: anchors.publication }),
        because: "from publication on",
        future: true,
      };
  }
  return plain;
}

/** The other end of a stretch: months and years by the calendar, weeks and days by the count. */
const away = (day: Day, { days = 0, months }: Duration, sign: 1 | -1): Day =>
  months === undefined ? addDays(day, sign * days) : shiftDayByMonths(day, sign * months);
