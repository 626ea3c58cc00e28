import { useCallback, type ReactNode } from "react";
import { notify } from "../state/actions/page.ts";
import { useView, useViewState } from "../state/react.tsx";
import { StringsProvider } from "./StringsProvider.tsx";

/** What stands inside speaks the language that the view's state names. */
export function LocalisedView({ children }: { readonly children: ReactNode }) {
  const view = useView();
  const language = useViewState((state) => state.language);
  const sayMissing = useCallback(
    () => notify(view, { id: "language-missing", tone: "problem", message: { code: "language-missing" } }),
    [view],
  );
  return (
    <StringsProvider language={language} onMissing={sayMissing}>
      {children}
    </StringsProvider>
  );
}
