import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer } from "./static-server.ts";

const folder = mkdtempSync(join(tmpdir(), "whenwhere site "));
const site = join(folder, "site");
const server = createStaticServer(site);
let port = 0;

beforeAll(async () => {
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "<p>page");
  writeFileSync(join(site, "assets", "a b.js"), "1");
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

/** Sends the path as it is: `fetch` would tidy it up. */
const ask = (path: string, method = "GET", headers = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ port, path, method, headers, host: "127.0.0.1" }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", fail)
      .end();
  });

describe("the static server", () => {
  test("serves the page for the folder, typed and never sniffed", async () => {
    const { status, headers, body } = await ask("/?from=somewhere");
    expect([status, body]).toEqual([200, "<p>page"]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  test("serves files with spaces, and lets named assets be kept", async () => {
    const { status, headers } = await ask("/assets/a%20b.js");
    expect(status).toBe(200);
    expect(headers["cache-control"]).toContain("immutable");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "//../secret.txt",
  ])("never leaves its folder: %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret\n");
  });

  test.each(["/nothing", "/assets/", "/%00", "/%ff", "/%"])("answers 404 for %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test("answers HEAD without a body and refuses to be written to", async () => {
    expect(await ask("/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect((await ask("/", "POST")).status).toBe(405);
  });

  test("says when nothing has changed", async () => {
    const { headers } = await ask("/");
    expect((await ask("/", "GET", { "if-none-match": headers["etag"] })).status).toBe(304);
  });
});
