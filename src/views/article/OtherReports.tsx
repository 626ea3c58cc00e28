import type { BundleEvent, Report } from "../../bundle/types.ts";
import { useStrings } from "../words/strings.ts";
import { Agreement } from "./Agreement.tsx";
import { ReportCard, type ReportCardProps } from "./ReportCard.tsx";

type OtherReportsProps = Omit<ReportCardProps, "report"> & {
  readonly event: BundleEvent;
  /** The report being read. */
  readonly except: Report | undefined;
};

/** The other reports of the event side by side, with what they agree on and where they differ. */
export function OtherReports({ event, except, ...card }: OtherReportsProps) {
  const strings = useStrings();
  const others = event.reports.filter((report) => report !== except);
  if (others.length === 0) return null;
  return (
    <div className="other-reports">
      <h4>{strings.article.otherReports(others.length)}</h4>
      <Agreement event={event} />
      <ul>
        {others.map((report) => (
          <ReportCard
            key={`${report.article} ${report.span?.[0] ?? report.quote}`}
            report={report}
            {...card}
          />
        ))}
      </ul>
    </div>
  );
}
