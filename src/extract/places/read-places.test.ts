import { beforeAll, describe, expect, test } from "vitest";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { loadGazetteer } from "./gazetteer/load-gazetteer.ts";
import { readPlaces } from "./read-places.ts";
import type { PlacesInput, Toponym } from "./types.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

const read = (text: string, more: Partial<PlacesInput> = {}): readonly Toponym[] =>
  readPlaces({ text, ...more }, gazetteer);
const pins = (text: string): string[] =>
  read(text)
    .filter(({ place, adjectival }) => place !== null && !adjectival)
    .map(({ text: name, place }) => `${name} = ${place!.name}, ${place!.iso2 ?? "-"}`);

describe("names of places", () => {
  test("point into the text by offsets", () => {
    const text = "Fighting went on in Aleppo, Syria’s largest city, and near Idlib.";
    const found = read(text);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { start, end, text: name } of found) expect(text.slice(start, end)).toBe(name);
  });

  test("are found in lists and between two towns", () => {
    expect(pins("The road between Aleppo and Idlib was cut; shells fell on Homs, Hama and Raqqa.")).toEqual([
      "Aleppo = Aleppo, SY",
      "Idlib = Idlib, SY",
      "Homs = Homs, SY",
      "Hama = Hama, SY",
      "Raqqa = Raqqa, SY",
    ]);
  });

  test.each([
    ["Troops took Halab in Syria.", "Halab", "Aleppo"],
    ["Talks between Russia and Ukraine were held in Kiev.", "Kiev", "Kyiv"],
    ["The army entered Tadmur in Syria.", "Tadmur", "Palmyra"],
    ["Syrian forces lost Palmyra to ISIS in Homs province.", "Palmyra", "Palmyra"],
    ["The Iraqi army advanced on Mossul, in Iraq.", "Mossul", "Mosul"],
  ])("meet in one place however they are spelled: %s", (text, name, place) => {
    expect(read(text).find((toponym) => toponym.text === name)?.place?.name).toBe(place);
  });

  test("follow the parent named right behind them", () => {
    const towns = read("A fire in Paris, Texas, was put out. Firemen from Athens, Georgia, helped.");
    expect(towns.find(({ text }) => text === "Paris")?.place?.iso2).toBe("US");
  });

  test.each([
    ["It happened in Tripoli, Lebanon.", "Tripoli", "LB"],
    ["It happened in Tripoli, Libya.", "Tripoli", "LY"],
    ["The ashes were taken to Santiago, Cuba.", "Santiago", "CU"],
    ["A quake hit San Jose, Costa Rica, at noon.", "San Jose", "CR"],
  ])("follow the country right behind them, however small they are: %s", (text, name, iso2) => {
    expect(read(text).find((toponym) => toponym.text === name)?.place?.iso2).toBe(iso2);
  });

  test("stay well known where several countries are spoken of", () => {
    const talks = read("The US and Russia held talks in Geneva on Syria. A US envoy flew to Paris.");
    expect(talks.find(({ text }) => text === "Geneva")?.place?.iso2).toBe("CH");
    expect(talks.find(({ text }) => text === "Paris")?.place?.iso2).toBe("FR");
  });

  test("that a province has from its town mean the town, unless the text says province", () => {
    expect(read("Clashes broke out near Idlib in Syria.")[0]?.place?.kind).toBe("city");
    expect(read("Clashes broke out in Idlib province in Syria.")[0]?.place?.kind).toBe("division");
  });

  test("keep the readings that lost, for a person to choose from", () => {
    const [springfield] = read("The mayor of Springfield resigned.");
    expect(springfield?.alternatives.length).toBeGreaterThan(1);
    expect(springfield!.confidence).toBeLessThan(0.7);
  });

  test("in regions of our own table keep their extent and their vagueness", () => {
    const region = read("Peace in the Middle East is far away, said the minister.").find(
      ({ text }) => text === "Middle East",
    );
    expect(region?.place).toMatchObject({ kind: "region", vague: true });
    expect(region?.place?.extent).toHaveLength(4);
  });

  test("widen to the quarter that is meant", () => {
    expect(
      read("Shells hit eastern Aleppo on Monday.").find(({ place }) => place?.kind === "quarter")?.text,
    ).toBe("eastern Aleppo");
  });
});

