import { addDays, weekdayOf, type Day } from "../../../domain/day.ts";
import { dayPeriod, firstDay, type Period } from "../calendar/period.ts";
import type { Lexed } from "../lexing/lexer.ts";
import { WEEKDAYS } from "../lexing/lexicon.ts";
import type { Meaning, Mention, Pick } from "../meaning.ts";
import { lastTold, type Told } from "./context.ts";
import type { Direction } from "./direction.ts";
import { made, toldAnchor, unanchored, type Asked } from "./made.ts";
import type { Resolved } from "./resolved.ts";

/** The weekday on or before a day. */
const onOrBefore = (weekday: number, day: Day): Day => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
/** The weekday on or after a day. */
const onOrAfter = (weekday: number, day: Day): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/**
 * News tells of the last such day unless the sentence looks ahead: "said on Friday" and "will meet on Friday". The day
 * of writing itself counts for both.
 */
function anchorWeekday(
  weekday: number,
  pick: Pick | undefined,
  now: Day,
  direction: () => Direction,
): Period {
  switch (pick) {
    case "last":
    case "previous":
      return dayPeriod(onOrBefore(weekday, addDays(now, -1)));
    case "next":
    case "following":
      return dayPeriod(onOrAfter(weekday, addDays(now, 1)));
    case "this":
      return dayPeriod(direction() === "past" ? onOrBefore(weekday, now) : onOrAfter(weekday, now));
    case undefined:
      return dayPeriod(direction() === "future" ? onOrAfter(weekday, now) : onOrBefore(weekday, now));
  }
}

type Weekday = Extract<Meaning, { kind: "weekday" }>;

/** "on Friday" from publication; "the following Friday", a range's end, and all in a narrative, from what was told. */
export function resolveWeekday(meaning: Weekday, asked: Asked): Resolved {
  const { anchors, direction } = asked;
  const told = lastTold(anchors, ["day"]);
  if (told !== undefined && endsRange(meaning, asked, told))
    return fromTold(meaning.weekday, "next", told, "weekday-range", asked);
  const isTold =
    meaning.pick === "previous" ||
    meaning.pick === "following" ||
    anchors.narrative ||
    anchors.published === null;
  if (told !== undefined && isTold)
    return fromTold(meaning.weekday, meaning.pick ?? "following", told, "weekday-told", asked);
  if (anchors.published === null) return unanchored(`XXXX-WXX-${meaning.weekday}`);
  const way = direction();
  const because = way === "future" ? "the next one after publication" : "the last one up to publication";
  const period = anchorWeekday(meaning.weekday, meaning.pick, anchors.published, () => way);
  return made(period, `weekday-${meaning.pick ?? way}`, anchors.publication, because, anchors);
}

function fromTold(weekday: number, pick: Pick, told: Told, rule: string, { anchors }: Asked): Resolved {
  const period = anchorWeekday(weekday, pick, firstDay(told.period), () => "past");
  return made(period, rule, toldAnchor(told), "counted from the day told before", anchors);
}

const RANGE_WORDS = new Set(["to", "through", "-", "until", "till"]);

/** "Monday through Friday": the second counts from the first. */
const endsRange = (
  { pick }: Weekday,
  { lexed, mention }: { lexed: Lexed; mention: Mention },
  told: Told,
): boolean =>
  pick === undefined &&
  mention.time === undefined &&
  RANGE_WORDS.has(lexed.norm[mention.first - 1] ?? "") &&
  WEEKDAYS.has(lexed.norm[mention.first - 2] ?? "") &&
  lexed.ends[mention.first - 2] === told.span.end;
