import { useId, useState, type ReactNode } from "react";
import { fold } from "../../domain/words.ts";
import { Icon } from "../parts/Icon.tsx";
import { useStrings } from "../words/strings.ts";
import type { FacetOption } from "./facet-options.ts";

const SHOWN_AT_FIRST = 6;
/** From this many on, a box narrows the values by typing. */
const WORTH_FINDING = 12;
/** More than anyone ticks through; typing narrows further. */
const SHOWN_AT_MOST = 60;

type FacetProps<Value extends string> = {
  readonly name: string;
  readonly options: readonly FacetOption<Value>[];
  readonly onToggle: (value: Value) => void;
  /** Drawn before an option's label. */
  readonly sign?: (value: Value) => ReactNode;
};

/** One facet: its values as checkboxes with counts. Not shown when it offers nothing. */
export function Facet<Value extends string>({ name, options, onToggle, sign }: FacetProps<Value>) {
  const strings = useStrings();
  const group = useId();
  const [words, setWords] = useState("");
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  const matching = options.filter(({ label }) => fold(label).includes(fold(words)));
  const shown = matching.filter(
    ({ chosen }, i) => chosen || i < (all || words !== "" ? SHOWN_AT_MOST : SHOWN_AT_FIRST),
  );
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {options.length >= WORTH_FINDING && (
        <input
          type="search"
          className="facet-find"
          aria-label={strings.filters.find(name)}
          placeholder={strings.filters.find(name)}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul>
        {shown.map(({ value, label, count, chosen }) => (
          <li key={value}>
            <label className="facet-option" htmlFor={`${group}-${value}`}>
              <input
                id={`${group}-${value}`}
                type="checkbox"
                checked={chosen}
                onChange={() => onToggle(value)}
              />
              {sign?.(value)}
              <span className="facet-label">{label}</span>
              <span className="facet-count">{strings.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {words === "" && options.length > SHOWN_AT_FIRST && (
        <button type="button" className="button button-quiet" onClick={() => setAll(!all)}>
          <Icon name={all ? "expand" : "collapse"} />
          {all ? strings.filters.fewer : strings.filters.all(options.length)}
        </button>
      )}
    </fieldset>
  );
}
