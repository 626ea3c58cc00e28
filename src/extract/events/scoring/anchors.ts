import type { Span } from "../../text/span.ts";
import type { AnnotatedDocument, AnnotatedEvent } from "./annotated.ts";

export type Anchor = Span & { readonly date: string };

/**
 * The day of each mention by the events of an annotated document: the shortest event that covers it, else the event
 * nearest before it, else the publication day. "" when there is none of these.
 */
export const anchorsOf = (document: AnnotatedDocument, mentions: readonly Span[]): Anchor[] =>
  mentions.map(({ start, end }) => ({ start, end, date: dateAt(document, start, end) }));

function dateAt({ events, publishedAt }: AnnotatedDocument, start: number, end: number): string {
  const covering = events.filter((event) => event.start < end && start < event.end).toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return (covering[0] ?? nearestBefore(events, start))?.when.from ?? publishedAt?.value ?? "";
}

const NEAR = 300; // characters

const nearestBefore = (events: readonly AnnotatedEvent[], start: number): AnnotatedEvent | undefined =>
  events.findLast((event) => event.end <= start && start - event.end < NEAR && event.when.basis === "governed");
