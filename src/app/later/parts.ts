import { DownloadPart } from "../../views/events/download/download-part.ts";
import { MapKeyPart } from "../../views/map/map-key-part.ts";
import { PlacePart } from "../../views/map/panel/place-part.ts";
import { later } from "../../views/parts/later.tsx";
import { OptionsPart } from "../../views/timeline/controls/options-part.ts";

/* What opens over or beside the first view. */

export const ArticlePart = later(
  async () => (await import("../../views/article/ArticleRegion.tsx")).ArticleRegion,
);
export const FilterPart = later(
  async () => (await import("../../views/filters/FilterPanel.tsx")).FilterPanel,
);
export const ComparePart = later(
  async () => (await import("../../views/compare/ComparePanel.tsx")).ComparePanel,
);
export const StoryPart = later(async () => (await import("../story/StoryPanel.tsx")).StoryPanel);
export const StoriesPart = later(async () => (await import("../dialogs/StoriesDialog.tsx")).StoriesDialog);
export const SharePart = later(async () => (await import("../../views/share/ShareDialog.tsx")).ShareDialog);
export const ArticlesPart = later(async () => (await import("../dialogs/ArticlesDialog.tsx")).ArticlesDialog);
export const AboutPart = later(async () => (await import("../dialogs/AboutDialog.tsx")).AboutDialog);
export const HelpPart = later(async () => (await import("../dialogs/HelpDialog.tsx")).HelpDialog);
export const PrintPart = later(async () => (await import("../PrintChronology.tsx")).PrintChronology);

/** In the order in which a reader is likely to want them. */
export const LATER_PARTS = [
  ArticlePart,
  PlacePart,
  OptionsPart,
  MapKeyPart,
  FilterPart,
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
