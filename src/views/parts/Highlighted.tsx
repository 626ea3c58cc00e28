import { Fragment } from "react";
import { hitsIn, parseQuery } from "../words/query.ts";

/** A text with the words that a reader searches for marked in it. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  const hits = hitsIn(text, parseQuery(query));
  if (hits.length === 0) return text;
  const ends = [0, ...hits.map(([, end]) => end)];
  return (
    <>
      {hits.map(([start, end], i) => (
        <Fragment key={start}>
          {text.slice(ends[i], start)}
          <mark className="hit">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
