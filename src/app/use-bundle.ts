import { useEffect, useState } from "react";
import type { Corpus } from "../bundle/corpus.ts";
import { openBundle } from "../bundle/open-bundle.ts";
import type { BundleProblem } from "../bundle/result.ts";
import { parseLink } from "../url/link.ts";
import { bundleAsBuilt } from "./bundle-as-built.ts";
import { needsRest } from "./needs-rest.ts";

export type Opening =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly problem: BundleProblem }
  | { readonly status: "ready"; readonly corpus: Corpus };

type Answer = { readonly attempt: number; readonly opening: Opening };

const LOADING: Opening = { status: "loading" };

/**
 * Opens the bundle in a folder, as far as the view of the address needs it. Another attempt opens it anew, past
 * whatever the browser kept of the last.
 */
export function useBundle(folder: string, attempt: number): Opening {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const giveUp = new AbortController();
    const open = async (): Promise<void> => {
      const cache = attempt === 0 ? "default" : "reload";
      const fetchPart = (url: string): Promise<Response> => fetch(url, { cache, signal: giveUp.signal });
      const result = await openBundle(folder, fetchPart, bundleAsBuilt());
      if (result.ok && needsRest(parseLink(location.hash).link)) await result.value.loadRest();
      if (giveUp.signal.aborted) return;
      const opening: Opening = result.ok
        ? { status: "ready", corpus: result.value }
        : { status: "failed", problem: result.problem };
      setAnswer({ attempt, opening });
    };
    void open();
    return () => giveUp.abort();
  }, [folder, attempt]);
  return answer?.attempt === attempt ? answer.opening : LOADING;
}
