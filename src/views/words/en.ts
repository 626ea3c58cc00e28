import type { EventStatus, PlaceBasis, PlaceRole, ReviewState } from "../../domain/event.ts";
import type { EventKind } from "../../domain/kinds.ts";
import type { Place } from "../../bundle/types.ts";
import { englishDates } from "./en-dates.ts";
import { englishCompact, englishNumber } from "./english-numbers.ts";
import { compareInEnglish } from "./en-compare.ts";
import { bundleFaultInEnglish, noticeInEnglish } from "./en-notices.ts";
import { storyInEnglish } from "./en-story.ts";
import { eventListInEnglish, timelineInEnglish } from "./en-timeline.ts";
import type { NamedPlace } from "./place-names.ts";

/** "1 event", "1,204 events" */
const count = (n: number, one: string, many: string): string => `${englishNumber(n)} ${n === 1 ? one : many}`;

/** "a", "a and b", "a, b and c" */
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const KINDS: Readonly<Record<EventKind, string>> = {
  statement: "Statement",
  talks: "Talks",
  agreement: "Agreement",
  decision: "Decision",
  election: "Election",
  protest: "Protest",
  attack: "Attack",
  fighting: "Fighting",
  ceasefire: "Ceasefire",
  evacuation: "Evacuation",
  aid: "Aid",
  justice: "Justice",
  disaster: "Disaster",
  sport: "Sport",
  science: "Science",
  other: "Other",
};

const STATUSES: Readonly<Record<EventStatus, string>> = {
  happened: "Happened",
  ongoing: "Going on",
  planned: "Planned",
  possible: "Possible",
  denied: "Denied",
  background: "Background",
};

const REVIEWS: Readonly<Record<ReviewState, string>> = {
  automatic: "Read automatically",
  checked: "Checked by a person",
  corrected: "Corrected by a person",
};

const ROLES: Readonly<Record<PlaceRole, string>> = {
  happened: "happened there",
  spoken: "was said there",
  about: "spoken about",
  origin: "from there",
  destination: "to there",
};

const PLACE_BASES: Readonly<Record<PlaceBasis, string>> = {
  governed: "named with the event",
  clause: "named in the same clause",
  carried: "named in an earlier sentence",
  topic: "what the article is about",
  dateline: "where the article was filed",
  table: "given in the table",
  corrected: "set by a correction",
};

const PLACE_KINDS: Readonly<Record<Place["kind"], string>> = {
  site: "site",
  quarter: "part of a city",
  city: "city or town",
  division: "province or state",
  region: "region",
  country: "country",
  water: "water",
  continent: "continent",
};

/** Where a publication date comes from. */
const PUBLISHED_BASES: Readonly<Record<string, string>> = {
  given: "given beside the article",
  metadata: "from the file's own data",
  stated: "stated in the article",
  text: "read from the article",
  inferred: "worked out from the article",
};

