import type { View } from "../../../state/view.ts";
import type { Strings } from "../../words/strings.ts";
import type { TimeScale } from "../time-scale.ts";
import { detailItems, type DetailItem } from "./detail-items.ts";

/** The items chosen last, and the fetching of details that they lack. */
export type ItemSource = {
  readonly items: () => readonly DetailItem[];
  readonly choose: (scale: TimeScale, lanes: number) => void;
  /** Whether details are on their way. */
  readonly isFetching: () => boolean;
  readonly stop: () => void;
};

/** `onLoaded` is called when details have come and choosing again would show more. */
export function createItemSource(view: View, strings: Strings, onLoaded: () => void): ItemSource {
  const asked = new Set<number>(); // a chunk that can't be had is asked for once, not for ever
  let items: readonly DetailItem[] = [];
  let isStopped = false;
  let fetching = 0;
  return {
    items: () => items,
    isFetching: () => fetching > 0,
    choose: (scale, lanes) => {
      const choice = detailItems(view, strings, scale, lanes);
      items = choice.items;
      const fresh = choice.missing.filter((index) => !asked.has(index));
      for (const index of fresh) asked.add(index);
      if (fresh.length === 0) return;
      fetching += 1;
      void view.corpus.load(fresh).then(() => {
        fetching -= 1;
        if (!isStopped) onLoaded();
      });
    },
    stop: () => {
      isStopped = true;
    },
  };
}
