// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { clearSelection, selectEvent, selectPlace } from "../../../state/actions/selection.ts";
import { createView } from "../../../state/view.ts";
import { useOpenPlaces } from "./use-open-places.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 20, places: 8 }));
const idOf = (place: number) => corpus.places[place]!.id;

function setUp() {
  const view = createView(corpus);
  const { result } = renderHook(() => useOpenPlaces(view));
  return { view, result };
}

describe("useOpenPlaces", () => {
  test("selects a single place that is opened, so that the link names it", () => {
    const { view, result } = setUp();
    act(() => result.current.open({ places: [2], inLeftHalf: true }));
    expect(view.store.getState().selection).toEqual({ kind: "place", id: idOf(2) });
    expect(result.current.opened).toMatchObject({ places: [2], byReader: true });
  });

  test("selects none of several places in one symbol", () => {
    const { view, result } = setUp();
    act(() => result.current.open({ places: [2, 3], inLeftHalf: true }));
    expect(view.store.getState().selection.kind).toBe("none");
    expect(result.current.opened?.places).toEqual([2, 3]);
  });

  test("opens what is selected elsewhere without taking the focus, and closes it with the selection", () => {
    const { view, result } = setUp();
    act(() => selectPlace(view, idOf(4)));
    expect(result.current.opened).toMatchObject({ places: [4], byReader: false });
    act(() => clearSelection(view));
    expect(result.current.opened).toBeNull();
  });

  test("stays open while one of its events is read", () => {
    const { view, result } = setUp();
    act(() => result.current.open({ places: [1], inLeftHalf: true }));
    act(() => selectEvent(view, corpus.peek(0)!.id));
    expect(result.current.opened?.places).toEqual([1]);
    act(() => result.current.close());
    expect(result.current.opened).toBeNull();
    expect(view.store.getState().selection.kind).toBe("event");
  });
});
