import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
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
});
