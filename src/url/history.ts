import { notify } from "../state/actions/page.ts";
import type { View } from "../state/view.ts";
import { isMoving, KEPT_IN, type ViewState } from "../state/view-state.ts";
import { completeLink, openLink, type OpenedLink } from "./apply-link.ts";
import { linkOfView } from "./link-of-view.ts";
import { formatLink, parseLink } from "./link.ts";
import { createRateLimit, type RateLimit } from "./rate-limit.ts";
import { stepBetween } from "./step-between.ts";

/** The parts of `window` that keep a link and the view together; this file alone touches them. */
export type HistoryWindow = {
  readonly history: Pick<History, "pushState" | "replaceState">;
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly performance: Pick<Performance, "now">;
  addEventListener(type: "popstate" | "hashchange", listener: () => void): void;
  removeEventListener(type: "popstate" | "hashchange", listener: () => void): void;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
};

/** Safari throws after 100 writes in 30 seconds; a few are left for others. */
const MOST_WRITES = 80;
const WRITES_WITHIN_MS = 30_000;
/** While the hand moves the address follows at this pace. */
const SCRUB_PACE_MS = 500;
/** Writing takes a good part of a frame, which is the answer's while words are typed. */
const TYPING_PACE_MS = 100;
/** More links than a person can follow in a second: two parts of the page would be answering each other. */
const MOST_READS = 20;
const READS_WITHIN_MS = 1000;

/** A fragment, as the browser gives it, that has been followed as far as what it names is in memory. */
export type OpenedHash = OpenedLink & { readonly hash: string };

export function openHash(view: View, hash: string): OpenedHash {
  const { link, problems } = parseLink(hash);
  return { hash, ...openLink(view, link, problems) };
}

/**
 * Keeps link and view in step: scrubbing replaces the address, committing pushes a step, Back puts the step before in
 * place. Returns the function that lets go.
 * @param opened the link that the page was opened with, as far as it has been followed
 */
export function bindHistory(
  view: View,
  window: HistoryWindow,
  opened = openHash(view, window.location.hash),
): () => void {
  const writes = createRateLimit(MOST_WRITES, WRITES_WITHIN_MS);
  const reads = createRateLimit(MOST_READS, READS_WITHIN_MS);
  let handled: string | null = null; // the fragment that the view is in step with, as the browser gives it
  let rest = ""; // what the link said when the view last came to rest
  let written = ""; // what the address says now, by our own writing
  let timer: number | null = null;
  let queued = false;
  let isUnwritten = false; // the view has come to rest at something that the address doesn't say yet
  let reading = 0;

  const read = (): void => {
    const { hash } = window.location;
    if (hash !== handled && spendNow(reads, window)) follow(openHash(view, hash));
  };

  const follow = (followed: OpenedHash): void => {
    const { hash, link } = followed;
    handled = hash;
    reading += 1;
    const current = reading;
    const settle = (): void => {
      const now = linkOfView(view);
      rest = formatLink(now);
      written = rest;
      if (link.language !== null || now.language === null) return;
      // The reader's language outlasts the link: it is said again, or reloading would lose it.
      written = hash.replace("#", "");
      write("replace", rest);
    };
    settle();
    void completeLink(view, followed, () => current === reading).then(() => {
      if (current === reading && !isUnwritten) settle();
    });
  };

  const write = (way: "push" | "replace", fragment: string): boolean => {
    if (way === "replace" && fragment === written) return true;
    try {
      const { pathname, search } = window.location;
      const address = fragment === "" ? pathname + search : `#${fragment}`;
      if (way === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    } catch {
      notify(view, HISTORY_REFUSED);
      return false;
    } finally {
      writes.spend(window.performance.now());
    }
    written = fragment;
    handled = window.location.hash;
    return true;
  };

  const later = (milliseconds: number): void => {
    timer ??= window.setTimeout(() => {
      timer = null;
      flush();
    }, milliseconds);
  };

  const flush = (): void => {
    queued = false;
    const wait = writes.waitFor(window.performance.now());
    if (wait > 0) return later(wait);
    isUnwritten = false;
    const fragment = formatLink(linkOfView(view));
    if (isMoving(view.store.getState())) {
      write("replace", fragment);
      return;
    }
    const step = stepBetween(rest, fragment);
    // The entry may still show what was passed over while scrubbing: it gets back what it stood for.
    if (step === "push") write("replace", rest);
    if (write(step === "push" ? "push" : "replace", fragment)) rest = fragment;
  };

  const onChange = (next: ViewState, previous: ViewState): void => {
    if (!linkChanged(next, previous)) return;
    if (isMoving(next)) return later(SCRUB_PACE_MS);
    isUnwritten = true;
    if (next.filters.query !== previous.filters.query) return later(TYPING_PACE_MS);
    if (queued) return;
    queued = true;
    queueMicrotask(flush);
  };

  follow(opened);
  const unsubscribe = view.store.subscribe(onChange);
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", read);
    window.removeEventListener("hashchange", read);
    if (timer !== null) window.clearTimeout(timer);
  };
}

const HISTORY_REFUSED = {
  id: "history-refused",
  tone: "info",
  message: { code: "address-refused" },
} as const;

function spendNow(limit: RateLimit, { performance }: HistoryWindow): boolean {
  if (limit.waitFor(performance.now()) > 0) return false;
  limit.spend(performance.now());
  return true;
}

const LINKED = [
  ...(Object.keys(KEPT_IN) as (keyof ViewState)[]).filter((field) => KEPT_IN[field] === "link"),
  "preview",
  "reportTime",
] as const satisfies readonly (keyof ViewState)[];

const linkChanged = (next: ViewState, previous: ViewState): boolean =>
  LINKED.some((field) => next[field] !== previous[field]);
