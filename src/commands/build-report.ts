import type { StreamedBundle } from "../extract/pipeline/stream-bundle.ts";
import { groupWarnings, linesOf } from "./group-warnings.ts";
import type { WrittenFile } from "./write-bundle.ts";

const MOST_MESSAGES_SHOWN = 40;

type Site = { readonly out: string; readonly written: readonly WrittenFile[] };

/** Counts, sizes, warnings and what to do about them, a line each. */
export function printReport(
  { head, tally, fromCache }: Pick<StreamedBundle, "head" | "tally" | "fromCache">,
  log: (line: string) => void,
  site?: Site,
): void {
  const { articles, places, provenance } = head;
  const reused = fromCache === 0 ? "" : ` (${fromCache} unchanged since the last build)`;
  log(`${count(articles.length, "article")}${reused}`);
  log(
    `${count(tally.events, "event")} from ${count(tally.reports, "report")}, ${count(places.length, "place")}`,
  );
  if (site !== undefined) {
    const bytes = site.written.reduce((sum, file) => sum + file.bytes, 0);
    log(`${kilobytes(bytes)} of data in ${count(site.written.length, "file")}`);
    log(`Built into ${site.out}`);
  }
  printWarnings(provenance.warnings, log);
}

function printWarnings(
  warnings: StreamedBundle["head"]["provenance"]["warnings"],
  log: (line: string) => void,
): void {
  if (warnings.length === 0) return;
  log(`\n${count(warnings.length, "warning")}:`);
  const groups = groupWarnings(warnings);
  for (const line of groups.slice(0, MOST_MESSAGES_SHOWN).flatMap(linesOf)) log(`  ${line}`);
  const more = groups.length - MOST_MESSAGES_SHOWN;
  if (more > 0) log(`  and ${count(more, "other message")}`);
  if (more > 0 || groups.some(({ files }) => files.length > 1))
    log("  All of them are in the bundle's provenance.");
}

const count = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? "" : "s"}`;

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} KB`;
