import { useId } from "react";
import type { TextSpan } from "../../bundle/types.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { KindSign } from "../parts/KindSign.tsx";
import { useStrings } from "../words/strings.ts";
import type { ToldEvent } from "./article-events.ts";
import { EventFacts } from "./EventFacts.tsx";
import { OtherReports } from "./OtherReports.tsx";

/** How the chosen event was read: its date, its places, who says so, and what others report. */
export function ReadingNote({
  told,
  article,
  language,
  text,
  onShow,
}: {
  readonly told: ToldEvent;
  readonly article: ArticleId;
  /** Of the article, BCP 47. */
  readonly language: string;
  readonly text: string;
  /** Leads to other words of the article that told the event. */
  readonly onShow: (span: TextSpan) => void;
}) {
  const strings = useStrings();
  const heading = useId();
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
      <EventFacts event={event} reports={reports} text={text} />
      {typeof report?.attribution === "string" && <p>{strings.article.saidBy(report.attribution)}</p>}
      <OtherReports event={event} except={report} article={article} onShow={onShow} />
    </aside>
  );
}
