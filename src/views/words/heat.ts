import type { Language } from "./languages.ts";

/** Sentences of the map's shading, which come with it and not with the page. */
export type HeatWords = {
  readonly label: string;
  /** `km` is a number in words of the language. */
  readonly within: (km: string) => string;
};

const WORDS: Readonly<Record<Language, HeatWords>> = {
  en: {
    label: "Events around a spot",
    within: (km) => `Within ${km} km, near ones counting more`,
  },
  ru: {
    label: "События вокруг точки",
    within: (km) => `В радиусе ${km} км; близкие весят больше`,
  },
  ar: {
    label: "الأحداث حول كل نقطة",
    within: (km) => `ضمن ${km} كم، والأقرب أكبر وزنًا`,
  },
};

export const heatWords = (language: Language): HeatWords => WORDS[language];
