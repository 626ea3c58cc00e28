import type { Report, TextSpan } from "../../bundle/types.ts";
import { parseDay } from "../../domain/day.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { openArticle } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useArticleHeads } from "../parts/use-article-heads.ts";
import { useStrings, type Strings } from "../words/strings.ts";
import { safeAddress } from "./links.ts";

export type ReportCardProps = {
  readonly report: Report;
  /** The article being read. */
  readonly article: ArticleId;
  readonly onShow: (span: TextSpan) => void;
};

/** A report as another one than that being read: who says so, in which words, and the way there. */
export function ReportCard({ report, article, onShow }: ReportCardProps) {
  const view = useView();
  const strings = useStrings();
  const { source, language } = useSourceOf(report);
  const { span } = report;
  const isHere = report.article === article;
  return (
    <li className="report-card">
      <p className="report-source">
        <strong>{isHere ? strings.article.sameArticle : <bdi>{source}</bdi>}</strong>
        <ReportedOn report={report} />
      </p>
      <blockquote dir="auto" lang={language}>
        {report.quote}
      </blockquote>
      {isHere && span !== null && (
        <button type="button" className="button" onClick={() => onShow(span)}>
          {strings.article.showInText}
        </button>
      )}
      <Original report={report} />
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

/** Where a report without an article can be read, as far as it says so. */
export function Original({ report }: { readonly report: Pick<Report, "article" | "url"> }) {
  const strings = useStrings();
  const original = report.article === null ? safeAddress(report.url ?? null) : null;
  if (original === null) return null;
  return (
    <a href={original.href} target="_blank" rel="noopener noreferrer">
      {strings.article.original} {strings.article.originalHost(original.host)} <Icon name="outside" />
    </a>
  );
}

export function ReportedOn({ report }: { readonly report: Pick<Report, "reported"> }) {
  const strings = useStrings();
  const words = reportedInWords(report, strings);
  return words === null ? null : <span>{words}</span>;
}

/** Source of a report's article, else the article's title; for a table's row the source that it names. */
function useSourceOf(report: Report): { readonly source: string; readonly language: string | undefined } {
  const { article } = useStrings();
  const heads = useArticleHeads(report.article === null ? [] : [report.article]);
  const head = report.article === null ? undefined : heads.get(report.article);
  const source = head?.source ?? head?.title ?? report.source ?? article.unknownSource;
  return { source, language: head?.language };
}

function reportedInWords({ reported }: Pick<Report, "reported">, strings: Strings): string | null {
  const first = parseDay(reported?.from ?? "");
  const last = parseDay(reported?.to ?? "");
  return first === null || last === null ? null : strings.article.reportedOn(strings.dates.days(first, last));
}
