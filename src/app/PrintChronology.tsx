import { useEffect, useState } from "react";
import type { BundleEvent } from "../bundle/types.ts";
import { useView } from "../state/react.tsx";
import { addressOfView } from "../url/link-of-view.ts";
import { whenInWords } from "../views/words/dates.ts";
import { useStrings } from "../views/words/strings.ts";

/** Enough for a long dossier; more would be a book that nobody meant to print. */
const PRINTED_AT_MOST = 1000;

type Chronology = {
  readonly events: readonly BundleEvent[];
  readonly left: number;
  readonly address: string;
};

/** What is printed in place of map and timeline: the events shown, in order, each with its words and its source. */
export function PrintChronology() {
  const view = useView();
  const strings = useStrings();
  const [chronology, setChronology] = useState<Chronology | null>(null);
  useEffect(() => {
    const prepare = (): void => {
      const { visible, total } = view.snapshot();
      const count = Math.min(visible.count, PRINTED_AT_MOST);
      const indices = Array.from({ length: count }, (_, i) => visible.at(i));
      // Printing doesn't wait: what is in memory is printed, which is all of it for a corpus of this size.
      const events = indices.flatMap((index) => (index === null ? [] : (view.corpus.peek(index) ?? [])));
      setChronology({ events, left: total - events.length, address: addressOfView(view, location.href) });
    };
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
  if (chronology === null) return null;
  const placeName = new Map(view.corpus.places.map(({ id, name }) => [id, name]));
  const articles = new Map(view.corpus.articles.map((head) => [head.id, head]));
  return (
    <section className="print-only" aria-hidden="true">
      <h1>{strings.print.heading(view.corpus.title)}</h1>
      <p>{strings.print.address(chronology.address)}</p>
      <ol>
        {chronology.events.map((event) => (
          <li key={event.id}>
            <p>
              <strong>{whenInWords(event.when)}</strong>
              {event.places.length > 0 &&
                ` · ${strings.list([...new Set(event.places.map(({ place }) => placeName.get(place) ?? place))])}`}
            </p>
            <p>{event.title}</p>
            {event.reports.map((report) => {
              const head = report.article === null ? undefined : articles.get(report.article);
              return (
                <blockquote key={`${report.article} ${report.quote}`}>
                  {report.quote}
                  <cite>
                    {[head?.title, head?.source, head?.url]
                      .filter((part) => typeof part === "string")
                      .join(", ")}
                  </cite>
                </blockquote>
              );
            })}
          </li>
        ))}
      </ol>
      {chronology.left > 0 && <p>{strings.print.more(chronology.left)}</p>}
    </section>
  );
}
