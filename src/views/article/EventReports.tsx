import { useCallback } from "react";
import type { BundleEvent, Report } from "../../bundle/types.ts";
import type { EventId } from "../../domain/ids.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Highlighted } from "../parts/Highlighted.tsx";
import { KindSign } from "../parts/KindSign.tsx";
import { useFetched } from "../parts/use-fetched.ts";
import { useStrings } from "../words/strings.ts";
import { Agreement } from "./Agreement.tsx";
import { Citation } from "./Citation.tsx";
import { reportCitation } from "./citation.ts";
import { EventFacts } from "./EventFacts.tsx";
import type { LinkTo } from "./links.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { Original, ReportedOn } from "./ReportCard.tsx";

type EventReportsProps = { readonly id: EventId; readonly linkTo: LinkTo };

/** An event that no article tells, a row of a table: what is known of it, and the words of its own reports. */
export function EventReports({ id, linkTo }: EventReportsProps) {
  const strings = useStrings();
  const event = useEvent(id);
  const tools = (
    <div className="article-tools">
      <CopyButton
        label={strings.article.copyLink}
        name={strings.article.copyLinkTo("event")}
        text={() => linkTo({ kind: "event", id })}
        icon="link"
        copied={strings.article.copied}
        failed={strings.article.copyFailed}
      />
    </div>
  );
  const status = event === undefined ? "loading" : event === null ? "missing" : "ready";
  return (
    <ReadingFrame tools={tools} chosen={id} status={status}>
      {event != null && <ReportsBody key={id} event={event} linkTo={linkTo} />}
    </ReadingFrame>
  );
}

function ReportsBody({ event, linkTo }: { readonly event: BundleEvent; readonly linkTo: LinkTo }) {
  const strings = useStrings();
  const link = (): string => linkTo({ kind: "event", id: event.id });
  return (
    <div className="article-scroll event-reports">
      <h2 className="article-title" dir="auto">
        {event.title}
      </h2>
      <p className="note-facts">
        <KindSign kind={event.kind} /> {strings.kind(event.kind)} · {strings.status(event.status)}
      </p>
      <EventFacts event={event} reports={event.reports} text="">
        {event.actors.length > 0 && (
          <>
            <dt>{strings.filters.actors}</dt>
            <dd>
              <bdi>{strings.list(event.actors)}</bdi>
            </dd>
          </>
        )}
      </EventFacts>
      {event.reports.length > 1 && <Agreement event={event} />}
      {event.reports.map((report) => (
        <OwnReport key={`${report.source} ${report.url} ${report.quote}`} report={report} />
      ))}
      <footer className="article-foot">
        <Citation text={() => reportCitation(event, link(), strings)} />
      </footer>
    </div>
  );
}

/** The words that gave the event, with who published them. */
function OwnReport({ report }: { readonly report: Report }) {
  const { article } = useStrings();
  const query = useViewState((state) => state.filters.query);
  return (
    <section className="own-report">
      <p className="report-source">
        <strong>
          <bdi>{report.source ?? article.unknownSource}</bdi>
        </strong>
        <ReportedOn report={report} />
      </p>
      <blockquote dir="auto">
        <mark data-evidence="event">
          <Highlighted text={report.quote} query={query} />
        </mark>
      </blockquote>
      <Original report={report} />
    </section>
  );
}

/** From memory at once, else fetched: undefined until then, null where it can't be had. */
function useEvent(id: EventId): BundleEvent | null | undefined {
  const { corpus } = useView();
  const load = useCallback(async () => {
    const index = await corpus.locateEvent(id);
    return index === undefined ? null : ((await corpus.load([index]))[0] ?? null);
  }, [corpus, id]);
  const fetched = useFetched(load);
  const index = corpus.indexOfEvent(id);
  return fetched ?? (index === undefined ? undefined : corpus.peek(index)) ?? fetched;
}
