import { beforeAll, describe, expect, test } from "vitest";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import { readPlaces } from "../read-places.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

const placeOf = (text: string, name: string) =>
  readPlaces({ text }, gazetteer).find((toponym) => toponym.text === name);

describe("names that everyone knows", () => {
  test.each([
    ["Geneva", "CH", "Officials met in Geneva after talks in Chicago, Mexico and Canada."],
    ["Alexandria", "EG", "Protests in Cairo and Alexandria went on, and the United States warned Egypt."],
    ["California", "US", "Cases were found in California and Texas, as in Mexico and Canada."],
    ["Paris", "FR", "She flew from Dallas and Houston to Paris, where Mexico and Canada will meet."],
    ["Geneva", "CH", "The envoy told reporters in Geneva that talks would resume."],
    ["Florence", "IT", "She said in Florence that she wanted a transition."],
  ])("%s is the one in %s where nothing speaks for a small namesake", (name, iso2, text) => {
    const place = placeOf(text, name)?.place;
    expect(place?.iso2).toBe(iso2);
    expect(place?.population).toBeGreaterThan(150_000);
  });

  test.each([
    ["Berlin", "New Hampshire", "Snow fell in Berlin, New Hampshire, before talks in Germany and France."],
    ["Paris", "Texas", "A fire in Paris, Texas, was told of in France and Canada."],
  ])("%s is the one in %s when that stands right behind it", (name, division, text) => {
    const place = placeOf(text, name)!.place!;
    expect(place.within.map((id) => gazetteer.place(id)!.name)).toContain(division);
  });
});

describe("names that lie elsewhere", () => {
  test.each([
    ["Grantville", "He was born in Grantville, Pennsylvania, near the river."],
    ["Moonbi", "The fire began in Moonbi, south-east London, on Monday."],
  ])("%s isn't placed where the text says that it isn't", (name, text) => {
    const toponym = placeOf(text, name)!;
    expect(toponym.place).toBeNull();
    expect(toponym.alternatives.length).toBeGreaterThan(0);
  });

  test("a list says nothing of where its names lie", () => {
    expect(placeOf("Trains from Rheine, Hamburg and Bremen were late.", "Rheine")?.place).not.toBeNull();
  });
});

test.each([
  ["Red Sea", "water", "They drove to the Red Sea resort of Hurghada in Egypt."],
  ["Gaza Strip", "region", "Aid reached the Gaza Strip on Monday."],
])("%s is the %s, not the province", (name, kind, text) => {
  expect(placeOf(text, name)?.place?.kind).toBe(kind);
});

test("a ship called after a town and an ocean is neither", () => {
  expect(
    placeOf("Pirates boarded the Yenagoa Ocean off Somalia.", "Yenagoa Ocean")?.place ?? null,
  ).toBeNull();
});
