import { formatDay, type Day } from "../domain/day.ts";
import { EVENT_STATUSES, REVIEW_STATES } from "../domain/event.ts";
import type { ArticleId, EventId, PlaceId, StoryId } from "../domain/ids.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import {
  NO_FILTERS,
  type Filters,
  type MapView,
  type StoryPosition,
  type WindowMode,
} from "../state/view-state.ts";
import { splitFragment } from "./fragment.ts";
import { formatMapParameter, parseMapParameter } from "./map-parameter.ts";
import {
  formatList,
  formatText,
  parseAsOf,
  parseCertainty,
  parseFlag,
  parseLanguage,
  parseList,
  parseMode,
  parseParameter,
  parseStep,
  parseText,
  parseVersion,
} from "./parameters.ts";
import type { Parsed } from "./parsed.ts";
import { problemsOf, type LinkProblem } from "./problems.ts";
import { formatRangeParameter, parseRangeParameter, type LinkRange } from "./range-parameter.ts";

/**
 * Everything that a link says, before any corpus is asked. Null or empty is "not said", and stays out of the link.
 *
 *     #range=2016-10-17..2016-10-21&event=ID&article=ID&at=PLACE&exact=1
 *      &kind=a,b&source=a,b&place=ID,ID&status=a&review=a&certainty=0.6&who=a,b&q=words
 *      &map=ZOOM/LAT/LON&only=map&mode=rolling&asof=2016-12-18&compare=2016-10&story=ID&step=2&lang=en
 */
export type Link = {
  readonly range: LinkRange | null;
  readonly event: EventId | null;
  readonly article: ArticleId | null;
  /** The selected place; `filters.places` are the places that events are narrowed to. */
  readonly at: PlaceId | null;
  /** Shows what the link says and no more: nothing widens to what it names, no article opens by itself. */
  readonly exact: boolean;
  readonly filters: Filters;
  readonly map: MapView | null;
  readonly onlyWhatTheMapShows: boolean;
  readonly mode: WindowMode;
  readonly asOf: Day | null;
  /** A second range, beside `range`. */
  readonly compare: LinkRange | null;
  /** A link that says a story and nothing else shows the view of the step. */
  readonly story: StoryPosition | null;
  readonly language: string | null;
};

/** The version that `formatLink` writes. A link without `v` is of version 1, and 1 is never written. */
export const LINK_VERSION = 1;

/** Never throws, whatever is in the fragment; a bad parameter costs only itself. */
export function parseLink(fragment: string): {
  readonly link: Link;
  readonly problems: readonly LinkProblem[];
} {
  const parameters = splitFragment(fragment);
  const problems: LinkProblem[] = [];
  const read = <T>(name: string, parse: (raw: string | null) => Parsed<T>, otherwise: T): T => {
    const parsed = parseParameter(parameters, name, parse);
    problems.push(...problemsOf(name, parsed));
    return parsed.status === "valid" ? parsed.value : otherwise;
  };
  const list = <T extends string>(name: string, known: readonly T[] | null): readonly T[] => {
    const parsed = parseList(parameters.get(name) ?? "", known);
    problems.push(...problemsOf(name, parsed));
    return parsed.status === "valid" ? parsed.value : [];
  };
  const step = read("step", parseStep, 0);
  const story = read<StoryId | null>("story", parseText, null);
  read("v", parseVersion(LINK_VERSION), LINK_VERSION);
  const link: Link = {
    range: read<LinkRange | null>("range", parseRangeParameter, null),
    event: read<EventId | null>("event", parseText, null),
    article: read<ArticleId | null>("article", parseText, null),
    at: read<PlaceId | null>("at", parseText, null),
    exact: read("exact", parseFlag("1"), false),
    filters: {
      kinds: list("kind", EVENT_KINDS),
      sources: list("source", null),
      places: list<PlaceId>("place", null),
      statuses: list("status", EVENT_STATUSES),
      reviewStates: list("review", REVIEW_STATES),
      certainty: read("certainty", parseCertainty, 0),
      actors: list("who", null),
      query: read("q", parseText, NO_FILTERS.query),
    },
    map: read<MapView | null>("map", parseMapParameter, null),
    onlyWhatTheMapShows: read("only", parseFlag("map"), false),
    mode: read("mode", parseMode, "range"),
    asOf: read<Day | null>("asof", parseAsOf, null),
    compare: read<LinkRange | null>("compare", parseRangeParameter, null),
    story: story === null ? null : { id: story, step },
    language: read<string | null>("lang", parseLanguage, null),
  };
  return { link, problems };
}

/** The fragment without "#"; "" for a link that says nothing. `parseLink` gives the same link back. */
export function formatLink(link: Link): string {
  const { filters } = link;
  const parameters: readonly (readonly [string, string | null])[] = [
    ["range", link.range && formatRangeParameter(link.range)],
    ["event", formatText(link.event)],
    ["article", formatText(link.article)],
    ["at", formatText(link.at)],
    ["exact", link.exact ? "1" : null],
    ["kind", formatList(filters.kinds)],
    ["source", formatList(filters.sources)],
    ["place", formatList(filters.places)],
    ["status", formatList(filters.statuses)],
    ["review", formatList(filters.reviewStates)],
    ["certainty", filters.certainty === 0 ? null : String(filters.certainty)],
    ["who", formatList(filters.actors)],
    ["q", formatText(filters.query)],
    ["map", link.map && formatMapParameter(link.map)],
    ["only", link.onlyWhatTheMapShows ? "map" : null],
    ["mode", link.mode === "range" ? null : link.mode],
    ["asof", link.asOf === null ? null : formatDay(link.asOf)],
    ["compare", link.compare && formatRangeParameter(link.compare)],
    ["story", link.story && formatText(link.story.id)],
    ["step", link.story && String(link.story.step + 1)],
    ["lang", link.language],
  ];
  return parameters.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join("&");
}
