import { later } from "../../parts/later.tsx";

/** The list of events at a place, which opens when one is pressed. */
export const PlacePart = later(async () => (await import("./PlacePanel.tsx")).PlacePanel);
