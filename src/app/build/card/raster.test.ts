import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRaster, disc, fill, rectangle, stroke, type Colour, type Raster } from "./raster.ts";

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const white = (): Raster => createRaster(20, 10, WHITE);

/** How much of all pixels is black, in pixels. */
const inked = ({ pixels }: Raster): number =>
  pixels.reduce((sum, channel) => sum + (255 - channel) / 255, 0) / 3;
const red = ({ pixels, width }: Raster, x: number, y: number): number => pixels[(y * width + x) * 3]!;

describe("fill", () => {
  test("covers as much as the shape is large, whole pixels or parts of them", () => {
    const whole = white();
    fill(whole, [rectangle(3, 2, 4, 5)], BLACK);
    expect([red(whole, 3, 2), red(whole, 6, 6), red(whole, 7, 6), red(whole, 2, 2)]).toEqual([
      0, 0, 255, 255,
    ]);
    const parts = white();
    fill(parts, [rectangle(3.25, 2.5, 4.5, 5)], BLACK);
    expect(inked(parts)).toBeCloseTo(22.5, 0);
    const round = white();
    fill(round, [disc(10, 5, 4)], BLACK);
    expect(inked(round)).toBeCloseTo(Math.PI * 16, -0.5);
  });

  test("paints overlaps once, and leaves a ring that turns the other way open", () => {
    const overlapping = white();
    fill(overlapping, [rectangle(2, 2, 6, 6), rectangle(4, 4, 6, 4)], BLACK, 0.5);
    expect(red(overlapping, 3, 3)).toBe(red(overlapping, 5, 5));
    const holed = white();
    const hole = [4, 4, 4, 6, 8, 6, 8, 4];
    fill(holed, [rectangle(2, 2, 8, 6), hole], BLACK);
    expect([red(holed, 5, 5), red(holed, 2, 2)]).toEqual([255, 0]);
  });

  test("takes any shape, however far outside", () => {
    const arbPath = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 24 });
    fc.assert(
      fc.property(fc.array(arbPath, { maxLength: 4 }), (paths) => {
        const raster = white();
        fill(
          raster,
          paths.map((path) => path.slice(0, path.length - (path.length % 2))),
          BLACK,
        );
        expect(inked(raster)).toBeLessThanOrEqual(200);
      }),
      { numRuns: 60 },
    );
  });
});

test("a line is as wide as asked, and its bends aren't painted twice", () => {
  const raster = white();
  stroke(raster, [[2, 5, 12, 5, 12, 9]], 2, BLACK, 0.5);
  expect(red(raster, 6, 4)).toBe(red(raster, 11, 5));
  expect([red(raster, 6, 2), red(raster, 6, 7)]).toEqual([255, 255]);
});
