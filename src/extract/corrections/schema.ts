import * as v from "valibot";
import { EVENT_STATUSES, PLACE_ROLES } from "../../domain/event.ts";
import { EVENT_KINDS } from "../../domain/kinds.ts";
import { parseCorrectedDate } from "./corrected-date.ts";

/** Everything is text in the file: the YAML is read without types, so that `date: 2016` and `title: No` stay as written. */
const Text = v.pipe(v.string("must be text"), v.trim(), v.nonEmpty("is empty"));

const Yes = v.pipe(
  v.literal("true", "must be true"),
  v.transform((): true => true),
);

const Coordinate = (limit: number) =>
  v.pipe(
    Text,
    v.regex(/^[+-]?\d{1,3}(?:\.\d{1,15})?$/, "must be a number like 36.2"),
    v.transform(Number),
    v.check((degrees) => Math.abs(degrees) <= limit, `must be between -${limit} and ${limit}`),
  );

const DateText = v.pipe(
  Text,
  v.check(
    (text) => parseCorrectedDate(text) !== null,
    "is no date; write it like 2016-12-16, 2016-12, 2016-12-14..2016-12-16, 2016-12-14.. or 2016-12~",
  ),
);

const Role = v.picklist(PLACE_ROLES, `must be one of ${PLACE_ROLES.join(", ")}`);
const Kind = v.picklist(EVENT_KINDS, `must be one of ${EVENT_KINDS.join(", ")}`);
const Status = v.picklist(EVENT_STATUSES, `must be one of ${EVENT_STATUSES.join(", ")}`);

export const PlaceSchema = v.union(
  [
    Text,
    v.strictObject({ id: Text, role: v.exactOptional(Role) }),
    v.strictObject({ name: Text, role: v.exactOptional(Role) }),
    v.strictObject({ name: Text, lat: Coordinate(90), lon: Coordinate(180), role: v.exactOptional(Role) }),
  ],
  "must be a name, or name with lat and lon, or id",
);

const Places = v.union([PlaceSchema, v.array(PlaceSchema)], "must be a place or a list of places");

const target = {
  event: v.exactOptional(Text),
  words: v.exactOptional(Text),
  was: v.exactOptional(Text),
  article: v.exactOptional(Text),
};
const change = {
  title: v.exactOptional(Text),
  date: v.exactOptional(DateText),
  place: v.exactOptional(Places),
  kind: v.exactOptional(Kind),
  status: v.exactOptional(Status),
};

const TargetSchema = v.strictObject(target, unknownKey);

/** A part that is split off: the words of its report, and what is different about it. */
export const PartSchema = v.strictObject({ words: Text, ...change }, unknownKey);

export const AddedSchema = v.strictObject(
  {
    ...change,
    title: Text,
    date: DateText,
    /** Keeps the event's id when title or date are edited later. */
    id: v.exactOptional(Text),
    article: v.exactOptional(Text),
    words: v.exactOptional(Text),
    source: v.exactOptional(Text),
    url: v.exactOptional(v.pipe(Text, v.regex(/^https?:\/\/\S+$/i, "must start with https://"))),
  },
  unknownKey,
);

const ACTIONS = ["hide", "merge", "split", "add"] as const;

export const CorrectionSchema = v.pipe(
  v.strictObject(
    {
      ...target,
      ...change,
      checked: v.exactOptional(Yes),
      hide: v.exactOptional(Yes),
      merge: v.exactOptional(
        v.pipe(v.array(TargetSchema, "must be a list of events"), v.minLength(1, "names nobody")),
      ),
      split: v.exactOptional(
        v.pipe(v.array(PartSchema, "must be a list of parts"), v.minLength(1, "names no part")),
      ),
      add: v.exactOptional(AddedSchema),
      note: v.exactOptional(Text),
      by: v.exactOptional(Text),
    },
    unknownKey,
  ),
  v.check(
    (entry) =>
      entry.add !== undefined ||
      entry.event !== undefined ||
      entry.words !== undefined ||
      entry.was !== undefined,
    "doesn’t say which event: give event:, words: or was:",
  ),
  v.check(
    (entry) => actionsOf(entry) === 1,
    `must do one thing: set title, date, place, kind or status, or ${ACTIONS.join(", ")} or checked`,
  ),
);

/** How many things an entry does; changes count once, and `checked` beside a change says nothing more. */
function actionsOf(entry: Readonly<Record<string, unknown>>): number {
  const changes = Object.keys(change).some((name) => entry[name] !== undefined);
  const others = ACTIONS.filter((name) => entry[name] !== undefined).length;
  return others + (changes || (entry["checked"] !== undefined && others === 0) ? 1 : 0);
}

/** Valibot's own message for keys that a strict object hasn't got, and for a value that is no object. */
function unknownKey(issue: v.StrictObjectIssue): string {
  if (issue.expected === "never") return `has a key ${issue.received} that isn’t known`;
  return issue.received === "undefined" ? `lacks ${issue.expected}` : "must be keys and values";
}
