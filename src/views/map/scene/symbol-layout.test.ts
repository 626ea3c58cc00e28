import { describe, expect, test } from "vitest";
import { boxesOverlap } from "./label-placement.ts";
import type { AreaSymbol, PointSymbol } from "./scene.ts";
import { layOutSymbols, symbolAt } from "./symbol-layout.ts";
import { PLAIN } from "./traits.ts";
import type { Viewport } from "./viewport.ts";

const VIEW: Viewport = { zoom: 2, left: 0, top: 0, width: 1024, height: 1024 };
const NAMES = ["Aleppo", "Mosul", "Syria", "Iraqi Kurdistan"];
const names = {
  nameOf: (place: number): string => NAMES[place] ?? "",
  number: (count: number): string => new Intl.NumberFormat("en").format(count),
};
const measure = (text: string): number => text.length * 7;

const point = (place: number, x: number, y: number, rest: Partial<PointSymbol> = {}): PointSymbol => ({
  place,
  members: [place],
  x: x / 1024,
  y: y / 1024,
  count: 3,
  other: null,
  radius: 10,
  traits: PLAIN,
  selected: false,
  ...rest,
});
const area = (place: number, x: number, y: number): AreaSymbol => ({
  place,
  shape: { shape: "name" },
  x: x / 1024,
  y: y / 1024,
  count: 2,
  other: null,
  named: true,
  strength: 1,
  traits: PLAIN,
  selected: false,
});
const layOut = (points: readonly PointSymbol[], areas: readonly AreaSymbol[]) =>
  layOutSymbols({ points, areas, crowd: null }, VIEW, names, measure, []);

describe("layOutSymbols", () => {
  test("moves the name of an area aside for a symbol, but always shows it", () => {
    const { areaLabels } = layOut([point(0, 500, 500)], [area(2, 500, 500)]);
    expect(areaLabels).toHaveLength(1);
    expect(boxesOverlap(areaLabels[0]!.box, { left: 489, top: 489, right: 511, bottom: 511 })).toBe(false);
    expect(areaLabels[0]!.label.at).toEqual({ x: 500, y: 500 });
  });

  test("writes a place's name to the left when it would leave the map on the right", () => {
    const { pointLabels } = layOut([point(0, 1010, 500)], []);
    expect(pointLabels[0]!.box.right).toBeLessThan(1010);
  });

  test("leaves a ground under a symbol to the symbol's own name", () => {
    const { areaLabels, pointLabels } = layOut(
      [point(0, 500, 500)],
      [{ ...area(0, 500, 500), named: false }],
    );
    expect(areaLabels).toEqual([]);
    expect(pointLabels).toHaveLength(1);
  });

  test("writes nothing on what controls cover", () => {
    const covered = { left: 0, top: 0, right: 1024, bottom: 1024 };
    const { pointLabels, points } = layOutSymbols(
      { points: [point(0, 500, 500)], areas: [], crowd: null },
      VIEW,
      names,
      measure,
      [covered],
    );
    expect(points).toHaveLength(1);
    expect(pointLabels).toEqual([]);
  });

  test("writes the events of both ranges beside a symbol while two are compared", () => {
    const { pointLabels } = layOut([point(0, 500, 500, { count: 3, other: 1300 })], []);
    expect(pointLabels[0]!.label.count).toBe("3 | 1,300");
  });

  test("names one place of a symbol and counts the others", () => {
    const { pointLabels } = layOut([point(0, 500, 500, { members: [0, 1, 3] })], []);
    expect(pointLabels[0]!.label.name).toBe("Aleppo +2");
  });
});

describe("symbolAt", () => {
  const layout = layOut([point(0, 200, 200), point(1, 222, 200)], [area(2, 600, 600)]);

  test("finds the nearest symbol under the pointer, small ones with some room around", () => {
    expect(symbolAt(layout, { x: 203, y: 204 })?.place).toBe(0);
    expect(symbolAt(layout, { x: 233, y: 200 })?.place).toBe(1);
  });

  test("finds an area by its name and nothing on bare map", () => {
    expect(symbolAt(layout, { x: 610, y: 600 })?.place).toBe(2);
    expect(symbolAt(layout, { x: 900, y: 100 })).toBeNull();
  });
});
