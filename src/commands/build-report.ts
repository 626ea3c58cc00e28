import type { BuiltBundle } from "../extract/pipeline/build-bundle.ts";
import type { WrittenFile } from "./write-bundle.ts";

const MOST_WARNINGS_SHOWN = 40;

type Site = { readonly out: string; readonly written: readonly WrittenFile[] };

/** Counts, sizes, warnings and what to do about them, a line each. */
export function printReport(
  { bundle, fromCache }: BuiltBundle,
  log: (line: string) => void,
  site?: Site,
): void {
  const { articles, events, places, provenance } = bundle;
  const reports = events.reduce((sum, event) => sum + event.reports.length, 0);
  const reused = fromCache === 0 ? "" : ` (${fromCache} unchanged since the last build)`;
  log(`${count(articles.length, "article")}${reused}`);
  log(`${count(events.length, "event")} from ${count(reports, "report")}, ${count(places.length, "place")}`);
  if (site !== undefined) {
    const bytes = site.written.reduce((sum, file) => sum + file.bytes, 0);
    log(`${kilobytes(bytes)} of data in ${count(site.written.length, "file")}`);
    log(`Built into ${site.out}`);
  }
  const { warnings } = provenance;
  if (warnings.length === 0) return;
  log(`\n${count(warnings.length, "warning")}:`);
  for (const { file, message } of warnings.slice(0, MOST_WARNINGS_SHOWN)) log(`  ${file}: ${message}`);
  if (warnings.length > MOST_WARNINGS_SHOWN)
    log(`  and ${warnings.length - MOST_WARNINGS_SHOWN} more; all of them are in the bundle's provenance`);
}

const count = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? "" : "s"}`;

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} KB`;
