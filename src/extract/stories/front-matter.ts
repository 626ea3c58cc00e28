import { parseDocument } from "yaml";

export type StoryFacts = {
  readonly title: string | null;
  readonly language: string;
  /** Line of the file that isn't YAML; null where all is well. */
  readonly faultyLine: number | null;
  /** The file with its front matter blanked out, so that lines keep their numbers. */
  readonly body: string;
};

const DEFAULT_LANGUAGE = "en";

/** `title` and `language` (or `lang`) between two lines of three dashes at the top of the file. */
export function readFrontMatter(text: string): StoryFacts {
  const lines = text.split(/\r?\n/);
  const end =
    lines[0]?.trimEnd() === "---"
      ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
      : -1;
  if (end === -1) return { title: null, language: DEFAULT_LANGUAGE, faultyLine: null, body: text };
  const document = parseDocument(lines.slice(1, end).join("\n"), { stringKeys: true });
  const [error] = document.errors;
  const body = lines.map((line, i) => (i <= end ? "" : line)).join("\n");
  if (error !== undefined)
    return { title: null, language: DEFAULT_LANGUAGE, faultyLine: 1 + (error.linePos?.[0].line ?? 1), body };
  const said = (name: string): string | null => {
    const value: unknown = document.get?.(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  return {
    title: said("title"),
    language: said("language") ?? said("lang") ?? DEFAULT_LANGUAGE,
    faultyLine: null,
    body,
  };
}
