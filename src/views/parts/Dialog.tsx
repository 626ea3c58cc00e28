import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { Icon } from "./Icon.tsx";

type DialogProps = {
  readonly title: string;
  /** Accessible name where it isn't the title: the name of the button that opens it. */
  readonly label?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A modal dialog on the browser's own: focus goes in, stays in, and returns to what opened it; Esc closes it. Shown
 * while it is rendered.
 */
export function Dialog({ title, label, closeLabel, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the element leaves the page, or the browser wouldn't give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  // The event comes late: by then the dialog may have been opened again.
  const closed = (): void => {
    if (element.current?.open !== true) onClose();
  };
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-label={label}
      aria-labelledby={label === undefined ? heading : undefined}
      onClose={closed}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={closeLabel}
          onClick={() => element.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
