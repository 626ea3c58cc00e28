import "../views/parts/copy.css";
import "../views/parts/dialog.css";
import "../views/parts/kind-signs.css";
import "./shell.css";
import "./print.css";
import { useState } from "react";
import { parseLink } from "../url/link.ts";
import { StringsProvider } from "./StringsProvider.tsx";
import { CorpusPage } from "./CorpusPage.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FailedPage, LoadingPage } from "./StatusPages.tsx";
import { BUNDLE_FOLDER, useBundle } from "./use-bundle.ts";

/** The whole page: fetches the bundle, then shows it, or says what is the matter. */
export function App() {
  const [attempt, setAttempt] = useState(0);
  const [language] = useState(() => parseLink(location.hash).link.language ?? "en");
  const opening = useBundle(BUNDLE_FOLDER, attempt);
  const retry = (): void => setAttempt((before) => before + 1);
  return (
    <StringsProvider language={language}>
      <ErrorBoundary key={attempt} onRetry={retry}>
        {opening.status === "loading" && <LoadingPage />}
        {opening.status === "failed" && <FailedPage problem={opening.problem} onRetry={retry} />}
        {opening.status === "ready" && <CorpusPage corpus={opening.corpus} onRetry={retry} />}
      </ErrorBoundary>
    </StringsProvider>
  );
}
