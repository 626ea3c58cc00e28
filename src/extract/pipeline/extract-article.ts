import type { ReadArticle } from "../article/types.ts";
import { readDates } from "../dates/read-dates.ts";
import type { DatesInput, DatesResult } from "../dates/types.ts";
import { readEvents } from "../events/read-events.ts";
import type { EventReport } from "../events/types.ts";
import { readPlaces } from "../places/read-places.ts";
import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import type { Toponym } from "../places/types.ts";
import type { Span } from "../text/span.ts";

export type Extraction = {
  readonly dates: DatesResult;
  /** Names; "the city" is read as one for events only. */
  readonly toponyms: readonly Toponym[];
  readonly reports: readonly EventReport[];
};

/** One article through all readers. Pure: the same article gives the same extraction. */
export function extractArticle(article: ReadArticle, gazetteer: Gazetteer): Extraction {
  const ignore = furnitureOf(article);
  const dates = readDates({
    text: article.text,
    mode: article.mode,
    ignore,
    ...(article.dateline !== null && { dateline: article.dateline }),
    ...publishedOf(article),
  });
  const toponyms = readPlaces(
    {
      text: article.text,
      ignore,
      references: true,
      ...(article.title !== null && { title: article.title.value }),
      ...(article.source !== null && { source: article.source.value }),
      ...(article.dateline !== null && { dateline: article.dateline }),
    },
    gazetteer,
  );
  return {
    dates,
    toponyms: toponyms.filter(({ refersTo }) => refersTo === undefined),
    reports: readEvents({ article, dates, toponyms }),
  };
}

const furnitureOf = ({ blocks }: ReadArticle): readonly Span[] =>
  blocks.filter(({ kind }) => kind === "furniture").map(({ start, end }) => ({ start, end }));

/** A date that was given stands beside what the text says. */
function publishedOf({ published }: ReadArticle): Pick<DatesInput, "published" | "inferAnyway"> {
  if (published === null) return {};
  const basis = published.basis === "text" ? "stated" : published.basis;
  return {
    published: { ...published.value, basis, reasons: published.reasons },
    inferAnyway: basis === "given",
  };
}
