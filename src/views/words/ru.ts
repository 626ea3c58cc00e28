import { counted } from "./counted.ts";
import { placeNamesIn } from "./place-names.ts";
import { vicinityInRussian } from "./ru-vicinity.ts";
import { russianDates } from "./ru-dates.ts";
import { compareInRussian } from "./ru-compare.ts";
import { bundleFaultInRussian, noticeInRussian } from "./ru-notices.ts";
import { dateReadInRussian, publishedReasonInRussian } from "./ru-readings.ts";
import { storyInRussian } from "./ru-story.ts";
import { eventListInRussian, timelineInRussian } from "./ru-timeline.ts";
import type { Strings } from "./strings.ts";

const number = new Intl.NumberFormat("ru");
const compact = new Intl.NumberFormat("ru", { notation: "compact" });
const forms = counted("ru");
const articles = forms({ one: "# статья", few: "# статьи", many: "# статей", other: "# статьи" });
const events = forms({ one: "# событие", few: "# события", many: "# событий", other: "# события" });
const places = forms({ one: "# место", few: "# места", many: "# мест", other: "# места" });

/** "а", "а и б", "а, б и в" */
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} и ${items.at(-1)}`;

const KINDS: Readonly<Record<Parameters<Strings["kind"]>[0], string>> = {
  statement: "Заявление",
  talks: "Переговоры",
  agreement: "Соглашение",
  decision: "Решение",
  election: "Выборы",
  protest: "Протест",
  attack: "Нападение",
  fighting: "Бои",
  ceasefire: "Перемирие",
  evacuation: "Эвакуация",
  aid: "Помощь",
  justice: "Правосудие",
  disaster: "Бедствие",
  sport: "Спорт",
  science: "Наука",
  other: "Прочее",
};

const STATUSES: Readonly<Record<Parameters<Strings["status"]>[0], string>> = {
  happened: "Произошло",
  ongoing: "Продолжается",
  planned: "Намечено",
  possible: "Возможно",
  denied: "Опровергнуто",
  background: "Предыстория",
};

const REVIEWS: Readonly<Record<Parameters<Strings["review"]>[0], string>> = {
  automatic: "Прочитано автоматически",
  checked: "Проверено человеком",
  corrected: "Исправлено человеком",
};

const ROLES: Readonly<Record<Parameters<Strings["placeRole"]>[0], string>> = {
  happened: "произошло там",
  spoken: "сказано там",
  about: "об этом месте шла речь",
  origin: "оттуда",
  destination: "туда",
};

const PLACE_BASES: Readonly<Record<Parameters<Strings["placeBasis"]>[0], string>> = {
  governed: "названо вместе с событием",
  clause: "названо в той же части предложения",
  carried: "названо в одном из предыдущих предложений",
  topic: "о нём вся статья",
  dateline: "откуда передана статья",
  table: "указано в таблице",
  corrected: "указано в исправлении",
};

const PLACE_KINDS: Readonly<Record<Parameters<Strings["placeKind"]>[0], string>> = {
  site: "объект",
  quarter: "часть города",
  city: "населённый пункт",
  division: "провинция или область",
  region: "местность",
  country: "страна",
  water: "водоём",
  continent: "часть света",
};

const PUBLISHED_BASES: Readonly<Record<string, string>> = {
  given: "указана рядом со статьёй",
  metadata: "взята из данных файла",
  stated: "названа в статье",
  text: "прочитана в статье",
  inferred: "выведена из статьи",
};

/** The interface in Russian. */
export const ru: Strings = {
  language: "ru",
  direction: "ltr",
  dates: russianDates,
  number: (n) => number.format(n),
  list,

  kind: (kind) => KINDS[kind],
  status: (status) => STATUSES[status],
  review: (state) => REVIEWS[state],
  placeRole: (role) => ROLES[role],
  placeBasis: (basis) => PLACE_BASES[basis],
  placeKind: (kind) => PLACE_KINDS[kind],
  placeName: placeNamesIn("ru", vicinityInRussian),
  notice: noticeInRussian,

  page: {
    articles,
    events,
    loading: "Загружаются статьи и их события…",
    description: (facts) =>
      `${facts.join(", ")} на одной шкале времени и одной карте. Каждое событие открывает статью на предложении, из которого взяты дата и место.`,
    skip: "Переходы",
    skipTo: (region) => `Перейти: ${region}`,
    introTimeline: "Выберите дни, проведя по шкале времени.",
    introEvents: "Выберите событие, чтобы прочесть предложение, из которого взяты дата и место.",
    introDone: "Понятно",
    dismiss: "Убрать",
    close: "Закрыть",
    retry: "Повторить",
    language: "Язык",
  },

  regions: {
    map: "Карта",
    timeline: "Шкала времени",
    events: "События",
    article: "Статья",
    notices: "Сообщения",
    panels: "События и статья",
    showMore: "Увеличить панель чтения",
    showLess: "Уменьшить панель чтения",
  },

  failure: {
    missing: "Не удалось загрузить данные",
    broken: "Не удаётся прочесть данные",
    newer: "Данные новее этой страницы",
    fault: bundleFaultInRussian,
    crashed: "На странице что-то пошло не так",
    crashedHelp:
      "Данные не пострадали. Повтор сохранит вид, который назван в адресе; если это случится снова, перезагрузите страницу.",
    noEvents: "В этих статьях не найдено ни одного события",
    noEventsHelp: (n) =>
      n === 0
        ? "В собрании нет статей. Добавьте их в папку и соберите сайт заново."
        : `Собрание: ${articles(n)}, ни одного события с датой. Замечания сборки перечислены ниже.`,
    gaps: (n) => `Не удалось загрузить ${events(n)}; показано не всё.`,
    partialGaps: (n) =>
      `Не удалось загрузить статус, достоверность и сообщения (${events(n)}); фильтры по ним это не учитывают.`,
  },

  theme: {
    system: "как на устройстве",
    light: "светлые",
    dark: "тёмные",
    now: (choice) => `Цвета: ${choice}`,
  },

  search: {
    label: "Поиск",
    placeholder: "Поиск",
    clear: "Очистить поиск",
    preparing: "Тексты читаются…",
    found: (n, words) => `«${words}»: ${events(n)}`,
    none: (words) => `«${words}»: ни одного события`,
    inArticles: "Также в тексте статей",
    openArticle: (title) => `Открыть статью «${title}»`,
  },

  filters: {
    label: "Фильтры",
    set: "включено",
    close: "Закрыть фильтры",
    kinds: "Вид",
    sources: "Источник",
    places: "Место",
    statuses: "Статус",
    reviewStates: "Проверка",
    actors: "Люди и организации",
    certainty: "Надёжность",
    certaintyAtLeast: (percent) => (percent === 0 ? "любая" : `не ниже ${percent}\u00a0%`),
    inRange: "Числа относятся к показанным дням.",
    find: (facet) => `Найти: ${facet}`,
    all: (n) => `Показать все (${number.format(n)})`,
    fewer: "Показать меньше",
    active: "Включённые фильтры",
    remove: (label) => `Снять фильтр: ${label}`,
    clear: "Снять все",
    chipSearch: (words) => `«${words}»`,
    asOf: "Что было известно и когда",
    asOfHelp: "Убирает события, о которых впервые сообщили позже.",
    asOfNow: "Всё, что известно сейчас",
    chipAsOf: (day) => `Известно на ${day}`,
    chipMap: "Только то, что видно на карте",
    placeOfKind: (name, kind) => `${name} (${kind})`,
    unknownPlace: "место не из этого собрания",
  },

  map: {
    help: "Карта. Стрелки двигают её, плюс и минус меняют масштаб.",
    controls: "Управление картой",
    zoomIn: "Приблизить",
    zoomOut: "Отдалить",
    fit: "Показать на карте все события",
    onlyShown: "Только то, что видно на карте",
    places: "Места событий",
    place: (name, n) => `${name}, ${events(n)}`,
    cluster: (names, more, n) =>
      `${list(more === 0 ? names : [...names, `ещё ${number.format(more)}`])}, ${events(n)}`,
    outside: (n) => `${places(n)} за пределами карты`,
    heat: {
      label: "События вокруг точки",
      within: (km) => `В радиусе ${number.format(km)} км; близкие весят больше`,
      least: (n) => compact.format(n),
    },
    close: "Закрыть список событий",
    more: (n) => `Показать ещё ${number.format(n)}`,
    noneInRange: "В показанные дни здесь ничего нет.",
    loading: "События загружаются…",
    credit: "Места: GeoNames · Карта: Natural Earth",
    partMissing: "Часть карты не удалось загрузить; события показаны и без неё.",
    key: {
      label: "Обозначения",
      size: "Чем больше, тем больше событий; число говорит, сколько",
      kind: "Знак и цвет: вид не менее половины из них",
      several: "Несколько близких мест",
      mentioned: "Там ничего не произошло: о месте шла речь или там было сказано",
      planned: "Намечено, но ещё не произошло",
      uncertain: "Прочитано с малой надёжностью",
      area: "Страна или область целиком",
      region: "Местность или водоём без чёткой границы",
      disputed: "Спорная линия",
    },
  },

  timeline: timelineInRussian,
  events: eventListInRussian,
  story: storyInRussian,
  compare: compareInRussian,

  share: {
    label: "Поделиться",
    title: "Поделиться этим видом",
    help: "Ссылка хранит дни, фильтры, карту и то, что открыто. О вас в ней ничего нет, а часть после # никогда не передаётся на сервер.",
    field: "Ссылка на этот вид",
    copy: "Скопировать ссылку",
    copied: "Скопировано.",
    failed: "Браузер не даёт странице копировать. Выделите ссылку и скопируйте её.",
    send: "Отправить…",
    inThisLanguage: "Открывать у всех по-русски",
    embed: "Встроить",
    embedHelp: "Вставьте это в другую страницу, чтобы показать вид на ней.",
    copyEmbed: "Скопировать код",
  },

  article: {
    loading: "Статья загружается…",
    missing: "Не удалось загрузить эту статью.",
    missingHelp: "События из неё остаются в списке.",
    close: "Закрыть статью",
    tools: "В этой статье",
    previous: "Предыдущее событие этой статьи",
    next: "Следующее событие этой статьи",
    position: (at, of) => (of === 0 ? "Нет событий" : at === null ? events(of) : `${at + 1} из ${of}`),
    unknownSource: "Источник не назван",
    published: (date) => `Опубликовано: ${date}`,
    publishedBasis: (basis) => `Дата ${PUBLISHED_BASES[basis] ?? basis}`,
    publishedReason: publishedReasonInRussian,
    dateRead: dateReadInRussian,
    unpublished: "Дата публикации не известна",
    original: "Оригинал статьи",
    originalHost: (host) => `на ${host}`,
    file: (name) => `Файл ${name}`,
    railEvent: (year, title) => (year === null ? title : `${year}: ${title}`),
    tellsOf: (title) => `Об этом говорят эти слова: ${title}`,
    gavePlace: (words, names) => `«${words}» → ${list(names)}`,
    note: "Как это прочитано",
    places: "Место",
    date: "Дата",
    noPlace: "Место не прочитано.",
    saidBy: (who) => `По словам: ${who}`,
    certainty: (percent) => `Надёжность ${percent}\u00a0%`,
    otherReports: forms({
      one: "Ещё # сообщение об этом событии",
      few: "Ещё # сообщения об этом событии",
      many: "Ещё # сообщений об этом событии",
      other: "Ещё # сообщения об этом событии",
    }),
    sameArticle: "ещё раз в этой статье",
    readThere: "Прочесть там",
    showInText: "Показать в тексте",
    readThereNamed: (source) => `Прочесть сообщение: ${source}`,
    reportedOn: (date) => `сообщено ${date}`,
    agree: (about) => `Сообщения сходятся: ${list(about)}.`,
    differ: (about, values) => `Расходятся: ${about} – ${values.map((value) => `«${value}»`).join(" – ")}.`,
    about: { day: "день", place: "место", figure: "число" },
    copyLink: "Скопировать ссылку",
    copyLinkTo: (what) =>
      `Скопировать ссылку на ${{ sentence: "это предложение", article: "эту статью", event: "это событие" }[what]}`,
    copied: "Ссылка скопирована.",
    copyFailed: "Не скопировано: браузер не разрешает.",
    archived: "Копии в Архиве Интернета",
    cite: "Как цитировать",
    citedVia: (link) => `по странице Whenwhere: ${link}`,
    copyCitation: "Скопировать цитату",
    citationCopied: "Цитата скопирована.",
  },

  articles: {
    label: "Статьи",
    dateUnknown: "дата не известна",
    more: (n) => `Ещё ${articles(n)}: их найдёт поиск.`,
  },

  about: { title: "Об этой странице" },

  help: {
    label: "Справка",
    title: "Справка и клавиши",
    what: "Что попробовать",
    keys: "Клавиши",
    keysOn: "Команды одной клавишей",
    search: "Поиск",
    filters: "Фильтры",
    next: "Следующее событие",
    previous: "Предыдущее событие",
    share: "Поделиться",
    help: "Эта справка",
    escape: "Закрыть то, что сверху",
  },

  print: {
    heading: (title) => `${title}: хроника`,
    page: "Со шкалой времени и картой",
    more: (n) => `Не напечатано: ${events(n)}. Сузьте дни или фильтры.`,
    address: (link) => `Этот вид: ${link}`,
  },
};
