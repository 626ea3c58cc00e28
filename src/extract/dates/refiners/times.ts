import { isBreak, isCapital, normAt, type Lexed } from "../lexing/lexer.ts";
import { DAY_PARTS, PARTS } from "../lexing/lexicon.ts";
import type { Mention } from "../meaning.ts";
import { namesDay, type Refiner } from "./refiner.ts";

const BETWEEN = new Set(["", ",", "on", "of", "on the", ", on", "in the"]);
const AT = new Set(["at", ", at", ",", "", "around", "at about", "at around", "about", "in the"]);

/** "10 p.m." beside "Wednesday", "the morning" of "December 28", "Thursday" with "evening" after it. */
export const TIMES: Refiner = {
  name: "time-of-day",
  refine: (lexed, mentions) => {
    const out: Mention[] = [];
    for (const mention of mentions) {
      const whole = withPartAfter(lexed, mention);
      const previous = out.at(-1);
      const joined = previous === undefined ? null : joinTimes(lexed, previous, whole);
      if (joined !== null) out[out.length - 1] = joined;
      else if (previous === undefined || whole.first >= previous.end) out.push(whole);
    }
    return shareDays(lexed, out);
  },
};

/** "from 9 a.m. to 5 p.m. on Monday": the day is said of both. */
function shareDays(lexed: Lexed, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    if (mention.meaning.kind !== "timeOnly" || next?.time === undefined || !namesDay(next.meaning))
      return mention;
    const isJoined = RANGE_WORDS.has(gapBetween(lexed, mention, next)) && !isBreak(lexed, next.first);
    return isJoined ? { ...mention, meaning: next.meaning, rules: [...mention.rules, TIMES.name] } : mention;
  });
}

const RANGE_WORDS = new Set(["to", "-", "until", "and", "through"]);

function joinTimes(lexed: Lexed, left: Mention, right: Mention): Mention | null {
  if (isBreak(lexed, right.first)) return null;
  if (
    left.meaning.kind === "timeOnly" &&
    left.time !== undefined &&
    namesDay(right.meaning) &&
    right.time?.kind !== "clock" &&
    BETWEEN.has(gapBetween(lexed, left, right))
  )
    return {
      ...right,
      ...spanOfBoth(left, right),
      time: left.time.kind === "clock" ? left.time : (right.time ?? left.time),
    };
  if (
    right.meaning.kind === "timeOnly" &&
    right.time !== undefined &&
    namesDay(left.meaning) &&
    left.time?.kind !== "clock" &&
    AT.has(gapBetween(lexed, left, right))
  )
    return { ...left, ...spanOfBoth(left, right), time: right.time };
  return null;
}

const spanOfBoth = (left: Mention, right: Mention): Pick<Mention, "first" | "end" | "rules"> => ({
  first: left.first,
  end: right.end,
  rules: [...left.rules, ...right.rules, TIMES.name],
});

const MAX_GAP = 3;

function gapBetween(lexed: Lexed, left: Mention, right: Mention): string {
  if (right.first - left.end > MAX_GAP) return "…";
  let gap = "";
  for (let i = left.end; i < right.first; i += 1) gap += `${gap === "" ? "" : " "}${normAt(lexed, i)}`;
  return gap;
}

/** "Saturday night", not "Saturday Night Live". */
function withPartAfter(lexed: Lexed, mention: Mention): Mention {
  if (!namesDay(mention.meaning) || mention.time !== undefined || isBreak(lexed, mention.end)) return mention;
  const part = PARTS.get(normAt(lexed, mention.end));
  if (part === undefined || (isCapital(lexed, mention.end) && isCapital(lexed, mention.end + 1)))
    return mention;
  return {
    ...mention,
    end: mention.end + 1,
    time: { kind: "part", part: DAY_PARTS[part] ?? "MO" },
    rules: [...mention.rules, TIMES.name],
  };
}
