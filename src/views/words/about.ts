import { counted } from "./counted.ts";
import type { Language } from "./languages.ts";

/** What the page says about itself; it comes with that dialog and not with the page. */
export type AboutWords = {
  readonly what: string;
  readonly howDates: string;
  readonly howDatesText: string;
  readonly howPlaces: string;
  readonly howPlacesText: string;
  readonly limits: string;
  readonly borders: string;
  readonly made: string;
  readonly extractor: string;
  readonly gazetteer: string;
  readonly licences: string;
  readonly files: string;
  readonly fingerprint: string;
  readonly corrections: (n: number) => string;
  readonly warnings: (n: number) => string;
  readonly privacy: string;
  readonly privacyText: string;
  readonly notices: string;
  readonly more: (n: number) => string;
};

const english = counted("en");
const russian = counted("ru");
const arabic = counted("ar");

const WORDS: Readonly<Record<Language, AboutWords>> = {
  en: {
    what: "This page was made from a collection of news articles. A program read them and noted what happened, when and where; it keeps the words that say so, and every event opens its article at them.",
    howDates: "How dates were read",
    howDatesText:
      "Words such as “on Friday” or “17 October” were resolved against the article's publication date and the sentences before. A date is shown no finer than the words allow: a month stays a month. Each event says how its date was worked out.",
    howPlaces: "How places were read",
    howPlacesText:
      "Names were looked up in a gazetteer and chosen by the whole article. Countries and regions are drawn as areas, not as points. A place that was only spoken about is told apart from one where something happened.",
    limits:
      "A program makes mistakes. Read the marked sentence before relying on an event; “checked” and “corrected” mark what a person has looked at.",
    borders:
      "Borders and coasts are Natural Earth's, grouped by the code of each first-level division; disputed lines are dashed. They take no side.",
    made: "Made with",
    extractor: "Extractor",
    gazetteer: "Gazetteer",
    licences: "Data and licences",
    files: "Articles read",
    fingerprint: "SHA-256",
    corrections: english({ one: "# correction applied", other: "# corrections applied" }),
    warnings: english({ one: "# remark of the build", other: "# remarks of the build" }),
    privacy: "Privacy",
    privacyText:
      "The page loads nothing from anywhere else, sets no cookie and tells nobody what you look at. The colours you choose, and a copy of the page for visits without a connection, are kept in this browser only.",
    notices: "Third-party notices",
    more: english({ other: "and # more in the page's data" }),
  },
  ru: {
    what: "Эта страница сделана из собрания новостных статей. Программа прочла их и отметила, что, когда и где произошло; она хранит слова, в которых об этом сказано, и каждое событие открывает свою статью на них.",
    howDates: "Как прочитаны даты",
    howDatesText:
      "Такие слова, как «в пятницу» или «17 октября», поняты по дате публикации статьи и по предыдущим предложениям. Дата не показана точнее, чем позволяют слова: месяц остаётся месяцем. О каждом событии сказано, как получена его дата.",
    howPlaces: "Как прочитаны места",
    howPlacesText:
      "Названия найдены в географическом справочнике и выбраны по всей статье. Страны и области нарисованы площадями, а не точками. Место, о котором только шла речь, отличается от того, где что-то произошло.",
    limits:
      "Программа ошибается. Прежде чем полагаться на событие, прочтите отмеченное предложение; «проверено» и «исправлено» отмечают то, что смотрел человек.",
    borders:
      "Границы и берега взяты из Natural Earth и сгруппированы по кодам областей; спорные линии нарисованы пунктиром. Они не занимают ничьей стороны.",
    made: "Чем сделано",
    extractor: "Программа чтения",
    gazetteer: "Справочник мест",
    licences: "Данные и лицензии",
    files: "Прочитанные статьи",
    fingerprint: "SHA-256",
    corrections: russian({
      one: "# исправление учтено",
      few: "# исправления учтены",
      many: "# исправлений учтено",
      other: "# исправления учтено",
    }),
    warnings: russian({
      one: "# замечание сборки",
      few: "# замечания сборки",
      many: "# замечаний сборки",
      other: "# замечания сборки",
    }),
    privacy: "Ваши данные",
    privacyText:
      "Страница ничего не загружает со стороны, не ставит cookie и никому не сообщает, что вы смотрите. Выбранные цвета и копия страницы для чтения без сети хранятся только в этом браузере.",
    notices: "Уведомления о чужих частях",
    more: russian({ other: "и ещё # в данных страницы" }),
  },
  ar: {
    what: "صُنعت هذه الصفحة من مجموعة مقالات إخبارية. قرأها برنامج وسجّل ما حدث ومتى وأين؛ وهو يحفظ الكلمات التي تقول ذلك، وكل حدث يفتح مقالته عندها.",
    howDates: "كيف قُرئت التواريخ",
    howDatesText:
      "فُهمت كلمات مثل «يوم الجمعة» أو «17 أكتوبر» من تاريخ نشر المقالة ومن الجمل السابقة. لا يُعرض تاريخ أدق مما تسمح به الكلمات: يبقى الشهر شهرًا. ويذكر كل حدث كيف عُرف تاريخه.",
    howPlaces: "كيف قُرئت الأماكن",
    howPlacesText:
      "بُحث عن الأسماء في معجم جغرافي واختيرت بالنظر في المقالة كلها. تُرسم البلدان والمحافظات مساحات لا نقاطًا. ويُميَّز المكان الذي جرى الحديث عنه فحسب من المكان الذي وقع فيه شيء.",
    limits:
      "البرنامج يخطئ. اقرأ الجملة المعلَّمة قبل أن تعتمد على حدث؛ وما كُتب عليه «راجعه إنسان» أو «صححه إنسان» فقد نظر فيه إنسان.",
    borders:
      "الحدود والسواحل من Natural Earth، مجمّعة بحسب رموز المحافظات؛ والخطوط المتنازع عليها متقطعة. وهي لا تنحاز إلى أي طرف.",
    made: "صُنعت بواسطة",
    extractor: "برنامج القراءة",
    gazetteer: "المعجم الجغرافي",
    licences: "البيانات والتراخيص",
    files: "المقالات المقروءة",
    fingerprint: "SHA-256",
    corrections: arabic({
      zero: "لا تصحيحات",
      one: "تصحيح واحد",
      two: "تصحيحان",
      few: "# تصحيحات",
      many: "# تصحيحًا",
      other: "# تصحيح",
    }),
    warnings: arabic({
      zero: "لا ملاحظات للبناء",
      one: "ملاحظة واحدة للبناء",
      two: "ملاحظتان للبناء",
      few: "# ملاحظات للبناء",
      many: "# ملاحظة للبناء",
      other: "# ملاحظة للبناء",
    }),
    privacy: "الخصوصية",
    privacyText:
      "لا تجلب الصفحة شيئًا من أي مكان آخر، ولا تضع ملفات تعريف الارتباط، ولا تخبر أحدًا بما تنظر إليه. الألوان التي تختارها، ونسخة من الصفحة لفتحها دون اتصال، محفوظة في هذا المتصفح فقط.",
    notices: "إشعارات مكوّنات الآخرين",
    more: arabic({ other: "و# أخرى في بيانات الصفحة" }),
  },
};

export const aboutWords = (language: Language): AboutWords => WORDS[language];
