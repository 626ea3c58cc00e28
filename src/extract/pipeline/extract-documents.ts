import { basename } from "node:path";
import { reasonOf } from "../read/read-fault.ts";
import { textLines, type LineFault } from "../read/text-lines.ts";
import { parseAnnotated, type Fault } from "./annotated-document.ts";
import type { ArticleShelf } from "./article-shelf.ts";
import type { FileOutcome } from "./extract-file.ts";
import type { ArticleInput } from "./gather.ts";
import { openBytes } from "./open-bytes.ts";
import { packArticle } from "./packed-article.ts";
import type { ArticleWarning } from "./types.ts";

/**
 * Documents that were annotated elsewhere (`annotate --for-build`), in the file's order: what an extraction of their
 * texts here would give. A bad line costs only itself.
 * @param tools `extractor` the version that would extract here; `shelf` where the articles wait
 */
export async function extractDocuments(
  path: string,
  { extractor, shelf }: { readonly extractor: string; readonly shelf: ArticleShelf },
): Promise<ArticleInput> {
  const file = basename(path);
  const outcomes: FileOutcome[] = [];
  const warnings: ArticleWarning[] = [];
  const others = new Set<string>();
  const warn = (line: number, { message, nextStep }: Fault): void =>
    void warnings.push({ file, message: `line ${line} ${message}. ${nextStep}` });
  let last = 1;
  try {
    for await (const lines of textLines(openBytes(path).chunks)) {
      for (const line of lines) {
        last = line.number;
        const document = "fault" in line ? LINE_FAULTS[line.fault] : parseAnnotated(line.text);
        if ("message" in document) {
          warn(line.number, document);
          continue;
        }
        const { extracted, sha256 } = document;
        if (document.extractor !== extractor) others.add(document.extractor);
        const { warnings: own, article } = extracted;
        outcomes.push({
          file: article.file,
          sha256,
          extracted: shelf.keep(packArticle(extracted)),
          warnings: own,
        });
      }
    }
  } catch (error) {
    warn(last, {
      message: `is the last that can be read (${reasonOf(error)})`,
      nextStep: "Copy the file again.",
    });
  }
  if (others.size > 0) warnings.push({ file, message: otherVersions([...others].toSorted(), extractor) });
  return { outcomes, warnings };
}

const LINE_FAULTS: Readonly<Record<LineFault, Fault>> = {
  "no UTF-8": { message: "is no UTF-8", nextStep: "Save it as UTF-8; the line is left out." },
  "too long": { message: "is longer than 64 MB", nextStep: "The line is left out." },
};

const otherVersions = (versions: readonly string[], here: string): string =>
  `was annotated by other versions of the extractor (${versions.join(", ")}; here ${here}). Annotate with one version to get what a build from the articles gives.`;
