import type { Day } from "../../domain/day.ts";
import type { TimeRange } from "../../domain/time-range.ts";
import type { WindowMode } from "../../state/view-state.ts";
import { englishDates } from "./en-dates.ts";
import { englishNumber } from "./english-numbers.ts";

const { day: dayInWords, range: rangeInWords } = englishDates;
const events = (n: number): string => `${englishNumber(n)} ${n === 1 ? "event" : "events"}`;

const MODES: Readonly<Record<WindowMode, string>> = {
  range: "Free range",
  rolling: "Rolling window",
  cumulative: "Up to a day",
  step: "Step by step",
};

/** Sentences of the timeline, in English. */
export const timelineInEnglish = {
  start: "Range start",
  end: "Range end",
  from: "From",
  to: "To",
  /** "12 Dec – 19 Dec 2016 · 14 events" */
  rangeAndCount: (range: TimeRange, count: number) => `${rangeInWords(range)} · ${events(count)}`,
  /** For the live region: what counts first. */
  spoken: (range: TimeRange, count: number) => `${events(count)}, ${rangeInWords(range)}`,
  play: "Play",
  pause: "Pause",
  previous: "Previous event",
  next: "Next event",
  reset: "Reset range",
  options: "Options",
  presets: { all: "All days", busiest: "Busiest days", last: "Last month" },
  knownBy: "As known on",
  knownByNow: "today",
  knownByHelp: "Hides what was first reported after that day",
  /** Stands after range and count while later reports are hidden. */
  asKnownOn: (day: Day) => `as known on ${dayInWords(day)}`,
  mode: "Window",
  modeName: (mode: WindowMode) => MODES[mode],
  speed: "Speed",
  speedName: (stepsASecond: number) => `${englishNumber(stepsASecond)} steps a second`,
  loop: "Repeat",
  skipEmpty: "Skip empty stretches",
  /** Stand after "0 events": nobody wrote then, or nothing was found in what was written. */
  uncovered: "no article covers these days",
  coveredButEmpty: "articles cover these days",
  /** What the hatching of the overview means. */
  coverageKey: "Hatched days: no article covers them.",
  reportDay: "Report day",
  playReports: "Play how it was told",
  pauseReports: "Pause how it was told",
  reportedLater: (n: number) => `${englishNumber(n)} hidden, reported later`,
  showAll: "Show all days",
  notADate: (text: string) =>
    `“${text}” is no date that can be read here. Try “17 Oct 2016”, “Oct 2016” or “17–20 Oct 2016”.`,
  ambiguousDate: (text: string) =>
    `“${text}” may be two different days. Write the month as a word: “5 Oct 2016”.`,
  endsBeforeStart: "The range would end before it starts.",
  dateHelp: "A day, a month, a year or a stretch, such as 17–20 Oct 2016",
  detail: "Events on the timeline",
  detailHelp: "Arrow keys go from event to event; Enter opens one.",
  more: (n: number) => `+${englishNumber(n)}`,
  moreAloud: (range: TimeRange, count: number) =>
    `${events(count)} more, ${rangeInWords(range)}: show these days`,
  noneInRange: "No event in these days.",
  nonePasses: "No event passes the filters.",
  eventAloud: (title: string, when: string, place: string | null) =>
    [title, when, place].filter((part) => part !== null).join(", "),
};

/** Sentences of the list of events, in English. */
export const eventListInEnglish = {
  heading: (count: number) => events(count),
  list: "Events in range, by day",
  since: (day: Day) => `Began before ${dayInWords(day)}`,
  loading: "Fetching…",
  missing: "This event couldn’t be fetched.",
  noPlace: "Place not known",
  sources: (n: number) => `${englishNumber(n)} ${n === 1 ? "source" : "sources"}`,
  reports: (n: number) => `${englishNumber(n)} ${n === 1 ? "report" : "reports"}`,
  empty: "No event in these days",
  emptyHelp: "Widen the range, or clear the filters.",
  widen: "Show all days",
  download: "Download",
  clear: "Clear the filters",
};
