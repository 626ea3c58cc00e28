import { counted } from "./counted.ts";
import type { Strings } from "./strings.ts";

/** Stories, in Arabic. */
export const storyInArabic: Strings["story"] = {
  label: "قصص",
  region: "القصة",
  steps: counted("ar-u-nu-latn")({
    zero: "لا خطوات",
    one: "خطوة واحدة",
    two: "خطوتان",
    few: "# خطوات",
    many: "# خطوة",
    other: "# خطوة",
  }),
  previous: "الخطوة السابقة",
  next: "الخطوة التالية",
  position: (at, of) => `${at} من ${of}`,
  close: "إغلاق القصة",
};
