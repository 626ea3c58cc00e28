import type { EventKind } from "../../domain/kinds.ts";

/** The twenty CAMEO root classes: what they are called and the kind that they become. */
const ROOTS: Readonly<Record<string, readonly [label: string, kind: EventKind]>> = {
  "01": ["Public statement", "statement"],
  "02": ["Appeal", "statement"],
  "03": ["Intent to cooperate", "talks"],
  "04": ["Consultation", "talks"],
  "05": ["Diplomatic cooperation", "agreement"],
  "06": ["Material cooperation", "agreement"],
  "07": ["Aid", "aid"],
  "08": ["Yielding", "decision"],
  "09": ["Investigation", "justice"],
  "10": ["Demand", "decision"],
  "11": ["Disapproval", "statement"],
  "12": ["Rejection", "statement"],
  "13": ["Threat", "statement"],
  "14": ["Protest", "protest"],
  "15": ["Show of force", "decision"],
  "16": ["Reduced relations", "decision"],
  "17": ["Coercion", "justice"],
  "18": ["Assault", "attack"],
  "19": ["Fighting", "fighting"],
  "20": ["Mass violence", "attack"],
};

const CEASEFIRE = /^087[13]?$/; // de-escalate militarily, declare a truce, demobilise

/** A CAMEO code of two to four digits ("190", "0871") as a kind; null when it is none. */
export function cameoKind(code: string): EventKind | null {
  if (!/^\d{2,4}$/.test(code)) return null;
  if (CEASEFIRE.test(code)) return "ceasefire";
  return ROOTS[code.slice(0, 2)]?.[1] ?? null;
}

/** "190" → "Fighting"; "Event" for a code that CAMEO hasn't got. */
export const cameoLabel = (code: string): string => ROOTS[code.slice(0, 2)]?.[0] ?? "Event";
