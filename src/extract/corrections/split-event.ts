import type { BundleEvent } from "../../bundle/types.ts";
import type { EventId } from "../../domain/ids.ts";
import { eventId } from "../merge/report-ids.ts";
import { normalisedWords } from "../merge/words.ts";
import { changeEvent } from "./change-event.ts";
import { reportTells } from "./event-shelf.ts";
import type { PlaceFinder } from "./place-finder.ts";
import type { Change, Correction } from "./types.ts";

type Part = Change & { readonly words: string };

/**
 * Several events of one. Each part takes the reports told with its words; a report that is the event's only one stays
 * with both, because one sentence may tell two events.
 */
export function splitEvent(
  event: BundleEvent,
  parts: readonly Part[],
  finder: PlaceFinder,
  why: Pick<Correction, "note" | "by">,
): readonly BundleEvent[] | string {
  const split: BundleEvent[] = [];
  let staying = event.reports;
  for (const part of parts) {
    const reports = event.reports.filter((report) => reportTells(report, part.words));
    if (reports.length === 0) return `no report of ${event.id} has the words “${part.words}”`;
    const left = staying.filter((report) => !reports.includes(report));
    if (left.length > 0) staying = left;
    const { aliases: _aliases, disagreements: _disagreements, ...rest } = event;
    const own: BundleEvent = { ...rest, id: partId(event, part), title: reports[0]!.quote, reports };
    const changed = changeEvent(
      own,
      { ...part, title: part.title ?? shortened(reports[0]!.quote) },
      finder,
      why,
    );
    if (typeof changed === "string") return changed;
    split.push(changed);
  }
  return [{ ...event, reports: staying, confidence: 1, state: "corrected" }, ...split];
}

/** From the event it was part of and the words that tell it apart. */
const partId = ({ id }: BundleEvent, { words, title, date }: Part): EventId =>
  eventId(["split", id, normalisedWords(words).join(" "), title ?? "", date ?? ""].join("\n"));

const MAX_TITLE = 80; // characters

function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/g, " ");
  if (line.length <= MAX_TITLE) return line;
  return `${line.slice(0, line.lastIndexOf(" ", MAX_TITLE - 1)).replace(/[,;:]$/, "")}…`;
}
