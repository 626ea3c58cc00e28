import { arabicDates } from "./ar-dates.ts";
import { compareInArabic } from "./ar-compare.ts";
import { bundleFaultInArabic, noticeInArabic } from "./ar-notices.ts";
import { dateReadInArabic, publishedReasonInArabic } from "./ar-readings.ts";
import { storyInArabic } from "./ar-story.ts";
import { eventListInArabic, timelineInArabic } from "./ar-timeline.ts";
import { counted } from "./counted.ts";
import { placeNamesIn } from "./place-names.ts";
import { vicinityInArabic } from "./ar-vicinity.ts";
import type { Strings } from "./strings.ts";

const LOCALE = "ar-u-nu-latn";
const number = new Intl.NumberFormat(LOCALE);
const compact = new Intl.NumberFormat(LOCALE, { notation: "compact" });
const forms = counted(LOCALE);
const articles = forms({
  zero: "لا مقالات",
  one: "مقالة واحدة",
  two: "مقالتان",
  few: "# مقالات",
  many: "# مقالة",
  other: "# مقالة",
});
const events = eventListInArabic.heading;

/** "أ", "أ وب", "أ وب وج" */
const list = (items: readonly string[]): string => items.join(" و");

const KINDS: Readonly<Record<Parameters<Strings["kind"]>[0], string>> = {
  statement: "تصريح",
  talks: "محادثات",
  agreement: "اتفاق",
  decision: "قرار",
  election: "انتخابات",
  protest: "احتجاج",
  attack: "هجوم",
  fighting: "قتال",
  ceasefire: "وقف إطلاق نار",
  evacuation: "إجلاء",
  aid: "إغاثة",
  justice: "قضاء",
  disaster: "كارثة",
  sport: "رياضة",
  science: "علوم",
  other: "غير ذلك",
};

const STATUSES: Readonly<Record<Parameters<Strings["status"]>[0], string>> = {
  happened: "حدث",
  ongoing: "مستمر",
  planned: "مقرر",
  possible: "محتمل",
  denied: "منفي",
  background: "خلفية",
};

const REVIEWS: Readonly<Record<Parameters<Strings["review"]>[0], string>> = {
  automatic: "مقروء آليًا",
  checked: "راجعه إنسان",
  corrected: "صححه إنسان",
};

const ROLES: Readonly<Record<Parameters<Strings["placeRole"]>[0], string>> = {
  happened: "وقع هناك",
  spoken: "قيل هناك",
  about: "جرى الحديث عنه",
  origin: "من هناك",
  destination: "إلى هناك",
};

const PLACE_BASES: Readonly<Record<Parameters<Strings["placeBasis"]>[0], string>> = {
  governed: "مذكور مع الحدث",
  clause: "مذكور في العبارة نفسها",
  carried: "مذكور في جملة سابقة",
  topic: "موضوع المقالة",
  dateline: "مكان إرسال المقالة",
  table: "وارد في الجدول",
  corrected: "حدده تصحيح",
};

const PLACE_KINDS: Readonly<Record<Parameters<Strings["placeKind"]>[0], string>> = {
  site: "موقع",
  quarter: "جزء من مدينة",
  city: "مدينة أو بلدة",
  division: "محافظة أو ولاية",
  region: "منطقة",
  country: "بلد",
  water: "مسطح مائي",
  continent: "قارة",
};

const PUBLISHED_BASES: Readonly<Record<string, string>> = {
  given: "معطى إلى جانب المقالة",
  metadata: "من بيانات الملف",
  stated: "مذكور في المقالة",
  text: "مقروء من المقالة",
  inferred: "مستنتج من المقالة",
};

