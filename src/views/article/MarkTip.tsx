import { useEffect, useRef, useState, type RefObject } from "react";

type Tip = {
  readonly text: string;
  /** "" where it is the page's. */
  readonly language: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
};

const MARKS = "mark[data-evidence]";

/**
 * What a mark means, shown at the mark under the pointer or with the focus; Esc puts it away. The same words are the
 * mark's accessible description, so this stays out of the accessibility tree.
 */
export function MarkTip({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = within.current;
    if (container === null) return undefined;
    const show = (event: Event): void => setTip(tipOf(event.target));
    const hide = (): void => setTip(null);
    const hideOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || box.current === null) return;
      event.preventDefault();
      hide();
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    container.addEventListener("pointerover", show, { signal });
    container.addEventListener("focusin", show, { signal });
    container.addEventListener("pointerleave", hide, { signal });
    container.addEventListener("focusout", hide, { signal });
    container.addEventListener("scroll", hide, { signal, capture: true });
    container.addEventListener("keydown", hideOnEscape, { signal });
    return () => listeners.abort();
  }, [within]);
  useEffect(() => {
    if (tip !== null && box.current !== null) place(box.current, tip);
  }, [tip]);
  return tip === null ? null : (
    <div
      ref={box}
      className="mark-tip"
      aria-hidden="true"
      lang={tip.language === "" ? undefined : tip.language}
      dir={tip.language === "" ? undefined : "auto"}
    >
      {tip.text}
    </div>
  );
}

function tipOf(target: EventTarget | null): Tip | null {
  const mark = target instanceof Element ? target.closest(MARKS) : null;
  const explanation = mark === null ? null : explanationOf(mark);
  if (mark === null || explanation === null) return null;
  const { left, width, top, bottom } = mark.getBoundingClientRect();
  return {
    text: explanation.textContent ?? "",
    language: explanation.lang,
    x: left + width / 2,
    top,
    bottom,
  };
}

const explanationOf = (mark: Element): HTMLElement | null =>
  document.getElementById(mark.getAttribute("aria-describedby") ?? "");

const GAP = 6; // px between mark and box, and between box and window

/** Above the mark where there is room, else below; inside the window. */
function place(box: HTMLElement, { x, top, bottom }: Tip): void {
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(GAP, x - width / 2), document.documentElement.clientWidth - width - GAP);
  box.style.left = `${left}px`;
  box.style.top = `${top - height - GAP > 0 ? top - height - GAP : bottom + GAP}px`;
}
