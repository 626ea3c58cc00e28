import type { EventKind } from "../../domain/kinds.ts";

const PLOVER: Readonly<Record<string, EventKind>> = {
  AGREE: "agreement",
  CONSULT: "talks",
  SUPPORT: "agreement",
  COOPERATE: "talks",
  CONCEDE: "ceasefire",
  AID: "aid",
  RETREAT: "evacuation",
  REQUEST: "statement",
  ACCUSE: "statement",
  REJECT: "statement",
  THREATEN: "statement",
  PROTEST: "protest",
  SANCTION: "decision",
  MOBILIZE: "decision",
  COERCE: "justice",
  INVESTIGATE: "justice",
  CRIME: "justice",
  ASSAULT: "attack",
};

/** A PLOVER event type ("ASSAULT") as a kind; null when it is none. */
export const ploverKind = (type: string): EventKind | null => PLOVER[type.toUpperCase()] ?? null;
