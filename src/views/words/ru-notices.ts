import type { BundleFault } from "../../bundle/result.ts";
import type { LinkFault, NoticeMessage } from "../../state/notice.ts";
import { shortened } from "./shortened.ts";

const GONE = {
  event: "События, названного в ссылке, больше нет",
  article: "Статьи, названной в ссылке, больше нет",
  place: "Места, названного в ссылке, больше нет",
  story: "Истории, названной в ссылке, больше нет",
};
const FILTER_GONE = {
  place: "Одного из мест, названных в ссылке, больше нет",
  source: "Одного из источников, названных в ссылке, больше нет",
};
const WIDENED = { filters: "фильтры", range: "отрезок дней", map: "карта" };
const HIDDEN = { event: "названное в ней событие", article: "названную в ней статью" };

/** "а", "а и б", "а, б и в" */
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} и ${items.at(-1)}`;

/** What the page tells its reader once, in Russian. */
export function noticeInRussian(message: NoticeMessage): string {
  const rest = "Остальное из ссылки показано.";
  switch (message.code) {
    case "left-out":
      return `«${message.parameter}» из ссылки не учтено: «${shortened(message.raw)}» – ${faultInRussian(message.fault)}. ${rest}`;
    case "unknown-value":
      return `«${message.parameter}» в ссылке называет «${shortened(message.raw)}», чего здесь нет. ${rest}`;
    case "outside":
      return `«${message.parameter}» из ссылки не учтено: эти дни кончаются раньше первого события или начинаются позже последнего. ${rest}`;
    case "gone":
      return `${GONE[message.what]} на этой странице. ${rest}`;
    case "filter-gone":
      return `${FILTER_GONE[message.what]} на этой странице. ${rest}`;
    case "no-such-step":
      return "В истории меньше шагов, чем сказано в ссылке. Показан последний.";
    case "widened":
      return `${capitalised(list(message.widened.map((one) => WIDENED[one])))} из ссылки скрыли бы ${HIDDEN[message.toShow]}, поэтому показано больше, чем в ней сказано.`;
    case "address-refused":
      return "Браузер сейчас не даёт адресу следовать за видом. «Поделиться» по-прежнему даёт верную ссылку.";
    case "language-missing":
      return "Не удалось загрузить слова этого языка. Выберите его ещё раз, когда связь восстановится.";
    case "data-missing":
      return "Не удалось загрузить часть данных. Повторите, когда связь восстановится.";
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function faultInRussian(fault: LinkFault): string {
  switch (fault.kind) {
    case "escape":
      return "нарушена запись вида %20";
    case "range":
      return "ожидались два дня, например 2016-10-17..2016-10-21";
    case "backwards":
      return "отрезок кончается раньше, чем начинается";
    case "map":
      return "ожидались масштаб/широта/долгота, например 5/36.2/37.2";
    case "zoom":
      return `масштаб должен быть от 0 до ${fault.most}`;
    case "off-globe":
      return "такой точки на земном шаре нет";
    case "certainty":
      return "ожидалось число от 0 до 1";
    case "day":
      return "ожидался день, например 2016-12-18";
    case "step":
      return "ожидалось число от 1";
    case "language":
      return "ожидалось обозначение языка, например ru";
    case "version":
      return "ожидалось число";
    case "newer":
      return "ссылка сделана более новой версией и показана настолько, насколько понятна этой";
    case "word":
      return `ожидалось ${fault.known.map((word) => `«${word}»`).join(", ")}`;
  }
}

/** Why there is nothing to show and what to do, in Russian. */
export function bundleFaultInRussian(file: string, fault: BundleFault): string {
  switch (fault.code) {
    case "status":
      return `Сервер отвечает ${fault.status} на запрос ${file}. Проверьте связь и повторите.`;
    case "no-answer":
      return `Нет ответа на запрос ${file}. Проверьте связь и повторите.`;
    case "no-reader":
      return "Не удалось загрузить часть страницы. Проверьте связь и повторите.";
    case "format":
      return `Они сделаны более поздней версией Whenwhere (формат ${fault.format}). Перезагрузите страницу; если не поможет, соберите сайт заново.`;
    case "content":
      return `${file} – не то, чего ждёт эта страница. Соберите сайт заново.`;
  }
}
