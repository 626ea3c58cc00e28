import type { BundleEvent } from "../../../bundle/types.ts";
import type { Day } from "../../../domain/day.ts";
import type { EventId } from "../../../domain/ids.ts";
import type { EventKind } from "../../../domain/kinds.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { selectedEvent } from "../../../state/actions/step.ts";
import { lowerBound } from "../../../state/index/bounds.ts";
import type { View } from "../../../state/view.ts";
import type { Strings } from "../../words/strings.ts";
import type { TimeScale } from "../time-scale.ts";
import { candidatesIn } from "./candidates.ts";
import { placeItems, restOf, type Placed, type Room } from "./choose-items.ts";

/** One thing that the detail shows: an event, or how many found no room. */
export type DetailItem =
  | {
      readonly type: "event";
      readonly key: string;
      readonly id: EventId;
      readonly index: number;
      readonly days: TimeRange;
      readonly lane: number;
      readonly side: Placed["side"];
      readonly labelPixels: number;
      readonly title: string;
      readonly kind: EventKind;
      /** "Aid convoy reaches Aleppo, 12 Dec 2016, Aleppo" */
      readonly spoken: string;
      readonly shape: EventShape;
      readonly selected: boolean;
    }
  | {
      readonly type: "rest";
      readonly key: string;
      readonly days: TimeRange;
      /** "+1,105" */
      readonly label: string;
      readonly lane: number;
      readonly spoken: string;
    };

/** How the bar looks: what isn't sure is never drawn as if it were. */
export type EventShape = "known" | "approximate" | "open-start" | "open-end" | "planned";

/** Under this many events in range, labels get more room. */
const FEW_EVENTS = 16;
const LABEL_PIXELS = { few: 300, many: 210 } as const;

export type DetailChoice = {
  readonly items: readonly DetailItem[];
  /** Events with a place whose details aren't in memory yet; until then they are counted, not shown. */
  readonly missing: readonly number[];
};

/** So many lanes have a class that places them; what found no room is counted in the one below. */
export const MOST_LANES = 9;

export function detailItems(view: View, strings: Strings, scale: TimeScale, lanes: number): DetailChoice {
  const { visible, passing } = view.snapshot();
  const selected = selectedEvent(view);
  const room: Room = {
    scale,
    lanes,
    labelPixels: visible.count < FEW_EVENTS ? LABEL_PIXELS.few : LABEL_PIXELS.many,
  };
  const candidates = candidatesIn(view.corpus, visible, selected, scale);
  const placed = placeItems(candidates, room);
  const loaded = placed.filter(({ index }) => view.corpus.peek(index) !== undefined);
  const daysOf = new Map(candidates.map(({ index, days }) => [index, days]));
  const rest = restOf(
    room,
    loaded.map(({ index }) => daysOf.get(index)!),
    ({ start, end }) =>
      lowerBound(passing.first, end) -
      lowerBound(passing.first, start) +
      (start === scale.extent.start ? reachingIn(view, start) : 0),
  );
  return {
    items: [
      ...rest.map(({ days, count }): DetailItem => ({
        type: "rest",
        key: `rest ${days.start} ${days.end} ${count} ${lanes}`,
        days,
        label: strings.timeline.more(count),
        lane: lanes,
        spoken: strings.timeline.moreAloud(days, count),
      })),
      ...loaded.flatMap((place) =>
        eventItem(view, strings, place, daysOf.get(place.index)!, place.index === selected),
      ),
    ],
    missing: placed.map(({ index }) => index).filter((index) => view.corpus.peek(index) === undefined),
  };
}

/** Events that began before a day and aren't over by it. */
const reachingIn = (view: View, day: Day): number => {
  const { first, sortedEnd } = view.snapshot().passing;
  return lowerBound(first, day) - lowerBound(sortedEnd, day + 1);
};

function eventItem(
  view: View,
  strings: Strings,
  { index, lane, side, labelPixels }: Placed,
  days: TimeRange,
  selected: boolean,
): readonly DetailItem[] {
  const event = view.corpus.peek(index);
  if (event === undefined) return [];
  const { timeline, dates } = strings;
  return [
    {
      type: "event",
      key: `${event.id} ${lane} ${side} ${selected}`,
      id: event.id,
      index,
      days,
      lane,
      side,
      labelPixels,
      title: event.title,
      kind: event.kind,
      spoken: timeline.eventAloud(event.title, dates.when(event.when), placeOf(view, event, strings)),
      shape: shapeOf(event),
      selected,
    },
  ];
}

const placeOf = ({ corpus }: View, { places }: BundleEvent, { placeName }: Strings): string | null => {
  const happened = places.find(({ role }) => role === "happened") ?? places[0];
  const place = corpus.places.find(({ id }) => id === happened?.place);
  return place === undefined ? null : placeName(place);
};

function shapeOf({ when, status }: BundleEvent): EventShape {
  if (when.open === "end") return "open-end";
  if (when.open === "start") return "open-start";
  if (status === "planned" || status === "possible") return "planned";
  return when.approximate === true ? "approximate" : "known";
}
