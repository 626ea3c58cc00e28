import type { WindowMode } from "../../state/view-state.ts";
import { counted } from "./counted.ts";
import { russianDates as dates } from "./ru-dates.ts";
import type { Strings } from "./strings.ts";

const number = new Intl.NumberFormat("ru");
const forms = counted("ru");
const events = forms({ one: "# событие", few: "# события", many: "# событий", other: "# события" });
const steps = forms({ one: "# шаг", few: "# шага", many: "# шагов", other: "# шага" });

const MODES: Readonly<Record<WindowMode, string>> = {
  range: "Свободный отрезок",
  rolling: "Скользящее окно",
  cumulative: "С начала по день",
  step: "Шаг за шагом",
};

/** Sentences of the timeline, in Russian. */
export const timelineInRussian: Strings["timeline"] = {
  start: "Начало отрезка",
  end: "Конец отрезка",
  from: "С",
  to: "По",
  rangeAndCount: (range, count) => `${dates.range(range)} · ${events(count)}`,
  spoken: (range, count) => `${events(count)}, ${dates.range(range)}`,
  play: "Пуск",
  pause: "Пауза",
  previous: "Предыдущее событие",
  next: "Следующее событие",
  reset: "Все дни",
  options: "Настройки",
  presets: { all: "Все дни", busiest: "Самые насыщенные дни", last: "Последний месяц" },
  knownBy: "По сведениям на",
  knownByNow: "сегодня",
  knownByHelp: "Скрывает то, о чём впервые сообщили позже этого дня",
  asKnownOn: (day) => `по сведениям на ${dates.day(day)}`,
  mode: "Окно",
  modeName: (mode) => MODES[mode],
  speed: "Скорость",
  speedName: (stepsASecond) => `${steps(stepsASecond)} в секунду`,
  loop: "Повторять",
  skipEmpty: "Пропускать пустые дни",
  uncovered: "об этих днях нет статей",
  coveredButEmpty: "статьи об этих днях есть",
  coverageKey: "Заштрихованные дни: о них нет статей.",
  reportDay: "День сообщения",
  playReports: "Показать, как об этом рассказывали",
  pauseReports: "Приостановить рассказ",
  reportedLater: (n) => `скрыто: ${number.format(n)}, сообщили позже`,
  showAll: "Показать все дни",
  notADate: (text) =>
    `«${text}» не удаётся прочесть как дату. Попробуйте «17 окт. 2016», «окт. 2016» или «17–20 окт. 2016».`,
  ambiguousDate: (text) => `«${text}» может означать два разных дня. Напишите месяц словом: «5 окт. 2016».`,
  endsBeforeStart: "Отрезок закончился бы раньше, чем начался.",
  dateHelp: "День, месяц, год или отрезок, например 17–20 окт. 2016",
  detail: "События на шкале времени",
  detailHelp: "Стрелки переходят от события к событию, Enter открывает его.",
  more: (n) => `+${number.format(n)}`,
  moreAloud: (range, count) => `ещё ${events(count)}, ${dates.range(range)}: показать эти дни`,
  noneInRange: "В эти дни событий нет.",
  nonePasses: "Фильтрам не отвечает ни одно событие.",
  eventAloud: (title, when, place) => [title, when, place].filter((part) => part !== null).join(", "),
};

/** Sentences of the list of events, in Russian. */
export const eventListInRussian: Strings["events"] = {
  heading: events,
  list: "События отрезка по дням",
  since: (day) => `Началось раньше, чем ${dates.day(day)}`,
  loading: "Загрузка…",
  missing: "Не удалось загрузить это событие.",
  noPlace: "Место не известно",
  sources: forms({ one: "# источник", few: "# источника", many: "# источников", other: "# источника" }),
  reports: forms({ one: "# сообщение", few: "# сообщения", many: "# сообщений", other: "# сообщения" }),
  empty: "В эти дни событий нет",
  emptyHelp: "Расширьте отрезок или снимите фильтры.",
  widen: "Показать все дни",
  download: "Скачать",
  clear: "Снять фильтры",
};
