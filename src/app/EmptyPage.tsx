import { useEffect } from "react";
import type { Corpus } from "../bundle/corpus.ts";
import { useStrings } from "../views/words/strings.ts";
import { markDrawn } from "./drawn.ts";

/** A collection without a single event: says so, names its articles and what the build remarked. */
export function EmptyPage({ corpus }: { readonly corpus: Corpus }) {
  const strings = useStrings();
  useEffect(markDrawn, []);
  return (
    <main className="plain-page">
      <h1>{corpus.title}</h1>
      <p>
        <strong>{strings.failure.noEvents}.</strong> {strings.failure.noEventsHelp(corpus.articles.length)}
      </p>
      {corpus.articles.length > 0 && (
        <ul>
          {corpus.articles.map(({ id, title, file }) => (
            <li key={id}>
              {title} <span className="muted">{file}</span>
            </li>
          ))}
        </ul>
      )}
      {corpus.provenance.warnings.length > 0 && (
        <ul>
          {corpus.provenance.warnings.map(({ file, message }) => (
            <li key={`${file} ${message}`}>
              <strong>{file}</strong>: {message}
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
