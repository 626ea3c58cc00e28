/** Signs of the timeline's buttons in a 24 × 24 box; the button carries the name. */
const PATHS = {
  previous: "M6 5h2v14H6zM19 5v14L9 12z",
  next: "M16 5h2v14h-2zM5 5v14l10-7z",
  play: "M7 4.5v15L19.5 12z",
  pause: "M6.5 5h4v14h-4zM13.5 5h4v14h-4z",
  reset: "M2 12l6-6v4h8V6l6 6-6 6v-4H8v4z",
  options: "M4 10.5h3v3H4zM10.500 10.500h3v3h-3zM17 10.500h3v3h-3z",
} as const;

export type SignName = keyof typeof PATHS;

export const Sign = ({ name }: { readonly name: SignName }) => (
  <svg className="timeline-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
