import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import type { Bundle, BundleEvent, PlaceReading } from "../bundle/types.ts";
import type { PlaceId } from "../domain/ids.ts";
import { applyCorrections } from "../extract/corrections/apply-corrections.ts";
import { EXAMPLE_LOOKUP } from "../extract/corrections/example-events.ts";
import { parseCorrections } from "../extract/corrections/parse-corrections.ts";
import { placeChoices } from "./place-choices.ts";
import { reviewEntry } from "./review-entry.ts";

const PARIS: PlaceReading = {
  id: "g4717560" as PlaceId,
  name: "Paris",
  kind: "city",
  lat: 33.66,
  lon: -95.55,
  iso2: "US",
  within: ["Texas", "United States"],
  confidence: 0.31,
};

const base = syntheticBundle({ events: 3 });
const [template] = base.events;
const [report] = template!.reports;
const place = (id: string, more: Partial<BundleEvent["places"][number]> = {}) =>
  ({ place: id as PlaceId, role: "happened", basis: "governed", confidence: 0.5, ...more }) as const;
const eventWith = (more: Partial<BundleEvent>): BundleEvent => ({ ...template!, ...more });
const bundleOf = (event: BundleEvent): Bundle => ({ ...base, events: [event] });

/** The review entry with a choice pasted in, as a person would, and what becomes of the event. */
function paste(event: BundleEvent, choice: string): BundleEvent {
  const bundle = bundleOf(event);
  const yaml = reviewEntry(event, bundle).replace("  checked: true", choice);
  const { corrections, problems } = parseCorrections("corrections.yaml", yaml);
  const outcome = applyCorrections(bundle.events, bundle.articles, corrections, EXAMPLE_LOOKUP);
  expect([problems, outcome.unmatched]).toEqual([[], []]);
  return outcome.events[0]!;
}

describe("what a place may be instead", () => {
  const event = eventWith({
    places: [place("g2988507", { alternatives: [PARIS] }), place("g170063", { role: "about" })],
  });

  test("is said with the line that, pasted, chooses it and keeps the other places", () => {
    const [said, line] = placeChoices(event, bundleOf(event));
    expect(said).toContain("could be Paris, Texas, United States (0.31)");
    expect(paste(event, line!).places.map((one) => `${one.place} ${one.role}`)).toEqual([
      "g4717560 happened",
      "g170063 about",
    ]);
  });

  test("stays as far from the name as the one that was read", () => {
    const east = eventWith({ places: [place("g2988507~50e", { alternatives: [PARIS] })] });
    expect(placeChoices(east, bundleOf(east))[1]).toBe("  place: { id: g4717560~50e, role: happened }");
  });

  test("is nothing where nothing else was read", () => {
    expect(placeChoices(template!, base)).toEqual([]);
  });
});

describe("a name that wasn’t placed", () => {
  const span = [0, 5] as const;

  test("can be given one of its readings, and is then no longer open", () => {
    const event = eventWith({
      places: [],
      reports: [{ ...report!, placeSpans: [], unplaced: [{ span, alternatives: [PARIS] }] }],
    });
    const [, line] = placeChoices(event, bundleOf(event));
    const { places, reports } = paste(event, line!);
    expect(places.map((one) => one.place)).toEqual([PARIS.id]);
    expect(reports[0]).toMatchObject({ placeSpans: [span] });
    expect(reports[0]!.unplaced).toBeUndefined();
  });

  test("that nobody knows asks for its point, by the name as the article writes it", () => {
    const event = eventWith({
      places: [],
      reports: [{ ...report!, unplaced: [{ span, alternatives: [] }] }],
    });
    const bundle = bundleOf(event);
    const name = bundle.articles
      .find(({ id }) => id === report!.article)!
      .text.slice(...span)
      .trim();
    expect(placeChoices(event, bundle)[1]).toContain(`name: ${JSON.stringify(name)}, lat: …`);
  });
});