/** The interface in English. One entry per message; numbers come in as numbers. */
export const en = {
  /** BCP 47 tag. */
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  dates: englishDates,
  number: englishNumber,
  list,

  kind: (kind: EventKind) => KINDS[kind],
  status: (status: EventStatus) => STATUSES[status],
  review: (state: ReviewState) => REVIEWS[state],
  placeRole: (role: PlaceRole) => ROLES[role],
  placeBasis: (basis: PlaceBasis) => PLACE_BASES[basis],
  placeKind: (kind: Place["kind"]) => PLACE_KINDS[kind],
  placeName: ({ name }: NamedPlace) => name,
  notice: noticeInEnglish,

  page: {
    articles: (n: number) => count(n, "article", "articles"),
    events: (n: number) => count(n, "event", "events"),
    loading: "Fetching the articles and their events…",
    description: (facts: readonly string[]) =>
      `${facts.join(", ")}, on one timeline and one map. Every event opens the article at the sentence that gave its date and place.`,
    skip: "Skip",
    skipTo: (region: string) => `Skip to ${region}`,
    introTimeline: "Drag along the timeline to choose days.",
    introEvents: "Pick an event to read the sentence that gave its date and place.",
    introDone: "Got it",
    dismiss: "Dismiss",
    close: "Close",
    retry: "Try again",
    language: "Language",
  },

  regions: {
    map: "Map",
    timeline: "Timeline",
    events: "Events",
    article: "Article",
    notices: "Notices",
    panels: "Events and article",
    showMore: "Make the reading panel taller",
    showLess: "Make the reading panel smaller",
  },

  failure: {
    missing: "The data couldn't be fetched",
    broken: "The data can't be read",
    newer: "The data is newer than this page",
    fault: bundleFaultInEnglish,
    crashed: "Something on this page went wrong",
    crashedHelp:
      "The data is unharmed. Trying again keeps the view that the address names; if it happens again, reload the page.",
    noEvents: "No events were read from these articles",
    noEventsHelp: (articles: number) =>
      articles === 0
        ? "The collection holds no articles. Add some to the folder and build the site again."
        : `None of ${count(articles, "article", "articles")} told an event with a date. What the build remarked is listed below.`,
    gaps: (events: number) =>
      `${count(events, "event", "events")} couldn't be fetched; what is shown is not complete.`,
    partialGaps: (events: number) =>
      `Status, certainty and reports of ${count(events, "event", "events")} couldn't be fetched; filters by them leave these out.`,
  },

  theme: {
    system: "as the device",
    light: "light",
    dark: "dark",
    now: (choice: string) => `Colours: ${choice}`,
  },

  search: {
    label: "Search",
    placeholder: "Search",
    clear: "Clear search",
    preparing: "Reading the texts…",
    found: (n: number, words: string) => `${count(n, "event tells", "events tell")} of “${words}”`,
    none: (words: string) => `No event tells of “${words}”`,
    inArticles: "Also in the text of",
    openArticle: (title: string) => `Open the article “${title}”`,
  },

  filters: {
    label: "Filters",
    /** After the number of filters that are on. */
    set: "set",
    close: "Close filters",
    kinds: "Kind",
    sources: "Source",
    places: "Place",
    statuses: "Status",
    reviewStates: "State",
    actors: "People and bodies",
    certainty: "Certainty",
    certaintyAtLeast: (percent: number) => (percent === 0 ? "any" : `at least ${percent} %`),
    inRange: "Counts are of the days shown.",
    find: (facet: string) => `Find in ${facet}`,
    all: (n: number) => `Show all ${englishNumber(n)}`,
    fewer: "Show fewer",
    active: "Active filters",
    remove: (label: string) => `Remove filter: ${label}`,
    clear: "Clear all",
    chipSearch: (words: string) => `“${words}”`,
    asOf: "What was known when",
    asOfHelp: "Leaves out events that were first reported later.",
    asOfNow: "All that is known now",
    chipAsOf: (day: string) => `Known on ${day}`,
    chipMap: "Only what the map shows",
    placeOfKind: (name: string, kind: string) => `${name} (${kind})`,
    unknownPlace: "a place not in this collection",
  },

  map: {
    help: "Map view. Arrow keys move it, plus and minus zoom.",
    controls: "Map controls",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit the map to the events shown",
    onlyShown: "Only what the map shows",
    places: "Places with events",
    place: (name: string, n: number) => `${name}, ${count(n, "event", "events")}`,
    cluster: (names: readonly string[], more: number, n: number) =>
      `${list(more === 0 ? names : [...names, `${englishNumber(more)} more`])}, ${count(n, "event", "events")}`,
    outside: (n: number) => `${count(n, "place", "places")} outside this view`,
    heat: {
      label: "Events around a spot",
      within: (km: number) => `Within ${englishNumber(km)} km, near ones counting more`,
      /** A power of ten, short: "10K". */
      least: englishCompact,
    },
    close: "Close list of events",
    more: (n: number) => `Show ${englishNumber(n)} more`,
    noneInRange: "Nothing here in the days shown.",
    loading: "Fetching the events…",
    credit: "Place data: GeoNames · Base map: Natural Earth",
    partMissing: "Part of the base map couldn't be fetched; events are shown all the same.",
    key: {
      label: "Key",
      size: "Larger: more events; the number says how many",
      kind: "Sign and colour: the kind of at least half of them",
      several: "Several places close together",
      mentioned: "Nothing happened there: spoken about, or said there",
      planned: "Planned, not yet happened",
      uncertain: "Read with little certainty",
      area: "A country or province, as a whole",
      region: "A region or water without a firm edge",
      disputed: "Disputed line",
    },
  },

  timeline: timelineInEnglish,
  events: eventListInEnglish,
  story: storyInEnglish,
  compare: compareInEnglish,

  share: {
    label: "Share",
    title: "Share this view",
    help: "The link keeps the days, the filters, the map and what is open. It holds nothing about you, and its part after the # is never sent to a server.",
    field: "Link to this view",
    copy: "Copy link",
    copied: "Copied.",
    failed: "This browser doesn't let the page copy. Select the link and copy it.",
    send: "Send…",
    /** Of a choice: the link says the reader's language too. */
    inThisLanguage: "Open in English for everyone",
    embed: "Embed",
    embedHelp: "Paste this into another page to show the view there.",
    copyEmbed: "Copy code",
  },

  article: {
    loading: "Fetching the article…",
    missing: "This article couldn't be fetched.",
    missingHelp: "The events read from it are still in the list.",
    close: "Close article",
    tools: "In this article",
    previous: "Previous event of this article",
    next: "Next event of this article",
    position: (at: number | null, of: number) =>
      of === 0 ? "No events" : at === null ? count(of, "event", "events") : `${at + 1} of ${of}`,
    unknownSource: "Source not named",
    published: (date: string) => `Published ${date}`,
    publishedBasis: (basis: string) => `Date ${PUBLISHED_BASES[basis] ?? basis}`,
    /** Why the article is taken to be of that date; null where the stored sentence is to be shown, in English. */
    publishedReason: (_stored: string): string | null => null,
    /** How an event's date was worked out; null as above. */
    dateRead: (_stored: string): string | null => null,
    unpublished: "Publication date not known",
    original: "Original article",
    originalHost: (host: string) => `on ${host}`,
    file: (name: string) => `File ${name}`,
    railEvent: (year: string | null, title: string) => (year === null ? title : `${year}: ${title}`),
    tellsOf: (title: string) => `These words told: ${title}`,
    gavePlace: (words: string, places: readonly string[]) => `“${words}” → ${list(places)}`,
    note: "How this was read",
    places: "Place",
    date: "Date",
    noPlace: "No place was read.",
    saidBy: (who: string) => `According to ${who}`,
    certainty: (percent: number) => `Certainty ${percent} %`,
    otherReports: (n: number) => `${count(n, "other report", "other reports")} of this event`,
    sameArticle: "again in this article",
    readThere: "Read it there",
    showInText: "Show it in the text",
    readThereNamed: (source: string) => `Read the report of ${source}`,
    reportedOn: (date: string) => `reported ${date}`,
    agree: (about: readonly string[]) => `The reports agree on the ${list(about)}.`,
    differ: (about: string, values: readonly string[]) =>
      `They differ on the ${about}: ${values.map((value) => `“${value}”`).join(" – ")}.`,
    about: { day: "day", place: "place", figure: "figure" },
    copyLink: "Copy link",
    /** Name of that button: begins with what it shows. */
    copyLinkTo: (what: "sentence" | "article" | "event") => `Copy link to this ${what}`,
    copied: "Link copied.",
    copyFailed: "Not copied: the browser forbids it.",
    archived: "Copies in the Internet Archive",
    cite: "How to cite",
    citedVia: (link: string) => `via Whenwhere: ${link}`,
    copyCitation: "Copy citation",
    citationCopied: "Citation copied.",
  },

  articles: {
    label: "Articles",
    dateUnknown: "date not known",
    more: (n: number) => `${count(n, "more article", "more articles")}: find them with the search.`,
  },

  about: { title: "About this page" },

  help: {
    label: "Help",
    title: "Help and shortcuts",
    what: "What to try",
    keys: "Keys",
    keysOn: "Single-key shortcuts",
    search: "Search",
    filters: "Filters",
    next: "Next event",
    previous: "Previous event",
    share: "Share",
    help: "This help",
    escape: "Close what is on top",
  },

  print: {
    heading: (title: string) => `${title}: a chronology`,
    page: "With timeline and map",
    more: (n: number) =>
      `${count(n, "further event", "further events")} not printed: narrow the days or filters.`,
    address: (link: string) => `This view: ${link}`,
  },
};