describe("what is no pin", () => {
  test("demonyms are adjectives, never names", () => {
    const turkish = read("Turkish President Recep Tayyip Erdogan spoke in Ankara.").find(
      ({ text }) => text === "Turkish",
    );
    expect(turkish).toMatchObject({ adjectival: true });
  });

  test.each([
    "Vladimir Putin met Francois Hollande and John Kerry.",
    "Anton Vaino heads the administration.",
    "CNN and the BBC reported it, the SVR denied it.",
    "The Council voted; many more members of the Council abstained in March.",
    "He may post a comment on the summit, and the Post reported more.",
    "He speaks English. A case of West Nile virus was found.",
    "Jordan Spieth and Paris Hilton met Austin Powers.",
  ])("people, papers, organisations and ordinary words: %s", (text) => {
    expect(pins(text)).toEqual([]);
  });

  test("spans to ignore give nothing", () => {
    const text = "Share: Paris London. Rebels left Aleppo.";
    expect(read(text, { ignore: [{ start: 0, end: 20 }] }).map(({ text: name }) => name)).toEqual(["Aleppo"]);
  });
});

describe("what a name stands for", () => {
  test("tells governments from places where something is", () => {
    const said = read(
      "Moscow said on Monday that it would send diplomats to Geneva, and urged Washington to stop.",
    );
    expect(said.find(({ text }) => text === "Moscow")?.metonym).toBe(true);
    expect(said.find(({ text }) => text === "Washington")?.metonym).toBe(true);
    expect(said.find(({ text }) => text === "Geneva")?.metonym).toBeUndefined();
  });

  test("sees names inside longer names", () => {
    const found = read("Russia and Syria spoke of the Mosul offensive at the Geneva talks.").filter(
      ({ text }) => text === "Mosul" || text === "Geneva",
    );
    expect(found.map(({ embedded }) => embedded)).toEqual([true, true]);
  });

  test("keeps a distance and a bearing as a relation to the anchor", () => {
    const palmyra = read("The convoy was hit 50 km east of Palmyra in Syria.").find(
      ({ text }) => text === "Palmyra",
    );
    expect(palmyra?.relation).toEqual({
      start: 19,
      text: "50 km east of",
      way: "away",
      bearing: "east",
      km: 50,
    });
    expect(palmyra?.vicinity?.name).toBe("50 km east of Palmyra");
    const mosul = read("Troops are 10 miles north-west of Mosul in Iraq.").find(
      ({ text }) => text === "Mosul",
    );
    expect(mosul?.relation).toMatchObject({ bearing: "northwest", km: 16.1 });
  });

  test.each([
    [
      "It fell 30 kilometers (19 miles) southwest of Kirkuk.",
      "Kirkuk",
      "30 kilometers (19 miles) southwest of",
      30,
    ],
    ["It sank 40 miles off Alexandria in Egypt.", "Alexandria", "40 miles off", 64.4],
    ["It struck 105 km off the coast of Manta, Ecuador.", "Manta", "105 km off the coast of", 105],
    ["A checkpoint just outside Sirte was hit.", "Sirte", "outside", undefined],
    ["They fought on the road from Damascus to Homs.", "Homs", "road from Damascus to", undefined],
    ["It was found two miles south of Mosul.", "Mosul", "two miles south of", 3.2],
  ])("keeps what lies between: %s", (text, name, relation, km) => {
    const found = read(text).find((toponym) => toponym.text === name)!.relation!;
    expect(found.text).toBe(relation);
    expect(found.km).toBe(km);
    expect(text.slice(found.start).startsWith(`${relation} ${name}`)).toBe(true);
  });

  test.each([
    "Soldiers were killed in the north of Mali.",
    "Calm in the east of Aleppo.",
    "He came from Mosul.",
    "Police sealed off Mosul.",
    "The runners saw 26 miles of London.",
    "It lies hundreds of miles north of Mosul.",
    "A tree burned outside Cairo’s museum.",
    "They stood outside Miami police headquarters.",
    "The flight was en route from Cairo to Amman.",
    "It stands on Mitchell Bridge Road from Athens.",
  ])("a part of the place, and the place itself, are no relation: %s", (text) => {
    expect(read(text).some(({ relation }) => relation !== undefined)).toBe(false);
  });

  test("means one place between two by a road that joins them, told with the second", () => {
    const [damascus, homs] = read("They fought on the highway between Damascus and Homs.");
    expect(damascus?.vicinity).toBeNull();
    expect(homs?.vicinity?.name).toBe("between Homs and Damascus");
  });

  test("says of other readings how likely they are and what they lie in", () => {
    const [springfield] = read("The mayor of Springfield resigned.");
    const [first, second] = springfield!.alternatives;
    expect(first!.confidence).toBeGreaterThanOrEqual(second!.confidence);
    expect(first!.within.at(-1)).toBe("United States");
    expect(first!.within).toHaveLength(2);
  });

  test("reads “the city” as the one before when asked to", () => {
    const text = "Government troops entered Aleppo. Up to 9,000 people left the besieged city.";
    const city = read(text, { references: true }).find(({ refersTo }) => refersTo !== undefined);
    expect(city?.text).toBe("the besieged city");
    expect(text.slice(city!.refersTo!.start, city!.refersTo!.end)).toBe("Aleppo");
    expect(read(text).some(({ refersTo }) => refersTo !== undefined)).toBe(false);
  });

  test.each([
    ["Rebels left Homs. Fighters in the town of Rastan stayed in the city of Hama.", []],
    ["Benghazi, the eastern city, was calm. A blast hit Misrata.", []],
    ["Troops left Mosul in Iraq. In eastern Aleppo, families could leave the city.", []],
    ["Protests spread in Libya. Libyan troops stayed 300 km from Sirte, far from the town.", []],
    [
      "Shells hit Tripoli in Libya. Aid reached Benghazi. Smoke rose over the capital.",
      ["the capital = Tripoli"],
    ],
    ["Sanaa was hit in Yemen. Yemen is poor. Most of the country needs aid.", ["the country = Yemen"]],
  ])("reads only what is plain: %s", (text, expected) => {
    const found = read(text, { references: true }).filter(({ refersTo }) => refersTo !== undefined);
    expect(found.map(({ text: words, place }) => `${words} = ${place!.name}`)).toEqual(expected);
  });
});

