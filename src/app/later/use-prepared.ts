import { useEffect, useState } from "react";
import { whenDrawn } from "../../views/parts/drawing.ts";
import { LATER_PARTS } from "./parts.ts";

const keep = async (): Promise<void> =>
  import("../sw/keep-for-offline.ts").then(
    ({ keepForOffline }) => keepForOffline(),
    () => undefined,
  );

/** Long enough for what was drawn to be painted, and for a first press to go before this. */
const REST_MS = 200;

/**
 * Fetches what opens later once the first view is drawn, one part after the other: it is at hand when it is wanted,
 * also when the connection has gone by then. After them, the site is kept for a visit without one. True, and
 * `data-prepared="true"` on the document element, when all parts have been tried.
 */
export function usePrepared(): boolean {
  const [prepared, setPrepared] = useState(false);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const prepareAll = async (): Promise<void> => {
      for (const { prepare } of LATER_PARTS) if (wanted) await prepare();
      if (!wanted) return;
      setPrepared(true);
      document.documentElement.dataset["prepared"] = "true";
      if (import.meta.env.PROD) await keep();
    };
    const callOff = whenDrawn(() => {
      timer = setTimeout(() => void prepareAll(), REST_MS);
    });
    return () => {
      wanted = false;
      callOff();
      clearTimeout(timer);
    };
  }, []);
  return prepared;
}
