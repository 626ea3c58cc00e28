import type { ReactNode } from "react";
import type { BundleEvent, Report } from "../../bundle/types.ts";
import { useStrings } from "../words/strings.ts";
import { explained } from "./evidence.ts";
import { PlacesRead } from "./PlacesRead.tsx";

type EventFactsProps = {
  readonly event: BundleEvent;
  /** Those being read, the one that gave the date first. */
  readonly reports: readonly Report[];
  /** The text that the reports' spans are of; "" where they have none. */
  readonly text: string;
  /** More terms and what they say. */
  readonly children?: ReactNode;
};

/** When and where an event happened, and how that was read. */
export function EventFacts({ event, reports, text, children }: EventFactsProps) {
  const strings = useStrings();
  const [report] = reports;
  return (
    <dl>
      <dt>{strings.article.date}</dt>
      <dd>
        <strong>{strings.dates.whenAloud(event.when)}</strong>
        {report !== undefined && report.dateExplanation !== "" && (
          <DateExplained stored={report.dateExplanation} />
        )}
      </dd>
      <PlacesRead told={{ event, reports }} text={text} />
      {children}
    </dl>
  );
}

function DateExplained({ stored }: { readonly stored: string }) {
  const { article } = useStrings();
  const { text, language } = explained(stored, article.dateRead);
  return (
    <span lang={language} dir={language === undefined ? undefined : "auto"}>
      {text}
    </span>
  );
}
