import type { VerbGroup } from "./verb-group.ts";

/**
 * A finite clause: subject, verb group, and what follows up to where the next clause starts.
 *
 *     [Kerry] [warned]  that [Washington] [would end] talks  unless [Moscow] [stopped] its bombardment
 *      clause 0          clause 1 (that)                      clause 2 (unless)
 */
export type Clause = {
  /** Word indices into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly subject: Stretch | null;
  readonly verb: VerbGroup;
  /** "that", "unless", "who"; null for a main clause. */
  readonly link: string | null;
  readonly relative: boolean;
  /** The subject stands after the verb: "…, said Peskov". */
  readonly inverted: boolean;
  /** Shares the subject of the clause before: "… and warned". */
  readonly sharesSubject: boolean;
};

export type Stretch = { readonly from: number; readonly to: number };
