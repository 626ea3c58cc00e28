import { CopyButton } from "../parts/CopyButton.tsx";
import { useStrings } from "../words/strings.ts";

/** How to cite what is read, to be copied. */
export function Citation({ text }: { readonly text: () => string }) {
  const { article } = useStrings();
  return (
    <>
      <h3>{article.cite}</h3>
      <p className="citation" dir="auto">
        {text()}
      </p>
      <CopyButton
        label={article.copyCitation}
        text={text}
        icon="quote"
        copied={article.citationCopied}
        failed={article.copyFailed}
      />
    </>
  );
}
