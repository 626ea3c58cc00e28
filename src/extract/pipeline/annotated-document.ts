import { hash } from "node:crypto";
import type { ExtractedArticle } from "./types.ts";

/** The form that this code writes; another one is refused. */
const FORM = 2;

/**
 * An extraction on its way from the machine that annotated the document to the one that builds: the value of "build"
 * in a line of `annotate --for-build`.
 */
export type AnnotatedDocument = {
  readonly form: typeof FORM;
  /** See `extractorVersion`. */
  readonly extractor: string;
  /** Of the text's bytes as UTF-8, hex: what names the document in the bundle's provenance. */
  readonly sha256: string;
  /** Of `extracted` as JSON: a line that was cut or edited on the way isn't what the extractor wrote. */
  readonly seal: string;
  readonly extracted: ExtractedArticle;
};

export const annotatedDocument = (extracted: ExtractedArticle, extractor: string): AnnotatedDocument => ({
  form: FORM,
  extractor,
  sha256: hash("sha256", extracted.article.text),
  seal: sealOf(extracted),
  extracted,
});

const sealOf = (extracted: unknown): string => hash("sha256", JSON.stringify(extracted)).slice(0, 16);

/** The document of a line of JSON, or what is wrong with it and what to do. */
export function parseAnnotated(line: string): AnnotatedDocument | Fault {
  const value = parseObject(line);
  if (value === null) return { message: "is no JSON object", nextStep: LEFT_OUT };
  const { build, error } = value;
  if (typeof error === "string")
    return { message: `was not annotated: ${error}`, nextStep: "Mend the document and annotate it again." };
  if (build === undefined)
    return { message: "holds nothing to build from", nextStep: "Annotate with -- --for-build." };
  const { form, extracted, seal } = (build ?? {}) as Partial<AnnotatedDocument>;
  if (form !== FORM)
    return { message: "was annotated in another form", nextStep: "Annotate it with this version." };
  if (seal === undefined || seal !== sealOf(extracted))
    return {
      message: "isn't as it was annotated",
      nextStep: "Annotate it again; put facts right in corrections.yaml.",
    };
  return build as AnnotatedDocument;
}

export type Fault = { readonly message: string; readonly nextStep: string };

const LEFT_OUT = "The line is left out; annotate its document again.";

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
