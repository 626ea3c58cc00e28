import { publisherNamed } from "../publishers.ts";
import type { PageRule } from "./rule.ts";

const NEAR_TOP = 6; // units

const NAVIGATION =
  /^(?:all news|(?:latest|top|breaking|more|world|local|national|international|business|sports?|home|related) (?:news|stories|headlines)|news|home|menu|search|world|politics|business|sports?|opinion|asia|africa|europe|americas|middle east|uk|u\.?s\.?|technology|science|health|entertainment|print|e-?mail|archive|articles?|back|next|previous|skip to (?:main )?content|jump to navigation|from wikinews, the free news source.{0,40})$/;
const CRUMBS = /^(?:home|news|world)(?: ?[>»›|/] ?[\p{L}& .'-]{2,30}){1,6}$/u;

/** "All news", "BBC NEWS", "Home > World > Asia": what stands above the title on every page of a site. */
export const masthead: PageRule = {
  name: "masthead",
  over: (units) => (i) => {
    const { plain, words } = units[i]!;
    if (i >= NEAR_TOP || words > 14) return null;
    return NAVIGATION.test(plain) || CRUMBS.test(plain) || publisherNamed(plain) !== null
      ? "furniture"
      : null;
  },
};
