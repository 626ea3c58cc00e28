import type { Place } from "../../../bundle/types.ts";
import { densityOf, type CollectionSummary } from "../collection.ts";
import { CARD_HEIGHT, CARD_WIDTH, drawMap, MAP_HEIGHT } from "./card-map.ts";
import { lightColours } from "./light-colours.ts";
import { encodePng } from "./png.ts";
import { createRaster, disc, fill, rectangle, type Raster } from "./raster.ts";

const BINS = 120;
const MARGIN = 64;
const TIMELINE = { top: MAP_HEIGHT + 28, bottom: CARD_HEIGHT - 34 } as const;
const GAP = 2;
/** Pixels; less is drawn only for a whole event, not for a share of one that lasts long. */
const LEAST_BAR = 3;
const ONE_EVENT = 0.99;

/**
 * The picture beside a shared link: this collection's map over its timeline, in the page's light colours, without a
 * word, so that it needs no font and no language. The same collection gives the same picture.
 */
export function corpusCard(places: readonly Place[], summary: CollectionSummary): Buffer {
  const colour = lightColours();
  const raster = createRaster(CARD_WIDTH, CARD_HEIGHT, colour("--map-sea"));
  drawMap(raster, { ...summary, places }, colour);
  drawTimeline(raster, densityOf(summary, BINS), colour);
  return encodePng(raster);
}

/** The density of events with the window over all of it. */
function drawTimeline(raster: Raster, density: Float64Array, colour: ReturnType<typeof lightColours>): void {
  fill(raster, [rectangle(0, MAP_HEIGHT, CARD_WIDTH, CARD_HEIGHT - MAP_HEIGHT)], colour("--surface"));
  fill(raster, [rectangle(0, MAP_HEIGHT, CARD_WIDTH, 2)], colour("--rule"));
  const { top, bottom } = TIMELINE;
  const width = (CARD_WIDTH - 2 * MARGIN) / BINS;
  const most = density.reduce((highest, events) => Math.max(highest, events), 0);
  const bars = [...density].flatMap((events, bin) => {
    const height = ((bottom - top - 10) * events) / most;
    if (height < LEAST_BAR && events < ONE_EVENT) return [];
    return [
      rectangle(
        MARGIN + bin * width + GAP / 2,
        bottom - Math.max(LEAST_BAR, height),
        width - GAP,
        Math.max(LEAST_BAR, height),
      ),
    ];
  });
  fill(raster, bars, colour("--density"));
  drawWindow(raster, colour("--brush"));
}

function drawWindow(raster: Raster, colour: ReturnType<ReturnType<typeof lightColours>>): void {
  const { top, bottom } = TIMELINE;
  const [left, right] = [MARGIN - 3, CARD_WIDTH - MARGIN + 3];
  const height = bottom - top + 3;
  const middle = top + height / 2;
  fill(raster, [rectangle(left, top, right - left, 3), rectangle(left, bottom, right - left, 3)], colour);
  for (const x of [left, right]) {
    const handle = [rectangle(x - 1.5, top, 3, height), rectangle(x - 7, middle - 18, 14, 36)];
    fill(raster, [...handle, disc(x, middle - 18, 7), disc(x, middle + 18, 7)], colour);
  }
}
