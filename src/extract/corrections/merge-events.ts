import type { BundleEvent } from "../../bundle/types.ts";

/** One event of several: the first gives id, title, date and places; links by the others' ids still find it. */
export function mergeEvents(first: BundleEvent, others: readonly BundleEvent[]): BundleEvent {
  const all = [first, ...others];
  const aliases = [...new Set(all.flatMap(({ id, aliases: own }) => [id, ...(own ?? [])]))].filter(
    (id) => id !== first.id,
  );
  const days = [...new Set(all.map(({ when }) => when.edtf))];
  const told = [
    ...(first.disagreements ?? []),
    ...others.flatMap(({ disagreements }) => disagreements ?? []),
  ];
  const known = told.some(
    ({ about, values }) => about === "day" && days.every((day) => values.includes(day)),
  );
  const disagreements = days.length > 1 && !known ? [...told, { about: "day" as const, values: days }] : told;
  return {
    ...first,
    aliases: aliases.toSorted(),
    reports: all.flatMap(({ reports }) => reports),
    actors: [...new Set(all.flatMap(({ actors }) => actors))],
    importance: all.reduce((most, { importance }) => Math.max(most, importance), 0),
    confidence: 1,
    state: "corrected",
    ...(disagreements.length === 0 ? {} : { disagreements }),
  };
}
