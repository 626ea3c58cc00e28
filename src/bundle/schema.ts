import * as v from "valibot";
import { EVENT_STATUSES, PLACE_BASES, PLACE_ROLES, REVIEW_STATES, WHEN_BASES } from "../domain/event.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import { PRECISIONS } from "../domain/precision.ts";
import { BEARINGS, VICINITY_WAYS } from "../domain/vicinity.ts";
import { BUNDLE_FORMAT, type StoryBlock, type StoryInline } from "./types.ts";

/*
 * The bundle's shape as data: checked on load, and the source of `bundle.schema.json`. Unknown keys pass, so that a
 * field may be added without a new format; a changed meaning needs one.
 */

const DaySchema = v.pipe(v.string(), v.regex(/^-?\d{4,6}-\d{2}-\d{2}$/), v.description("YYYY-MM-DD"));
const UnitSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const SpanSchema = v.pipe(
  v.strictTuple([OffsetSchema, OffsetSchema]),
  v.description("Offsets into the article's text in UTF-16 code units, end exclusive"),
);
const IdSchema = v.pipe(v.string(), v.minLength(1));

const fuzzyDate = {
  from: DaySchema,
  to: DaySchema,
  precision: v.picklist(PRECISIONS),
  approximate: v.exactOptional(v.literal(true)),
  open: v.exactOptional(v.picklist(["start", "end"])),
  edtf: v.string(),
};
const reasons = v.array(v.string());

export const ArticleHeadSchema = v.object({
  id: IdSchema,
  file: v.string(),
  title: v.string(),
  source: v.nullable(v.string()),
  url: v.nullable(v.string()),
  language: v.string(),
  published: v.nullable(v.object({ ...fuzzyDate, basis: v.string(), reasons })),
  publishedInferred: v.exactOptional(v.object({ ...fuzzyDate, reasons })),
  note: v.exactOptional(v.string()),
});

export const ArticleBodySchema = v.object({
  text: v.string(),
  blocks: v.array(v.object({ kind: v.string(), span: SpanSchema })),
});

const ArticleSchema = v.object({ ...ArticleHeadSchema.entries, ...ArticleBodySchema.entries });

const placeHead = {
  id: IdSchema,
  name: v.string(),
  kind: v.picklist(["site", "quarter", "city", "division", "region", "country", "water", "continent"]),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  iso2: v.exactOptional(v.string()),
};

const distance = {
  km: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  bearing: v.exactOptional(v.picklist(BEARINGS)),
};

export const PlaceSchema = v.object({
  ...placeHead,
  division: v.exactOptional(v.pipe(v.string(), v.description("ISO 3166-2"))),
  geonameid: v.exactOptional(v.pipe(v.number(), v.integer())),
  within: v.array(IdSchema),
  extent: v.exactOptional(
    v.pipe(
      v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
      v.description("west, south, east, north"),
    ),
  ),
  vague: v.exactOptional(v.literal(true)),
  near: v.exactOptional(
    v.object({
      of: v.pipe(v.array(v.object({ id: IdSchema, name: v.string() })), v.minLength(1)),
      way: v.picklist(VICINITY_WAYS),
      ...distance,
    }),
  ),
  source: v.string(),
});

const PlaceReadingsSchema = v.array(
  v.object({ ...placeHead, within: v.array(v.string()), confidence: UnitSchema }),
);

const ReportSchema = v.object({
  article: v.nullable(IdSchema),
  source: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  quote: v.string(),
  span: v.nullable(SpanSchema),
  dateSpan: v.nullable(SpanSchema),
  dateExplanation: v.string(),
  placeSpans: v.array(SpanSchema),
  unplaced: v.exactOptional(v.array(v.object({ span: SpanSchema, alternatives: PlaceReadingsSchema }))),
  attribution: v.nullable(v.string()),
  reported: v.nullable(v.object({ from: DaySchema, to: DaySchema })),
});

export const BundleEventSchema = v.object({
  id: IdSchema,
  aliases: v.exactOptional(v.array(IdSchema)),
  title: v.string(),
  kind: v.picklist(EVENT_KINDS),
  status: v.picklist(EVENT_STATUSES),
  when: v.object({ ...fuzzyDate, basis: v.picklist(WHEN_BASES) }),
  places: v.array(
    v.object({
      place: IdSchema,
      role: v.picklist(PLACE_ROLES),
      basis: v.picklist(PLACE_BASES),
      confidence: UnitSchema,
      relation: v.exactOptional(v.object({ words: v.string(), ...distance })),
      alternatives: v.exactOptional(PlaceReadingsSchema),
    }),
  ),
  reports: v.pipe(v.array(ReportSchema), v.minLength(1)),
  actors: v.array(v.string()),
  importance: UnitSchema,
  confidence: UnitSchema,
  state: v.picklist(REVIEW_STATES),
  disagreements: v.exactOptional(
    v.array(v.object({ about: v.picklist(["day", "place", "figure"]), values: v.array(v.string()) })),
  ),
});

const inlines = v.array(v.lazy((): v.GenericSchema<StoryInline> => StoryInlineSchema));
const blocks = v.array(v.lazy((): v.GenericSchema<StoryBlock> => StoryBlockSchema));

const StoryInlineSchema: v.GenericSchema<StoryInline> = v.variant("kind", [
  v.object({ kind: v.picklist(["text", "code"]), text: v.string() }),
  v.object({ kind: v.literal("break") }),
  v.object({ kind: v.picklist(["emphasis", "strong"]), inlines }),
  v.object({ kind: v.literal("view"), fragment: v.string(), inlines }),
  v.object({ kind: v.literal("link"), href: v.pipe(v.string(), v.regex(/^https?:\/\//)), inlines }),
]);

const StoryBlockSchema: v.GenericSchema<StoryBlock> = v.variant("kind", [
  v.object({ kind: v.literal("paragraph"), inlines }),
  v.object({ kind: v.literal("quote"), blocks }),
  v.object({
    kind: v.literal("list"),
    start: v.nullable(v.pipe(v.number(), v.integer())),
    items: v.array(blocks),
  }),
  v.object({ kind: v.literal("code"), text: v.string() }),
]);

export const StorySchema = v.object({
  id: IdSchema,
  file: v.string(),
  title: v.string(),
  language: v.string(),
  lead: blocks,
  steps: v.pipe(v.array(v.object({ heading: inlines, view: v.string(), blocks })), v.minLength(1)),
});

export const ProvenanceSchema = v.object({
  extractor: v.string(),
  gazetteer: v.string(),
  inputs: v.array(v.object({ file: v.string(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
  licences: v.array(v.object({ name: v.string(), licence: v.string(), url: v.string() })),
  corrections: v.array(v.object({ line: v.number(), text: v.string() })),
  warnings: v.array(v.object({ file: v.string(), message: v.string() })),
});

export const BundleSchema = v.object({
  format: v.literal(BUNDLE_FORMAT),
  title: v.string(),
  articles: v.array(ArticleSchema),
  places: v.array(PlaceSchema),
  events: v.array(BundleEventSchema),
  stories: v.exactOptional(v.array(StorySchema)),
  provenance: ProvenanceSchema,
});
