import { crc32 } from "./crc32.ts";

/** A file of the bundle. Names use "/". */
export type BundleFile = { readonly file: string; readonly text: string };

/** A file with the checksum (CRC-32) by which another file names it. */
export type SealedFile = BundleFile & { readonly checksum: string };

export function seal(file: string, data: unknown): SealedFile {
  const text = JSON.stringify(data);
  return { file, text, checksum: checksumOf(text) };
}

/**
 * A chunk: one of many files that nothing else lists, so it carries its own checksum, of all bytes that follow it, and
 * the tag of the bundle that it belongs to.
 *
 *     ["cbf43926","0d4a1185",[…]]
 */
export const sealChunk = (file: string, tag: string, data: unknown): BundleFile =>
  sealJsonChunk(file, tag, JSON.stringify(data));

/** The same for data that is JSON already. */
export function sealJsonChunk(file: string, tag: string, json: string): BundleFile {
  const rest = `,${JSON.stringify(tag)},${json}]`;
  return { file, text: `["${checksumOf(rest)}"${rest}` };
}

/** Where in a chunk the bytes begin that its checksum is of. */
export const CHECKED_FROM = '["00000000"'.length;

const checksumOf = (text: string): string => crc32(new TextEncoder().encode(text));
