import { describe, expect, test } from "vitest";
import type { Place } from "../../../bundle/types.ts";
import type { PlaceId } from "../../../domain/ids.ts";
import { mapPlacesOf, shapeOf } from "./map-places.ts";

const place = (rest: Partial<Place> & Pick<Place, "kind">): Place => ({
  id: "p" as PlaceId,
  name: "Somewhere",
  lat: 35,
  lon: 38,
  within: [],
  source: "Whenwhere",
  ...rest,
});

describe("shapeOf", () => {
  test("makes towns, quarters and sites points", () => {
    for (const kind of ["city", "quarter", "site"] as const) {
      expect(shapeOf(place({ kind }))).toEqual({ shape: "point" });
    }
  });

  test("never makes a country a point", () => {
    expect(shapeOf(place({ kind: "country", iso2: "SY" }))).toEqual({
      shape: "outline",
      area: { level: "country", code: "SY" },
    });
    expect(shapeOf(place({ kind: "country" }))).toEqual({ shape: "name" });
  });

  test("outlines a division by its ISO 3166-2 code, else by its extent", () => {
    expect(shapeOf(place({ kind: "division", division: "SY-HL", iso2: "SY" }))).toMatchObject({
      area: { level: "division", code: "SY-HL" },
    });
    expect(shapeOf(place({ kind: "division", extent: [36, 35, 39, 37] })).shape).toBe("extent");
  });

  test("gives a region that crosses the antimeridian a box of its own width", () => {
    const shape = shapeOf(place({ kind: "water", extent: [160, -20, -170, 10] }));
    if (shape.shape !== "extent") throw new Error(shape.shape);
    expect((shape.box.east - shape.box.west) * 360).toBeCloseTo(30);
    expect(shape.box.north).toBeLessThan(shape.box.south);
  });

  test("gives a place that is told by another a symbol, with the ground that the words leave it", () => {
    const near = {
      of: [{ id: "q" as PlaceId, name: "Palmyra" }],
      way: "away",
      km: 50,
      bearing: "east",
    } as const;
    const shape = shapeOf(place({ kind: "region", extent: [38, 34, 39, 35], vague: true, near }));
    if (shape.shape !== "point" || shape.reach === undefined) throw new Error(shape.shape);
    expect((shape.reach.east - shape.reach.west) * 360).toBeCloseTo(1);
    expect(shapeOf(place({ kind: "region", vague: true, near }))).toEqual({ shape: "name" });
  });
});

test("mapPlacesOf keeps the order of the corpus", () => {
  const { x, shapes } = mapPlacesOf([
    place({ kind: "city", lon: 0 }),
    place({ kind: "country", iso2: "RU", lon: 90 }),
  ]);
  expect([...x]).toEqual([0.5, 0.75]);
  expect(shapes.map(({ shape }) => shape)).toEqual(["point", "outline"]);
});
