import * as v from "valibot";
import { parseDay } from "../domain/day.ts";
import { broken, newerFormat } from "./problems.ts";
import { succeed, type Result } from "./result.ts";
import { BundleSchema } from "./schema.ts";
import type { Bundle } from "./types.ts";

/**
 * A readable bundle from parsed JSON: its shape by the schema, then what a schema can't say (days that exist, ids that
 * lead somewhere, spans inside their text). The problem names the first thing wrong and where it stands.
 */
export function parseBundle(data: unknown, file: string): Result<Bundle> {
  const newer = newerFormat(data, file);
  if (newer !== null) return newer;
  const parsed = v.safeParse(BundleSchema, data, { abortEarly: true });
  if (!parsed.success) return broken(file, describeIssue(parsed.issues[0]));
  // The schema is the type's own description; brands (ArticleId, EventId) exist only in types.
  const bundle = parsed.output as unknown as Bundle;
  const fault = firstFault(bundle);
  return fault === null ? succeed(bundle) : broken(file, fault);
}

/** "events.3.when.from: Invalid format ..." */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

function firstFault(bundle: Bundle): string | null {
  const places = new Set(bundle.places.map((place) => place.id));
  const lengths = new Map(bundle.articles.map((article) => [article.id, article.text.length]));
  if (places.size < bundle.places.length) return "two places have the same id";
  if (lengths.size < bundle.articles.length) return "two articles have the same id";
  const seen = new Set<string>();
  for (const event of bundle.events) {
    const first = parseDay(event.when.from);
    const last = parseDay(event.when.to);
    if (first === null || last === null || last < first) return `event ${event.id} has no possible date`;
    if (event.places.some(({ place }) => !places.has(place)))
      return `event ${event.id} names an unknown place`;
    for (const { article, span } of event.reports) {
      if (article === null) continue;
      const length = lengths.get(article);
      if (length === undefined) return `event ${event.id} names an unknown article`;
      if (span !== null && (span[0] > span[1] || span[1] > length))
        return `event ${event.id} points outside its article`;
    }
    if (seen.has(event.id)) return `two events have the id ${event.id}`;
    seen.add(event.id);
  }
  return null;
}
