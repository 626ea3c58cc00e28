import { compareText } from "../../bundle/order.ts";
import type { BundleEvent } from "../../bundle/types.ts";
import type { GazetteerPlace } from "../places/types.ts";
import { contains, daysOf } from "./days.ts";
import type { Cluster, ReportRecord } from "./types.ts";

type Disagreement = NonNullable<BundleEvent["disagreements"]>[number];

/** Where reports of one event contradict each other; a vaguer telling contradicts nothing. */
export function disagreementsOf(cluster: Cluster): readonly Disagreement[] {
  const figures = figureDisagreements(cluster);
  if (cluster.length === 1) return figures; // one report has one day and its places
  const found = [dayDisagreement(cluster), placeDisagreement(cluster), ...figures];
  return found.filter((entry) => entry !== null);
}

function dayDisagreement(cluster: Cluster): Disagreement | null {
  const dates = firstOfEach(
    cluster.filter(({ when }) => when.basis !== "publication").map(({ when }) => when),
    ({ from, to }) => (from === to ? from : `${from}..${to}`),
  );
  const spans = [...dates.values()].map(daysOf);
  const contradicted = spans.some((a) => spans.some((b) => !contains(a, b) && !contains(b, a)));
  return contradicted ? { about: "day", values: [...dates.keys()].toSorted() } : null;
}

function placeDisagreement(cluster: Cluster): Disagreement | null {
  const told = cluster
    .map(({ places }) => places.filter(({ role, basis }) => role === "happened" && basis !== "topic"))
    .filter((places) => places.length > 0)
    .map((places) => places.map(({ place }) => place));
  const tellings = [...firstOfEach(told, (places) => places.map(({ id }) => id).join(" ")).values()];
  const contradicted = tellings.some((a) =>
    tellings.some((b) => !a.some((x) => b.some((y) => x.id === y.id || isWithin(x, y) || isWithin(y, x)))),
  );
  return contradicted ? { about: "place", values: distinct(tellings.flat().map(({ name }) => name)) } : null;
}

/** A story that a thousand papers copy is told in a few ways only: those are compared, not the copies. */
function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!found.has(key)) found.set(key, item);
  }
  return found;
}

/** "Outside Sirte" beside "Sirte" is the vaguer telling too. */
const isWithin = (inner: GazetteerPlace, outer: GazetteerPlace): boolean =>
  inner.within.includes(outer.id) || (inner.near?.of.some(({ id }) => id === outer.id) ?? false);

/** Different numbers of the same thing: "nine convoys", "ten convoys". */
function figureDisagreements(cluster: Cluster): readonly Disagreement[] {
  if (cluster.every(({ figures }) => figures.length === 0)) return [];
  const byUnit = new Map<string, ReportRecord["figures"][number][]>();
  for (const figure of cluster.flatMap(({ figures }) => figures))
    byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure]);
  return [...byUnit.entries()]
    .toSorted(([a], [b]) => compareText(a, b))
    .filter(([, figures]) => new Set(figures.map(({ value }) => value)).size > 1)
    .map(([, figures]) => ({ about: "figure" as const, values: distinct(figures.map(({ text }) => text)) }));
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted();
