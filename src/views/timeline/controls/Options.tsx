import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useStrings } from "../../words/strings.ts";
import { OptionsPart } from "./options-part.ts";
import { Sign } from "./Sign.tsx";

/** What is chosen seldom: ready-made ranges, how the window moves, how it plays, and report time. */
export function Options() {
  const { timeline } = useStrings();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys bubble up from the button and the fields
    <div className="timeline-options" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        type="button"
        className="button"
        ref={button}
        aria-label={timeline.options}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Sign name="options" />
        <span className="timeline-options-word">{timeline.options}</span>
      </button>
      {isOpen && <OptionsPart.Part id={id} />}
    </div>
  );
}
