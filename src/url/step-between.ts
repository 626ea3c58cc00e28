import { splitFragment } from "./fragment.ts";

/** How the address goes from one link to the next: as a step that Back undoes, in place, or not at all. */
export type HistoryStep = "push" | "replace" | "none";

/** Moving the map, changing the language and typing on in the search are no steps of their own. */
const IN_PLACE: ReadonlySet<string> = new Set(["map", "lang"]);

export function stepBetween(from: string, to: string): HistoryStep {
  if (from === to) return "none";
  const before = splitFragment(from);
  const after = splitFragment(to);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
  const typingOn = changed.length === 1 && changed[0] === "q" && before.has("q") && after.has("q");
  return typingOn || changed.every((key) => IN_PLACE.has(key)) ? "replace" : "push";
}
