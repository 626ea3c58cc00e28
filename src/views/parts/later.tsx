import { useEffect, useState, type ComponentType } from "react";
import { beginDrawing } from "./drawing.ts";
import { PartMissing } from "./PartMissing.tsx";

/** A component that isn't part of the first view, by whose code the first view needn't wait. */
export type Later<Props> = {
  /** Fetches its code when it is first rendered; until that has come, nothing is there. */
  readonly Part: ComponentType<Props>;
  /** Fetches its code ahead, so that it is there in the frame in which it is wanted. Never rejects. */
  readonly prepare: () => Promise<void>;
};

/** Unlike React's `lazy`: what has been fetched is drawn at once, and what couldn't be fetched can be tried again. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let underWay: Promise<boolean> | null = null;
  const fetchOnce = async (): Promise<boolean> => {
    try {
      Loaded = await load();
    } catch {
      underWay = null;
    }
    return Loaded !== null;
  };
  const fetched = (): Promise<boolean> => (underWay ??= fetchOnce());

  function Part(props: Props) {
    const [state, setState] = useState<"waiting" | "failed" | "there">(Loaded === null ? "waiting" : "there");
    useEffect(() => {
      if (state !== "waiting") return undefined;
      let wanted = true;
      const endDrawing = beginDrawing();
      void fetched().then((is) => {
        if (wanted) setState(is ? "there" : "failed");
        endDrawing();
      });
      return () => {
        wanted = false;
        endDrawing();
      };
    }, [state]);
    if (Loaded !== null) return <Loaded {...props} />;
    return state === "failed" ? <PartMissing onRetry={() => setState("waiting")} /> : null;
  }

  return { Part, prepare: async () => void (await fetched()) };
}
