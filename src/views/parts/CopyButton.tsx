import { useState } from "react";
import { copyText } from "./copy-text.ts";
import { Icon, type IconName } from "./Icon.tsx";

type CopyButtonProps = {
  readonly label: string;
  /** Accessible name where it says more than the label; begins with it. */
  readonly name?: string;
  /** Made when pressed, so that a link says what is shown then. */
  readonly text: () => string;
  readonly copied: string;
  readonly failed: string;
  readonly icon: IconName;
  readonly primary?: boolean;
};

type Outcome = "none" | "copied" | "failed";

/** Copies a text and says so, in the button's place for eyes and once aloud. */
export function CopyButton({ label, name, text, copied, failed, icon, primary = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>("none");
  const copy = async (): Promise<void> => setOutcome((await copyText(text())) ? "copied" : "failed");
  const said = outcome === "none" ? "" : outcome === "copied" ? copied : failed;
  return (
    <span className="copy">
      <button
        type="button"
        className={primary ? "button button-primary" : "button"}
        aria-label={name}
        onClick={() => void copy()}
        onBlur={() => setOutcome("none")}
      >
        <Icon name={outcome === "copied" ? "done" : icon} />
        {label}
      </button>
      <output className="copy-outcome">{said}</output>
    </span>
  );
}
