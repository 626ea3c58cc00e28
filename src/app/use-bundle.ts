import { useEffect, useState } from "react";
import type { Corpus } from "../bundle/corpus.ts";
import { openBundle } from "../bundle/open-bundle.ts";
import type { BundleProblem } from "../bundle/result.ts";
import { parseLink } from "../url/link.ts";
import { bundleAsBuilt } from "./bundle-as-built.ts";
import { needsRest } from "./needs-rest.ts";

/** The bundle's folder beside the page, wherever the site is put. */
export const BUNDLE_FOLDER = "./bundle/";

export type Opening =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly problem: BundleProblem }
  | { readonly status: "ready"; readonly corpus: Corpus };

type Answer = { readonly attempt: number; readonly opening: Opening };

const LOADING: Opening = { status: "loading" };

/** Begun before there was a page to show it on; the first attempt takes it over. */
let begun: Promise<Opening> | null = null;

/** Has the bundle fetched and read while the page itself is still being made. */
export function beginBundle(folder: string): void {
  begun = open(folder, { cache: "default" });
}

/**
 * Opens the bundle in a folder, as far as the view of the address needs it. Another attempt opens it anew, past
 * whatever the browser kept of the last.
 */
export function useBundle(folder: string, attempt: number): Opening {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const giveUp = new AbortController();
    const cache = attempt === 0 ? "default" : "reload";
    const asked = begun ?? open(folder, { cache, signal: giveUp.signal });
    begun = null;
    void asked.then((opening) => {
      if (!giveUp.signal.aborted) setAnswer({ attempt, opening });
    });
    return () => giveUp.abort();
  }, [folder, attempt]);
  return answer?.attempt === attempt ? answer.opening : LOADING;
}

async function open(folder: string, how: RequestInit): Promise<Opening> {
  const fetchPart = (url: string): Promise<Response> => fetch(url, how);
  const result = await openBundle(folder, fetchPart, bundleAsBuilt());
  if (!result.ok) return { status: "failed", problem: result.problem };
  if (needsRest(parseLink(location.hash).link)) await result.value.loadRest();
  return { status: "ready", corpus: result.value };
}
