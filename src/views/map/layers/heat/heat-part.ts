import { later } from "../../../parts/later.tsx";
import type { HeatPane } from "./heat-pane.ts";

/** What the shades of the map mean, while there are any. */
export const HeatKeyPart = later(async () => (await import("./HeatKey.tsx")).HeatKey);

/** The shading comes when a map first needs it. */
export const loadHeatPane = async (): Promise<typeof HeatPane> => (await import("./heat-pane.ts")).HeatPane;
