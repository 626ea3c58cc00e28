import * as v from "valibot";
import { fetchBytes, parseJson, type FileSource } from "../file-source.ts";
import { describeIssue } from "../parse-bundle.ts";
import { broken } from "../problems.ts";
import { succeed, type Result } from "../result.ts";
import { crc32 } from "./crc32.ts";
import { CHECKED_FROM } from "./seal.ts";

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
  if (crc32(bytes.value) !== checksum) return damaged(url);
  const data = parseJson(bytes.value, url);
  return data.ok ? shaped(data.value, url, shape) : data;
}

const ChunkSchema = v.tuple([v.string(), v.string(), v.unknown()]);

/** What a chunk holds, when it has its own checksum, is of this bundle, and has the shape. */
export async function fetchChunk<Shape extends v.GenericSchema>(
  source: FileSource,
  file: string,
  tag: string,
  shape: Shape,
): Promise<Result<v.InferOutput<Shape>>> {
  const bytes = await fetchBytes(source, file);
  if (!bytes.ok) return bytes;
  const url = source.baseUrl + file;
  const data = parseJson(bytes.value, url);
  if (!data.ok) return data;
  const chunk = v.safeParse(ChunkSchema, data.value);
  if (!chunk.success) return damaged(url);
  const [checksum, ownTag, held] = chunk.output;
  const whole = ownTag === tag && checksum === crc32(bytes.value.subarray(CHECKED_FROM));
  return whole ? shaped(held, url, shape) : damaged(url);
}

const damaged = (url: string): Result<never> => broken(url, `${url} is damaged or of another build`);

function shaped<Shape extends v.GenericSchema>(
  data: unknown,
  url: string,
  shape: Shape,
): Result<v.InferOutput<Shape>> {
  const parsed = v.safeParse(shape, data, { abortEarly: true });
  return parsed.success ? succeed(parsed.output) : broken(url, describeIssue(parsed.issues[0]));
}
