import { loadHeads } from "../../../bundle/article-heads.ts";
import type { ArticleHead, Corpus } from "../../../bundle/corpus.ts";
import type { BundleEvent } from "../../../bundle/types.ts";
import type { ArticleId } from "../../../domain/ids.ts";
import { EVENT_FORMATS, type EventFormatName } from "../../../export/event-formats.ts";
import { rowMaker } from "../../../export/event-rows.ts";
import type { Snapshot } from "../../../state/snapshot.ts";

export type WriteRequest = {
  readonly corpus: Corpus;
  /** The events to write, in the order in which they are written. */
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
    const step = Array.from({ length: Math.min(EVENTS_A_STEP, visible.count - done) }, (_, i) =>
      visible.at(done + i),
    );
    const events = await corpus.load(step);
    if (signal.aborted) return { kind: "cancelled" };
    articles = await loadHeads(corpus.articles, events.flatMap(tellingArticle));
    const known = events.filter(
      (event) => event !== undefined && tellingArticle(event).every((id) => articles.has(id)),
    );
    missing += events.length - known.length;
    let text = "";
    for (const written of known.flatMap((event) => (event === undefined ? [] : rowsOf(event)))) {
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

/** The article that a row names, where there is one. */
const tellingArticle = (event: BundleEvent | undefined): readonly ArticleId[] => {
  const article = event?.reports[0]?.article ?? null;
  return article === null ? [] : [article];
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
