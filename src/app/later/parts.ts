import { DownloadPart } from "../../views/events/download/download-part.ts";
import { ArticleHitsPart } from "../../views/filters/article-hits-part.ts";
import { MapKeyPart } from "../../views/map/map-key-part.ts";
import { PlacePart } from "../../views/map/panel/place-part.ts";
import { later } from "../../views/parts/later.tsx";
import { OptionsPart } from "../../views/timeline/controls/options-part.ts";
import { PlayingPart } from "../../views/timeline/controls/playing-part.ts";
import { typedEnd } from "../../views/timeline/controls/typed-end-part.ts";

const seldom = async () => import("./seldom-parts.ts");

/** In place of the first view. */
export const EmptyPart = later(async () => (await seldom()).EmptyPage);

/* What opens over or beside the first view. */

export const ArticlePart = later(async () => (await import("../OpenedArticle.tsx")).OpenedArticle);
export const FilterPart = later(
  async () => (await import("../../views/filters/FilterPanel.tsx")).FilterPanel,
);
export const ComparePart = later(async () => (await seldom()).ComparePanel);
export const StoryPart = later(async () => (await seldom()).StoryPanel);
export const StoriesPart = later(async () => (await seldom()).StoriesDialog);
export const SharePart = later(async () => (await seldom()).ShareDialog);
export const ArticlesPart = later(async () => (await seldom()).ArticlesDialog);
export const AboutPart = later(async () => (await seldom()).AboutDialog);
export const HelpPart = later(async () => (await seldom()).HelpDialog);
export const PrintPart = later(async () => (await seldom()).PrintChronology);

/** In the order in which a reader is likely to want them. */
export const LATER_PARTS = [
  ArticlePart,
  PlacePart,
  PlayingPart,
  typedEnd,
  OptionsPart,
  MapKeyPart,
  FilterPart,
  ArticleHitsPart,
  ComparePart,
  SharePart,
  DownloadPart,
  PrintPart,
  StoryPart,
  ArticlesPart,
  HelpPart,
  AboutPart,
  StoriesPart,
] as const;
