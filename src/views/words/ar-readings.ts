import { parseIsoUnit } from "../../domain/iso-unit.ts";
import { lastDay } from "../../domain/time-range.ts";
import { arabicDates as dates } from "./ar-dates.ts";
import { dateReading, publishedReason, type DateReading, type DateReason } from "./readings.ts";
import { isolated } from "./shortened.ts";

const REASONS: Readonly<Record<DateReason, string>> = {
  "stated in full": "مذكور كاملًا",
  "counted from publication": "محسوب من تاريخ النشر",
  "counted from the day told before": "محسوب من اليوم المذكور قبله",
  "counted from what was told before": "محسوب مما ذُكر قبله",
  "up to publication": "حتى تاريخ النشر",
  "from publication on": "ابتداءً من تاريخ النشر",
  "the last one up to publication": "آخر موعد كهذا حتى تاريخ النشر",
  "the next one after publication": "أول موعد كهذا بعد تاريخ النشر",
  "the year nearest to publication in which it falls on that weekday":
    "أقرب سنة إلى النشر يقع فيها هذا التاريخ في يوم الأسبوع المذكور",
  "in the year told before": "في السنة المذكورة قبله",
  "in the month told before": "في الشهر المذكور قبله",
  "on the day told before": "في اليوم المذكور قبله",
  "on the day of publication": "في يوم النشر",
  "the one told before": "المدة المذكورة قبله",
  "the one of publication": "المدة التي نُشرت فيها المقالة",
  "the same part of another year": "الجزء نفسه من سنة أخرى",
  "the last full quarter before publication": "آخر ربع سنة كامل قبل النشر",
  "the year alone": "السنة وحدها",
};

const UNDATED = {
  "publication date": "لا تاريخ مذكور، فأُخذ تاريخ النشر",
  "before publication": "لا تاريخ مذكور، وقع قبل النشر",
  "after publication": "لا تاريخ مذكور، يقع بعد النشر",
};

/** How a date was worked out, in Arabic; null for an explanation of unknown form. */
export function dateReadInArabic(stored: string): string | null {
  const reading = dateReading(stored);
  if (reading === null) return null;
  return reading.toldBefore ? `${said(reading)}؛ ذُكر في الجملة السابقة` : said(reading);
}

function said(reading: DateReading): string {
  switch (reading.kind) {
    case "words": {
      const published = reading.published === null ? "" : ` (${dates.when(reading.published)})`;
      return `${quoted(reading.words)} ← ${dates.when(reading.date)}: ${REASONS[reading.reason]}${published}`;
    }
    case "undated":
      return `${UNDATED[reading.how]} (${dates.when(reading.published)})`;
    case "table":
      return "التاريخ وارد في الجدول.";
    case "person":
      return `حدده إنسان${reading.by === null ? "" : ` (${isolated(reading.by)})`}${reading.note === null ? "" : `: ${isolated(reading.note)}`}`;
  }
}

/** Why an article is taken to be of its date, in Arabic; null for a reason of unknown form. */
export function publishedReasonInArabic(stored: string): string | null {
  const reason = publishedReason(stored);
  if (reason === null) return null;
  switch (reason.kind) {
    case "given":
      return "معطى إلى جانب المقالة";
    case "metadata":
      return "من بيانات الملف نفسه";
    case "dateline":
      return `في سطر المكان والتاريخ ${quoted(reason.words)}`;
    case "heading":
      return `في أول النص ${quoted(reason.words)}`;
    case "page":
      return `تاريخ الصفحة ${quoted(reason.words)}`;
    case "published":
      return `تقول الصفحة إنها نُشرت: ${quoted(reason.words)}`;
    case "updated":
      return `تقول الصفحة إنها حُدّثت: ${quoted(reason.words)}`;
    case "latest-past":
      return `آخر يوم مذكور على أنه مضى هو ${quoted(reason.words)}؛ والأخبار تُكتب في اليوم نفسه أو الذي يليه`;
    case "office":
      return `${isolated(reason.name)}: ذُكر في منصب (${reason.terms
        .map(([from, to]) => (to === null ? `منذ ${dayIn(from)}` : `${dayIn(from)} – ${dayIn(to)}`))
        .join("؛ ")})`;
    case "spoken-of":
      return `جرى ذكر ${quoted(reason.name)} (ليس قبل ${dayIn(reason.notBefore)})`;
    case "resolution":
      return `قرار مجلس الأمن ${reason.number} صدر في ${reason.year}`;
    case "tells-of":
      return `يتحدث النص عن ${dayIn(reason.unit)} على أنه ماضٍ أو حاضر`;
    case "weekday":
      return `في ${reason.year} يقع هذا التاريخ في يوم الأسبوع الذي يذكره النص`;
  }
}

/** "“March 27”" and "March 27" alike. */
const quoted = (words: string): string => `«${isolated(words.replaceAll(/[“”]/gu, ""))}»`;

/** "2016-10-17" as "17 أكتوبر 2016"; what is no day, month or year as it stands. */
function dayIn(iso: string): string {
  const unit = parseIsoUnit(iso);
  return unit === null ? iso : dates.days(unit.start, lastDay(unit));
}
