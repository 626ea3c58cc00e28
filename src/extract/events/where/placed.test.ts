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
  relation: { start: text.indexOf("50 km"), text: "50 km east of", bearing: "east", km: 50 },
};

const evidence = (toponym: Toponym): string | null => {
  const { span } = placed(toponym, "happened", "governed");
  return span === null ? null : text.slice(span.start, span.end);
};

describe("placed", () => {
  test("shows a place by its name, and one that is only near it by the words that say so", () => {
    expect(evidence(palmyra)).toBe("Palmyra");
    expect(evidence(eastOf)).toBe("50 km east of Palmyra");
  });

  test("is less sure of a place that something happened far from", () => {
    const sure = placed(palmyra, "happened", "governed").confidence;
    const nearby = { ...eastOf, relation: { ...eastOf.relation!, km: 5 } };
    expect(placed(nearby, "happened", "governed").confidence).toBe(sure);
    expect(placed(eastOf, "happened", "governed").confidence).toBeLessThan(sure);
  });

  test("names no words for what an article is about as a whole", () => {
    expect(placed(palmyra, "about", "topic").span).toBeNull();
  });
});
