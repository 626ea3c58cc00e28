import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Bundle, Story, StoryBlock, StoryInline } from "../../bundle/types.ts";
import { parseLink } from "../../url/link.ts";
import { buildBundle } from "../pipeline/build-bundle.ts";

vi.setConfig({ hookTimeout: 120_000 });

const SEEDS = join(import.meta.dirname, "../../../seeds");

/** The views that a story's text links to. */
const viewsIn = (blocks: readonly StoryBlock[]): readonly string[] => blocks.flatMap(viewsInBlock);

function viewsInBlock(block: StoryBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return block.inlines.flatMap(viewsInWords);
    case "quote":
      return viewsIn(block.blocks);
    case "list":
      return block.items.flatMap(viewsIn);
    case "code":
      return [];
  }
}

const viewsInWords = (inline: StoryInline): readonly string[] =>
  inline.kind === "view"
    ? [inline.fragment]
    : "inlines" in inline
      ? inline.inlines.flatMap(viewsInWords)
      : [];

describe("the example's story", () => {
  let bundle: Bundle;
  let story: Story;
  beforeAll(async () => {
    ({ bundle } = await buildBundle({ inputs: [SEEDS], title: null, cacheFolder: null }));
    story = bundle.stories![0]!;
  });

  test("is in the bundle, is no article, and has no link that leads nowhere", () => {
    expect(bundle.articles.map(({ file }) => file)).not.toContain(story.file);
    expect(bundle.provenance.warnings.filter(({ file }) => file === story.file)).toEqual([]);
    expect(story.steps.length).toBeGreaterThan(3);
  });

  test("rests every claim on an event that its step shows", () => {
    const events = new Map(
      bundle.events.flatMap((event) =>
        [event.id, ...(event.aliases ?? [])].map((id) => [id, event] as const),
      ),
    );
    const around = new Map(bundle.places.map(({ id, within }) => [id, [id, ...within]]));
    for (const { view, blocks } of story.steps) {
      const { range, filters } = parseLink(view).link;
      const claims = viewsIn(blocks).map((fragment) => parseLink(fragment).link.event!);
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) {
        const event = events.get(claim);
        expect(event, `the event ${claim}, which “${view}” is to show`).toBeDefined();
        const { first, last } = parseLink(`range=${event!.when.from}..${event!.when.to}`).link.range!;
        expect(first).toBeLessThanOrEqual(range!.last ?? Infinity);
        expect(last).toBeGreaterThanOrEqual(range!.first ?? -Infinity);
        const places = event!.places.flatMap(({ place }) => around.get(place) ?? []);
        expect(places).toEqual(expect.arrayContaining([...filters.places]));
      }
    }
  });
});