describe("odd input", () => {
  test("all capitals still name the places", () => {
    const names = read(
      "SAN SALVADOR, 3 JAN 90. GUERRILLAS ATTACKED THE ARMY IN SAN MIGUEL DEPARTMENT, EL SALVADOR.",
    ).map(({ text }) => text);
    expect(names).toContain("SAN SALVADOR");
    expect(names).toContain("EL SALVADOR");
  });

  test("small letters without punctuation don't crash and stay unsure or silent", () => {
    for (const { confidence } of read("rebels left aleppo and went to idlib as turkey said it would help"))
      expect(confidence).toBeLessThanOrEqual(1);
  });

  test("a Cyrillic look-alike is read as what it looks like, flagged and trusted less", () => {
    const text = "Rebels left \u0410leppo on Friday, and Aleppo was calm.";
    const [flagged, plain] = read(text);
    expect(flagged).toMatchObject({ text: "\u0410leppo", place: { name: "Aleppo" } });
    expect(flagged!.rules).toContain("look-alike");
    expect(flagged!.confidence).toBeLessThan(plain!.confidence);
  });

  test.each([
    "",
    "   \n\n ",
    "\u{1F600}",
    "a".repeat(50_000),
    "A".repeat(50_000),
    "'".repeat(10_000),
    "U.".repeat(20_000),
    "\ud800 Paris",
  ])("nothing, marks and endless words are read without a crash", (text) => {
    expect(() => read(text)).not.toThrow();
  });

  test("other scripts are read without a crash, with offsets that hold", () => {
    const text = "Вчера в Алеппо и Москве. حلب دمشق. Η Αθήνα και η Θεσσαλονίκη. 東京で。";
    for (const { start, end, text: name } of read(text)) expect(text.slice(start, end)).toBe(name);
  });

  test("the same input gives the same answer", () => {
    const text = "Springfield beat Portland in Washington, and Georgia signed.";
    expect(read(text)).toEqual(read(text));
  });

  test("ten thousand names in one article are read", () => {
    expect(read("Aleppo and Mosul, near Paris, Texas. ".repeat(2500)).length).toBeGreaterThan(7000);
  }, 60_000);
});
