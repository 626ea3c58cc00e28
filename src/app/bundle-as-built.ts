const NAME = "whenwhere-bundle";

/** For the head of a built page: the CRC-32 of the `bundle.json` that was built with it. */
export const bundleMeta = (checksum: string): string => `<meta name="${NAME}" content="${checksum}" />`;

/** What the page's head says of its bundle; null in development, where the bundle changes under the page. */
export const bundleAsBuilt = (): string | null =>
  document.querySelector(`meta[name="${NAME}"]`)?.getAttribute("content") ?? null;
