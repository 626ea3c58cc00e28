import { useCallback, useRef, useState } from "react";
import { useStrings } from "../words/strings.ts";
import { MapKeyPart } from "./map-key-part.ts";
import { useEscape } from "./panel/use-escape.ts";

/** What the marks on the map mean; closed until asked for. */
export function MapKey() {
  const { key } = useStrings().map;
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback((): void => {
    details.current?.removeAttribute("open");
    details.current?.querySelector("summary")?.focus();
  }, []);
  useEscape(details, close);
  return (
    <details ref={details} className="map-key" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{key.label}</summary>
      {isOpen && <MapKeyPart.Part />}
    </details>
  );
}
