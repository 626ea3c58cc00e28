import { en } from "./en.ts";
import type { Strings } from "./strings.ts";

/** The languages of the interface, each by its own name. */
export const LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "ru", name: "Русский" },
  { tag: "ar", name: "العربية" },
] as const;

export type Language = (typeof LANGUAGES)[number]["tag"];

/** The interface's language for a BCP 47 tag: "ru-RU" is Russian, what there is no table for is English. */
export function languageOf(tag: string): Language {
  const [primary] = tag.toLowerCase().split("-");
  return LANGUAGES.find((language) => language.tag === primary)?.tag ?? "en";
}

const loaded = new Map<Language, Strings>([["en", en]]);

/** The table, where it is at hand already. */
export const stringsAtHand = (language: Language): Strings | undefined => loaded.get(language);

/** Fetches the table when it is first asked for; English comes with the page. Rejects when it can't be had. */
export async function loadStrings(language: Language): Promise<Strings> {
  const strings = loaded.get(language) ?? (await importStrings(language));
  loaded.set(language, strings);
  return strings;
}

async function importStrings(language: Language): Promise<Strings> {
  switch (language) {
    case "en":
      return en;
    case "ru":
      return (await import("./ru.ts")).ru;
    case "ar":
      return (await import("./ar.ts")).ar;
  }
}
