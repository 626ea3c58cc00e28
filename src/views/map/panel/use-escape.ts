import { useEffect, type RefObject } from "react";

/** Esc pressed inside the element closes it, and nothing else. */
export function useEscape(element: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const container = element.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    container?.addEventListener("keydown", onKeyDown);
    return () => container?.removeEventListener("keydown", onKeyDown);
  }, [element, onClose]);
}
