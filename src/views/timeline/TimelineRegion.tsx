import { useLayoutEffect } from "react";
import { useView } from "../../state/react.tsx";
import { useStrings } from "../words/strings.ts";
import { bindDocument } from "./announce/bind-document.ts";
import { LiveCount } from "./announce/LiveCount.tsx";
import { RangeSummary } from "./announce/RangeSummary.tsx";
import { DateField } from "./controls/DateField.tsx";
import { Options } from "./controls/Options.tsx";
import { Playback } from "./controls/Playback.tsx";
import { ShowAll } from "./controls/ShowAll.tsx";
import { Detail } from "./detail/Detail.tsx";
import { Overview } from "./overview/Overview.tsx";
import "./detail/detail.css";
import "./timeline.css";

/** The region "Timeline": the events in range, the density of all of them, and every way to choose a range. */
export function TimelineRegion() {
  const view = useView();
  const { regions } = useStrings();
  useLayoutEffect(() => bindDocument(view, document.documentElement), [view]);
  return (
    <section className="timeline" aria-label={regions.timeline} tabIndex={-1}>
      <div className="timeline-bar">
        <Playback />
        <RangeSummary />
        <ShowAll />
        <div className="timeline-dates">
          <DateField side="from" />
          <DateField side="to" />
        </div>
        <Options />
        <LiveCount />
      </div>
      <Detail />
      <Overview />
    </section>
  );
}
