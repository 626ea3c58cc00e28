import type { Cluster } from "./types.ts";

/** Shares of the whole; they add up to 1. */
const WEIGHTS = { prominence: 0.4, sources: 0.3, reports: 0.15, echo: 0.15 } as const;

/**
 * How much an event matters, 0..1 in thousandths, for choosing what to label when there isn't room for all:
 * prominence in its best article, independent sources, reports, and articles that come back to it on later days.
 * From the event's own reports alone, so that other events never change it.
 */
export function importanceOf(cluster: Cluster): number {
  const sources = new Set(cluster.map(({ source, article }) => source ?? article)).size;
  const days = new Set(cluster.map(({ reported }) => reported?.first)).size;
  const prominence = cluster.reduce((most, report) => Math.max(most, report.prominence), 0);
  const score =
    WEIGHTS.prominence * prominence +
    WEIGHTS.sources * saturating(sources) +
    WEIGHTS.reports * saturating(cluster.length) +
    WEIGHTS.echo * saturating(days);
  return Math.round(score * 1000) / 1000;
}

/** 1 → 0, 2 → 0.5, 3 → 0.67, many → 1 */
const saturating = (count: number): number => 1 - 1 / Math.max(1, count);
