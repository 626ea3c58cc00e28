const WORKER = "./service-worker.js";

type Connection = { readonly saveData?: boolean };

/**
 * Has the site kept for visits without a network, once this visit has all that it needs. Without effect where the
 * browser has no service workers, refuses them or saves data, and for a page that the build wrote no worker for.
 */
export async function keepForOffline(): Promise<void> {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  const isBuilt = document.querySelector('meta[name="whenwhere-build"]') !== null;
  if (!isBuilt || !("serviceWorker" in navigator) || connection?.saveData === true) return;
  try {
    await navigator.serviceWorker.register(WORKER);
    await navigator.serviceWorker.ready;
    await fetchAnew(fetchedParts());
  } catch {
    // The visit is complete without it; the next one tries again.
  }
}

/** Parts of the bundle that this visit fetched before there was a worker to keep them. */
function fetchedParts(): readonly string[] {
  const folder = new URL("./bundle/", document.baseURI).href;
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  return [...new Set(fetched)].filter((name) => name.startsWith(folder));
}

/** Through the worker, which keeps what passes; most comes from the browser's own cache. */
async function fetchAnew(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await fetch(address);
}
