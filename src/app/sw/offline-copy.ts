import { versionIn, type OfflineSite } from "./site.ts";

/*
 * What the worker keeps and when it answers from it. One build is one cache, filled whole before it is used, every
 * file held against its checksum. What a page loads is of one build:
 *
 *   a page            from the network where there is one. Where it can't be had in time, from the cache.
 *                     A page of another build means that the site was rebuilt: the cache goes before the page is
 *                     answered, so that none of its files reaches the new page, and until the new build's worker
 *                     has filled a cache of its own everything comes from the network.
 *   its files         from the cache; from the network where it lacks them, and then they are kept.
 *
 * So a rebuilt site is seen at the next visit, not at the one after it. A page that was open all along gets from the
 * network what it fetches later, as without a worker; parts of another build's bundle fail their checksums there.
 */

/** What the worker needs of its surroundings; tests bring their own. */
export type Surroundings = {
  /** Address of the site's folder, ending in "/". */
  readonly scope: string;
  readonly site: OfflineSite;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  /** As in `OfflineSite.files`. */
  readonly checksum: (bytes: ArrayBuffer) => Promise<string>;
  /** Resolves when the network has had its time. */
  readonly patience: () => Promise<void>;
};

type Asked = Pick<Request, "method" | "mode" | "url">;

/** Folders whose files are kept as they are fetched. */
const OWN_FOLDERS = /^(?:assets|basemap|bundle)\//;
const HASHED = /^assets\//;

/** What a request is for; null where it isn't for this site and the worker stays out of the way. */
export function askedFor(
  { scope, site }: Pick<Surroundings, "scope" | "site">,
  request: Asked,
): "page" | "file" | null {
  if (request.method !== "GET" || !request.url.startsWith(scope)) return null;
  const path = pathIn(scope, request.url);
  if (request.mode === "navigate" && site.files[path] === null) return "page";
  const isPlain = new URL(request.url).search === "";
  return isPlain && (OWN_FOLDERS.test(path) || typeof site.files[path] === "string") ? "file" : null;
}

/** Path of a file from the site's folder, as in `OfflineSite.files`. */
function pathIn(scope: string, url: string): string {
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  return path === "index.html" ? "" : path;
}

/** Fetches all files of the build into its cache. @throws where one can't be had or is of another build; nothing stays */
export async function fillCache(around: Surroundings): Promise<void> {
  const name = cacheName(around);
  try {
    const cache = await around.caches.open(name);
    for (const [path, checksum] of Object.entries(around.site.files)) {
      const url = around.scope + path;
      await cache.put(url, await fetchAsBuilt(around, url, checksum));
    }
  } catch (error) {
    await around.caches.delete(name);
    throw error;
  }
}

/** Drops what earlier builds of this site kept; other sites of the same origin keep theirs. */
export async function dropOlder(around: Surroundings): Promise<void> {
  const current = cacheName(around);
  const older = (await around.caches.keys()).filter(
    (name) => name.startsWith(prefix(around)) && name !== current,
  );
  await Promise.all(older.map((name) => around.caches.delete(name)));
}

export async function answerPage(around: Surroundings, request: Request): Promise<Response> {
  const kept = await keptFile(around, around.scope + pathIn(around.scope, request.url));
  if (kept === undefined) return around.fetch(request);
  const asked = around.fetch(request, { cache: "no-cache" }).catch(() => null);
  const fresh = await Promise.race([asked, around.patience().then(() => null)]);
  if (fresh === null || fresh.status >= 500) return kept;
  if (fresh.ok && versionIn(await fresh.clone().text()) !== around.site.version)
    await around.caches.delete(cacheName(around));
  return fresh;
}

/** @param lasting is told of work that goes on after the answer */
export async function answerFile(
  around: Surroundings,
  request: Request,
  lasting: (work: Promise<void>) => void,
): Promise<Response> {
  // "reload" is a reader's second try: what is kept may be what was wrong.
  const kept = request.cache === "reload" ? undefined : await keptFile(around, request.url);
  if (kept !== undefined) return kept;
  const path = pathIn(around.scope, request.url);
  // Names of assets tell their content; of the rest, the browser's own cache may hold another build's.
  const asGiven = request.cache === "reload" || HASHED.test(path);
  const fresh = await around.fetch(request, { cache: asGiven ? request.cache : "no-cache" });
  // What the build listed is there as it was built, or the site was rebuilt.
  if (fresh.status === 200 && !(path in around.site.files)) lasting(keep(around, request.url, fresh.clone()));
  return fresh;
}

const prefix = ({ scope }: Surroundings): string => `whenwhere ${scope} `;
const cacheName = (around: Surroundings): string => prefix(around) + around.site.version;

/** Without making the cache where it is gone. */
const keptFile = (around: Surroundings, url: string): Promise<Response | undefined> =>
  around.caches.match(url, { cacheName: cacheName(around), ignoreVary: true });

async function keep(around: Surroundings, url: string, response: Response): Promise<void> {
  const name = cacheName(around);
  if (!(await around.caches.has(name))) return; // the site was rebuilt
  // Where there is no room, the file is fetched again the next time.
  await (await around.caches.open(name)).put(url, response).catch(() => undefined);
}

/** From the browser's own cache where that holds the right one: the page has just fetched most of it. */
async function fetchAsBuilt(around: Surroundings, url: string, checksum: string | null): Promise<Response> {
  for (const cache of ["default", "reload"] as const) {
    const response = await around.fetch(url, { cache });
    if (response.status !== 200) continue;
    if (await isAsBuilt(around, response.clone(), checksum)) return response;
  }
  throw new Error(`${url} can't be had as it was built.`);
}

async function isAsBuilt(
  { checksum: compute, site }: Surroundings,
  response: Response,
  checksum: string | null,
): Promise<boolean> {
  return checksum === null
    ? versionIn(await response.text()) === site.version
    : (await compute(await response.arrayBuffer())) === checksum;
}
