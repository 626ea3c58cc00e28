import type { Candidate } from "../candidates.ts";
import { spanOfClause } from "../grammar/clause-span.ts";
import type { EventPlace } from "../types.ts";
import { type PlaceContext, fallback } from "./fallback.ts";
import { toponymsIn } from "./governor.ts";
import { placed, finest } from "./placed.ts";
import { roleOf } from "./roles.ts";

/** Where a candidate happened, was said, or what it is about; finest place of each role, in text order. */
export function placesOf(candidate: Candidate, context: PlaceContext): EventPlace[] {
  const own = finest(ownPlaces(candidate));
  const spoken =
    candidate.form === "speech" && context.filed !== null && !own.some(({ role }) => role === "spoken")
      ? [placed(context.filed, "spoken", "dateline")]
      : [];
  if (own.some(({ role }) => role !== "spoken")) return [...own, ...spoken];
  const rest = fallback(candidate, context, own);
  return [...own, ...rest, ...spoken.filter(({ place }) => rest.every((one) => one.place.id !== place.id))];
}

function ownPlaces(candidate: Candidate): EventPlace[] {
  const { sentence, words: own, form, clause } = candidate;
  const stretch = form === "clause" && clause !== null ? spanOfClause(clause) : own;
  return toponymsIn(sentence.words, stretch).flatMap(({ toponym, at }) => {
    const role = roleOf(candidate, toponym, at);
    return role === null ? [] : [placed(toponym, role.role, role.basis)];
  });
}
