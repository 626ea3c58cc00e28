import type { Bundle } from "../../bundle/types.ts";
import { streamBundle, type BuildOptions } from "./stream-bundle.ts";

export type BuiltBundle = {
  readonly bundle: Bundle;
  /** Articles that were not read again because nothing about them changed. */
  readonly fromCache: number;
};

/**
 * The bundle with all its events in memory, for what needs it whole; `streamBundle` is what builds at any size.
 * @throws {InputError} when an input isn't there or is of no known sort
 */
export async function buildBundle(options: BuildOptions): Promise<BuiltBundle> {
  const { head, inOrder, fromCache, close } = await streamBundle(options);
  try {
    const articles = head.articles.map((article) => ({ ...article })); // their texts, before the bundle is closed
    return { bundle: { ...head, articles, events: [...inOrder()] }, fromCache };
  } finally {
    close();
  }
}
