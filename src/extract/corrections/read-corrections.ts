import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeBytes } from "../read/decode.ts";
import { codeOf } from "../read/folder.ts";
import { parseCorrections, type ParsedCorrections } from "./parse-corrections.ts";

const NAMES = ["corrections.yaml", "corrections.yml"] as const;

/** The corrections beside a folder's articles; none when it has no such file. */
export async function readCorrections(
  folder: string,
): Promise<ParsedCorrections & { readonly file: string }> {
  for (const file of NAMES) {
    const bytes = await readFile(join(folder, file)).catch((error: unknown) => codeOf(error));
    if (bytes === "ENOENT" || bytes === "ENOTDIR") continue;
    const refuse = (message: string, nextStep: string): ParsedCorrections & { readonly file: string } => ({
      file,
      corrections: [],
      problems: [{ file, severity: "refused", message, nextStep }],
    });
    if (typeof bytes === "string") return refuse(`can't be read (${bytes})`, "Check that it may be read.");
    const decoded = decodeBytes(bytes);
    if (decoded.text === null) return refuse(decoded.message, decoded.nextStep);
    return { file, ...parseCorrections(file, decoded.text) };
  }
  return { file: NAMES[0], corrections: [], problems: [] };
}
