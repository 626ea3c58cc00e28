import { useLayoutEffect, useRef, type MouseEvent } from "react";

/**
 * For a list of buttons that go away when pressed: the focus moves to the one that comes to stand in its place, or to
 * the first button beside the list once none is left, so that the next key press doesn't start from the top of the
 * page. Returns what the list calls for every click, before its buttons do.
 */
export function useFocusAfterRemoval(): (click: MouseEvent<HTMLElement>) => void {
  const pressed = useRef<(() => HTMLElement | undefined) | null>(null);
  useLayoutEffect(() => {
    const next = pressed.current;
    pressed.current = null;
    if (next !== null && document.activeElement === document.body) next()?.focus();
  });
  return ({ currentTarget: list, target }) => {
    const at = buttonsIn(list).findIndex((button) => button.contains(target as Node));
    const { parentElement: around } = list;
    pressed.current = () => {
      const left = buttonsIn(list.isConnected ? list : around);
      return list.isConnected ? left[Math.min(at, left.length - 1)] : left[0];
    };
  };
}

const buttonsIn = (element: Element | null): readonly HTMLElement[] => [
  ...(element?.querySelectorAll<HTMLElement>("button") ?? []),
];
