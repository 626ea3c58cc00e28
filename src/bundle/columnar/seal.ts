import { crc32 } from "./crc32.ts";

/** A file of the bundle with its checksum. */
export type SealedFile = { readonly file: string; readonly text: string; readonly checksum: string };

export function seal(file: string, data: unknown): SealedFile {
  const text = JSON.stringify(data);
  return { file, text, checksum: crc32(new TextEncoder().encode(text)) };
}

export const chunksOf = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
