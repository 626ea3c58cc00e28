import { parseIsoUnit } from "../../domain/iso-unit.ts";
import { lastDay } from "../../domain/time-range.ts";
import { dateReading, publishedReason, type DateReading, type DateReason } from "./readings.ts";
import { russianDates as dates } from "./ru-dates.ts";

const REASONS: Readonly<Record<DateReason, string>> = {
  "stated in full": "названо полностью",
  "counted from publication": "счёт идёт от публикации",
  "counted from the day told before": "счёт идёт от дня, названного раньше",
  "counted from what was told before": "счёт идёт от того, что названо раньше",
  "up to publication": "до публикации",
  "from publication on": "начиная с публикации",
  "the last one up to publication": "последний такой срок не позже публикации",
  "the next one after publication": "ближайший такой срок после публикации",
  "the year nearest to publication in which it falls on that weekday":
    "ближайший к публикации год, в котором это число приходится на названный день недели",
  "in the year told before": "в году, названном раньше",
  "in the month told before": "в месяце, названном раньше",
  "on the day told before": "в день, названный раньше",
  "on the day of publication": "в день публикации",
  "the one told before": "тот срок, о котором шла речь раньше",
  "the one of publication": "тот срок, в который вышла статья",
  "the same part of another year": "та же часть другого года",
  "the last full quarter before publication": "последний полный квартал до публикации",
  "the year alone": "только год",
};

const UNDATED = {
  "publication date": "дата не названа, взята дата публикации",
  "before publication": "дата не названа, это было до публикации",
  "after publication": "дата не названа, это будет после публикации",
};

/** How a date was worked out, in Russian; null for an explanation of unknown form. */
export function dateReadInRussian(stored: string): string | null {
  const reading = dateReading(stored);
  if (reading === null) return null;
  return reading.toldBefore ? `${said(reading)}; сказано в предыдущем предложении` : said(reading);
}

function said(reading: DateReading): string {
  switch (reading.kind) {
    case "words": {
      const published = reading.published === null ? "" : ` (${dates.when(reading.published)})`;
      return `«${reading.words}» → ${dates.when(reading.date)}: ${REASONS[reading.reason]}${published}`;
    }
    case "undated":
      return `${UNDATED[reading.how]} (${dates.when(reading.published)})`;
    case "table":
      return "Дата взята из таблицы.";
    case "person":
      return `Задано человеком${reading.by === null ? "" : ` (${reading.by})`}${reading.note === null ? "" : `: ${reading.note}`}`;
  }
}

/** Why an article is taken to be of its date, in Russian; null for a reason of unknown form. */
export function publishedReasonInRussian(stored: string): string | null {
  const reason = publishedReason(stored);
  if (reason === null) return null;
  switch (reason.kind) {
    case "given":
      return "указано рядом со статьёй";
    case "metadata":
      return "из собственных данных файла";
    case "dateline":
      return `в строке с местом и датой стоит ${quoted(reason.words)}`;
    case "heading":
      return `в начале текста стоит ${quoted(reason.words)}`;
    case "page":
      return `на странице стоит дата ${quoted(reason.words)}`;
    case "published":
      return `на странице указана публикация: ${quoted(reason.words)}`;
    case "updated":
      return `на странице указано обновление: ${quoted(reason.words)}`;
    case "latest-past":
      return `последний день, названный как прошедший, – ${quoted(reason.words)}; новости пишут в тот же день или на следующий`;
    case "office":
      return `${reason.name}: упоминание в должности (${reason.terms
        .map(([from, to]) => (to === null ? `с ${dayIn(from)}` : `${dayIn(from)} – ${dayIn(to)}`))
        .join("; ")})`;
    case "spoken-of":
      return `упоминается «${bare(reason.name)}» (не раньше ${dayIn(reason.notBefore)})`;
    case "resolution":
      return `резолюция Совета Безопасности ${reason.number} принята в ${reason.year} году`;
    case "tells-of":
      return `о сроке ${dayIn(reason.unit)} текст говорит как о прошлом или настоящем`;
    case "weekday":
      return `в ${reason.year} году это число приходится на день недели, названный в тексте`;
  }
}

/** "“March 27”" and "March 27" alike. */
const quoted = (words: string): string => `«${bare(words)}»`;

const bare = (words: string): string => words.replaceAll(/[“”]/gu, "");

/** "2016-10-17" as "17 окт. 2016"; what is no day, month or year as it stands. */
function dayIn(iso: string): string {
  const unit = parseIsoUnit(iso);
  return unit === null ? iso : dates.days(unit.start, lastDay(unit));
}
