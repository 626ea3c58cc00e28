import type { Language } from "./languages.ts";

/** What to try, for the help, which brings them along. Buttons are called as the tables call them. */
const TIPS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Drag either end of the marked days along the timeline, or the whole window; the map and the list follow.",
    "Press Play to let the days pass.",
    "Pick a place on the map, a line in the list or a bar on the timeline: all three show it, and the article opens at the sentence.",
    "Stories lead through the events step by step, each step with its view.",
    "In the timeline’s Options, “Compare with” sets other days beside those shown.",
    "There too, “Report day” leaves out what was reported later, and plays how the story was told.",
    "Download, above the list, saves the events of the list for spreadsheets, maps and calendars.",
    "Share gives a link to exactly what you see.",
  ],
  ru: [
    "Потяните за любой край отмеченных дней на шкале времени или за всё окно: карта и список последуют за ним.",
    "Нажмите «Пуск», чтобы дни пошли сами.",
    "Выберите место на карте, строку в списке или полоску на шкале: его покажут все три, а статья откроется на предложении.",
    "«Истории» ведут по событиям шаг за шагом, у каждого шага свой вид.",
    "В настройках шкалы «Сравнить с» ставит рядом другие дни.",
    "Там же «День сообщения» убирает то, о чём сообщили позже, и показывает, как об этом рассказывали.",
    "«Скачать» над списком сохраняет его события для таблиц, карт и календарей.",
    "«Поделиться» даёт ссылку ровно на то, что вы видите.",
  ],
  ar: [
    "اسحب أحد طرفي الأيام المعلَّمة على الخط الزمني أو النافذة كلها؛ تتبعها الخريطة والقائمة.",
    "اضغط «تشغيل» لتمضي الأيام.",
    "اختر مكانًا على الخريطة أو سطرًا في القائمة أو شريطًا على الخط الزمني: يظهر في الثلاثة، وتُفتح المقالة عند الجملة.",
    "تأخذك «قصص» عبر الأحداث خطوة خطوة، ولكل خطوة منظرها.",
    "في «خيارات» الخط الزمني تضع «المقارنة مع» أيامًا أخرى إلى جانب المعروضة.",
    "وهناك أيضًا يُخفي «يوم النشر» ما نُشر بعده، ويعرض كيف رُويت الأحداث.",
    "يحفظ «تنزيل» فوق القائمة أحداثها لجداول البيانات والخرائط والتقويمات.",
    "تعطي «مشاركة» رابطًا لما تراه تمامًا.",
  ],
};

export const tipsIn = (language: Language): readonly string[] => TIPS[language];
