import type { EventKind } from "../../domain/kinds.ts";
import type { EventStatus } from "../../domain/event.ts";
import type { Clause, Stretch } from "./grammar/clause.ts";
import type { SentenceReading } from "./reading.ts";

/**
 * A stretch of a sentence that may tell an event, before it is dated and placed.
 *
 *     clause      "evacuation convoys had been suspended"
 *     speech      "Kerry warned that Washington would end talks": the saying is the event
 *     nominal     "the November 20 meeting with President Assad"
 *     participle  "the operation to liberate Mosul, begun on 17 October"
 */
export type Candidate = {
  readonly form: "clause" | "speech" | "nominal" | "participle";
  readonly sentence: SentenceReading;
  /** The clause that tells it, or the one that a nominal stands in. */
  readonly clause: Clause | null;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Word index of what made it an event. */
  readonly trigger: number;
  /** Words that tell it, subject included. */
  readonly words: Stretch;
  /** What was said, for speech: words of the content in the same sentence. */
  readonly content: Stretch | null;
  /** Content in quotation marks, so that "we" in it is the speaker's. */
  readonly quoted: boolean;
  /** Who says so, when somebody else's word is the source. */
  readonly source: { readonly words: Stretch; readonly clause: Clause | null } | null;
  /** 0..1: how surely these words tell an event of their own. */
  readonly strength: number;
};
