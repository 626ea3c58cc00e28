import { expect, test } from "vitest";
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import { distanceKm, nearerThan } from "./geography.ts";

test("closeness tells as exactly as a distance which places are near", async () => {
  const gazetteer = await loadGazetteer();
  const [aleppo, idlib, paris] = ["g170063", "g169389", "g2988507"].map((id) => gazetteer.indexOf(id)!);
  for (const [a, b] of [
    [aleppo!, idlib!],
    [paris!, aleppo!],
  ] as const) {
    const km = distanceKm(gazetteer.columns, a, b);
    expect(gazetteer.closeness(a, b)).toBeGreaterThan(nearerThan(km + 0.01));
    expect(gazetteer.closeness(a, b)).toBeLessThan(nearerThan(km - 0.01));
    expect(gazetteer.closeness(b, a)).toBe(gazetteer.closeness(a, b));
  }
}, 60_000);
