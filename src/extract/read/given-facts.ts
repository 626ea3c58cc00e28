import { parseGivenDate } from "../article/given-date.ts";
import type { ArticleFacts } from "../article/read-article.ts";
import type { ReadArticle } from "../article/types.ts";

/** What may be given about an article, beside it or in its front matter. */
export const FACT_NAMES = ["title", "source", "url", "published", "language", "note"] as const;
type FactName = (typeof FACT_NAMES)[number];

export type CheckedFacts = {
  readonly facts: ArticleFacts;
  /** "published “2016-13-01” is no date": what was left out, and why. */
  readonly faults: readonly {
    readonly name: FactName;
    readonly message: string;
    readonly nextStep: string;
  }[];
};

/** Checks raw strings, keyed by fact name; an empty one counts as not given. A bad one costs only itself. */
export function checkFacts(raw: Readonly<Partial<Record<FactName, string>>>): CheckedFacts {
  const facts: { -readonly [Name in keyof ArticleFacts]: ArticleFacts[Name] } = {};
  const faults: CheckedFacts["faults"][number][] = [];
  for (const name of FACT_NAMES) {
    const value = raw[name]?.trim() ?? "";
    if (value === "") continue;
    if (name === "published") {
      const date = parseGivenDate(value);
      if (date !== null) facts.published = date;
      else
        faults.push({
          name,
          message: `gives “${value}” as published, which is no date`,
          nextStep: DATE_FORMS,
        });
    } else if (name === "url" && !/^https?:\/\/\S+$/i.test(value)) {
      faults.push({
        name,
        message: `gives “${value}” as url, which is no web address`,
        nextStep: "Write it with https:// in front.",
      });
    } else if (name === "language" && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(value)) {
      faults.push({
        name,
        message: `gives “${value}” as language, which is no language code`,
        nextStep: "Write it like en or pt-BR.",
      });
    } else facts[name] = value;
  }
  return { facts, faults };
}

const DATE_FORMS = "Write it like 2016-12-16, 2016-12, 2016 or 2016-12-14..2016-12-16.";

/** "narrative" or "news"; undefined for anything else. */
export const modeNamed = (raw: unknown): ReadArticle["mode"] | undefined =>
  raw === "narrative" || raw === "news" ? raw : undefined;
