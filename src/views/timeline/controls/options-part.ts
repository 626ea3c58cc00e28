import { later } from "../../parts/later.tsx";

/** The panel under the button "Options". */
export const OptionsPart = later(async () => (await import("./OptionsPanel.tsx")).OptionsPanel);
