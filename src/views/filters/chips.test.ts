import { expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import type { PlaceId } from "../../domain/ids.ts";
import { parseDay } from "../../domain/day.ts";
import { setFilters } from "../../state/actions/filters.ts";
import { setOnlyWhatTheMapShows } from "../../state/actions/map.ts";
import { setAsOf } from "../../state/actions/report-time.ts";
import { NO_FILTERS } from "../../state/view-state.ts";
import { createView, type View } from "../../state/view.ts";
import { en } from "../words/en.ts";
import { chipsOf } from "./chips.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 20, places: 5 }));
const [aPlace] = corpus.places;

const chips = (view: View) =>
  chipsOf(view.store.getState(), (id) => corpus.places.find((place) => place.id === id)?.name, en);

const narrowedView = (): View => {
  const view = createView(corpus);
  setFilters(view, {
    kinds: ["attack", "aid"],
    places: [aPlace!.id, "g0" as PlaceId],
    sources: ["TASS"],
    statuses: ["planned"],
    actors: ["UN Security Council"],
    reviewStates: ["checked"],
    certainty: 0.6,
    query: "convoys",
  });
  setOnlyWhatTheMapShows(view, true);
  setAsOf(view, parseDay("2016-12-18"));
  return view;
};

test("a view that isn't narrowed has no chips", () => {
  expect(chips(createView(corpus))).toEqual([]);
});

test("says in words everything that narrows the view", () => {
  expect(chips(narrowedView()).map(({ label }) => label)).toEqual([
    "“convoys”",
    "Attack",
    "Aid",
    aPlace!.name,
    "a place not in this collection",
    "TASS",
    "Planned",
    "UN Security Council",
    "Checked by a person",
    "Certainty: at least 60 %",
    "Known on 18 Dec 2016",
    "Only what the map shows",
  ]);
});

test("each chip takes out itself only, and all of them leave nothing set", () => {
  const view = narrowedView();
  for (let left = chips(view); left.length > 0; left = chips(view)) {
    const [first, ...rest] = left;
    first!.remove(view);
    expect(chips(view).map(({ key }) => key)).toEqual(rest.map(({ key }) => key));
  }
  expect(view.store.getState().filters).toEqual(NO_FILTERS);
});
