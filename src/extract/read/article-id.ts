import { createHash } from "node:crypto";
import type { ArticleId } from "../../domain/ids.ts";

const MAX_SLUG = 40;
const HASH_LENGTH = 8; // hex digits

/**
 * "2016/Aleppo évacuée.txt" → "2016-aleppo-evacuee-1f3a9c02": safe in a link, the same whatever other files there are,
 * and different for any two paths. The path is normalised first: systems store "é" in two ways.
 */
export function articleIdOf(file: string): ArticleId {
  const path = file.normalize("NFC");
  const slug = path
    .replace(/\.[^./]+$/, "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_SLUG)
    .replaceAll(/^-|-$/g, "");
  const hash = createHash("sha256").update(path).digest("hex").slice(0, HASH_LENGTH);
  return (slug === "" ? hash : `${slug}-${hash}`) as ArticleId;
}
