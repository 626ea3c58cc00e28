import type { NamedPlace } from "../words/place-names.ts";
import { useStrings } from "../words/strings.ts";

/** A place's name in the page's language where that is known, else as the gazetteer has it, in English. */
export function PlaceName({ place }: { readonly place: NamedPlace }) {
  const { placeName } = useStrings();
  const shown = placeName(place);
  return <bdi lang={shown === place.name ? "en" : undefined}>{shown}</bdi>;
}
