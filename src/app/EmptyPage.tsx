import { useCallback, useEffect } from "react";
import { loadFirstHeads } from "../bundle/article-heads.ts";
import type { Corpus } from "../bundle/corpus.ts";
import { useFetched } from "../views/parts/use-fetched.ts";
import { useStrings } from "../views/words/strings.ts";
import { markDrawn } from "./drawn.ts";

/** A collection without a single event: says so, names its articles and what the build remarked. */
export function EmptyPage({ corpus }: { readonly corpus: Corpus }) {
  const strings = useStrings();
  const loadHeads = useCallback(() => loadFirstHeads(corpus.articles, corpus.articles.size), [corpus]);
  const heads = useFetched(loadHeads) ?? [];
  const warnings = useFetched(corpus.provenance)?.warnings ?? [];
  useEffect(markDrawn, []);
  return (
    <main className="plain-page">
      <h1>{corpus.title}</h1>
      <p>
        <strong>{strings.failure.noEvents}.</strong> {strings.failure.noEventsHelp(corpus.articles.size)}
      </p>
      {heads.length > 0 && (
        <ul>
          {heads.map(({ id, title, file }) => (
            <li key={id}>
              {title} <span className="muted">{file}</span>
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <ul>
          {warnings.map(({ file, message }) => (
            <li key={`${file} ${message}`}>
              <strong>{file}</strong>:{" "}
              <span lang="en" dir="auto">
                {message}
              </span>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
