import { later } from "../../parts/later.tsx";

/** What moves while the button "Play" is pressed. */
export const PlayingPart = later(async () => (await import("./Playing.tsx")).Playing);
