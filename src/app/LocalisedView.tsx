import { useCallback, type ReactNode } from "react";
import { notify } from "../state/actions/page.ts";
import { useView, useViewState } from "../state/react.tsx";
import { StringsProvider } from "./StringsProvider.tsx";
import type { Strings } from "../views/words/strings.ts";

/** What stands inside speaks the language that the view's state names. */
export function LocalisedView({ children }: { readonly children: ReactNode }) {
  const view = useView();
  const language = useViewState((state) => state.language);
  const sayMissing = useCallback(
    ({ page }: Strings) =>
      notify(view, { id: "language-missing", tone: "problem", text: page.languageMissing }),
    [view],
  );
  return (
    <StringsProvider language={language} onMissing={sayMissing}>
      {children}
    </StringsProvider>
  );
}
