import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "../../bundle/columnar/crc32.ts";
import { bundleMeta } from "../bundle-as-built.ts";
import { corpusCard } from "./card/corpus-card.ts";
import { chronologyPage } from "./chronology-page.ts";
import { summarise, type Collection } from "./collection.ts";
import { hasten } from "./hasten.ts";
import { describeOffline } from "./offline-site.ts";
import { CARD_FILE, withPageMeta } from "./page-meta.ts";

/**
 * Gives a built page its collection's title and summary, its bundle's checksum and what to fetch early, and puts the
 * plain chronology and the picture for link previews beside it; then tells its worker which files there are.
 * @param address where the page will be, whole, with a slash at the end; null when that isn't known
 * @param summary of the collection, where it was counted on another occasion
 */
export function dressPage(
  folder: string,
  collection: Collection,
  address: string | null,
  summary = summarise(collection),
): void {
  const { head } = collection;
  const page = join(folder, "index.html");
  const checksum = crc32(readFileSync(join(folder, "bundle", "bundle.json")));
  const html = withPageMeta(readFileSync(page, "utf8"), { ...head, ...summary }, address);
  writeFileSync(
    page,
    html.replace("</head>", () => `${bundleMeta(checksum)}\n</head>`),
  );
  hasten(folder);
  writeFileSync(join(folder, "chronology.html"), chronologyPage(collection, summary.events));
  writeFileSync(join(folder, CARD_FILE), corpusCard(head.places, summary));
  describeOffline(folder);
}
