import type { Parsed } from "./parsed.ts";

/** A parameter that couldn't be used, in words for the reader. */
export type LinkProblem = { readonly parameter: string; readonly text: string };

const LONGEST_QUOTE = 60;
const quoted = (raw: string): string =>
  `“${raw.length > LONGEST_QUOTE ? `${raw.slice(0, LONGEST_QUOTE)}…` : raw}”`;

export function problemsOf(name: string, parsed: Parsed<unknown>): readonly LinkProblem[] {
  switch (parsed.status) {
    case "missing":
      return [];
    case "valid":
      return (parsed.ignored ?? []).map((value) => ({
        parameter: name,
        text: `The link’s “${name}” names ${quoted(value)}, which isn’t known here. The rest of the link is shown.`,
      }));
    case "invalid":
      return [
        {
          parameter: name,
          text: `The link’s “${name}” was left out: ${quoted(parsed.raw)} – ${parsed.reason}. The rest of the link is shown.`,
        },
      ];
  }
}
