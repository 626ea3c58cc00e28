// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import type { BundleEvent, Place, PlaceReading, TextSpan } from "../../bundle/types.ts";
import type { PlaceId } from "../../domain/ids.ts";
import { ViewProvider } from "../../state/react.tsx";
import { createView } from "../../state/view.ts";
import { loadStrings } from "../words/languages.ts";
import { placeReadingWords } from "../words/place-readings.ts";
import { parseQuery } from "../words/query.ts";
import { StringsContext, type Strings } from "../words/strings.ts";
import { evidenceIn, placeNames } from "./evidence.ts";
import { PlacesRead } from "./PlacesRead.tsx";

afterEach(cleanup);

const TEXT = "A convoy was hit 50 km east of Palmyra. A shell fell on Tripoli, another on Godapitiya.";
const over = (words: string): TextSpan => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const PALMYRA: Place = {
  id: "g163808" as PlaceId,
  name: "Palmyra",
  kind: "city",
  lat: 34.56,
  lon: 38.28,
  iso2: "SY",
  within: [],
  source: "GeoNames",
};
const EAST: Place = {
  ...PALMYRA,
  id: "g163808~50e" as PlaceId,
  name: "50 km east of Palmyra",
  kind: "region",
  vague: true,
  near: { of: [{ id: PALMYRA.id, name: "Palmyra" }], way: "away", km: 50, bearing: "east" },
};
const TRIPOLI: PlaceReading = {
  id: "g266826" as PlaceId,
  name: "Tripoli",
  kind: "city",
  lat: 34.43,
  lon: 35.84,
  iso2: "LB",
  within: ["Lebanon"],
  confidence: 0.3,
};
const IN_LIBYA: PlaceReading = {
  ...TRIPOLI,
  id: "g2210247" as PlaceId,
  iso2: "LY",
  within: ["Tripoli District", "Libya"],
};

const base = syntheticBundle({ events: 1 });
const [template] = base.events;
const EVENT: BundleEvent = {
  ...template!,
  places: [
    {
      place: EAST.id,
      role: "happened",
      basis: "governed",
      confidence: 0.9,
      relation: { words: "50 km east of", km: 50, bearing: "east" },
      alternatives: [{ ...TRIPOLI, name: "Palmyra", within: ["New York", "United States"], iso2: "US" }],
    },
  ],
  reports: [
    {
      ...template!.reports[0]!,
      placeSpans: [over("50 km east of Palmyra")],
      unplaced: [
        { span: over("Tripoli"), alternatives: [TRIPOLI, IN_LIBYA] },
        { span: over("Godapitiya"), alternatives: [] },
      ],
    },
  ],
};

function show(event: BundleEvent, strings?: Strings): string {
  const view = createView(corpusFromBundle({ ...base, places: [EAST, PALMYRA], events: [event] }));
  const list = (
    <dl data-testid="places">
      <PlacesRead told={{ event, reports: event.reports }} text={TEXT} />
    </dl>
  );
  render(
    <ViewProvider view={view}>
      {strings === undefined ? list : <StringsContext value={strings}>{list}</StringsContext>}
    </ViewProvider>,
  );
  return screen.getByTestId("places").textContent ?? "";
}

const explained = (strings: Strings): readonly string[] =>
  evidenceIn([{ event: EVENT, reports: EVENT.reports }], EVENT.id, {
    text: TEXT,
    placeName: placeNames([EAST, PALMYRA], strings.placeName),
    query: parseQuery(""),
    strings,
    readings: placeReadingWords("en"),
  }).flatMap((one) => (one.kind === "place" ? [one.explanation.text] : []));

describe("the places of an event", () => {
  test("say what they were worked out from and what else their names may be", () => {
    const shown = show(EVENT);
    expect(shown).toContain("50 km east of Palmyra");
    expect(shown).toContain("worked out from Palmyra");
    expect(shown).toContain("could also be: Palmyra, New York, United States");
  });

  test("have beside them the names that nobody could place", () => {
    const shown = show({ ...EVENT, places: [] });
    expect(shown).toContain("It could be: Tripoli, Lebanon · Tripoli, Tripoli District, Libya");
    expect(shown).toContain("“Godapitiya” is named but not on the map: the gazetteer doesn’t know it");
    expect(shown).not.toContain("No place was read.");
  });

  test("are told in the reader's language", async () => {
    const shown = show(EVENT, await loadStrings("ru"));
    expect(shown).toContain("Palmyra, 50 км к востоку");
    expect(shown).toContain("возможно также: Palmyra, New York, Соединенные Штаты");
    expect(shown).toContain("Tripoli, Ливан");
  });

  test("are explained at their words, and so are names without one", async () => {
    const [near, tripoli, unknown] = explained(await loadStrings("en"));
    expect(near).toBe(
      "“50 km east of Palmyra” → 50 km east of Palmyra; could also be: Palmyra, New York, United States",
    );
    expect(tripoli).toContain("It could be: Tripoli, Lebanon");
    expect(unknown).toContain("doesn’t know it");
  });
});
