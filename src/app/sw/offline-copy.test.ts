import { beforeEach, describe, expect, test } from "vitest";
import { answerFile, answerPage, askedFor, dropOlder, fillCache, type Surroundings } from "./offline-copy.ts";
import { versionMeta, type OfflineSite } from "./site.ts";

const SCOPE = "https://example.org/aleppo/";
const OLD = "0123456789abcdef";
const NEW = "fedcba9876543210";

const page = (version: string): string => `<!doctype html><head>${versionMeta(version)}</head>`;

/** A server's files by path; null is a network that fails, "waiting" one that never answers. */
type Network = { files: Readonly<Record<string, string>> | null | "waiting"; asked: string[] };

const oldSite = {
  "": page(OLD),
  "assets/first-aaaaaaaa.js": "old app",
  "bundle/bundle.json": "old bundle",
  "chronology.html": page(OLD),
};
const newSite = {
  "": page(NEW),
  "assets/first-bbbbbbbb.js": "new app",
  "bundle/bundle.json": "new bundle",
  "chronology.html": page(NEW),
};

let network: Network;
let around: Surroundings;

beforeEach(() => {
  network = { files: oldSite, asked: [] };
  around = surroundings(network, OLD, oldSite);
});

describe("askedFor", () => {
  test("knows the site's pages, whatever their query and fragment", () => {
    expect(
      ["", "index.html", "?from=mail", "#event=e1", "chronology.html"].map((path) => asked(path, "navigate")),
    ).toEqual(Array.from({ length: 5 }, () => "page"));
  });

  test("knows the site's files", () => {
    expect(["bundle/texts/0001.json", "assets/first-aaaaaaaa.js"].map((path) => asked(path))).toEqual([
      "file",
      "file",
    ]);
  });

  test.each([
    ["another site", "https://example.com/aleppo/bundle/bundle.json", "cors"],
    ["another folder of the same origin", "/mosul/bundle/bundle.json", "cors"],
    ["a page below that isn't ours", "other/", "navigate"],
    ["a file that isn't ours", "notes.txt", "cors"],
    ["an address with a query", "bundle/bundle.json?v=2", "cors"],
  ] as const)("stays out of the way of %s", (_, path, mode) => {
    expect(asked(path, mode)).toBeNull();
  });

  test("stays out of the way of what isn't reading", () => {
    expect(asked("", "navigate", "POST")).toBeNull();
  });
});

describe("filling", () => {
  test("keeps every file of the build", async () => {
    await fillCache(around);
    network.files = null;
    expect(await Promise.all(Object.keys(oldSite).map((path) => read(path)))).toEqual(Object.values(oldSite));
  });

  test("asks past the browser's own cache where that holds another build's file", async () => {
    const stale = { ...oldSite, "bundle/bundle.json": "new bundle" };
    await fillCache({
      ...around,
      fetch: (request, init) =>
        init?.cache === "default" ? answer(stale, String(request)) : around.fetch(request, init),
    });
    expect(network.asked).toEqual(["bundle/bundle.json"]);
    network.files = null;
    expect(await read("bundle/bundle.json")).toBe("old bundle");
  });

  test.each([
    ["a file is of another build", { ...oldSite, "bundle/bundle.json": "new bundle" }],
    ["the page is of another build", { ...oldSite, "": page(NEW) }],
    ["a file is missing", { "": page(OLD) }],
  ])("keeps nothing where %s", async (_, files) => {
    network.files = files;
    await expect(fillCache(around)).rejects.toThrow("can't be had as it was built");
    expect(await around.caches.keys()).toEqual([]);
  });
});

