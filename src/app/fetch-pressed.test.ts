// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import type { ArticleId } from "../domain/ids.ts";
import { createView } from "../state/view.ts";
import { fetchPressed } from "./fetch-pressed.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 20, places: 5 }));

function pressing() {
  const asked: ArticleId[] = [];
  const article = (id: ArticleId) => {
    asked.push(id);
    return corpus.article(id);
  };
  return { asked, press: fetchPressed(createView({ ...corpus, article })) };
}

const row = document.createElement("button");
const title = row.appendChild(document.createElement("span"));

test("a press anywhere on an event asks for the article that tells it", () => {
  const { asked, press } = pressing();
  const event = corpus.peek(3)!;
  row.dataset["eventId"] = event.id;
  press({ target: title, pointerType: "mouse" });
  expect(asked).toEqual([event.reports[0]!.article]);
});

test("a press on anything else asks for nothing", () => {
  const { asked, press } = pressing();
  row.dataset["eventId"] = "an event that is gone";
  for (const target of [title, document.createElement("p"), document])
    press({ target, pointerType: "mouse" });
  expect(asked).toEqual([]);
});

test("a finger on an event, which may begin to scroll, asks for nothing", () => {
  const { asked, press } = pressing();
  row.dataset["eventId"] = corpus.peek(3)!.id;
  press({ target: title, pointerType: "touch" });
  expect(asked).toEqual([]);
});
