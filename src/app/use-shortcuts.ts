import { useEffect, useRef, useState } from "react";
import { clearSelection, closeArticle } from "../state/actions/selection.ts";
import { stepEvent } from "../state/actions/step.ts";
import { useView } from "../state/react.tsx";
import type { View } from "../state/view.ts";

export type ShortcutActions = {
  readonly search: () => void;
  readonly filters: () => void;
  readonly share: () => void;
  readonly help: () => void;
  /** Closes what lies over the regions; null when nothing does. */
  readonly closeTopmost: (() => void) | null;
};

/** Whether single keys act, which a reader can switch off (WCAG 2.1.4). */
export type ShortcutSwitch = { readonly on: boolean; readonly setOn: (on: boolean) => void };

const STORAGE_KEY = "whenwhere.shortcuts";

/** Esc closes the topmost thing; single keys do what their buttons do, unless the reader writes or switched them off. */
export function useShortcuts(actions: ShortcutActions): ShortcutSwitch {
  const view = useView();
  const [on, setOn] = useState(readSwitch);
  const latest = useRef({ actions, on });
  useEffect(() => {
    latest.current = { actions, on };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // What has the focus answers first; an open dialog closes itself.
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      if (event.key === "Escape") return closeTopmost(view, latest.current.actions);
      if (!latest.current.on || isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const action = actionOf(event.key, view, latest.current.actions);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [view]);
  const keep = (next: boolean): void => {
    keepSwitch(next);
    setOn(next);
  };
  return { on, setOn: keep };
}

function actionOf(key: string, view: View, actions: ShortcutActions): (() => void) | null {
  switch (key) {
    case "/":
      return actions.search;
    case "f":
      return actions.filters;
    case "s":
      return actions.share;
    case "?":
      return actions.help;
    case "n":
      return () => void stepEvent(view, 1);
    case "p":
      return () => void stepEvent(view, -1);
    default:
      return null;
  }
}

function closeTopmost(view: View, actions: ShortcutActions): void {
  if (actions.closeTopmost !== null) actions.closeTopmost();
  else if (view.store.getState().reading !== null) closeArticle(view);
  else clearSelection(view);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=range]), textarea, select"));

function readSwitch(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== "off";
  } catch {
    return true;
  }
}

function keepSwitch(on: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, on ? "on" : "off");
  } catch {
    // Where the browser keeps nothing the choice holds until the page is closed.
  }
}
