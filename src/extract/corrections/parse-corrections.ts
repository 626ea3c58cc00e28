import { safeParse, type BaseIssue } from "valibot";
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from "yaml";
import type { ReadProblem } from "../read/problem.ts";
import { CorrectionSchema } from "./schema.ts";
import type { Correction } from "./types.ts";

export type ParsedCorrections = {
  readonly corrections: readonly Correction[];
  readonly problems: readonly ReadProblem[];
};

/** Reads corrections.yaml. An entry with a fault is left out and named by its line; the others count. */
export function parseCorrections(file: string, text: string): ParsedCorrections {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", stringKeys: true });
  const refuse = (line: number, message: string, nextStep: string): ReadProblem => ({
    file,
    line,
    severity: "warning",
    message,
    nextStep,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const reason = error.message.split("\n", 1)[0]!.replace(/ at line.*$/, "");
    return {
      corrections: [],
      problems: [refuse(lines.linePos(error.pos[0]).line, `isn’t valid YAML: ${reason}`, NOT_USED)],
    };
  }
  if (document.contents === null) return { corrections: [], problems: [] };
  if (!isSeq(document.contents))
    return {
      corrections: [],
      problems: [refuse(1, "is no list of corrections", "Start each one with a dash.")],
    };
  const corrections: Correction[] = [];
  const problems: ReadProblem[] = [];
  document.contents.items.forEach((item, index) => {
    const line = isNode(item) && item.range != null ? lines.linePos(item.range[0]).line : 1;
    const entry = isMap(item) ? unfolded(item, document) : null;
    if (entry === undefined) {
      problems.push(refuse(line, "repeats itself without end", "Write it out without & and *."));
      return;
    }
    const { success, output, issues } = safeParse(CorrectionSchema, entry);
    if (success) corrections.push({ ...output, line });
    else
      problems.push(
        ...(issues ?? []).map((issue) =>
          refuse(lineOf(document, lines, index, issue) ?? line, messageOf(issue), LEFT_OUT),
        ),
      );
  });
  return { corrections, problems };
}

/** The entry as plain values; undefined where its aliases would unfold into more than a memory holds. */
function unfolded(entry: YAMLMap, document: Document.Parsed): unknown {
  try {
    return entry.toJS(document) as unknown;
  } catch {
    return undefined;
  }
}

const NOT_USED = "Mend that line; none of the corrections was used.";
const LEFT_OUT = "Mend it; this correction was left out.";

type Issue = BaseIssue<unknown>;

/** "place.lat must be a number like 36.2" */
function messageOf(issue: Issue): string {
  const keys = (issue.path ?? []).map(({ key }) => key).filter((key) => typeof key === "string");
  const subject = issue.expected === "never" || keys.length === 0 ? "" : `${keys.join(".")} `;
  return `${subject}${issue.message}`.trim();
}

/** The line of the value that the issue is about, or of the nearest one above it. */
function lineOf(document: Document.Parsed, lines: LineCounter, index: number, issue: Issue): number | null {
  const path = (issue.path ?? []).map(({ key }) => key);
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn([index, ...path.slice(0, length)], true);
    if (isNode(node) && node.range != null) return lines.linePos(node.range[0]).line;
  }
  return null;
}
