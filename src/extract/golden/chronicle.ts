import type { Bundle, BundleEvent } from "../../bundle/types.ts";

/**
 * An article's events as a chronology that a person can read against the article, one line an event:
 *
 *     2017-03-17  day governed  attack  happened  Mosul (happened, governed)  Over 200 civilians were killed in Mosul
 *         “The tragedy that occurred in Mosul on March 17, when over 200 civilians were killed” · date “March 17”
 */
export function chronicleOf(bundle: Bundle, articleId: string): string {
  const article = bundle.articles.find(({ id }) => id === articleId);
  if (article === undefined) throw new Error(`no article ${articleId} in the bundle`);
  const events = bundle.events.filter(({ reports }) =>
    reports.some((report) => report.article === articleId),
  );
  const { published } = article;
  const head = [
    `title      ${article.title}`,
    `source     ${article.source ?? "unknown"}`,
    `published  ${published === null ? "unknown" : `${published.edtf} (${published.basis})`}`,
  ];
  return `${[...head, "", ...events.flatMap((event) => linesOf(event, articleId, bundle))].join("\n")}\n`;
}

function linesOf(event: BundleEvent, articleId: string, bundle: Bundle): readonly string[] {
  const { when } = event;
  const days = when.open === undefined && when.from !== when.to ? `${when.from}..${when.to}` : when.edtf;
  const head = [
    days,
    `${when.precision} ${when.basis}`,
    event.kind,
    event.status,
    placesOf(event, bundle),
    event.title,
  ];
  return [
    head.join("  "),
    ...event.reports.filter(({ article }) => article === articleId).map((report) => told(report, bundle)),
  ];
}

const placesOf = ({ places }: BundleEvent, bundle: Bundle): string =>
  places
    .map(
      ({ place, role, basis }) =>
        `${bundle.places.find(({ id }) => id === place)?.name ?? place} (${role}, ${basis})`,
    )
    .join("; ");

function told(report: BundleEvent["reports"][number], bundle: Bundle): string {
  const text = bundle.articles.find(({ id }) => id === report.article)?.text ?? "";
  const date = report.dateSpan === null ? "" : ` · date “${text.slice(...report.dateSpan)}”`;
  return `    “${report.quote.replaceAll(/\s+/g, " ")}”${date}`;
}
