import type { MouseEvent } from "react";
import { useViewState } from "../state/react.tsx";
import { useStrings } from "../views/words/strings.ts";

/** Moves the focus without touching the address, whose fragment is the view. */
const focusRegion = (event: MouseEvent<HTMLAnchorElement>): void => {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (target === null) return;
  const region = target.querySelector<HTMLElement>("section, [role='region']") ?? target;
  if (!region.hasAttribute("tabindex")) region.setAttribute("tabindex", "-1");
  region.focus();
};

/** The first stops of the Tab key: straight to each region, whatever the number of events. */
export function SkipLinks() {
  const strings = useStrings();
  const reading = useViewState((state) => state.reading !== null);
  const story = useViewState((state) => state.story !== null && state.reading === null);
  const { regions } = strings;
  const targets = [
    { id: "area-timeline", name: regions.timeline },
    { id: "area-map", name: regions.map },
    { id: "area-events", name: regions.events },
    ...(story ? [{ id: "area-story", name: strings.story.region }] : []),
    ...(reading ? [{ id: "area-article", name: regions.article }] : []),
  ];
  return (
    <nav className="skip-links" aria-label={strings.page.skip}>
      {targets.map(({ id, name }) => (
        <a key={id} href={`#${id}`} onClick={focusRegion}>
          {strings.page.skipTo(name)}
        </a>
      ))}
    </nav>
  );
}
