// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { App } from "./App.tsx";
import { EmptyPart } from "./later/parts.ts";

// Its code is compiled here, which no reader waits for.
beforeAll(EmptyPart.prepare);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Answers each fetch of the bundle with the next of these; a number is an HTTP status. */
function serve(...answers: readonly (unknown | number)[]): void {
  const left = [...answers];
  vi.stubGlobal("fetch", async () => {
    const answer = left.shift();
    return typeof answer === "number"
      ? new Response("", { status: answer })
      : new Response(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
}

const EMPTY = { ...syntheticBundle({ events: 3, places: 2 }), title: "Aleppo", events: [] };

describe("a page whose data can't be shown", () => {
  test("says so while it waits", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    render(<App />);
    expect(await screen.findByText("Fetching the articles and their events…")).toBeTruthy();
  });

  test.each([
    ["missing", 404, "The data couldn't be fetched"],
    ["cut off", '{"format": 1, "title"', "The data can't be read"],
    ["newer than the page", { ...EMPTY, format: 999 }, "The data is newer than this page"],
  ])("names what is the matter when it is %s, and offers another try", async (_, answer, heading) => {
    serve(answer, EMPTY);
    render(<App />);
    expect((await screen.findByRole("heading")).textContent).toBe(heading);
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect((await screen.findByText("No events were read from these articles.")).tagName).toBe("STRONG");
  });

  test("lists the articles of a collection without events", async () => {
    serve(EMPTY);
    render(<App />);
    await screen.findByRole("heading", { name: "Aleppo" });
    for (const { file } of EMPTY.articles) expect(await screen.findByText(file)).toBeTruthy();
  });

  test("says that it is ready once that is drawn", async () => {
    serve(EMPTY);
    render(<App />);
    await expect.poll(() => document.documentElement.dataset["ready"]).toBe("true");
    cleanup();
    expect(document.documentElement.dataset["ready"]).toBeUndefined();
  });
});
