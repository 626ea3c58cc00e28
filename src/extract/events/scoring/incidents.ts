import { parseDay } from "../../../domain/day.ts";
import type { AnnotatedDocument, AnnotatedEvent } from "./annotated.ts";

/** An act of violence as conflict reports record it: day, country, and every name that its place goes by. */
export type Incident = {
  readonly date: string;
  readonly country: string;
  readonly places: readonly string[];
};

type Family = "bombing" | "kidnapping" | "arson" | "robbery" | "attack";

const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  ["kidnapping", /\b(?:kidnap|abduct|hostage)/i],
  ["bombing", /\b(?:bomb|explo|dynamit|detonat|blast|car-bomb|grenade)/i],
  ["arson", /\b(?:burn|set (?:\w+ ){0,4}(?:on )?fire|torch|arson)/i],
  ["robbery", /\b(?:robb|rob\b|stole|loot)/i],
];

const familyOf = ({ title, text }: AnnotatedEvent): Family => {
  for (const words of [title, text])
    for (const [family, pattern] of FAMILIES) if (pattern.test(words)) return family;
  return "attack";
};

/** Armed forces fighting rebels is war, which these records leave out. */
const WAR = /\b(?:clash|combat|fighting|encounter|confrontation|troops|offensive|skirmish)/i;
const REBELS_AS_VICTIMS =
  /\b(?:guerrillas?|subversives?|rebels?|terrorists?|extremists?|insurgents?|criminals?|traffickers?)\b[^.]{0,30}\b(?:was|were|been|have been)\b[^.]{0,10}\b(?:killed|wounded|injured|shot)/i;

/** Soldiers and their posts as targets, and rebels or smugglers as victims: acts of war and of policing. */
const MILITARY =
  /\b(?:soldiers?|battalions?|brigades?|troops|garrisons?|infantry|army|air force|armou?red|military|enemy|paratroop\w*|command post|national guard|patrols?|warplanes?|helicopters?|aircraft|cocaine|drugs?|crash|cemetery)\b/i;
const REBELS_KILLED =
  /\b(?:killed|wounded|captured)\b.{0,30}\b(?:guerrillas?|rebels?|subversives?|terrorists?|traffickers?|members)\b/i;
/** "more than 70,000 people": the toll of a war, not of an act. */
const TOLL = /\b\d{1,3}[,.]\d{3}\b|\bthousands\b|\bhundreds\b/i;

type Draft = {
  family: Family;
  date: string;
  stated: boolean;
  events: AnnotatedEvent[];
  names: Set<string>;
  fine: Set<string>;
};

/** Incidents of an annotated document, one for each act however often it is told. */
export function incidentsOf(document: AnnotatedDocument): Incident[] {
  const drafts: Draft[] = [];
  for (const event of document.events)
    if (isIncident(event) && isRecent(event, document)) file(drafts, event, document);
  const country = countryOf(document);
  const filed = document.toponyms
    .filter(({ start, kind }) => start < DATELINE && kind !== "country")
    .slice(0, 1);
  return drafts.map((draft) => {
    const own = countryOfPlaces(draft, document);
    const home = filed.filter(({ iso2 }) => iso2 !== undefined && nameOfCountry(iso2) === (own ?? country));
    const places = draft.names.size > 0 ? [...draft.names] : home.flatMap(({ name, text }) => [name, text]);
    return { date: draft.date, country: own ?? country, places };
  });
}

/** Where a wire report names the town it was filed in. Characters. */
const DATELINE = 40;

const isIncident = (event: AnnotatedEvent): boolean =>
  event.kind === "attack" &&
  (event.status === "happened" || event.status === "background" || event.status === undefined) &&
  !WAR.test(event.text) &&
  ![REBELS_AS_VICTIMS, REBELS_KILLED, MILITARY, TOLL].some((pattern) => pattern.test(event.title));

/** Older deeds are looked back on, not reported. */
const MOST_DAYS_AGO = 60;

function isRecent({ when }: AnnotatedEvent, { publishedAt }: AnnotatedDocument): boolean {
  const [day, published] = [parseDay(when.from), parseDay(publishedAt?.value ?? "")];
  return day === null || published === null || published - day < MOST_DAYS_AGO;
}

function file(drafts: Draft[], event: AnnotatedEvent, document: AnnotatedDocument): void {
  const family = familyOf(event);
  const stated = event.when.basis === "governed" || event.when.basis === "clause";
  const names = namesOf(event, document);
  const same = drafts.find((draft) => sameAct(draft, { family, date: event.when.from, stated, names }));
  if (same === undefined) {
    drafts.push({ family, date: event.when.from, stated, events: [event], names, fine: names });
    return;
  }
  same.events.push(event);
  for (const name of names) same.names.add(name);
  if (stated && !same.stated) [same.date, same.stated] = [event.when.from, true];
}

type Facts = Pick<Draft, "family" | "date" | "stated" | "names">;

function sameAct(draft: Draft, event: Facts): boolean {
  const families = draft.family === event.family || draft.family === "attack" || event.family === "attack";
  const days = draft.date === event.date || !draft.stated || !event.stated;
  const places =
    draft.names.size === 0 ||
    event.names.size === 0 ||
    [...event.names].some((name) => draft.names.has(name));
  return families && days && places;
}

/** Every name of the places where it happened; countries are told apart from them. */
function namesOf(event: AnnotatedEvent, document: AnnotatedDocument): Set<string> {
  const { toponyms } = document;
  const countries = new Set(toponyms.filter(({ kind }) => kind === "country").map(({ name }) => name));
  const home = countriesOf(document);
  const abroad = new Set(
    toponyms.filter(({ iso2 }) => iso2 !== undefined && !home.has(iso2)).map(({ name }) => name),
  );
  const names = event.places
    .flatMap(({ role, name, near }) => (role === "spoken" ? [] : (near?.of ?? [name])))
    .filter((name) => !countries.has(name) && !abroad.has(name));
  const written = toponyms
    .filter((one) => one.adjectival !== true && names.includes(one.name) && !countries.has(one.name))
    .map(({ text }) => text);
  return new Set([...names, ...written]);
}

const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });

const nameOfCountry = (iso2: string): string => REGIONS.of(iso2) ?? iso2;

function countryOfPlaces({ names }: Draft, { toponyms }: AnnotatedDocument): string | null {
  const iso2 = toponyms.find(({ name, iso2: code }) => names.has(name) && code !== undefined)?.iso2;
  return iso2 === undefined ? null : nameOfCountry(iso2);
}

/** Countries by how often they are named, demonyms included; where it was filed weighs more. */
function countryCounts({ toponyms }: AnnotatedDocument): (readonly [iso2: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { iso2, start, kind, adjectival } of toponyms) {
    const weight = (kind === "country" || adjectival === true ? 1 : 0.3) + (start < DATELINE ? 2 : 0);
    if (iso2 !== undefined) counts.set(iso2, (counts.get(iso2) ?? 0) + weight);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const countriesOf = (document: AnnotatedDocument): ReadonlySet<string> =>
  new Set(
    countryCounts(document)
      .filter(([, count], i) => i < 2 || count >= 2)
      .map(([iso2]) => iso2),
  );

function countryOf(document: AnnotatedDocument): string {
  const best = countryCounts(document)[0];
  return best === undefined ? "" : nameOfCountry(best[0]);
}
