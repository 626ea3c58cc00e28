import type { BundleEvent } from "../../bundle/types.ts";
import { useStrings } from "../words/strings.ts";

/** The day and the place are agreed on unless a disagreement says otherwise; figures only differ. */
export function Agreement({ event }: { readonly event: BundleEvent }) {
  const strings = useStrings();
  const { about } = strings.article;
  const disagreements = event.disagreements ?? [];
  const agreed = (["day", "place"] as const).filter((one) =>
    disagreements.every((other) => other.about !== one),
  );
  return (
    <p className="agreement">
      {agreed.length > 0 && strings.article.agree(agreed.map((one) => about[one]))}
      {disagreements.map(({ about: what, values }) => (
        <span key={what} className="disagreement">
          {" "}
          {strings.article.differ(about[what], values)}
        </span>
      ))}
    </p>
  );
}
