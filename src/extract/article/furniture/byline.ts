import type { PageRule } from "./rule.ts";

const NEAR_TOP = 10; // units
const BY = /^(?:by|posted by|reported by|written by|author)\b/i;
/** "Martin Chulov in Beirut", which counts above a line with a year. */
const REPORTER_IN =
  /^(?:\p{Lu}[\p{L}'’-]{1,20} ){2,3}in \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?$/u;
const STAFF =
  /^(?:[\p{L}.'-]+ ){0,5}(?:staff (?:writer|reporter)s?|correspondent|special to .{2,40}|news desk|web desk|contributor|associated press writer|for (?:cnn|the associated press|the bbc)|bbc news,? [\p{L} ]{2,30})$/u;

/** "By Lyse Doucet, BBC News", "Associated Press Writer": who wrote it. A byline starts with a capital and a name. */
export const byline: PageRule = {
  name: "byline",
  over: (units) => (i) => {
    const unit = units[i]!;
    const nearEdge = i < NEAR_TOP || i === units.length - 1;
    if (!nearEdge || unit.words > 18 || /[.!?]["”’]?$/.test(unit.text.replace(/\b\p{Lu}\.$/u, "")))
      return null;
    const named =
      (BY.test(unit.text) && namesSomeone(unit.text)) ||
      (REPORTER_IN.test(unit.text) && /\b(?:19|20)\d\d\b/.test(units[i + 1]?.text ?? ""));
    return named || STAFF.test(unit.plain) ? "furniture" : null;
  },
};

/** At least one capitalised word after "By", and most of the rest capitalised: "By noon the rain had stopped" isn't. */
function namesSomeone(text: string): boolean {
  const [first, ...rest] = text
    .replace(BY, "")
    .replace(/^\s*:?\s*/, "")
    .split(/\s+/);
  if (first === undefined || !/^\p{Lu}/u.test(first)) return false;
  const capitals = rest.filter(
    (word) =>
      /^[\p{Lu}\p{Nd}@|(&]/u.test(word) ||
      /^(?:and|in|of|for|at|on|the|de|van|von|al|bin|am|pm)$/i.test(word),
  );
  return capitals.length >= rest.length * 0.8;
}
