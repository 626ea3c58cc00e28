import type { BundleEvent, Place } from "../bundle/types.ts";
import { addDays, dayFromCivil, formatDay, type Day } from "../domain/day.ts";
import { EVENT_STATUSES } from "../domain/event.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import { cumulative, pick, seededRandom } from "./random.ts";
import { syntheticDate } from "./synthetic-dates.ts";

/** What an event and its article are made from. Any of a million can be told by itself, the same each time. */
export type Story = {
  readonly day: Day;
  readonly when: BundleEvent["when"];
  readonly title: string;
  readonly place: Place;
  readonly second: Place | null;
  readonly traits: Pick<BundleEvent, "kind" | "status" | "importance" | "confidence" | "state">;
  /** Makes the event's id unguessable from its number. */
  readonly salt: number;
};

export type Stories = {
  readonly count: number;
  /** Sorted by day. */
  story(i: number): Story;
};

const DAYS = 3652;
const FIRST_DAY = dayFromCivil({ year: 2014, month: 1, day: 1 })!;
const SUBJECTS = [
  "Aid convoy",
  "Troops",
  "Officials",
  "Residents",
  "Negotiators",
  "Air strikes",
  "Police",
  "UN envoy",
] as const;
const VERBS = [
  "enter",
  "leave",
  "reach",
  "shell",
  "condemn",
  "return to",
  "agree a truce over",
  "report clashes in",
] as const;
const STATUS_SUMS = cumulative([84, 5, 5, 2, 1, 3]);
/** Odd, and far from a multiple of the step of `seededRandom`, so that no two stories share their chances. */
const SEED_STEP = 0x9e37_79b1;

/** Ten years of news, quiet but for some bursts, about places of which few are told of often and most seldom. */
export function syntheticStories(count: number, places: readonly Place[], seed: number): Stories {
  const daySums = cumulative(dailyWeights(seededRandom(seed + 1)));
  const placeSums = cumulative(places.map((_, i) => 1 / (i + 1) ** 1.05));
  const random = seededRandom(seed + count);
  const offsets = Uint16Array.from({ length: count }, () => pick(daySums, random())).toSorted();
  /** What is told of most in a season. */
  const storyPlace = (offset: number): number => (Math.floor(offset / 120) * 7) % Math.min(12, places.length);
  return {
    count,
    story: (i) => {
      const own = seededRandom(Math.imul(i + 1, SEED_STEP) ^ (seed + count));
      own(); // the first number still tells of the seed
      const offset = offsets[i]!;
      const day = addDays(FIRST_DAY, offset);
      const place = places[own() < 0.35 ? storyPlace(offset) : pick(placeSums, own())]!;
      const second = own() < 0.15 ? places[pick(placeSums, own())]! : null;
      return {
        day,
        when: { ...syntheticDate(day, own), basis: "governed" },
        title: `${one(SUBJECTS, own)} ${one(VERBS, own)} ${place.name}`,
        place,
        second: second === place ? null : second,
        traits: traitsOf(own),
        salt: Math.floor(own() * 0x7fff_ffff),
      };
    },
  };
}

const traitsOf = (random: () => number): Story["traits"] => ({
  kind: one(EVENT_KINDS, random),
  status: EVENT_STATUSES[pick(STATUS_SUMS, random())]!,
  importance: Math.round(random() ** 3 * 1000) / 1000,
  confidence: Math.round((0.5 + random() / 2) * 1000) / 1000,
  state: random() < 0.02 ? "checked" : "automatic",
});

const one = <T>(values: readonly T[], random: () => number): T =>
  values[Math.floor(random() * values.length)]!;

/** A steady trickle, and bursts that begin at once and die away over weeks. */
function dailyWeights(random: () => number): readonly number[] {
  const weights = Array.from({ length: DAYS }, () => 0.3);
  for (let burst = 0; burst < 25; burst += 1) {
    const start = Math.floor(random() * DAYS);
    const height = 2 + random() * 18;
    const length = 5 + random() * 60;
    for (let day = start; day < Math.min(DAYS, start + 6 * length); day += 1) {
      weights[day]! += height * Math.exp(-(day - start) / length);
    }
  }
  return weights;
}

export const sentenceOf = ({ title, day }: Story): string => `${title} on ${formatDay(day)}.`;
