import type { WindowMode } from "../../state/view-state.ts";
import { arabicDates as dates } from "./ar-dates.ts";
import { counted } from "./counted.ts";
import type { Strings } from "./strings.ts";

const LOCALE = "ar-u-nu-latn";
const number = new Intl.NumberFormat(LOCALE);
const forms = counted(LOCALE);
const events = forms({
  zero: "لا أحداث",
  one: "حدث واحد",
  two: "حدثان",
  few: "# أحداث",
  many: "# حدثًا",
  other: "# حدث",
});

const MODES: Readonly<Record<WindowMode, string>> = {
  range: "مدة حرة",
  rolling: "نافذة متحركة",
  cumulative: "من البداية حتى يوم",
  step: "خطوة خطوة",
};

/** Sentences of the timeline, in Arabic. */
export const timelineInArabic: Strings["timeline"] = {
  start: "بداية المدة",
  end: "نهاية المدة",
  from: "من",
  to: "إلى",
  rangeAndCount: (range, count) => `${dates.range(range)} · ${events(count)}`,
  spoken: (range, count) => `${events(count)}، ${dates.range(range)}`,
  play: "تشغيل",
  pause: "إيقاف مؤقت",
  previous: "الحدث السابق",
  next: "الحدث التالي",
  reset: "كل الأيام",
  options: "خيارات",
  presets: { all: "كل الأيام", busiest: "أكثر الأيام أحداثًا", last: "الشهر الأخير" },
  knownBy: "بحسب المعروف في",
  knownByNow: "اليوم",
  knownByHelp: "يخفي ما نُشر أول مرة بعد ذلك اليوم",
  asKnownOn: (day) => `بحسب المعروف في ${dates.day(day)}`,
  mode: "النافذة",
  modeName: (mode) => MODES[mode],
  speed: "السرعة",
  speedName: forms({
    one: "خطوة واحدة في الثانية",
    two: "خطوتان في الثانية",
    few: "# خطوات في الثانية",
    many: "# خطوة في الثانية",
    other: "# خطوة في الثانية",
  }),
  loop: "تكرار",
  skipEmpty: "تخطّي الأيام الخالية",
  uncovered: "لا مقالات عن هذه الأيام",
  coveredButEmpty: "توجد مقالات عن هذه الأيام",
  coverageKey: "الأيام المخطَّطة: لا مقالات عنها.",
  reportDay: "يوم النشر",
  playReports: "عرض كيف رُويت الأحداث",
  pauseReports: "إيقاف العرض مؤقتًا",
  reportedLater: (n) => `المخفيّ مما نُشر لاحقًا: ${number.format(n)}`,
  showAll: "عرض كل الأيام",
  notADate: (text) =>
    `تتعذّر قراءة «${text}» تاريخًا. جرّب «17 أكتوبر 2016» أو «أكتوبر 2016» أو «17–20 أكتوبر 2016».`,
  ambiguousDate: (text) => `قد يعني «${text}» يومين مختلفين. اكتب الشهر بالكلمات: «5 أكتوبر 2016».`,
  endsBeforeStart: "ستنتهي المدة قبل أن تبدأ.",
  dateHelp: "يوم أو شهر أو سنة أو مدة، مثل 17–20 أكتوبر 2016",
  detail: "الأحداث على الخط الزمني",
  detailHelp: "تنقل الأسهم من حدث إلى حدث، ويفتح Enter الحدث.",
  more: (n) => `+${number.format(n)}`,
  moreAloud: (range, count) => `${events(count)} إضافية، ${dates.range(range)}: عرض هذه الأيام`,
  noneInRange: "لا أحداث في هذه الأيام.",
  nonePasses: "لا حدث يوافق عوامل التصفية.",
  eventAloud: (title, when, place) => [title, when, place].filter((part) => part !== null).join("، "),
};

/** Sentences of the list of events, in Arabic. */
export const eventListInArabic: Strings["events"] = {
  heading: events,
  list: "أحداث المدة يومًا بيوم",
  since: (day) => `بدأ قبل ${dates.day(day)}`,
  loading: "جارٍ الجلب…",
  missing: "تعذّر جلب هذا الحدث.",
  noPlace: "المكان غير معروف",
  sources: forms({
    zero: "لا مصادر",
    one: "مصدر واحد",
    two: "مصدران",
    few: "# مصادر",
    many: "# مصدرًا",
    other: "# مصدر",
  }),
  reports: forms({
    zero: "لا أخبار",
    one: "خبر واحد",
    two: "خبران",
    few: "# أخبار",
    many: "# خبرًا",
    other: "# خبر",
  }),
  empty: "لا أحداث في هذه الأيام",
  emptyHelp: "وسّع المدة أو امسح عوامل التصفية.",
  widen: "عرض كل الأيام",
  download: "تنزيل",
  clear: "مسح عوامل التصفية",
};
