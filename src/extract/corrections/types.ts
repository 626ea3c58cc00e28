import type { InferOutput } from "valibot";
import type { CorrectionSchema, PartSchema, PlaceSchema } from "./schema.ts";

/** An entry of corrections.yaml, checked: exactly one of change, check, hide, merge, split and add. */
export type Correction = InferOutput<typeof CorrectionSchema> & {
  /** 1-based line on which the entry starts. */
  readonly line: number;
};

/** Which event is meant: its id or one it had before, else words of a sentence that told it and its title as found. */
export type Target = {
  readonly event?: string;
  readonly words?: string;
  /** The title as found: tells apart events that one sentence tells. */
  readonly was?: string;
  readonly article?: string;
};

/** What may be set of an event; what isn't named stays. */
export type Change = Pick<InferOutput<typeof PartSchema>, "title" | "date" | "place" | "kind" | "status">;

/** A place by name ("Aleppo", "Paris, Texas"), by id, or by name and point. */
export type PlaceEntry = InferOutput<typeof PlaceSchema>;
