import "./compare.css";
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from "react";
import { lengthInDays } from "../../domain/time-range.ts";
import { compareWith, swapCompared } from "../../state/actions/compare.ts";
import { selectPlace } from "../../state/actions/selection.ts";
import { countsInRange, differences, type RangeCounts } from "../../state/comparison.ts";
import { placeMembership } from "../../state/index/memberships.ts";
import { useSettled, useView, useViewState } from "../../state/react.tsx";
import type { Snapshot } from "../../state/snapshot.ts";
import { Icon } from "../parts/Icon.tsx";
import { KindSign } from "../parts/KindSign.tsx";
import { useStrings } from "../words/strings.ts";
import { DifferenceTable } from "./DifferenceTable.tsx";

const whole = (snapshot: Snapshot): Snapshot => snapshot;

/** The range that is shown beside another one. `takesFocus` where a reader has just asked for it. */
export function ComparePanel({
  takesFocus,
  onClosed,
}: {
  readonly takesFocus: boolean;
  readonly onClosed: () => void;
}) {
  const view = useView();
  const { compare: words, ...strings } = useStrings();
  const sides = useSides();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const close = (): void => {
    compareWith(view, null);
    onClosed();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  if (sides === null) return null;
  const { a, b } = sides;
  const { kinds, places } = view.corpus;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc bubbles up from the buttons
    <section
      ref={panel}
      className="compare"
      aria-labelledby={heading}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- takes the focus when it opens
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className="compare-head">
        <h2 id={heading}>{words.region}</h2>
        <button type="button" className="button" onClick={() => swapCompared(view)}>
          {words.swap}
        </button>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={words.stop}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="compare-body">
        <dl className="compare-sides">
          <Side letter={words.a} side="a" counts={a} />
          <Side letter={words.b} side="b" counts={b} />
        </dl>
        {isFarLonger(a, b) && <p className="compare-note">{words.otherLength}</p>}
        {a.total + b.total === 0 ? (
          <p className="compare-note">{words.none}</p>
        ) : (
          <>
            <p className="compare-note">{words.onMap}</p>
            <DifferenceTable
              caption={words.kinds}
              lines={differences(a.kinds, b.kinds)}
              renderName={({ index }) => (
                <>
                  <KindSign kind={kinds[index]!} /> {strings.kind(kinds[index]!)}
                </>
              )}
            />
            <DifferenceTable
              caption={words.places}
              lines={differences(a.places, b.places)}
              renderName={({ index }) => (
                <button
                  type="button"
                  className="compare-place"
                  onClick={() => selectPlace(view, places[index]!.id)}
                >
                  {strings.placeName(places[index]!)}
                </button>
              )}
            />
          </>
        )}
      </div>
    </section>
  );
}

/** Months count as equally long. */
const AS_LONG = 1.15;

function isFarLonger(a: RangeCounts, b: RangeCounts): boolean {
  const ratio = lengthInDays(a.range) / lengthInDays(b.range);
  return Math.max(ratio, 1 / ratio) > AS_LONG;
}

type SideProps = { readonly letter: string; readonly side: "a" | "b"; readonly counts: RangeCounts };

function Side({ letter, side, counts: { range, total } }: SideProps) {
  const { compare, timeline } = useStrings();
  return (
    <div className="compare-side" data-side={side}>
      <dt>{letter}</dt>
      <dd>
        {timeline.rangeAndCount(range, total)}
        <span className="compare-average">{compare.aDay(total / lengthInDays(range))}</span>
      </dd>
    </div>
  );
}

/** Both sides counted anew with every change of range or filters; null while nothing is compared. */
function useSides(): { readonly a: RangeCounts; readonly b: RangeCounts } | null {
  const view = useView();
  const snapshot = useSettled(whole);
  const compare = useViewState((state) => state.compare);
  const members = useMemo(() => placeMembership(view.corpus), [view]);
  return useMemo(() => {
    if (compare === null) return null;
    const { columns, kinds } = view.corpus;
    const counts = (range: RangeCounts["range"]): RangeCounts =>
      countsInRange(snapshot.passing, columns, kinds.length, members, range);
    return { a: counts(snapshot.range), b: counts(compare) };
  }, [view, snapshot, compare, members]);
}
