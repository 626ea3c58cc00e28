import type { CDPSession } from "@playwright/test";

/** Milliseconds of work on the main thread while something is done. */
export async function workOf(metrics: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await taskSeconds(metrics);
  await act();
  return ((await taskSeconds(metrics)) - before) * 1000;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

/** The least value that this share of all values don't exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
