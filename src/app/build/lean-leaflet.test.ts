import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { leanModule } from "./lean-leaflet.ts";

const LEAFLET = join(dirname(createRequire(import.meta.url).resolve("leaflet/package.json")), "src");
const written = (path: string): string => readFileSync(join(LEAFLET, path), "utf8");

test("leaves the page's projection and gestures", () => {
  const projections = leanModule("geo/crs/index.js", written("geo/crs/index.js"));
  expect(projections).toContain("CRS.EPSG3857 = EPSG3857");
  expect(projections).not.toMatch(/EPSG3395|EPSG4326|Simple/);
  const gestures = leanModule("map/index.js", written("map/index.js"));
  expect(gestures).toMatch(/Map\.Drag = Drag.*Map\.TouchZoom = TouchZoom/s);
  expect(gestures).not.toContain("TapHold");
});

test("has a function that is left out say so", () => {
  const map = leanModule("map/Map.js", written("map/Map.js"));
  expect(map).toMatch(
    /\bflyTo: function \([^)]*\) \{ throw new Error\("map\.flyTo isn't part of this page"\); \}/,
  );
  expect(map).not.toContain("getCurrentPosition");
  expect(map).toContain("setView: function");
});

test("refuses a Leaflet that no longer has what is left out", () => {
  expect(() => leanModule("map/Map.js", written("map/Map.js").replaceAll("flyTo:", "glideTo:"))).toThrow(
    "It has no function flyTo.",
  );
});
