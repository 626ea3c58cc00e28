import { describe, expect, test } from "vitest";
import { eventsIn } from "../events-fixture.ts";

const placesOf = (text: string, at = 0) =>
  eventsIn(text)[at]!.places.map(({ place, role, basis }) => `${place.name} ${role} ${basis}`);

describe("where", () => {
  test("an attack happened where its words say, at the finest place", () => {
    expect(placesOf("Gunmen attacked a market in <Aleppo>, <Syria>, on <Friday=2016-12-16>.")).toEqual([
      "Aleppo happened governed",
    ]);
  });

  test("a statement is spoken at one place about another", () => {
    expect(
      placesOf("Foreign Minister Mevlut Cavusoglu warned reporters in <Ankara> that <Aleppo> could fall."),
    ).toEqual(
      ["Ankara spoken governed", "Aleppo about governed"]
        .toSorted()
        .toReversed()
        .toSorted((a) => (a.startsWith("Ankara") ? -1 : 1)),
    );
  });

  test("movement has an origin and a destination", () => {
    expect(placesOf("Families fled from <Aleppo> to <Turkey> on <Friday=2016-12-16>.")).toEqual([
      "Aleppo origin governed",
      "Turkey destination governed",
    ]);
  });

  test("a government that speaks is no place", () => {
    const places = placesOf("<Moscow> demanded on <Friday=2016-12-16> that the attacks on <Aleppo> stop.");
    expect(places).toEqual(["Aleppo about governed"]);
  });

  test("whom one talks with is no place", () => {
    expect(placesOf("The minister held talks with <Turkey> in <Geneva> on <Friday=2016-12-16>.")).toEqual([
      "Geneva happened governed",
    ]);
  });

  test("a comparison is no place where something happened", () => {
    expect(
      placesOf("Kerry warned on <Friday=2016-12-16> that <Aleppo> could turn into another <Srebrenica>."),
    ).toEqual(["Aleppo about governed"]);
  });

  test("what is discussed is spoken about", () => {
    expect(placesOf("Putin discussed the situation in <Aleppo> and <Mosul> on <Friday=2016-12-16>.")).toEqual(
      ["Aleppo about governed", "Mosul about governed"],
    );
  });

  test("an event without a place of its own happened where the one before did", () => {
    expect(
      placesOf("Gunmen attacked a market in <Mosul> on <Friday=2016-12-16>. Nine people were killed.", 1),
    ).toEqual(["Mosul happened carried"]);
  });

  test("what befalls a city happened there", () => {
    expect(placesOf("<Aleppo> has come under heavy bombardment since <Thursday=2016-12-15>.")).toEqual([
      "Aleppo happened governed",
    ]);
  });

  test("a distance points elsewhere", () => {
    const places = placesOf("Nine people were killed 15 miles south of <Aleppo> on <Friday=2016-12-16>.");
    expect(places).not.toContain("Aleppo happened governed");
  });

  test("where somebody is from is no place of what he did", () => {
    const places = placesOf(
      "James Kopp, 44, of <Paris>, attacked a market in <Mosul> on <Friday=2016-12-16>.",
    );
    expect(places).toEqual(["Mosul happened governed"]);
  });

  test("a place in brackets or owning another is none", () => {
    expect(
      placesOf("The group (banned in <Russia>) attacked <Iraq>'s <Mosul> on <Friday=2016-12-16>."),
    ).toEqual(["Mosul happened governed"]);
  });
});
