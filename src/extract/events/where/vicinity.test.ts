import { beforeAll, describe, expect, test } from "vitest";
import type { Gazetteer } from "../../places/gazetteer/gazetteer.ts";
import { loadGazetteer } from "../../places/gazetteer/load-gazetteer.ts";
import { readPlaces } from "../../places/read-places.ts";
import { eventsInput } from "../events-fixture.ts";
import { readEvents } from "../read-events.ts";
import type { EventReport } from "../types.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

/** Events with dates as marked and places as the gazetteer reads them. */
function eventsOf(marked: string): readonly EventReport[] {
  const input = eventsInput(marked);
  return readEvents({ ...input, toponyms: readPlaces({ text: input.article.text }, gazetteer) });
}
const placesOf = (marked: string, at = 0): string[] =>
  eventsOf(marked)[at]!.places.map(({ place, role }) => `${place.name} ${role}`);

describe("where something happened by another place", () => {
  test.each([
    ["A convoy was hit 50 km east of Palmyra in Syria on <Thursday=2016-12-15>.", "50 km east of Palmyra"],
    ["Clashes broke out north of Hama in Syria on <Thursday=2016-12-15>.", "north of Hama"],
    [
      "Gunmen attacked a bus on the road from Damascus to Homs on <Thursday=2016-12-15>.",
      "between Homs and Damascus",
    ],
    [
      "A bomb killed nine people in a village some 10 miles north-west of Mosul on <Thursday=2016-12-15>.",
      "16 km northwest of Mosul",
    ],
    ["Gunmen attacked a checkpoint outside Sirte in Libya on <Thursday=2016-12-15>.", "outside Sirte"],
    ["A boat sank off the coast of Libya on <Thursday=2016-12-15>.", "Libya"],
    ["Police attacked protesters outside the White House on <Thursday=2016-12-15>.", "White House"],
  ])("is drawn where the words say: %s", (text, name) => {
    expect(placesOf(text)).toEqual([`${name} happened`]);
  });

  test.each([
    ["Rebels attacked a market in Mosul, 350 km north of Baghdad, on <Thursday=2016-12-15>.", "Mosul"],
    ["Police attacked protesters in Suez, a port city east of Cairo, on <Thursday=2016-12-15>.", "Suez"],
    ["Gunmen attacked a market in Tikrit (north of Baghdad) on <Thursday=2016-12-15>.", "Tikrit"],
  ])("is the place named, where the words only say where that lies: %s", (text, name) => {
    expect(placesOf(text)).toEqual([`${name} happened`]);
  });

  test("keeps the words with it, and gives them on to what is told of it next", () => {
    const [, next] = eventsOf(
      "A convoy was hit 50 km east of Palmyra in Syria on <Thursday=2016-12-15>. Nine soldiers were killed.",
    );
    expect(next!.places[0]).toMatchObject({
      basis: "carried",
      place: { id: "g163808~50e" },
      relation: { words: "50 km east of", km: 50, bearing: "east" },
    });
  });
});

describe("a name that nobody could place", () => {
  const BOMB = "A bomb exploded at a market in Godapitiya on <Wednesday=2016-12-14>.";

  test("is kept with the event, with the words that it stands in", () => {
    const [event] = eventsOf(BOMB);
    expect(event!.places).toEqual([]);
    expect(event!.unplaced).toMatchObject([{ alternatives: [] }]);
    expect(eventsOf("Gunmen attacked a market in Mosul.")[0]!.unplaced).toBeUndefined();
  });

  test("isn't taken for the town where the event before it was", () => {
    expect(placesOf(`Gunmen attacked a market in Mosul on <Tuesday=2016-12-13>. ${BOMB}`, 1)).toEqual([]);
  });

  test("is no reason to give up the country that the article is about", () => {
    const text = `Iraq buried its dead across Iraq on <Monday=2016-12-12>. Iraq mourned.\n\n${BOMB}`;
    expect(
      eventsOf(text)
        .at(-1)!
        .places.map(({ place }) => place.name),
    ).toEqual(["Iraq"]);
  });
});
