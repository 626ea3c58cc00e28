import { counted } from "./counted.ts";

/** Stories, in English. */
export const storyInEnglish = {
  label: "Stories",
  region: "Story",
  steps: counted("en")({ one: "# step", other: "# steps" }),
  previous: "Previous step",
  next: "Next step",
  position: (at: number, of: number) => `${at} of ${of}`,
  close: "Close story",
};
