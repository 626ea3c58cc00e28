import type { Strings } from "./strings.ts";

const LOCALE = "ar-u-nu-latn";
const number = new Intl.NumberFormat(LOCALE);
const average = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
const signed = new Intl.NumberFormat(LOCALE, { signDisplay: "exceptZero" });

/** Sentences of the comparison, in Arabic. */
export const compareInArabic: Strings["compare"] = {
  region: "المقارنة",
  with: "المقارنة مع",
  withNothing: "لا شيء",
  withHelp: "يضع أيامًا أخرى إلى جانب المعروضة: يوم أو شهر أو سنة أو مدة",
  before: "الأيام السابقة",
  yearBefore: "قبل سنة",
  stop: "إنهاء المقارنة",
  swap: "تبديل A وB",
  a: "A",
  b: "B",
  aDay: (n) => `${average.format(n)} في اليوم`,
  otherLength: "المدتان مختلفتا الطول، فالمتوسط أصدق من المجموع.",
  kinds: "الأنواع",
  places: "الأماكن",
  difference: "الفرق",
  change: (n) => (n === 0 ? "سواء" : signed.format(n).replace("-", "−")),
  all: (n) => `الكل: ${number.format(n)}`,
  fewer: "أقل",
  onMap: "على الخريطة النصف الأيسر من كل مكان هو A والأيمن B.",
  none: "لا أحداث في أيّ منهما.",
};
