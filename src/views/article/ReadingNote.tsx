import { useId, useMemo } from "react";
import type { TextSpan } from "../../bundle/types.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { useView } from "../../state/react.tsx";
import { KindSign } from "../parts/KindSign.tsx";
import { PlaceName } from "../parts/PlaceName.tsx";
import { useStrings } from "../words/strings.ts";
import type { ToldEvent } from "./article-events.ts";
import { explained } from "./evidence.ts";
import { OtherReports } from "./OtherReports.tsx";

function DateExplained({ stored }: { readonly stored: string }) {
  const { article } = useStrings();
  const { text, language } = explained(stored, article.dateRead);
  return (
    <span lang={language} dir={language === undefined ? undefined : "auto"}>
      {text}
    </span>
  );
}

/** How the chosen event was read: its date, its places, who says so, and what others report. */
export function ReadingNote({
  told,
  article,
  language,
  onShow,
}: {
  readonly told: ToldEvent;
  readonly article: ArticleId;
  /** Of the article, BCP 47. */
  readonly language: string;
  /** Leads to other words of the article that told the event. */
  readonly onShow: (span: TextSpan) => void;
}) {
  const { corpus } = useView();
  const strings = useStrings();
  const heading = useId();
  const placeById = useMemo(() => new Map(corpus.places.map((place) => [place.id, place])), [corpus]);
  const { event, reports } = told;
  const [report] = reports;
  return (
    <aside className="reading-note" aria-labelledby={heading} lang={strings.language} dir={strings.direction}>
      <h3 id={heading} className="visually-hidden">
        {strings.article.note}
      </h3>
      <p className="note-title">
        <KindSign kind={event.kind} />{" "}
        <strong>
          <bdi lang={language}>{event.title}</bdi>
        </strong>
      </p>
      <p className="note-facts">
        {[
          strings.kind(event.kind),
          strings.status(event.status),
          strings.article.certainty(Math.round(event.confidence * 100)),
          strings.review(event.state),
        ].join(" · ")}
      </p>
      <dl>
        <dt>{strings.article.date}</dt>
        <dd>
          <strong>{strings.dates.whenAloud(event.when)}</strong>
          {report !== undefined && report.dateExplanation !== "" && (
            <DateExplained stored={report.dateExplanation} />
          )}
        </dd>
        <dt>{strings.article.places}</dt>
        {event.places.length === 0 && <dd>{strings.article.noPlace}</dd>}
        {event.places.map(({ place: id, role, basis }) => {
          const place = placeById.get(id);
          const kind = place === undefined ? [] : [strings.placeKind(place.kind)];
          return (
            <dd key={`${id} ${role}`}>
              <strong>{place === undefined ? <bdi>{id}</bdi> : <PlaceName place={place} />}</strong>
              <span>{[...kind, strings.placeRole(role), strings.placeBasis(basis)].join("; ")}</span>
            </dd>
          );
        })}
      </dl>
      {typeof report?.attribution === "string" && <p>{strings.article.saidBy(report.attribution)}</p>}
      <OtherReports event={event} except={report} article={article} onShow={onShow} />
    </aside>
  );
}
