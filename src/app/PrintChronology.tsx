import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { headInMemory } from "../bundle/article-heads.ts";
import type { Articles } from "../bundle/corpus.ts";
import type { BundleEvent, Report, Story } from "../bundle/types.ts";
import { useView } from "../state/react.tsx";
import type { View } from "../state/view.ts";
import { addressOfView } from "../url/link-of-view.ts";
import { StoryBlocks, StoryWords } from "../views/story/StoryText.tsx";
import { useStrings } from "../views/words/strings.ts";

/** Enough for a long dossier; more would be a book that nobody meant to print. */
const PRINTED_AT_MOST = 1000;

type Chronology = {
  readonly events: readonly BundleEvent[];
  /** Events shown that aren't printed. */
  readonly left: number;
  readonly address: string;
  /** The story that is open. */
  readonly story: Story | null;
};

/**
 * What is printed in place of map and timeline: the story that is open, and the events shown, in order, each with its
 * words and its source.
 */
export function PrintChronology() {
  const { corpus } = useView();
  const strings = useStrings();
  const chronology = useChronology();
  if (chronology === null) return null;
  const placeNames = new Map<string, string>(corpus.places.map(({ id, name }) => [id, name]));
  return (
    <section className="print-only" aria-hidden="true">
      <h1>{strings.print.heading(corpus.title)}</h1>
      <p>{strings.print.address(chronology.address)}</p>
      {chronology.story !== null && <PrintedStory story={chronology.story} />}
      <ol>
        {chronology.events.map((event) => (
          <PrintedEvent key={event.id} event={event} placeNames={placeNames} articles={corpus.articles} />
        ))}
      </ol>
      {chronology.left > 0 && <p>{strings.print.more(chronology.left)}</p>}
    </section>
  );
}

/** What is shown at the moment of printing; null before the first. */
function useChronology(): Chronology | null {
  const view = useView();
  const [chronology, setChronology] = useState<Chronology | null>(null);
  useEffect(() => {
    // The browser prints what is drawn when this returns.
    const prepare = (): void => flushSync(() => setChronology(chronologyOf(view)));
    const media = matchMedia("print");
    const onChange = (): void => {
      if (media.matches) prepare();
    };
    window.addEventListener("beforeprint", prepare);
    media.addEventListener("change", onChange);
    return () => {
      window.removeEventListener("beforeprint", prepare);
      media.removeEventListener("change", onChange);
    };
  }, [view]);
  return chronology;
}

/** Printing can't wait for what isn't in memory; that is counted as left. */
function chronologyOf(view: View): Chronology {
  const { visible, total } = view.snapshot();
  const indices = Array.from({ length: Math.min(visible.count, PRINTED_AT_MOST) }, (_, i) => visible.at(i));
  const events = indices.flatMap((index) => (index === null ? [] : (view.corpus.peek(index) ?? [])));
  const open = view.store.getState().story?.id;
  const story = view.corpus.stories.find(({ id }) => id === open) ?? null;
  return { events, left: total - events.length, address: addressOfView(view, location.href), story };
}

/** On paper a link leads nowhere: the words stand for themselves. */
const nowhere = (): string => "#";

function PrintedStory({ story: { title, language, lead, steps } }: { readonly story: Story }) {
  return (
    <article lang={language} dir="auto">
      <h2>{title}</h2>
      <StoryBlocks blocks={lead} hrefOf={nowhere} />
      {steps.map(({ heading, view, blocks }, step) => (
        // oxlint-disable-next-line react/no-array-index-key -- the steps of a story never change their order
        <section key={`${step} ${view}`}>
          <h3>
            <StoryWords inlines={heading} hrefOf={null} />
          </h3>
          <StoryBlocks blocks={blocks} hrefOf={nowhere} />
        </section>
      ))}
    </article>
  );
}

type PrintedEventProps = {
  readonly event: BundleEvent;
  readonly placeNames: ReadonlyMap<string, string>;
  readonly articles: Articles;
};

function PrintedEvent({ event, placeNames, articles }: PrintedEventProps) {
  const strings = useStrings();
  const places = [...new Set(event.places.map(({ place }) => placeNames.get(place) ?? place))];
  return (
    <li>
      <p>
        <strong>{strings.dates.when(event.when)}</strong>
        {places.length > 0 && ` · ${strings.list(places)}`}
      </p>
      <p>{event.title}</p>
      {event.reports.map((report) => (
        <blockquote key={`${report.article} ${report.quote}`}>
          {report.quote}
          <cite>{sourceOf(report, articles)}</cite>
        </blockquote>
      ))}
    </li>
  );
}

/** "Truce holds, TASS, https://…"; of a table's row what it names itself. */
function sourceOf({ article, source, url }: Report, articles: Articles): string {
  const head = article === null ? { title: null, source, url } : headInMemory(articles, article);
  return [head?.title, head?.source, head?.url].filter((part) => typeof part === "string").join(", ");
}
