import { Icon } from "./Icon.tsx";
import { useStrings } from "../words/strings.ts";

/** Stands where a part of the page would be whose code couldn't be fetched; the rest of the page goes on. */
export function PartMissing({ onRetry }: { readonly onRetry: () => void }) {
  const strings = useStrings();
  return (
    <div className="notice notice-problem" role="alert">
      <p>{strings.failure.missing}</p>
      <button type="button" className="button" onClick={onRetry}>
        <Icon name="retry" />
        {strings.page.retry}
      </button>
    </div>
  );
}
