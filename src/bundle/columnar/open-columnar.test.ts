import { expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { memoryFolder } from "../memory-folder.ts";
import { openBundle } from "../open-bundle.ts";
import { formatColumnar } from "./format-columnar.ts";

const BASE = "./bundle/";

test("the article of an event that was seen is asked for at once, without looking its number up", async () => {
  const { fetch } = memoryFolder([...formatColumnar(syntheticBundle({ events: 900 }), 300)], BASE);
  const asked: string[] = [];
  const opened = await openBundle(BASE, (url) => {
    asked.push(url);
    return fetch(url);
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  const corpus = opened.value;
  const [event] = await corpus.load([0]);
  await corpus.loadRest();
  asked.length = 0;
  const article = corpus.article(event!.reports[0]!.article!);
  expect(asked.map((url) => url.split("/").at(-2)).toSorted()).toEqual(["articles", "texts"]);
  expect((await article)?.id).toBe(event!.reports[0]!.article);
  expect(asked).toHaveLength(2);
});
