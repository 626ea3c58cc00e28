/** Line icons in a 24 × 24 box, drawn with the text's own colour. Always beside a name, so hidden from assistive technology. */
const PATHS = {
  close: "M6 6l12 12M18 6L6 18",
  previous: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM15.3 15.3L20 20",
  filter: "M4 6h16M7 12h10M10 18h4",
  download: "M12 4v11M8 11.5l4 4 4-4M5 19.5h14",
  share: "M12 15V4M8 7.5L12 3.5l4 4M6 12v7.5h12V12",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1",
  light:
    "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
  dark: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  system: "M3 5h18v11H3zM9 20h6M12 16v4",
  language:
    "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM3 12h18M12 3c-2.5 2.5-3.7 5.5-3.7 9s1.2 6.5 3.7 9c2.5-2.5 3.7-5.5 3.7-9s-1.2-6.5-3.7-9z",
  help: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.300-1 .9-1 1.7M12 16.8v.1",
  article: "M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h7M9 16h7",
  story: "M12 6.5C10 5 7 4.5 4 4.5v13c3 0 6 .5 8 2c2-1.5 5-2 8-2v-13c-3 0-6 .5-8 2zM12 6.5v13",
  expand: "M6 14.5L12 8.5l6 6",
  collapse: "M6 9.5l6 6 6-6",
  outside: "M13 5h6v6M19 5l-9 9M17 14v5H5V7h5",
  quote: "M5 17c3-1 4-3 4-5H5V7h5v5c0 4-2 6-4 7M14 17c3-1 4-3 4-5h-4V7h5v5c0 4-2 6-4 7",
  done: "M5 12.5l4.5 4.5L19 7.5",
  retry: "M20 12a8 8 0 1 1-2.5-5.8M20 3.5v4h-4",
} as const;

export type IconName = keyof typeof PATHS;

/** Signs that are turned round where the page is read from right to left. */
const DIRECTED: ReadonlySet<IconName> = new Set(["previous", "next", "outside", "help"]);

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    className={DIRECTED.has(name) ? "icon icon-directed" : "icon"}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={PATHS[name]} />
  </svg>
);
