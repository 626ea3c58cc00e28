import { expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { columnLookups, columnsOf, sourcesOf } from "../event-columns.ts";
import { gatherColumns } from "./gather-columns.ts";

test("gives the columns that all events at once give, stretch by stretch, whatever room they need", () => {
  const { events, places, articles } = syntheticBundle({ events: 3000 });
  const lookups = columnLookups(places, articles, sourcesOf(articles, events));
  const gatherer = gatherColumns(lookups);
  for (const [from, to] of [
    [0, 2500],
    [2500, 2500],
    [2500, 3000],
  ]) {
    const own = events.slice(from, to);
    own.forEach(gatherer.add);
    expect(gatherer.take()).toEqual(columnsOf(own, lookups));
  }
});
