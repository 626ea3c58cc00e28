import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Toponym } from "../types.ts";
import { placeBetween } from "./vicinity.ts";

/**
 * "the road from Damascus to Homs": two names that hang on the same words mean one place between them, told with the
 * second; the first alone is then no place.
 */
export function betweenPairs(toponyms: readonly Toponym[], gazetteer: Gazetteer): readonly Toponym[] {
  if (toponyms.every(({ relation }) => !isAlong(relation))) return toponyms;
  return toponyms.map((toponym, i) => {
    const { relation, place } = toponym;
    if (relation === undefined || !isAlong(relation) || place === null) return toponym;
    const [before, after] = [toponyms[i - 1], toponyms[i + 1]].map((one) =>
      one?.relation?.start === relation.start ? one.place : null,
    );
    const between = { ...toponym, relation: { ...relation, way: "between" as const } };
    if (before != null) return { ...between, vicinity: placeBetween(before, place, gazetteer) };
    return after == null ? toponym : { ...between, vicinity: null };
  });
}

const isAlong = (relation: Toponym["relation"]): boolean =>
  relation?.way === "road" || relation?.way === "between";
