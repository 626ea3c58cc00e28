import type { PageRule } from "./rule.ts";

const LABELLED =
  /^(?:image|media|photo|picture|video|map) ?caption\b ?:?|^(?:file|handout|pictured?|photo|above|below|left|right)(?: photo)?(?: ?[:\u2013\u2014]| -)/;
const WIRE_PICTURE =
  /^(?:in this|this|a) (?:[\p{L}.]+ \d{1,2},? \d{4},? |file |handout |undated |aerial |satellite |combination )+(?:file )?(?:photo|image|picture|frame grab|photograph)\b/u;

/** "Image caption: …", "FILE - In this Dec. 3 photo …": text under a picture. */
export const caption: PageRule = {
  name: "caption",
  over: (units) => (i) => {
    const { plain } = units[i]!;
    return plain.length <= 500 && (LABELLED.test(plain) || WIRE_PICTURE.test(plain)) ? "caption" : null;
  },
};
