import * as v from "valibot";
import { fetchBytes, parseJson, type FileSource } from "../file-source.ts";
import { broken, describeIssue } from "../parse-bundle.ts";
import { succeed, type Result } from "../result.ts";
import { crc32 } from "./crc32.ts";

/** A file whose bytes have the checksum that the manifest gives, and whose data has the shape. */
export async function fetchChecked<Shape extends v.GenericSchema>(
  source: FileSource,
  file: string,
  checksum: string,
  shape: Shape,
): Promise<Result<v.InferOutput<Shape>>> {
  const bytes = await fetchBytes(source, file);
  if (!bytes.ok) return bytes;
  const url = source.baseUrl + file;
  if (crc32(bytes.value) !== checksum) return broken(url, `${url} is damaged or of another build`);
  const data = parseJson(bytes.value, url);
  if (!data.ok) return data;
  const parsed = v.safeParse(shape, data.value, { abortEarly: true });
  return parsed.success ? succeed(parsed.output) : broken(url, describeIssue(parsed.issues[0]));
}
