import { useId, useMemo } from "react";
import type { ArticleId } from "../../domain/ids.ts";
import { useView } from "../../state/react.tsx";
import { KindSign } from "../parts/KindSign.tsx";
import { useStrings } from "../words/strings.ts";
import type { ToldEvent } from "./article-events.ts";
import { OtherReports } from "./OtherReports.tsx";

/** How the chosen event was read: its date, its places, who says so, and what others report. */
export function ReadingNote({ told, article }: { readonly told: ToldEvent; readonly article: ArticleId }) {
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
          <bdi>{event.title}</bdi>
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
            <span dir="auto">{report.dateExplanation}</span>
          )}
        </dd>
        <dt>{strings.article.places}</dt>
        {event.places.length === 0 && <dd>{strings.article.noPlace}</dd>}
        {event.places.map(({ place: id, role, basis }) => {
          const place = placeById.get(id);
          const kind = place === undefined ? [] : [strings.placeKind(place.kind)];
          return (
            <dd key={`${id} ${role}`}>
              <strong>
                <bdi>{place?.name ?? id}</bdi>
              </strong>
              <span>{[...kind, strings.placeRole(role), strings.placeBasis(basis)].join("; ")}</span>
            </dd>
          );
        })}
      </dl>
      {typeof report?.attribution === "string" && <p>{strings.article.saidBy(report.attribution)}</p>}
      <OtherReports event={event} except={report} article={article} />
    </aside>
  );
}
