import type { Season } from "./date-grammar.ts";
import { dateWords } from "./date-words.ts";
import { intlFormats } from "./intl-formats.ts";

const SEASONS: Readonly<Record<Season, string>> = {
  winter: "شتاء",
  spring: "ربيع",
  summer: "صيف",
  autumn: "خريف",
};

const QUARTERS = ["الأول", "الثاني", "الثالث", "الرابع"] as const;

/** Dates in Arabic: the Gregorian calendar and European digits, as most of the press sets them. */
export const arabicDates = dateWords({
  // Some tables put marks of direction between the parts; the line's own direction is enough.
  formats: intlFormats("ar-u-ca-gregory-nu-latn", (words) => words.replaceAll(/[\u200e\u200f\u061c]/gu, "")),
  about: (words) => `نحو ${words}`,
  since: (words) => `منذ ${words}`,
  until: (words) => `حتى ${words}`,
  weekend: (words) => `عطلة نهاية الأسبوع ${words}`,
  week: (firstDay) => `أسبوع ${firstDay}`,
  early: (words) => `أوائل ${words}`,
  mid: (words) => `منتصف ${words}`,
  late: (words) => `أواخر ${words}`,
  quarter: (quarter, year) => `الربع ${QUARTERS[quarter - 1] ?? quarter} ${year}`,
  half: (half, year) => `النصف ${half === 1 ? "الأول" : "الثاني"} من ${year}`,
  season: (season, years) => `${SEASONS[season]} ${years}`,
  decade: (year) => `عقد ${year}–${year + 9}`,
  century: (century) => `القرن ${century}`,
  beforeChrist: (year) => `${year} ق.م`,
});
