import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { checkFacts, FACT_NAMES, modeNamed } from "./given-facts.ts";
import type { FileContent } from "./file-content.ts";
import type { ReadProblem } from "./problem.ts";

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const ALSO: Readonly<Record<string, string>> = {
  date: "published",
  lang: "language",
  publisher: "source",
  link: "url",
  description: "note",
};

/** A Markdown file: YAML front matter is metadata, the rest is text without its marks. */
export function readMarkdown(file: string, raw: string): FileContent {
  const match = FRONT_MATTER.exec(raw);
  const { metadata, mode, problems } =
    match === null ? { metadata: {}, mode: undefined, problems: [] } : readFrontMatter(file, match[1] ?? "");
  const text = plainMarkdown(match === null ? raw : raw.slice(match[0].length));
  return { text, metadata, ...(mode === undefined ? {} : { mode }), problems };
}

function readFrontMatter(
  file: string,
  yaml: string,
): Pick<FileContent, "metadata" | "problems"> & { readonly mode: FileContent["mode"] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, stringKeys: true });
  const fault = (line: number, message: string, nextStep: string): ReadProblem => ({
    file,
    line: line + 1, // the line of dashes comes first
    severity: "warning",
    message,
    nextStep,
  });
  const [error] = document.errors;
  if (error !== undefined || (document.contents !== null && !isMap(document.contents))) {
    const line = lineCounter.linePos(error?.pos[0] ?? 0).line;
    const problems = [
      fault(line, "has front matter that isn’t valid YAML", "Mend that line; its facts weren’t used."),
    ];
    return { metadata: {}, mode: undefined, problems };
  }
  const lines = new Map<string, number>();
  const cells: Record<string, string> = {};
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const written = isScalar(key) ? String(key.value).toLowerCase() : "";
    const name = ALSO[written] ?? written;
    if (!isScalar(value) || value.value === null || cells[name] !== undefined) continue;
    cells[name] = typeof value.value === "string" ? value.value : (value.source ?? String(value.value));
    lines.set(name, lineCounter.linePos(isScalar(key) ? (key.range?.[0] ?? 0) : 0).line);
  }
  const { facts, faults } = checkFacts(
    Object.fromEntries(FACT_NAMES.map((name) => [name, cells[name] ?? ""])),
  );
  const problems = faults.map(({ name, message, nextStep }) =>
    fault(lines.get(name) ?? 1, message, nextStep),
  );
  return { metadata: facts, mode: modeNamed(cells["mode"]), problems };
}

/** Headings, emphasis, links, quotes and images become the words that a reader sees; lines stay lines. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .split("\n")
    .filter((line) => !isRule(line))
    .map((line) => plainInline(withoutMarks(line)))
    .join("\n");
}

/** A line of three or more dashes, stars or underscores. */
function isRule(line: string): boolean {
  const marks = line.replaceAll(/[ \t\r]/g, "");
  return marks.length >= 3 && /^(?:-+|\*+|_+)$/.test(marks);
}

/** Without what makes a line a heading or a quote, in front and behind. */
function withoutMarks(line: string): string {
  const bare = line.replace(/^[ \t]{0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+)/, "");
  if (bare === line || !line.trimStart().startsWith("#")) return bare;
  const end = bare.trimEnd();
  const closed = end.length - /#*$/.exec(end.slice(-100))![0].length;
  return /[ \t]/.test(end[closed - 1] ?? "") ? end.slice(0, closed).trimEnd() : bare;
}

/** A mark behind a backslash is the mark itself, and neither opens nor closes anything. */
const plainInline = (line: string): string =>
  line
    .replaceAll(/!\[[^[\]]{0,400}\]\([^()\s]{0,2000}(?:[ \t]+"[^"]{0,400}")?\)/g, "")
    .replaceAll(/\[([^[\]]{1,1000})\]\([^()\s]{0,2000}(?:[ \t]+"[^"]{0,400}")?\)/g, "$1")
    .replaceAll(/<(https?:\/\/[^<>\s]{1,2000})>/g, "$1")
    .replaceAll(/(?<!\\)(\*\*|__)(?=\S)([^*_]{1,2000})(?<=[^\s\\])\1/g, "$2")
    .replaceAll(
      /(?<![\p{L}\p{Nd}*_\\])([*_])(?=[^\s*_])([^*_]{1,2000})(?<=[^\s\\])\1(?![\p{L}\p{Nd}])/gu,
      "$2",
    )
    .replaceAll(/\\([\\`*_{}[\]()#+.!>-])/g, "$1");
