import { useMemo } from "react";
import type { BundleEvent, Report } from "../../bundle/types.ts";
import { parseDay } from "../../domain/day.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { openArticle } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { useStrings, type Strings } from "../words/strings.ts";

type OtherReportsProps = {
  readonly event: BundleEvent;
  /** The report being read. */
  readonly except: Report | undefined;
  /** The article being read. */
  readonly article: ArticleId;
};

/** The other reports of the event side by side, with what they agree on and where they differ. */
export function OtherReports({ event, except, article }: OtherReportsProps) {
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
            article={article}
          />
        ))}
      </ul>
    </div>
  );
}

/** The day and the place are agreed on unless a disagreement says otherwise; figures only differ. */
function Agreement({ event }: { readonly event: BundleEvent }) {
  const strings = useStrings();
  const { about } = strings.article;
  const disagreements = event.disagreements ?? [];
  const agreed = (["day", "place"] as const).filter((one) =>
    disagreements.every((other) => other.about !== one),
  );
  return (
    <p className="agreement">
      {agreed.length > 0 && strings.article.agree(agreed.map((one) => about[one]))}
      {disagreements.map(({ about: what, values }) => (
        <span key={what} className="disagreement">
          {" "}
          {strings.article.differ(about[what], values)}
        </span>
      ))}
    </p>
  );
}

function ReportCard({ report, article }: { readonly report: Report; readonly article: ArticleId }) {
  const view = useView();
  const strings = useStrings();
  const source = useSourceName(report.article);
  const reported = reportedInWords(report, strings);
  return (
    <li className="report-card">
      <p className="report-source">
        <strong>{report.article === article ? strings.article.sameArticle : source}</strong>
        {reported !== null && <span>{reported}</span>}
      </p>
      <blockquote dir="auto">{report.quote}</blockquote>
      {report.article !== null && report.article !== article && (
        <button
          type="button"
          className="button"
          aria-label={strings.article.readThereNamed(source)}
          onClick={() => report.article !== null && openArticle(view, report.article)}
        >
          {strings.article.readThere}
        </button>
      )}
    </li>
  );
}

/** Source of an article, else its title. */
function useSourceName(article: ArticleId | null): string {
  const { corpus } = useView();
  const strings = useStrings();
  return useMemo(() => {
    const head = corpus.articles.find(({ id }) => id === article);
    return head?.source ?? head?.title ?? strings.article.unknownSource;
  }, [corpus, article, strings]);
}

function reportedInWords({ reported }: Report, strings: Strings): string | null {
  const first = parseDay(reported?.from ?? "");
  const last = parseDay(reported?.to ?? "");
  return first === null || last === null ? null : strings.article.reportedOn(strings.dates.days(first, last));
}
