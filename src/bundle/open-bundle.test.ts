import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { crc32 } from "./columnar/crc32.ts";
import type { Corpus } from "./corpus.ts";
import { formatBundle } from "./format-bundle.ts";
import { openBundle } from "./open-bundle.ts";

const answering =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe("openBundle", () => {
  test("asks for bundle.json in the folder it is given", async () => {
    const asked: string[] = [];
    await openBundle("./bundle/", (url) => {
      asked.push(url);
      return Promise.resolve(new Response(formatBundle(syntheticBundle({ events: 3 }))));
    });
    expect(asked).toEqual(["./bundle/bundle.json"]);
  });

  test("says that the data is missing when the server has none", async () => {
    const result = await openBundle("./bundle/", answering("no", 404));
    expect(result).toMatchObject({ ok: false, problem: { kind: "missing", file: "./bundle/bundle.json" } });
  });

  test("says that the data is missing when there is no connection", async () => {
    const result = await openBundle("./bundle/", () => Promise.reject(new TypeError("offline")));
    expect(result).toMatchObject({ ok: false, problem: { kind: "missing" } });
  });

  test.each(["", "<!doctype html>", '{"format":1', "null"])("says that %j is broken", async (body) => {
    const result = await openBundle("./bundle/", answering(body));
    expect(result).toMatchObject({ ok: false, problem: { kind: "broken" } });
  });

  describe("with the checksum that the build gave the page", () => {
    const written = formatBundle(syntheticBundle({ events: 40 }));
    const checksum = crc32(new TextEncoder().encode(written));

    test("gives what it gives when every entry is looked at", async () => {
      const looked = await openBundle("./bundle/", answering(written));
      const trusted = await openBundle("./bundle/", answering(written), checksum);
      if (!looked.ok || !trusted.ok) throw new Error("the bundle can't be opened");
      expect(facts(trusted.value)).toEqual(facts(looked.value));
    });

    test("looks at every entry of a bundle that isn't the one that was built", async () => {
      const edited = written.replace(/"from":"\d{4}/, '"from":"soon');
      expect(edited).not.toBe(written);
      const result = await openBundle("./bundle/", answering(edited), checksum);
      expect(result).toMatchObject({ ok: false, problem: { kind: "broken" } });
    });

    test("names a format that is newer than the page", async () => {
      const newer = written.replace('"format":1', '"format":9').replace('"format": 1', '"format": 9');
      const result = await openBundle("./bundle/", answering(newer), checksum);
      expect(result).toMatchObject({ ok: false, problem: { kind: "newer" } });
    });
  });
});

const facts = ({ columns, places, sources, articles, title }: Corpus) => ({
  columns,
  places,
  sources,
  articles: articles.size,
  title,
});
