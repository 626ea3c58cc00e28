import { later } from "../../parts/later.tsx";

/** The dialog that hands out the events shown, in the formats of `src/export`. */
export const DownloadPart = later(async () => (await import("./DownloadDialog.tsx")).DownloadDialog);
