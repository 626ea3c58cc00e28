import type { RefObject } from "react";
import { SearchBox } from "../../views/filters/SearchBox.tsx";
import { useSearch } from "./use-search.ts";

/** The search box and what answers it; nothing above is drawn anew for a letter. */
export function Search({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const { answer, prepare } = useSearch();
  return <SearchBox answer={answer} onPrepare={prepare} inputRef={inputRef} />;
}
