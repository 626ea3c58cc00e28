import { readsLikeHeadline } from "../headline.ts";
import type { PageRule } from "./rule.ts";

const MIN_WORDS = 2;
const MAX_WORDS = 25;
const TITLE_REACH = 2; // a title that is said again stands among the first three units

/**
 * "Why is the strait so important?" twice: a link's picture text and its caption. The first of two equal lines at the
 * very top is the title, said again.
 */
export const repeatedCaption: PageRule = {
  name: "repeated-caption",
  over: (units) => {
    const first = new Map<string, number>();
    const repeated = new Set<string>();
    units.forEach(({ plain }, i) => {
      if (first.has(plain)) repeated.add(plain);
      else first.set(plain, i);
    });
    return (i) => {
      const unit = units[i]!;
      if (!repeated.has(unit.plain) || unit.words < MIN_WORDS || unit.words > MAX_WORDS) return null;
      if (!readsLikeHeadline(unit)) return null;
      return i === first.get(unit.plain) && i <= TITLE_REACH && !unit.plain.endsWith("?")
        ? null
        : "furniture";
    };
  },
};
