const months = new Map<string, readonly string[]>();

/** Month 1..12 in the interface language, from the browser's own table: "Oct". */
export function monthName(month: number, language: string): string {
  const names = months.get(language) ?? monthNames(language);
  months.set(language, names);
  return names[month - 1] ?? "";
}

function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2001, i, 1)));
}
