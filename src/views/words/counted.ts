import { lazily } from "../../state/lazily.ts";

/**
 * The forms that a counted thing takes in a language, by the names of CLDR's plural categories; "#" stands for the
 * number. A form may do without it: Arabic says "two events" in one word.
 */
export type CountedForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Says how many in a language: `counted("en")({ one: "# event", other: "# events" })(3)` is "3 events". */
export function counted(locale: string): (forms: CountedForms) => (n: number) => string {
  const rules = lazily(() => new Intl.PluralRules(locale));
  const number = lazily(() => new Intl.NumberFormat(locale));
  return (forms) => (n) => (forms[rules().select(n)] ?? forms.other).replace("#", number().format(n));
}
