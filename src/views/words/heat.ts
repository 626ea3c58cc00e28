import { englishCompact } from "./english-numbers.ts";
import type { Language } from "./languages.ts";

/** Sentences of the map's shading, which come with it and not with the page. */
export type HeatWords = {
  readonly label: string;
  /** `km` is a number in words of the language. */
  readonly within: (km: string) => string;
  /** A power of ten, short: "10K". */
  readonly compact: (n: number) => string;
};

const WORDS: Readonly<Record<Language, HeatWords>> = {
  en: {
    label: "Events around a spot",
    within: (km) => `Within ${km} km, near ones counting more`,
    compact: englishCompact,
  },
  ru: {
    label: "События вокруг точки",
    within: (km) => `В радиусе ${km} км; близкие весят больше`,
    compact: compactIn("ru"),
  },
  ar: {
    label: "الأحداث حول كل نقطة",
    within: (km) => `ضمن ${km} كم، والأقرب أكبر وزنًا`,
    compact: compactIn("ar"),
  },
};

function compactIn(locale: string): (n: number) => string {
  return (n) => new Intl.NumberFormat(locale, { notation: "compact" }).format(n);
}

export const heatWords = (language: Language): HeatWords => WORDS[language];