/** The interface in Arabic, written from right to left. */
export const ar: Strings = {
  language: "ar",
  direction: "rtl",
  dates: arabicDates,
  number: (n) => number.format(n),
  list,

  kind: (kind) => KINDS[kind],
  status: (status) => STATUSES[status],
  review: (state) => REVIEWS[state],
  placeRole: (role) => ROLES[role],
  placeBasis: (basis) => PLACE_BASES[basis],
  placeKind: (kind) => PLACE_KINDS[kind],
  placeName: placeNamesIn("ar", vicinityInArabic),
  notice: noticeInArabic,

  page: {
    articles,
    events,
    loading: "جارٍ جلب المقالات وأحداثها…",
    description: (facts) =>
      `${facts.join("، ")} على خط زمني واحد وخريطة واحدة. كل حدث يفتح المقالة عند الجملة التي أعطت تاريخه ومكانه.`,
    skip: "انتقال",
    skipTo: (region) => `انتقل إلى: ${region}`,
    introTimeline: "اسحب على الخط الزمني لاختيار الأيام.",
    introEvents: "اختر حدثًا لقراءة الجملة التي أعطت تاريخه ومكانه.",
    introDone: "فهمت",
    dismiss: "إخفاء",
    close: "إغلاق",
    retry: "إعادة المحاولة",
    language: "اللغة",
  },

  regions: {
    map: "الخريطة",
    timeline: "الخط الزمني",
    events: "الأحداث",
    article: "المقالة",
    notices: "تنبيهات",
    panels: "الأحداث والمقالة",
    showMore: "تكبير لوحة القراءة",
    showLess: "تصغير لوحة القراءة",
  },

  failure: {
    missing: "تعذّر جلب البيانات",
    broken: "تتعذّر قراءة البيانات",
    newer: "البيانات أحدث من هذه الصفحة",
    fault: bundleFaultInArabic,
    crashed: "حدث خلل في هذه الصفحة",
    crashedHelp:
      "البيانات سليمة. تُبقي إعادة المحاولة على العرض المذكور في العنوان؛ وإن تكرر الخلل فأعد تحميل الصفحة.",
    noEvents: "لم يُقرأ أي حدث من هذه المقالات",
    noEventsHelp: (n) =>
      n === 0
        ? "لا مقالات في المجموعة. أضف مقالات إلى المجلد وابنِ الموقع من جديد."
        : `في المجموعة ${articles(n)}، ولا حدث فيها له تاريخ. ملاحظات البناء مذكورة أدناه.`,
    gaps: (n) => `تعذّر جلب ${events(n)}؛ المعروض غير كامل.`,
    partialGaps: (n) => `تعذّر جلب الحالة ودرجة التأكد والتقارير (${events(n)})؛ لا تشملها التصفية بها.`,
  },

  theme: {
    system: "كما في الجهاز",
    light: "فاتحة",
    dark: "داكنة",
    now: (choice) => `الألوان: ${choice}`,
  },

  search: {
    label: "بحث",
    placeholder: "بحث",
    clear: "مسح البحث",
    preparing: "جارٍ قراءة النصوص…",
    found: (n, words) => `«${words}»: ${events(n)}`,
    none: (words) => `«${words}»: لا أحداث`,
    inArticles: "وكذلك في نص",
    openArticle: (title) => `افتح المقالة «${title}»`,
  },

  filters: {
    label: "تصفية",
    set: "مفعّلة",
    close: "إغلاق التصفية",
    kinds: "النوع",
    sources: "المصدر",
    places: "المكان",
    statuses: "الحالة",
    reviewStates: "المراجعة",
    actors: "أشخاص وهيئات",
    certainty: "درجة الثقة",
    certaintyAtLeast: (percent) => (percent === 0 ? "أي درجة" : `لا تقل عن ${percent}%`),
    inRange: "الأعداد خاصة بالأيام المعروضة.",
    find: (facet) => `ابحث في: ${facet}`,
    all: (n) => `عرض الكل (${number.format(n)})`,
    fewer: "عرض أقل",
    active: "عوامل التصفية المفعّلة",
    remove: (label) => `إزالة التصفية: ${label}`,
    clear: "مسح الكل",
    chipSearch: (words) => `«${words}»`,
    asOf: "ماذا كان معروفًا ومتى",
    asOfHelp: "يستثني الأحداث التي نُشرت أول مرة بعد ذلك.",
    asOfNow: "كل المعروف الآن",
    chipAsOf: (day) => `معروف في ${day}`,
    chipMap: "ما تعرضه الخريطة فقط",
    placeOfKind: (name, kind) => `${name} (${kind})`,
    unknownPlace: "مكان ليس في هذه المجموعة",
  },

  map: {
    help: "خريطة. تحركها الأسهم، ويقرّبها الزائد ويبعدها الناقص.",
    controls: "أدوات الخريطة",
    zoomIn: "تقريب",
    zoomOut: "إبعاد",
    fit: "عرض كل الأحداث على الخريطة",
    onlyShown: "ما تعرضه الخريطة فقط",
    places: "أماكن الأحداث",
    place: (name, n) => `${name}، ${events(n)}`,
    cluster: (names, more, n) =>
      `${list(more === 0 ? names : [...names, `${number.format(more)} غيرها`])}، ${events(n)}`,
    outside: forms({
      one: "مكان واحد خارج الخريطة",
      two: "مكانان خارج الخريطة",
      few: "# أماكن خارج الخريطة",
      many: "# مكانًا خارج الخريطة",
      other: "# مكان خارج الخريطة",
    }),
    heat: {
      label: "الأحداث حول كل نقطة",
      within: (km) => `ضمن ${number.format(km)} كم، والأقرب أكبر وزنًا`,
      least: (n) => compact.format(n),
    },
    close: "إغلاق قائمة الأحداث",
    more: (n) => `عرض ${number.format(n)} أخرى`,
    noneInRange: "لا شيء هنا في الأيام المعروضة.",
    loading: "جارٍ جلب الأحداث…",
    credit: "بيانات الأماكن: GeoNames · الخريطة: Natural Earth",
    partMissing: "تعذّر جلب جزء من الخريطة؛ الأحداث معروضة مع ذلك.",
    key: {
      label: "مفتاح الخريطة",
      size: "كلما كبر زادت الأحداث؛ والرقم يبيّن عددها",
      kind: "العلامة واللون: نوع نصفها على الأقل",
      several: "عدة أماكن متقاربة",
      mentioned: "لم يقع شيء هناك: جرى الحديث عنه أو قيل الكلام فيه",
      planned: "مقرر ولم يقع بعد",
      uncertain: "مقروء بثقة قليلة",
      area: "بلد أو محافظة بكاملها",
      region: "منطقة أو مسطح مائي بلا حدود واضحة",
      disputed: "خط متنازع عليه",
    },
  },

  timeline: timelineInArabic,
  events: eventListInArabic,
  story: storyInArabic,
  compare: compareInArabic,

  share: {
    label: "مشاركة",
    title: "مشاركة هذا العرض",
    help: "يحفظ الرابط الأيام وعوامل التصفية والخريطة وما هو مفتوح. ليس فيه شيء عنك، ولا يُرسل ما بعد # إلى أي خادم.",
    field: "رابط هذا العرض",
    copy: "نسخ الرابط",
    copied: "تم النسخ.",
    failed: "لا يسمح المتصفح للصفحة بالنسخ. حدّد الرابط وانسخه.",
    send: "إرسال…",
    inThisLanguage: "يُفتح للجميع بالعربية",
    embed: "تضمين",
    embedHelp: "الصق هذا في صفحة أخرى لعرضه فيها.",
    copyEmbed: "نسخ الشفرة",
  },

  article: {
    loading: "جارٍ جلب المقالة…",
    missing: "تعذّر جلب هذه المقالة.",
    missingHelp: "تبقى الأحداث المقروءة منها في القائمة.",
    close: "إغلاق المقالة",
    tools: "في هذه المقالة",
    previous: "الحدث السابق في هذه المقالة",
    next: "الحدث التالي في هذه المقالة",
    position: (at, of) => (at === null || of === 0 ? events(of) : `${at + 1} من ${of}`),
    unknownSource: "المصدر غير مذكور",
    published: (date) => `نُشر في ${date}`,
    publishedBasis: (basis) => `التاريخ ${PUBLISHED_BASES[basis] ?? basis}`,
    publishedReason: publishedReasonInArabic,
    dateRead: dateReadInArabic,
    unpublished: "تاريخ النشر غير معروف",
    original: "المقالة الأصلية",
    originalHost: (host) => `على ${host}`,
    file: (name) => `الملف ${name}`,
    railEvent: (year, title) => (year === null ? title : `${year}: ${title}`),
    tellsOf: (title) => `هذه الكلمات تخبر عن: ${title}`,
    gavePlace: (words, names) => `«${words}» ← ${list(names)}`,
    note: "كيف قُرئ هذا",
    places: "المكان",
    date: "التاريخ",
    noPlace: "لم يُقرأ مكان.",
    saidBy: (who) => `بحسب ${who}`,
    certainty: (percent) => `درجة الثقة ${percent}%`,
    otherReports: forms({
      one: "خبر آخر عن هذا الحدث",
      two: "خبران آخران عن هذا الحدث",
      few: "# أخبار أخرى عن هذا الحدث",
      many: "# خبرًا آخر عن هذا الحدث",
      other: "# خبر آخر عن هذا الحدث",
    }),
    sameArticle: "مرة أخرى في هذه المقالة",
    readThere: "اقرأه هناك",
    showInText: "اعرضه في النص",
    readThereNamed: (source) => `اقرأ خبر ${source}`,
    reportedOn: (date) => `نُشر في ${date}`,
    agree: (about) => `تتفق الأخبار على ${list(about)}.`,
    differ: (about, values) => `وتختلف على ${about}: ${values.map((value) => `«${value}»`).join(" – ")}.`,
    about: { day: "اليوم", place: "المكان", figure: "العدد" },
    copyLink: "نسخ الرابط",
    copyLinkTo: (what) =>
      `نسخ الرابط إلى ${{ sentence: "هذه الجملة", article: "هذه المقالة", event: "هذا الحدث" }[what]}`,
    copied: "نُسخ الرابط.",
    copyFailed: "لم يُنسخ: المتصفح لا يسمح.",
    archived: "نسخ في أرشيف الإنترنت",
    cite: "طريقة الاستشهاد",
    citedVia: (link) => `عبر Whenwhere: ${link}`,
    copyCitation: "نسخ الاستشهاد",
    citationCopied: "نُسخ الاستشهاد.",
  },

  articles: {
    label: "المقالات",
    dateUnknown: "التاريخ غير معروف",
    more: (n) => `وغيرها ${articles(n)}: تجدها بالبحث.`,
  },

  about: { title: "عن هذه الصفحة" },

  help: {
    label: "مساعدة",
    title: "مساعدة واختصارات",
    what: "ماذا تجرّب",
    keys: "المفاتيح",
    keysOn: "اختصارات بمفتاح واحد",
    search: "بحث",
    filters: "تصفية",
    next: "الحدث التالي",
    previous: "الحدث السابق",
    share: "مشاركة",
    help: "هذه المساعدة",
    escape: "إغلاق ما في الأعلى",
  },

  print: {
    heading: (title) => `${title}: تسلسل زمني`,
    page: "مع الخط الزمني والخريطة",
    more: (n) => `لم يُطبع: ${events(n)}. ضيّق الأيام أو عوامل التصفية.`,
    address: (link) => `هذا العرض: ${link}`,
  },
};
