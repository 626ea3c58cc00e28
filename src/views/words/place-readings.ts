import type { Language } from "./languages.ts";

/** Sentences on how a place was read, which come with the article. Readings are names already told apart. */
export type PlaceReadingWords = {
  readonly couldBe: (readings: readonly string[]) => string;
  /** A name that wasn't placed: with what it may mean, or unknown to the gazetteer. */
  readonly notPlaced: (words: string, readings: readonly string[]) => string;
  /** Of a place that is told by others: which. */
  readonly workedOut: (from: string) => string;
  /** "Paris (province or state), Texas, United States" */
  readonly reading: (name: string, kind: string | null, within: readonly string[]) => string;
};

const dotted = (readings: readonly string[]): string => readings.join(" · ");

const WORDS: Readonly<Record<Language, PlaceReadingWords>> = {
  en: {
    couldBe: (readings) => `could also be: ${dotted(readings)}`,
    notPlaced: (words, readings) =>
      readings.length === 0
        ? `“${words}” is named but not on the map: the gazetteer doesn’t know it`
        : `“${words}” is named but not on the map: the text doesn’t say which it is. It could be: ${dotted(readings)}`,
    workedOut: (from) => `worked out from ${from}: drawn as wide as the words leave it`,
    reading: (name, kind, within) => [kind === null ? name : `${name} (${kind})`, ...within].join(", "),
  },
  ru: {
    couldBe: (readings) => `возможно также: ${dotted(readings)}`,
    notPlaced: (words, readings) =>
      readings.length === 0
        ? `«${words}» названо, но на карте его нет: справочник мест его не знает`
        : `«${words}» названо, но на карте его нет: из текста не ясно, какое это место. Возможно: ${dotted(readings)}`,
    workedOut: (from) => `вычислено по словам; отсчёт от: ${from}`,
    reading: (name, kind, within) => [kind === null ? name : `${name} (${kind})`, ...within].join(", "),
  },
  ar: {
    couldBe: (readings) => `وقد يكون أيضًا: ${dotted(readings.map(isolated))}`,
    notPlaced: (words, readings) =>
      readings.length === 0
        ? `ورد اسم «${isolated(words)}» ولا يظهر على الخريطة: لا يعرفه دليل الأماكن`
        : `ورد اسم «${isolated(words)}» ولا يظهر على الخريطة: لا يبيّن النص أي مكان هو. قد يكون: ${dotted(readings.map(isolated))}`,
    workedOut: (from) => `موقع تقريبي محسوب انطلاقًا من ${from}`,
    reading: (name, kind, within) => [kind === null ? name : `${name} (${kind})`, ...within].join("، "),
  },
};

/** Names in another direction keep their order. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

export const placeReadingWords = (language: Language): PlaceReadingWords => WORDS[language];
