import { loadHeads } from "../../../bundle/article-heads.ts";
import type { ArticleHead, Corpus } from "../../../bundle/corpus.ts";
import { compareEvents } from "../../../bundle/order.ts";
import type { BundleEvent } from "../../../bundle/types.ts";
import type { ArticleId } from "../../../domain/ids.ts";
import { EVENT_FORMATS, type EventFormatName } from "../../../export/event-formats.ts";
import { rowMaker } from "../../../export/event-rows.ts";
import type { Snapshot } from "../../../state/snapshot.ts";

export type WriteRequest = {
  readonly corpus: Corpus;
  /** The events to write, by their days. */
  readonly visible: Pick<Snapshot["visible"], "count" | "at">;
  /** Ids of the places that rows are of, with what lies within them; all for none. */
  readonly places: readonly string[];
  readonly format: EventFormatName;
  readonly signal: AbortSignal;
  /** Called after each step with how many events are written. */
  readonly onProgress: (done: number) => void;
};

export type Written =
  | { readonly kind: "file"; readonly file: Blob }
  /** So many events, or what is known of their articles, couldn't be fetched; a file without them would pass for the whole. */
  | { readonly kind: "missing"; readonly events: number }
  | { readonly kind: "cancelled" };

/** Whole chunks of a large corpus; few enough that the page answers between two steps. */
const EVENTS_A_STEP = 512;

/** Writes the events as `npm run export` does, step by step: what isn't in memory is fetched, the page stays usable. */
export async function writeEvents(request: WriteRequest): Promise<Written> {
  const { corpus, visible, places, signal, onProgress } = request;
  const { head, row, between, tail, mediaType } = EVENT_FORMATS[request.format];
  let articles: ReadonlyMap<ArticleId, ArticleHead> = new Map();
  const rowsOf = rowMaker(corpus.places, (id) => articles.get(id), places.length === 0 ? undefined : places);
  const parts: Blob[] = [new Blob([head(corpus.title)])];
  let separator = "";
  let missing = 0;
  for (let done = 0; done < visible.count;) {
    const step = stepFrom(request, done);
    const events = await corpus.load(step);
    if (signal.aborted) return { kind: "cancelled" };
    articles = await loadHeads(corpus.articles, events.flatMap(tellingArticle));
    const known = events.flatMap((event) =>
      event !== undefined && tellingArticle(event).every((id) => articles.has(id)) ? [event] : [],
    );
    missing += events.length - known.length;
    let text = "";
    for (const written of known.toSorted(compareEvents).flatMap(rowsOf)) {
      text += separator + row(written);
      separator = between;
    }
    parts.push(new Blob([text]));
    done += step.length;
    onProgress(done);
    await nextTask();
  }
  if (signal.aborted) return { kind: "cancelled" };
  if (missing > 0) return { kind: "missing", events: missing };
  return { kind: "file", file: new Blob([...parts, tail], { type: `${mediaType};charset=utf-8` }) };
}

/** Some hundred events, with all of the same days as the last: a large corpus has another order within those. */
function stepFrom({ corpus, visible }: WriteRequest, from: number): readonly number[] {
  const { firstDay, endDay } = corpus.columns;
  const step: number[] = [];
  for (let at = from; at < visible.count; at += 1) {
    const event = visible.at(at);
    const last = step.at(-1);
    const sameDays =
      last !== undefined && firstDay[last] === firstDay[event] && endDay[last] === endDay[event];
    if (step.length >= EVENTS_A_STEP && !sameDays) break;
    step.push(event);
  }
  return step;
}

/** The article that a row names, where there is one. */
const tellingArticle = (event: BundleEvent | undefined): readonly ArticleId[] => {
  const article = event?.reports[0]?.article ?? null;
  return article === null ? [] : [article];
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
