import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { compareText } from "../../bundle/order.ts";
import type { Provenance, Story } from "../../bundle/types.ts";
import { decodeBytes } from "../read/decode.ts";
import { codeOf, type FolderFile } from "../read/folder.ts";
import type { ReadProblem } from "../read/problem.ts";
import { viewProblems, type KnownIds } from "./check-views.ts";
import { parseStory, type ParsedStory } from "./parse-story.ts";

export type Stories = {
  /** By title, then id. */
  readonly stories: readonly Story[];
  readonly sources: Provenance["inputs"];
  readonly problems: readonly ReadProblem[];
};

const MOST_BYTES = 1_000_000;

/** The stories beside the articles. One that can't be used is told of and costs only itself. */
export async function readStories(files: readonly FolderFile[], known: KnownIds): Promise<Stories> {
  const stories = new Map<string, Story>();
  const sources: Provenance["inputs"][number][] = [];
  const problems: ReadProblem[] = [];
  for (const file of files) {
    const read = await readStory(file);
    problems.push(...read.problems);
    if (read.story === null || read.sha256 === null) continue;
    if (stories.has(read.story.id)) {
      problems.push(refused(file.file, "has the same name as another story", "Rename one of them."));
      continue;
    }
    problems.push(...viewProblems(file.file, read.views, known));
    stories.set(read.story.id, read.story);
    sources.push({ file: file.file, sha256: read.sha256 });
  }
  return {
    stories: [...stories.values()].toSorted(
      (a, b) => compareText(a.title, b.title) || compareText(a.id, b.id),
    ),
    sources,
    problems,
  };
}

async function readStory(file: FolderFile): Promise<ParsedStory & { readonly sha256: string | null }> {
  const none = (message: string, nextStep: string): ParsedStory & { readonly sha256: null } => ({
    story: null,
    views: [],
    problems: [refused(file.file, message, nextStep)],
    sha256: null,
  });
  if (file.size > MOST_BYTES) return none("is larger than 1 MB", "Tell it in several stories.");
  const bytes = await readFile(file.path).catch((error: unknown) => codeOf(error));
  if (typeof bytes === "string") return none(`can't be read (${bytes})`, "Check that it may be read.");
  const decoded = decodeBytes(bytes);
  if (decoded.text === null) return none(decoded.message, decoded.nextStep);
  try {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { ...parseStory(file.file, decoded.text), sha256 };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return none("is nested too deeply", "Take out some of its quotes and lists within each other.");
  }
}

const refused = (file: string, message: string, nextStep: string): ReadProblem => ({
  file,
  severity: "refused",
  message,
  nextStep,
});
