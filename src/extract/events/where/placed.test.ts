import { describe, expect, test } from "vitest";
import type { Toponym } from "../../places/types.ts";
import { placed } from "./placed.ts";

const text = "a convoy was hit 50 km east of Palmyra";
const palmyra: Toponym = {
  start: text.indexOf("Palmyra"),
  end: text.length,
  text: "Palmyra",
  place: {
    id: "g163808",
    name: "Palmyra",
    kind: "city",
    lat: 34.56,
    lon: 38.27,
    within: [],
    source: "GeoNames",
  },
  confidence: 0.9,
  alternatives: [],
  rules: [],
};
const eastOf: Toponym = {
  ...palmyra,
  relation: { start: text.indexOf("50 km"), text: "50 km east of", way: "away", bearing: "east", km: 50 },
  vicinity: { ...palmyra.place!, id: "g163808~50e", name: "50 km east of Palmyra", kind: "region" },
};

const evidence = (toponym: Toponym): string | null => {
  const { span } = placed(toponym, "happened", "governed");
  return span === null ? null : text.slice(span.start, span.end);
};

describe("a toponym placed", () => {
  test("shows a place by its name, and one that is only near it by the words that say so", () => {
    expect(evidence(palmyra)).toBe("Palmyra");
    expect(evidence(eastOf)).toBe("50 km east of Palmyra");
  });

  test("is the place that the words mean, with the words, not the one that they name", () => {
    const { place, relation, confidence } = placed(eastOf, "happened", "governed");
    expect(place.id).toBe("g163808~50e");
    expect(relation).toEqual({ words: "50 km east of", km: 50, bearing: "east" });
    expect(confidence).toBe(0.9);
    expect(placed(palmyra, "happened", "governed").relation).toBeUndefined();
  });

  test("is the place named itself for what an article is about as a whole", () => {
    expect(placed(eastOf, "about", "topic").place.name).toBe("Palmyra");
  });

  test("keeps the readings that are likely, elsewhere and at most three", () => {
    const reading = (id: string, lon: number, confidence: number, within: readonly string[] = []) => ({
      place: { ...palmyra.place!, id, lon, within },
      confidence,
      within: [],
    });
    const alternatives = [
      reading("near", 38.3, 0.2),
      reading("around", 20, 0.15),
      reading("a", -76, 0.12),
      reading("b", -77, 0.1),
      reading("c", -78, 0.08),
      reading("d", -79, 0.07),
    ];
    const inside = { ...palmyra, place: { ...palmyra.place!, within: ["around"] } };
    const kept = (of: typeof alternatives): readonly string[] =>
      placed({ ...inside, alternatives: of }, "happened", "governed").alternatives.map(
        ({ place }) => place.id,
      );
    expect(kept(alternatives)).toEqual(["a", "b", "c"]);
    expect(kept([reading("a", -76, 0.15)])).toEqual([]);
    expect(kept([reading("a", -76, 0.25)])).toEqual(["a"]);
  });

  test("names no words for what an article is about as a whole", () => {
    expect(placed(palmyra, "about", "topic").span).toBeNull();
  });
});
