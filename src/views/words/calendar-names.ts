/** Names of months in the interface language, from the browser's own tables; kept once made. */
type NameStyle = "short" | "long";

const months = new Map<string, readonly string[]>();

/** Month 1..12: "Oct" or "October". */
export function monthName(month: number, style: NameStyle, language: string): string {
  const key = `${language} ${style}`;
  const names = months.get(key) ?? namesOf(12, (i) => Date.UTC(2001, i, 1), language, { month: style });
  months.set(key, names);
  return names[month - 1] ?? "";
}

function namesOf(
  count: number,
  timeAt: (i: number) => number,
  language: string,
  options: Intl.DateTimeFormatOptions,
): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return Array.from({ length: count }, (_, i) => format.format(timeAt(i)));
}
