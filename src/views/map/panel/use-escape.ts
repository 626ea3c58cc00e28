import { useEffect, type RefObject } from "react";

/** Esc pressed inside the element closes it, and nothing else. A closed <details> lets it pass. */
export function useEscape(element: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const container = element.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isClosed = container instanceof HTMLDetailsElement && !container.open;
      if (event.key !== "Escape" || event.defaultPrevented || isClosed) return;
      event.preventDefault();
      onClose();
    };
    container?.addEventListener("keydown", onKeyDown);
    return () => container?.removeEventListener("keydown", onKeyDown);
  }, [element, onClose]);
}
