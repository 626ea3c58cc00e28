import { answerFile, answerPage, askedFor, dropOlder, fillCache, type Surroundings } from "./offline-copy.ts";
import type { OfflineSite } from "./site.ts";

/** The build writes `self.site = …` in front of this file, which so differs whenever the site does. */
declare const self: ServiceWorkerGlobalScope & { readonly site: OfflineSite };

/** So long a reader waits for a network that doesn't answer before the kept page is shown. */
const PATIENCE_MS = 3000;

const around: Surroundings = {
  scope: new URL("./", self.location.href).href,
  site: self.site,
  caches: self.caches,
  fetch: (request, init) => self.fetch(request, init),
  checksum: async (bytes) => {
    const digest = new Uint8Array(await self.crypto.subtle.digest("SHA-256", bytes));
    return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  },
  patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
};

self.addEventListener("install", (event) => {
  event.waitUntil(fillCache(around).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOlder(around).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  switch (askedFor(around, event.request)) {
    case "page":
      return event.respondWith(answerPage(around, event.request));
    case "file":
      return event.respondWith(answerFile(around, event.request, (work) => event.waitUntil(work)));
    case null:
      return undefined;
  }
});
