import { expect, test } from "vitest";
import type { Place } from "../../../bundle/types.ts";
import type { PlaceId } from "../../../domain/ids.ts";
import { buttonsOf } from "./buttons.ts";
import { layOutSymbols } from "./symbol-layout.ts";
import type { PointSymbol } from "./scene.ts";
import { PLAIN } from "./traits.ts";
import type { Viewport } from "./viewport.ts";

const VIEW: Viewport = { zoom: 2, left: 0, top: 0, width: 1024, height: 600 };
const PLACES = ["Aleppo", "Idlib", "Mosul"].map((name): Place => ({
  id: `g-${name}` as PlaceId,
  name,
  kind: "city",
  lat: 0,
  lon: 0,
  within: [],
  source: "GeoNames",
}));
const point = (members: readonly number[], x: number, y: number): PointSymbol => ({
  place: members[0]!,
  members,
  x: x / 1024,
  y: y / 1024,
  count: members.length * 2,
  other: null,
  radius: 9,
  traits: PLAIN,
  selected: false,
});
const nameOf = (names: readonly string[], count: number): string => `${names.join(" and ")}, ${count} events`;
const buttonsFor = (points: readonly PointSymbol[], covered = { left: 0, top: 0, right: 0, bottom: 0 }) => {
  const layout = layOutSymbols(
    { points, areas: [], crowd: null },
    VIEW,
    { nameOf: (place) => PLACES[place]!.name, number: String },
    (text) => text.length * 6,
    [],
  );
  return buttonsOf(layout, VIEW, [covered], PLACES, nameOf);
};

test("gives every symbol in sight a button with the names of its places, most events first", () => {
  const buttons = buttonsFor([point([2], 300, 300), point([0, 1], 200, 200)]);
  expect(buttons.map(({ name }) => name)).toEqual(["Aleppo and Idlib, 4 events", "Mosul, 2 events"]);
  expect(buttons[0]?.members.map(({ name }) => name)).toEqual(["Aleppo", "Idlib"]);
});

test("gives none to what is outside the map or under a control", () => {
  expect(buttonsFor([point([0], 200, 800)])).toEqual([]);
  expect(buttonsFor([point([0], 100, 20)], { left: 0, top: 0, right: 300, bottom: 40 })).toEqual([]);
});

test("gives a place that is in sight twice, at either end of the world, one button", () => {
  const wide: Viewport = { ...VIEW, width: 2048 };
  const layout = layOutSymbols(
    { points: [point([0], 200, 200)], areas: [], crowd: null },
    wide,
    { nameOf: () => "Aleppo", number: String },
    () => 40,
    [],
  );
  expect(layout.points).toHaveLength(2);
  expect(buttonsOf(layout, wide, [], PLACES, nameOf)).toHaveLength(1);
});
