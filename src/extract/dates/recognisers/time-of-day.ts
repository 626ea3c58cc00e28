import { isBreak, isCapital, isGlued, normAt, type Lexed } from "../lexing/lexer.ts";
import { DAY_PARTS, MONTHS, WEEKDAYS } from "../lexing/lexicon.ts";
import type { TimeOfDay } from "../meaning.ts";
import type { Found, Recogniser, Said } from "../phrases/recogniser.ts";

const ZONES =
  "( est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|utc|bst|cet|cest|msk|et|ist | local time | moscow time | eastern time )?";
const HALF_DAY = "( am|pm | a +. +m +. | p +. +m +. )";

const timeOnly = (time: TimeOfDay): Said => ({ meaning: { kind: "timeOnly" }, time });

function clock(found: Found): Said | null {
  const hour = found.slot("hour");
  const minute = found.maybe("minute");
  const isPm = found.has("pm", "p") || (found.has("am", "a") ? false : undefined);
  if (hour > 23 && (hour !== 24 || (minute ?? 0) > 0)) return null;
  if (isPm !== undefined && hour > 12) return null;
  const of24 = isPm === undefined ? hour : (hour % 12) + (isPm ? 12 : 0);
  const second = found.maybe("second");
  return timeOnly({
    kind: "clock",
    hour: of24,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
  });
}

/** "14:30" alone may be a score, a verse or a ratio: it needs two-digit minutes and no number beside it. */
function bareClock(found: Found): Said | null {
  const { lexed, first, end } = found;
  const isGoverned =
    CLOCK_GOVERNORS.has(normAt(lexed, first - 1)) || end - first > 3 || isBreak(lexed, first);
  if (!isGoverned && !isBesideDay(lexed, first, end)) return null;
  if (isGlued(lexed, first) && [":", ".", "/", "-", "$"].includes(normAt(lexed, first - 1))) return null;
  if (isGlued(lexed, end) && [":", "/", "-", "%"].includes(normAt(lexed, end)) && isGlued(lexed, end + 1))
    return null;
  return clock(found);
}

/** "High Noon" is a film. */
const isTitle = ({ lexed, first }: Found): boolean =>
  isCapital(lexed, first) && isCapital(lexed, first - 1) && !isBreak(lexed, first);

const CLOCK_GOVERNORS = new Set([
  "at",
  "by",
  "from",
  "until",
  "till",
  "around",
  "about",
  "to",
  "between",
  "since",
  "before",
  "after",
  "of",
  "and",
  "(",
  "-",
]);

/** "Monday, 14:30", "2016-10-17 14:30", "14:30 on Monday". */
function isBesideDay(lexed: Lexed, first: number, end: number): boolean {
  const before = normAt(lexed, first - 1) === "," ? normAt(lexed, first - 2) : normAt(lexed, first - 1);
  return (
    WEEKDAYS.has(before) ||
    MONTHS.has(before) ||
    /^\d+$/.test(before) ||
    ["on", "today", "yesterday", "tomorrow"].includes(normAt(lexed, end)) ||
    WEEKDAYS.has(normAt(lexed, end))
  );
}

const PART_GOVERNORS = new Set([
  "in",
  "during",
  "by",
  "until",
  "of",
  "since",
  "for",
  "throughout",
  "before",
  "on",
  "into",
  "through",
  "late",
  "early",
  "at",
  "mid",
]);

/** "the morning of 3 July", not "the dawn of an age". */
function isOfDay({ lexed, end, has }: Found): boolean {
  const next = normAt(lexed, end + 1);
  return (
    has("the") &&
    normAt(lexed, end) === "of" &&
    (MONTHS.has(next) || WEEKDAYS.has(next) || (lexed.digits[end + 1] ?? -1) >= 0)
  );
}

function readPart(found: Found): Said | null {
  const before = isBreak(found.lexed, found.first) ? "" : normAt(found.lexed, found.first - 1);
  if (isOfDay(found)) return timeOnly({ kind: "part", part: DAY_PARTS[found.slot("part")] ?? "MO" });
  if (!PART_GOVERNORS.has(before)) return null;
  const part = DAY_PARTS[found.slot("part")] ?? "MO";
  if (
    !found.has("the") &&
    before !== "mid" &&
    before !== "at" &&
    before !== "by" &&
    before !== "until" &&
    before !== "before"
  )
    return null;
  return timeOnly({ kind: "part", part });
}

/** Times and parts of a day whose day stands beside or is understood: "10 p.m.", "14:30", "noon", "in the morning". */
export const TIME_OF_DAY: Recogniser = {
  name: "time-of-day",
  phrases: [
    { say: `<hour> ( +:|. +<minute> ( +: +<minute:second> )? )? ${HALF_DAY} ${ZONES}`, read: clock },
    { say: `<hour> ~ o 'clock ( in the <part> )?`, read: oclock },
    { say: `<hour> +: +<minute> ( +: +<minute:second> )? ( hours|hrs|hr|h )? ${ZONES}`, read: bareClock },
    { say: "<hour> ( +. +<minute> )? gmt|utc|est|edt|msk", read: clock },
    { say: "<hour> +. +<minute> hours|hrs|h", read: clock },
    { say: "<digits:military> hours|hrs|gmt|utc", read: military },
    {
      say: "<digits:military>",
      read: (found) => (normAt(found.lexed, found.first - 1) === "at" ? military(found) : null),
    },
    {
      say: "noon|midday",
      read: (found) => (isTitle(found) ? null : timeOnly({ kind: "clock", hour: 12, minute: 0 })),
    },
    { say: "midnight", read: () => timeOnly({ kind: "clock", hour: 24, minute: 0 }) },
    { say: "the? <part>", read: readPart },
    {
      say: "the early|late|mid ~ <part>",
      read: (found) => timeOnly({ kind: "part", part: DAY_PARTS[found.slot("part")] ?? "MO" }),
    },
    { say: "the early|small|wee hours", read: () => timeOnly({ kind: "part", part: "MO" }) },
  ],
};

function oclock(found: Found): Said | null {
  const part = found.maybe("part");
  const hour = found.slot("hour");
  const isLater = part !== undefined && part >= 2 && hour < 12;
  return timeOnly({ kind: "clock", hour: isLater ? hour + 12 : hour, minute: 0 });
}

function military(found: Found): Said | null {
  const value = found.slot("military");
  const digits = normAt(found.lexed, found.first);
  if (digits.length !== 4 || value % 100 > 59 || value > 2400) return null;
  return timeOnly({ kind: "clock", hour: Math.floor(value / 100), minute: value % 100 });
}
