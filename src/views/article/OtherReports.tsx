import type { BundleEvent, Report, TextSpan } from "../../bundle/types.ts";
import { parseDay } from "../../domain/day.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { openArticle } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { useArticleHeads } from "../parts/use-article-heads.ts";
import { Icon } from "../parts/Icon.tsx";
import { useStrings, type Strings } from "../words/strings.ts";
import { safeAddress } from "./links.ts";

type OtherReportsProps = {
  readonly event: BundleEvent;
  /** The report being read. */
  readonly except: Report | undefined;
  /** The article being read. */
  readonly article: ArticleId;
  readonly onShow: (span: TextSpan) => void;
};

/** The other reports of the event side by side, with what they agree on and where they differ. */
export function OtherReports({ event, except, article, onShow }: OtherReportsProps) {
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
            onShow={onShow}
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

type ReportCardProps = Pick<OtherReportsProps, "article" | "onShow"> & { readonly report: Report };

function ReportCard({ report, article, onShow }: ReportCardProps) {
  const view = useView();
  const strings = useStrings();
  const { source, language } = useSourceOf(report);
  const { span } = report;
  const isHere = report.article === article;
  const original = report.article === null ? safeAddress(report.url ?? null) : null;
  const reported = reportedInWords(report, strings);
  return (
    <li className="report-card">
      <p className="report-source">
        <strong>{isHere ? strings.article.sameArticle : <bdi>{source}</bdi>}</strong>
        {reported !== null && <span>{reported}</span>}
      </p>
      <blockquote dir="auto" lang={language}>
        {report.quote}
      </blockquote>
      {isHere && span !== null && (
        <button type="button" className="button" onClick={() => onShow(span)}>
          {strings.article.showInText}
        </button>
      )}
      {original !== null && (
        <a href={original.href} target="_blank" rel="noopener noreferrer">
          {strings.article.original} {strings.article.originalHost(original.host)} <Icon name="outside" />
        </a>
      )}
      {report.article !== null && !isHere && (
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

/** Source of a report's article, else the article's title; for a table's row the source that it names. */
function useSourceOf(report: Report): { readonly source: string; readonly language: string | undefined } {
  const { article } = useStrings();
  const heads = useArticleHeads(report.article === null ? [] : [report.article]);
  const head = report.article === null ? undefined : heads.get(report.article);
  const source = head?.source ?? head?.title ?? report.source ?? article.unknownSource;
  return { source, language: head?.language };
}

function reportedInWords({ reported }: Report, strings: Strings): string | null {
  const first = parseDay(reported?.from ?? "");
  const last = parseDay(reported?.to ?? "");
  return first === null || last === null ? null : strings.article.reportedOn(strings.dates.days(first, last));
}
