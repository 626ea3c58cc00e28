import { useEffect, useState } from "react";
import type { BundleProblem } from "../bundle/result.ts";
import { Icon } from "../views/parts/Icon.tsx";
import { useStrings } from "../views/words/strings.ts";
import { markDrawn } from "./drawn.ts";

/** Milliseconds. A page that opens sooner shows itself at once, without a flash of another one before it. */
const SOON = 150;

/** Says that the page is being opened, once that has taken a moment. */
export function LoadingPage() {
  const strings = useStrings();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <main className="plain-page" aria-busy="true">
      <output className="loading">{strings.page.loading}</output>
    </main>
  );
}

/** Says why there is nothing to show and what to do. */
export function FailedPage({
  problem,
  onRetry,
}: {
  readonly problem: BundleProblem;
  readonly onRetry: () => void;
}) {
  const strings = useStrings();
  useEffect(markDrawn, []);
  return (
    <main className="plain-page" role="alert">
      <h1>{strings.failure[problem.kind]}</h1>
      <p>{strings.failure.fault(problem.file, problem.cause)}</p>
      {problem.cause.code === "content" && (
        <p className="failure-detail" lang="en" dir="auto">
          {problem.cause.detail}
        </p>
      )}
      <RetryButton onRetry={onRetry} />
    </main>
  );
}

/** A part of the page failed in a way that nobody foresaw. */
export function CrashedPage({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const strings = useStrings();
  return (
    <main className="plain-page" role="alert">
      <h1>{strings.failure.crashed}</h1>
      <p>{strings.failure.crashedHelp}</p>
      <p className="failure-detail" lang="en" dir="auto">
        {error.name}: {error.message}
      </p>
      <RetryButton onRetry={onRetry} />
    </main>
  );
}

function RetryButton({ onRetry }: { readonly onRetry: () => void }) {
  const strings = useStrings();
  return (
    <p>
      <button type="button" className="button button-primary" onClick={onRetry}>
        <Icon name="retry" />
        {strings.page.retry}
      </button>
    </p>
  );
}
