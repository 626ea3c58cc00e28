import { publisherNamed } from "../publishers.ts";
import type { PageRule } from "./rule.ts";

const NEAR_TOP = 6; // units

const NAVIGATION =
  /^(?:all news|(?:latest|top|breaking|more|world|local|national|international|business|sports?|home|related) (?:news|stories|headlines)|news|home|menu|search|world|politics|business|sports?|opinion|asia|africa|europe|americas|middle east|uk|u\.?s\.?|technology|science|health|entertainment|print|e-?mail|archive|articles?|back|next|previous|skip to (?:main )?content|jump to navigation|from wikinews, the free news source.{0,40})$/;
const CRUMBS = /^(?:home|news|world)(?: ?[>»›|/] ?[\p{L}& .'-]{2,30}){1,6}$/iu;
const MENU_WORDS = new Set(
  `home news world us uk politics business sport sports opinion culture lifestyle life arts tech technology science
  health entertainment travel weather video videos tv radio magazine photos live more menu search subscribe login
  register contact about asia africa europe americas australia money markets money style food books football
  environment education society media law jobs podcasts newsletters`.split(/\s+/),
);
const HIGHLIGHTS = /^(?:story highlights|highlights|key points|at a glance|in brief|summary points):?$/;

/** "All news", "BBC NEWS", "Home > World > Asia": what stands above the title on every page of a site. */
export const masthead: PageRule = {
  name: "masthead",
  over: (units) => (i) => {
    const { plain, text, words } = units[i]!;
    if (i >= NEAR_TOP || words > 14) return null;
    if (HIGHLIGHTS.test(plain) || CRUMBS.test(text) || isMenu(plain)) return "furniture";
    return NAVIGATION.test(plain) || publisherNamed(plain) !== null ? "furniture" : null;
  },
};

/** "News Opinion Sport Culture": two or more words, all of them names of sections. */
function isMenu(plain: string): boolean {
  const words = plain.split(/[ |/,]+/);
  return words.length >= 2 && words.every((word) => MENU_WORDS.has(word));
}
