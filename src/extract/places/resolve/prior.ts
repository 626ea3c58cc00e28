import type { Span } from "../../text/span.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import type { Prior } from "./context.ts";

/** Endings of addresses that differ from the ISO code, and agencies whose country their name gives. */
const PUBLISHERS: ReadonlyMap<string, string> = new Map([
  ["uk", "GB"],
  ["tass", "RU"],
  ["ria novosti", "RU"],
  ["interfax", "RU"],
  ["rt", "RU"],
  ["sputnik", "RU"],
  ["bbc", "GB"],
  ["bbc news", "GB"],
  ["the guardian", "GB"],
  ["cnn", "US"],
  ["associated press", "US"],
  ["ap", "US"],
  ["the new york times", "US"],
  ["the washington post", "US"],
  ["xinhua", "CN"],
  ["anadolu", "TR"],
  ["sana", "SY"],
  ["al jazeera", "QA"],
  ["al arabiya", "AE"],
  ["dw", "DE"],
  ["dpa", "DE"],
  ["afp", "FR"],
  ["kyodo", "JP"],
  ["yonhap", "KR"],
  ["pti", "IN"],
]);

/** What is known before reading: where it was filed and where its publisher sits. Priors, never evidence. */
export function priorOf(
  input: { readonly source?: string; readonly dateline?: Span },
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Prior {
  const { dateline, source } = input;
  const filed =
    dateline === undefined
      ? undefined
      : mentions.find((mention) => dateline.start <= mention.start && mention.end <= dateline.end);
  return {
    filed: filed?.name ?? null,
    publisher: source === undefined ? undefined : publisherCountry(source, gazetteer),
  };
}

function publisherCountry(source: string, gazetteer: Gazetteer): number | undefined {
  const lower = source.trim().toLowerCase();
  const host = /^(?:https?:\/\/)?([a-z0-9.-]+\.([a-z]{2,}))(?:[/:]|$)/.exec(lower);
  const ending = host?.[2];
  const code =
    PUBLISHERS.get(lower) ??
    (ending === undefined ? undefined : (PUBLISHERS.get(ending) ?? ending.toUpperCase()));
  return code !== undefined && code.length === 2 ? gazetteer.indexOfCode(code) : undefined;
}
