import { isBreak, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { duration, offset, unitOf } from "./said.ts";

const OUTER = new Set(["of", "in", "for", "during", "this", "by", "before", "through", "on", "since"]);

/** "the year", "the month", "the day": the one told about, or the one it is. */
function readThe(found: Found): Meaning | null {
  const { lexed, first, end } = found;
  const unit = unitOf(found.slot("unit"));
  const before = isBreak(lexed, first) ? "" : normAt(lexed, first - 1);
  const after = isBreak(lexed, end) ? "" : normAt(lexed, end);
  if (/s$|ia$/.test(normAt(lexed, end - 1))) return null;
  if (after === "ended" || after === "ending") return unit === "Y" ? duration(1, "Y") : null;
  if (
    unit === "D" &&
    before === "in" &&
    ["later", "earlier", "late", "early"].includes(normAt(lexed, first - 2))
  )
    return { kind: "told", grain: "day" };
  if (unit === "Y" && after !== "of")
    return OUTER.has(before) ? offset("year", 0, "published") : duration(1, "Y");
  if (unit === "MO" && OUTER.has(before)) return offset("month", 0, "published");
  if (unit === "W" && OUTER.has(before)) return offset("week", 0, "published");
  return null;
}

/** Units with "the" alone. */
export const TOLD_UNIT: Recogniser = {
  name: "told-unit",
  phrases: [
    { say: "the <unit>", read: readThe },
    { say: "the full|whole|entire year", read: () => offset("year", 0, "published") },
  ],
};
