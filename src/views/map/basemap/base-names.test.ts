import { describe, expect, test } from "vitest";
import { createOccupancy } from "../scene/label-placement.ts";
import { worldSize, worldX, worldY } from "../scene/mercator.ts";
import type { Viewport } from "../scene/viewport.ts";
import { placeBaseNames, type NameOptions } from "./base-names.ts";
import type { LabelFile } from "./topology-types.ts";

const LABELS: LabelFile = {
  countries: [
    ["SY", 38_500, 35_200, 4, "Syria"],
    ["LB", 35_900, 33_900, 6, "Lebanon"],
  ],
  waters: [["Mediterranean Sea", 33_500, 34_500, 4]],
  towns: {
    name: ["Damascus", "Aleppo", "Idlib"],
    lon: [36_300, 37_160, 36_630],
    lat: [33_510, 36_200, 35_930],
    zoom: [4, 5, 7],
    rank: [2, 1, 0],
  },
};
const OPTIONS: NameOptions = {
  measure: (text) => text.length * 6,
  countryName: (_, english) => english,
  skipCountries: new Set(),
};

function viewAt(zoom: number): Viewport {
  const size = worldSize(zoom);
  return { zoom, left: worldX(37) * size - 400, top: worldY(35) * size - 300, width: 800, height: 600 };
}
const namesAt = (zoom: number, options = OPTIONS, occupied = createOccupancy()): readonly string[] =>
  placeBaseNames(LABELS, viewAt(zoom), occupied, options).map(({ label }) => label.text);

describe("placeBaseNames", () => {
  test("names more the nearer one looks", () => {
    expect(namesAt(3)).toEqual([]);
    expect(namesAt(5)).toEqual(["SYRIA", "Mediterranean Sea", "Damascus", "Aleppo"]);
    expect(namesAt(7)).toContain("Idlib");
  });

  test("names no country from within it", () => {
    expect(namesAt(7)).not.toContain("SYRIA");
  });

  test("doesn't name again a country that has events", () => {
    expect(namesAt(5, { ...OPTIONS, skipCountries: new Set(["SY"]) })).not.toContain("SYRIA");
  });

  test("keeps clear of what stands for events", () => {
    const occupied = createOccupancy();
    occupied.add({ left: 0, top: 0, right: 800, bottom: 300 });
    expect(namesAt(5, OPTIONS, occupied)).not.toContain("Aleppo");
  });
});
