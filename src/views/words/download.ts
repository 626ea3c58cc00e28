import { counted } from "./counted.ts";
import type { Language } from "./languages.ts";

/** Sentences of the download, which come with its dialog and not with the page. */
export type DownloadWords = {
  readonly what: string;
  /** What a format is for, by its name. */
  readonly formats: Readonly<Record<"csv" | "geojson" | "json" | "kml" | "ics", string>>;
  readonly writing: (done: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly saved: (file: string) => string;
  readonly missing: (events: number) => string;
};

const english = counted("en");
const russian = counted("ru");
const arabic = counted("ar");

const WORDS: Readonly<Record<Language, DownloadWords>> = {
  en: {
    what: "The events of the list, with the days and filters that are set. One row for each event and place, each with its quote and source.",
    formats: {
      csv: "for spreadsheets",
      geojson: "for maps and GIS",
      json: "for programs",
      kml: "for Google Earth and other globes",
      ics: "for calendars",
    },
    writing: english({ one: "# event written", other: "# events written" }),
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was saved.",
    saved: (file) => `Saved as ${file}.`,
    missing: english({
      one: "# event couldn’t be fetched, so nothing was saved. Try again when the connection is back.",
      other: "# events couldn’t be fetched, so nothing was saved. Try again when the connection is back.",
    }),
  },
  ru: {
    what: "События из списка с учётом выбранных дней и фильтров. Для каждого события и места — своя строка с цитатой и источником.",
    formats: {
      csv: "для таблиц",
      geojson: "для карт и ГИС",
      json: "для программ",
      kml: "для Google Earth и других глобусов",
      ics: "для календарей",
    },
    writing: russian({
      one: "Записано # событие",
      few: "Записано # события",
      many: "Записано # событий",
      other: "Записано # события",
    }),
    cancel: "Отменить",
    cancelled: "Отменено. Ничего не сохранено.",
    saved: (file) => `Сохранено в файл ${file}.`,
    missing: russian({
      one: "Не удалось загрузить # событие, поэтому файл не сохранён. Попробуйте ещё раз, когда связь восстановится.",
      few: "Не удалось загрузить # события, поэтому файл не сохранён. Попробуйте ещё раз, когда связь восстановится.",
      many: "Не удалось загрузить # событий, поэтому файл не сохранён. Попробуйте ещё раз, когда связь восстановится.",
      other:
        "Не удалось загрузить # события, поэтому файл не сохранён. Попробуйте ещё раз, когда связь восстановится.",
    }),
  },
  ar: {
    what: "أحداث القائمة وفق الأيام والمرشّحات المختارة. سطر لكل حدث ومكان، مع الاقتباس والمصدر.",
    formats: {
      csv: "لجداول البيانات",
      geojson: "للخرائط ونظم المعلومات الجغرافية",
      json: "للبرامج",
      kml: "لبرنامج Google Earth وأمثاله",
      ics: "للتقويمات",
    },
    writing: arabic({
      zero: "لم يُكتب أي حدث بعد",
      one: "كُتب حدث واحد",
      two: "كُتب حدثان",
      few: "كُتبت # أحداث",
      many: "كُتب # حدثًا",
      other: "كُتب # حدث",
    }),
    cancel: "إلغاء",
    cancelled: "أُلغي التنزيل ولم يُحفظ شيء.",
    saved: (file) => `حُفظ باسم \u2068${file}\u2069.`,
    missing: arabic({
      zero: "لم ينقص أي حدث.",
      one: "تعذّر جلب حدث واحد، فلم يُحفظ شيء. حاول مجددًا عند عودة الاتصال.",
      two: "تعذّر جلب حدثين، فلم يُحفظ شيء. حاول مجددًا عند عودة الاتصال.",
      few: "تعذّر جلب # أحداث، فلم يُحفظ شيء. حاول مجددًا عند عودة الاتصال.",
      many: "تعذّر جلب # حدثًا، فلم يُحفظ شيء. حاول مجددًا عند عودة الاتصال.",
      other: "تعذّر جلب # حدث، فلم يُحفظ شيء. حاول مجددًا عند عودة الاتصال.",
    }),
  },
};

export const downloadWords = (language: Language): DownloadWords => WORDS[language];
