import { compareEvents } from "../../bundle/order.ts";
import type { Article, BundleEvent, Provenance } from "../../bundle/types.ts";
import type { GazetteerPlace } from "../places/types.ts";
import type { ReadProblem } from "../read/problem.ts";
import { addedEvent } from "./added-event.ts";
import { changeEvent } from "./change-event.ts";
import { openShelf, type EventShelf } from "./event-shelf.ts";
import { mergeEvents } from "./merge-events.ts";
import { openPlaceFinder, type PlaceFinder, type PlaceLookup } from "./place-finder.ts";
import { splitEvent } from "./split-event.ts";
import type { Correction } from "./types.ts";

export type Corrected = {
  /** In the bundle's order. */
  readonly events: readonly BundleEvent[];
  /** One line for each correction that was applied, for the bundle's provenance. */
  readonly applied: Provenance["corrections"];
  /** Corrections that fit nothing any more, or several things; never lost in silence. */
  readonly unmatched: readonly ReadProblem[];
  /** Places that corrections brought in, by id. */
  readonly places: ReadonlyMap<string, GazetteerPlace>;
};

/**
 * Applies corrections in their order, each to what the ones before it left.
 * @param file the corrections' own, for problems
 */
export function applyCorrections(
  events: readonly BundleEvent[],
  articles: readonly Article[],
  corrections: readonly Correction[],
  lookup: PlaceLookup,
  file = "corrections.yaml",
): Corrected {
  const shelf = openShelf(events, articles);
  const finder = openPlaceFinder(lookup);
  const applied: Provenance["corrections"][number][] = [];
  const unmatched: ReadProblem[] = [];
  for (const correction of corrections) {
    const outcome = applyOne(correction, shelf, articles, finder);
    if (outcome.applied) applied.push({ line: correction.line, text: outcome.text });
    else {
      const message = `wasn’t applied: ${outcome.reason}`;
      unmatched.push({ file, line: correction.line, severity: "warning", message, nextStep: NEXT_STEP });
    }
  }
  return { events: shelf.all().toSorted(compareEvents), applied, unmatched, places: finder.found };
}

const NEXT_STEP = "Name the event by its present id or by more of its words, or delete the correction.";

type Outcome =
  | { readonly applied: true; readonly text: string }
  | { readonly applied: false; readonly reason: string };

const failed = (reason: string): Outcome => ({ applied: false, reason });

function applyOne(
  correction: Correction,
  shelf: EventShelf,
  articles: readonly Article[],
  finder: PlaceFinder,
): Outcome {
  const done = (what: string, title: string): Outcome => ({
    applied: true,
    text: describe(what, title, correction),
  });
  if (correction.add !== undefined) {
    const event = addedEvent(correction.add, articles, finder, correction);
    if (typeof event === "string") return failed(event);
    if (typeof shelf.find({ event: event.id }) !== "string")
      return failed(`“${event.title}” was added before`);
    shelf.add(event);
    return done("added", event.title);
  }
  const event = shelf.find(correction);
  if (typeof event === "string") return failed(event);
  if (correction.hide !== undefined) {
    shelf.replace(event);
    return done("hidden", event.title);
  }
  if (correction.merge !== undefined) return mergeInto(event, correction.merge, shelf, done);
  if (correction.split !== undefined) {
    const parts = splitEvent(event, correction.split, finder, correction);
    if (typeof parts === "string") return failed(parts);
    shelf.replace(event, ...parts);
    return done("split", event.title);
  }
  const changes = changedFields(correction);
  const changed = changes.length === 0 ? checked(event) : changeEvent(event, correction, finder, correction);
  if (typeof changed === "string") return failed(changed);
  shelf.replace(event, changed);
  return done(changes.length === 0 ? "checked" : `set ${changes.join(", ")} of`, event.title);
}

function mergeInto(
  event: BundleEvent,
  targets: NonNullable<Correction["merge"]>,
  shelf: EventShelf,
  done: (what: string, title: string) => Outcome,
): Outcome {
  const others: BundleEvent[] = [];
  for (const target of targets) {
    const other = shelf.find(target);
    if (typeof other === "string") return failed(other);
    if (other.id !== event.id && !others.includes(other)) others.push(other);
  }
  if (others.length === 0) return failed("they are one event already");
  for (const other of others) shelf.replace(other);
  shelf.replace(event, mergeEvents(event, others));
  return done(`merged ${others.length} into`, event.title);
}

const changedFields = (correction: Correction): readonly string[] =>
  (["title", "date", "place", "kind", "status"] as const).filter((name) => correction[name] !== undefined);

const checked = (event: BundleEvent): BundleEvent => ({ ...event, confidence: 1, state: "checked" });

/** "set date of “Convoys leave” (Ana): the caption says so" */
const describe = (what: string, title: string, { note, by }: Correction): string =>
  `${what} “${title}”${by === undefined ? "" : ` (${by})`}${note === undefined ? "" : `: ${note}`}`;
