/**
 * What sort of thing happened. Each kind names the PLOVER root classes and the CAMEO roots (01..20) it gathers,
 * so that counts can be set beside other event data.
 */
export const KINDS = {
  statement: {
    plover: ["CONSULT", "ACCUSE", "THREATEN", "REJECT"],
    cameo: ["01", "02", "09", "11", "12", "13"],
  },
  talks: { plover: ["CONSULT", "COOPERATE"], cameo: ["03", "04", "05"] },
  agreement: { plover: ["AGREE", "SUPPORT"], cameo: ["05", "06"] },
  decision: { plover: ["RETREAT", "SANCTION", "MOBILIZE"], cameo: ["08", "10", "15", "16"] },
  election: { plover: ["SUPPORT"], cameo: ["05"] },
  protest: { plover: ["PROTEST"], cameo: ["14"] },
  attack: { plover: ["ASSAULT"], cameo: ["18", "20"] },
  fighting: { plover: ["ASSAULT", "MOBILIZE"], cameo: ["15", "19"] },
  ceasefire: { plover: ["CONCEDE", "RETREAT"], cameo: ["08"] },
  evacuation: { plover: ["RETREAT", "AID"], cameo: ["08"] },
  aid: { plover: ["AID"], cameo: ["07"] },
  justice: { plover: ["COERCE", "INVESTIGATE", "CRIME"], cameo: ["09", "17"] },
  disaster: { plover: [], cameo: [] },
  sport: { plover: [], cameo: [] },
  science: { plover: [], cameo: [] },
  other: { plover: [], cameo: [] },
} as const satisfies Record<
  string,
  { readonly plover: readonly string[]; readonly cameo: readonly string[] }
>;

export type EventKind = keyof typeof KINDS;
export const EVENT_KINDS = Object.keys(KINDS) as readonly EventKind[];
