import { useState, type ReactNode } from "react";
import type { Difference } from "../../state/comparison.ts";
import { useStrings } from "../words/strings.ts";

/** The greatest changes first; the others on request. */
const SHOWN_AT_FIRST = 8;

export type DifferenceTableProps = {
  readonly caption: string;
  readonly lines: readonly Difference[];
  readonly renderName: (line: Difference) => ReactNode;
};

/** Counts of A and B and what B has more or fewer of, one line a kind or place. */
export function DifferenceTable({ caption, lines, renderName }: DifferenceTableProps) {
  const { compare } = useStrings();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);
  const most = lines.reduce((highest, { a, b }) => Math.max(highest, a, b), 1);
  return (
    <>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{caption}</th>
            <th scope="col">{compare.a}</th>
            <th scope="col">{compare.b}</th>
            <th scope="col">{compare.difference}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.index}>
              <th scope="row">{renderName(line)}</th>
              <Count side="a" count={line.a} most={most} />
              <Count side="b" count={line.b} most={most} />
              <td data-change={Math.sign(line.b - line.a)}>{compare.change(line.b - line.a)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > SHOWN_AT_FIRST && (
        <button type="button" className="button compare-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? compare.fewer : compare.all(lines.length)}
          <span className="visually-hidden"> {caption}</span>
        </button>
      )}
    </>
  );
}

type CountProps = { readonly side: "a" | "b"; readonly count: number; readonly most: number };

const Count = ({ side, count, most }: CountProps) => {
  const { number } = useStrings();
  return (
    <td className="compare-count" data-side={side}>
      {number(count)}
      <meter className="compare-bar" aria-hidden="true" min={0} max={most} value={count} />
    </td>
  );
};
