/** What the build tells the worker of the site that it belongs to. */
export type OfflineSite = {
  /** Names the build: other files, another version. Its pages carry it as well. */
  readonly version: string;
  /**
   * Files that are kept from the first visit on, by their path from the site's folder: the first 16 hexadecimal digits
   * of their SHA-256, or null for a page, to which a host may add lines of its own. "" is the page of the folder.
   */
  readonly files: Readonly<Record<string, string | null>>;
};

const VERSION = /<meta name="whenwhere-build" content="([\da-f]+)"/;

export const versionMeta = (version: string): string =>
  `<meta name="whenwhere-build" content="${version}" />`;

/** The build that a page says it is of, or null for a page that isn't ours. */
export const versionIn = (html: string): string | null => VERSION.exec(html)?.[1] ?? null;
