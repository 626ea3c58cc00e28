import type { Page } from "@playwright/test";
import type { App } from "./app.ts";

/** "1,204 events", as the live region says it. */
export const countInWords = (count: number): string =>
  `${new Intl.NumberFormat("en").format(count)} ${count === 1 ? "event" : "events"}`;

/** What the live region says, in the end, of the range and count that the page shows now. */
export async function spokenRange(app: App): Promise<RegExp> {
  return new RegExp(`^${countInWords(await app.count())}, `);
}

/** "17 October 2016" in whatever stands around it, for 2016-10-17. */
export function spokenDay(iso: string): RegExp {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, day),
  );
  return new RegExp(`\\b${day} ${name} ${year}\\b`);
}

/**
 * Notes when the text of any live region changes from now on: that is when a screen reader speaks.
 * @returns what gives the times so far, in milliseconds
 */
export async function watchLiveRegions(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { spokenAt: times });
    const live = "output, [aria-live], [role=status], [role=alert], [role=log]";
    new MutationObserver((records) => {
      const spoken = records.some(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(live),
      );
      if (spoken) times.push(performance.now());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { readonly spokenAt: readonly number[] }).spokenAt);
}