describe("a site that is kept", () => {
  beforeEach(async () => {
    await fillCache(around);
    network.asked = [];
  });

  test.each([
    ["fails", null],
    ["doesn't answer", "waiting"],
  ] as const)("opens where the network %s", async (_, files) => {
    network.files = files;
    expect(await visit("")).toBe(page(OLD));
    expect(await visit("index.html")).toBe(page(OLD));
    expect(await visit("chronology.html")).toBe(page(OLD));
  });

  test("opens where the server is in trouble, and stays", async () => {
    network.files = {};
    const troubled = { ...around, fetch: async () => new Response("sorry", { status: 503 }) };
    expect(await (await answerPage(troubled, new Request(SCOPE))).text()).toBe(page(OLD));
    expect(await read("bundle/bundle.json")).toBe("old bundle");
  });

  test("answers its files without the network", async () => {
    await visit("");
    network.asked = [];
    expect(await read("bundle/bundle.json")).toBe("old bundle");
    expect(network.asked).toEqual([]);
  });

  test("keeps what it fetches later", async () => {
    network.files = { ...oldSite, "bundle/texts/0001.json": "text" };
    expect(await read("bundle/texts/0001.json")).toBe("text");
    network.files = null;
    expect(await read("bundle/texts/0001.json")).toBe("text");
  });

  test("doesn't keep what can't be had", async () => {
    const response = await answerFile(around, new Request(`${SCOPE}bundle/texts/0001.json`), settle);
    expect(response.status).toBe(404);
    network.files = { "bundle/texts/0001.json": "text" };
    expect(await read("bundle/texts/0001.json")).toBe("text");
  });

  test("asks the network when a reader tries again", async () => {
    network.files = { "bundle/bundle.json": "mended" };
    const again = new Request(`${SCOPE}bundle/bundle.json`, { cache: "reload" });
    expect(await (await answerFile(around, again, settle)).text()).toBe("mended");
    expect(await read("bundle/bundle.json")).toBe("old bundle");
  });

  test("a rebuilt site is shown at once, and none of the old one's files with it", async () => {
    network.files = newSite;
    expect(await visit("")).toBe(page(NEW));
    expect(await read("bundle/bundle.json")).toBe("new bundle");
    expect(await around.caches.keys()).toEqual([]);
  });

  test("asks for the rebuilt site's files past the browser's own cache, but for those named by content", async () => {
    network.files = newSite;
    await visit("");
    const modes: (string | undefined)[] = [];
    const watched: Surroundings = {
      ...around,
      fetch: (request, init) => {
        modes.push(init?.cache);
        return around.fetch(request, init);
      },
    };
    for (const path of ["bundle/bundle.json", "assets/first-bbbbbbbb.js"])
      await answerFile(watched, new Request(SCOPE + path), settle);
    expect(modes).toEqual(["no-cache", "default"]);
  });

  test("a page that is gone or moved is told as the server tells it, and nothing is dropped", async () => {
    network.files = {};
    expect((await answerPage(around, new Request(SCOPE))).status).toBe(404);
    expect(await read("bundle/bundle.json")).toBe("old bundle");
  });

  test("the next build's cache replaces it; other sites of the origin keep theirs", async () => {
    await around.caches.open(`whenwhere https://example.org/ ${OLD}`);
    await around.caches.open("another app's");
    network.files = newSite;
    const next = surroundings(network, NEW, newSite, around.caches);
    await fillCache(next);
    await dropOlder(next);
    expect(await around.caches.keys()).toEqual([
      `whenwhere https://example.org/ ${OLD}`,
      "another app's",
      `whenwhere ${SCOPE} ${NEW}`,
    ]);
  });
});

const asked = (path: string, mode: RequestMode = "no-cors", method = "GET"): string | null =>
  askedFor(around, { method, mode, url: new URL(path, SCOPE).href });

const settle = (work: Promise<void>): void => void lasting.push(work);
const lasting: Promise<void>[] = [];

const visit = async (path: string): Promise<string> =>
  (await answerPage(around, new Request(SCOPE + path))).text();

async function read(path: string): Promise<string> {
  const response =
    path === "" || path.endsWith(".html")
      ? await answerPage(around, new Request(SCOPE + path))
      : await answerFile(around, new Request(SCOPE + path), settle);
  await Promise.all(lasting.splice(0));
  return response.text();
}

function surroundings(
  server: Network,
  version: string,
  files: Readonly<Record<string, string>>,
  caches: CacheStorage = memoryCaches(),
): Surroundings {
  return {
    scope: SCOPE,
    site: siteOf(version, files),
    caches,
    fetch: (request) => {
      const url = typeof request === "string" ? request : request.url;
      server.asked.push(url.slice(SCOPE.length));
      if (server.files === "waiting") return new Promise(() => undefined);
      return server.files === null ? Promise.reject(new TypeError("offline")) : answer(server.files, url);
    },
    checksum: async (bytes) => new TextDecoder().decode(bytes),
    patience: async () => new Promise((resolve) => setTimeout(resolve, 5)),
  };
}

/** In these tests a file's checksum is its text. */
const siteOf = (version: string, files: Readonly<Record<string, string>>): OfflineSite => ({
  version,
  files: Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, path === "" || path.endsWith(".html") ? null : text]),
  ),
});

async function answer(files: Readonly<Record<string, string>>, url: string): Promise<Response> {
  const path = url.slice(SCOPE.length).replace(/^index\.html$/, "");
  return files[path] === undefined ? new Response("", { status: 404 }) : new Response(files[path]);
}

/** As much of the browser's cache storage as the worker uses. */
function memoryCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string): Map<string, Response> => {
    const cache = all.get(name) ?? new Map<string, Response>();
    all.set(name, cache);
    return cache;
  };
  const caches: Partial<CacheStorage> = {
    keys: async () => [...all.keys()],
    has: async (name) => all.has(name),
    delete: async (name) => all.delete(name),
    match: async (url, options) =>
      all
        .get(options?.cacheName ?? "")
        ?.get(url as string)
        ?.clone(),
    open: async (name) => {
      const cache = open(name);
      return {
        put: async (url: string, response: Response) => void cache.set(url, response),
      } as unknown as Cache;
    },
  };
  return caches as CacheStorage;
}
