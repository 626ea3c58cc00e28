// @vitest-environment happy-dom
import type { Map } from "leaflet";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PlaceId } from "../../../domain/ids.ts";
import { nearestTowards, PlaceButtons, type PlaceButton } from "./place-buttons.ts";

const id = (name: string): PlaceId => `g-${name}` as PlaceId;
const button = (names: readonly string[], x: number, y: number): PlaceButton => ({
  place: id(names[0]!),
  members: names.map((name) => ({ place: id(name), name })),
  name: `${names.join(", ")}, 3 events`,
  round: true,
  selected: false,
  x,
  y,
  width: 10,
  height: 10,
});
const LEFT = { dx: -1, dy: 0 };
const DOWN = { dx: 0, dy: 1 };

describe("nearestTowards", () => {
  const mosul = { name: "Mosul", x: 400, y: 100 };
  const aleppo = { name: "Aleppo", x: 200, y: 105 };
  const baghdad = { name: "Baghdad", x: 420, y: 260 };
  const places = [mosul, aleppo, baghdad];

  test("goes to the place in that direction", () => {
    expect(nearestTowards(places, mosul, LEFT)).toBe(aleppo);
    expect(nearestTowards(places, mosul, DOWN)).toBe(baghdad);
  });

  test("stays where nothing lies in that direction", () => {
    expect(nearestTowards(places, aleppo, LEFT)).toBeNull();
  });

  test("prefers what lies ahead to what lies aside", () => {
    const ahead = { name: "ahead", x: 100, y: 210 };
    const aside = { name: "aside", x: 180, y: 190 };
    const from = { name: "from", x: 100, y: 100 };
    expect(nearestTowards([from, aside, ahead], from, DOWN)).toBe(ahead);
  });
});

describe("PlaceButtons", () => {
  let container: HTMLElement;
  let pressed: string[];
  let dragged: boolean;
  let buttons: PlaceButtons;

  beforeEach(() => {
    container = document.createElement("div");
    container.tabIndex = 0;
    document.body.append(container);
    pressed = [];
    dragged = false;
    const map = {
      getPane: () => container,
      getContainer: () => container,
      containerPointToLayerPoint: () => ({ x: 0, y: 0 }),
      dragging: { moved: () => dragged },
    } as unknown as Map;
    buttons = new PlaceButtons(map, "mapPlaces", "Places with events", {
      onPress: (place) => pressed.push(place),
    });
    buttons.update([button(["Aleppo", "Idlib", "Homs"], 100, 100), button(["Mosul"], 300, 100)]);
  });
  afterEach(() => {
    buttons.destroy();
    container.remove();
  });

  const all = (): HTMLButtonElement[] => [...container.querySelectorAll("button")];
  const click = (place: string, detail: number): void => {
    const target = container.querySelector(`[data-place-id="${id(place)}"]`);
    target?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
  };

  test("are one tab stop with names of their own, and as large as a finger needs", () => {
    expect(all().map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    expect(all().map((one) => one.getAttribute("aria-label"))).toEqual([
      "Aleppo, Idlib, Homs, 3 events",
      "Mosul, 3 events",
    ]);
    expect(all()[1]?.style.width).toBe("24px");
  });

  test("give each place of a symbol a part to press", () => {
    for (const place of ["Aleppo", "Idlib", "Homs"]) click(place, 1);
    expect(pressed).toEqual(["Aleppo", "Idlib", "Homs"].map(id));
  });

  test("take the end of a drag for no press, but a key for one", () => {
    dragged = true;
    click("Mosul", 1);
    expect(pressed).toEqual([]);
    click("Mosul", 0);
    expect(pressed).toEqual([id("Mosul")]);
  });

  test("are walked by arrow keys", () => {
    all()[0]?.focus();
    all()[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    expect(document.activeElement).toBe(all()[1]);
    expect(all().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });

  test("take the focus for any of their places, and leave it to the map for a place without one", () => {
    buttons.focus(id("Homs"));
    expect(document.activeElement).toBe(all()[0]);
    buttons.focus(id("Basra"));
    expect(document.activeElement).toBe(container);
  });

  test("keep their element while a place stays, and hand the focus to the map when one goes", () => {
    const mosul = all()[1]!;
    mosul.focus();
    buttons.update([button(["Mosul"], 310, 90)]);
    expect(all()).toEqual([mosul]);
    expect(document.activeElement).toBe(mosul);
    buttons.update([button(["Aleppo"], 100, 100)]);
    expect(document.activeElement).toBe(container);
  });
});
