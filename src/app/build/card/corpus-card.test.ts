import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import type { Bundle } from "../../../bundle/types.ts";
import { summarise } from "../collection.ts";
import { corpusCard } from "./corpus-card.ts";
import { lightColours } from "./light-colours.ts";
import { CARD_HEIGHT, CARD_WIDTH, MAP_HEIGHT } from "./card-map.ts";
import { encodePng } from "./png.ts";
import { createRaster, fill, rectangle } from "./raster.ts";

const cardOf = ({ events, ...head }: Bundle): Buffer =>
  corpusCard(head.places, summarise({ head, inOrder: () => events }));

type Picture = {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number[];
};

/** Reads what `encodePng` writes: true colour, every row filtered by the pixel before. */
function decoded(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const start = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const at = (x: number, y: number): number[] =>
    [0, 1, 2].map((channel) => {
      let value = 0;
      for (let i = 0; i <= x; i += 1) value += rows[y * (width * 3 + 1) + 1 + i * 3 + channel]!;
      return value & 0xff;
    });
  return { width, height, at };
}

test("a picture comes back from its file as it was drawn", () => {
  const raster = createRaster(5, 3, [10, 200, 30]);
  fill(raster, [rectangle(1, 1, 2, 1)], [250, 0, 7]);
  const { width, height, at } = decoded(encodePng(raster));
  expect([width, height]).toEqual([5, 3]);
  expect([at(0, 0), at(1, 1), at(2, 1), at(3, 1)]).toEqual([
    [10, 200, 30],
    [250, 0, 7],
    [250, 0, 7],
    [10, 200, 30],
  ]);
});

describe("corpusCard", () => {
  const bundle = syntheticBundle({ events: 40, places: 6 });

  const card = cardOf(bundle);

  test("is a card of the asked size, the same for the same collection", () => {
    const { width, height } = decoded(card);
    expect([width, height]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
    expect(cardOf(bundle).equals(card)).toBe(true);
  });

  test("shows another picture for other places", () => {
    const elsewhere = bundle.places.map((place) => ({ ...place, lon: place.lon - 60 }));
    expect(cardOf({ ...bundle, places: elsewhere }).equals(card)).toBe(false);
  });

  test("shows another picture for other days", () => {
    expect(cardOf({ ...bundle, events: bundle.events.slice(10) }).equals(card)).toBe(false);
  });

  test("draws a map and an empty timeline where there is no event", () => {
    const { at } = decoded(cardOf({ ...bundle, places: [], events: [] }));
    const colour = lightColours();
    expect(at(600, MAP_HEIGHT + 60)).toEqual([...colour("--surface")]);
    expect(at(10, MAP_HEIGHT - 10)).toEqual([...colour("--map-sea")]);
  });
});
