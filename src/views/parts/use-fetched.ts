import { useEffect, useState } from "react";

type Fetched<T> = { readonly from: () => Promise<T>; readonly value: T };

/** What a promise gives, undefined until then. @param fetch the same function as long as the same is wanted */
export function useFetched<T>(fetch: () => Promise<T>): T | undefined {
  const [fetched, setFetched] = useState<Fetched<T> | null>(null);
  useEffect(() => {
    let wanted = true;
    void fetch().then((value) => {
      if (wanted) setFetched({ from: fetch, value });
    });
    return () => {
      wanted = false;
    };
  }, [fetch]);
  return fetched?.from === fetch ? fetched.value : undefined;
}
