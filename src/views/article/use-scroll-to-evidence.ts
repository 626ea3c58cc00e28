import { useLayoutEffect, type RefObject } from "react";
import type { TextSpan } from "../../bundle/types.ts";
import type { EventId } from "../../domain/ids.ts";

const SENTENCE = 'mark[data-evidence="event"]';
const ANY_EVIDENCE = "mark[data-evidence], .reading-note";
/** Where the sentence comes to stand, as a part of the height seen. */
const READING_LINE = 0.22;

/** Brings the sentence that told the chosen event to the reader's eye; the top of the article when there is none. */
export function useScrollToEvidence(scroller: RefObject<HTMLElement | null>, chosen: EventId | null): void {
  useLayoutEffect(() => {
    if (scroller.current !== null) scrollToEvidence(scroller.current, chosen);
  }, [scroller, chosen]);
}

/** Brings the words that told an event, at an offset of the article, to the reader's eye and gives them the focus. */
export function showWords(scroller: HTMLElement | null, [start]: TextSpan): void {
  const words = scroller?.querySelector<HTMLElement>(`${SENTENCE}[data-offset="${start}"]`);
  if (scroller == null || words == null) return;
  scrollTo(scroller, words);
  words.focus({ preventScroll: true });
}

function scrollToEvidence(scroller: HTMLElement, chosen: EventId | null): void {
  const sentence =
    chosen === null ? null : (scroller.querySelector(SENTENCE) ?? scroller.querySelector(ANY_EVIDENCE));
  scrollTo(scroller, sentence);
}

function scrollTo(scroller: HTMLElement, target: Element | null): void {
  const top = target === null ? 0 : offsetOf(target, scroller) - scroller.clientHeight * READING_LINE;
  scroller.scrollTo({ top, behavior: "instant" });
}

/** Distance from the top of the scrolled content, in px. */
const offsetOf = (target: Element, scroller: HTMLElement): number =>
  target.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
