import { readsLikeHeadline } from "../headline.ts";
import type { Unit } from "../units.ts";
import type { PageRule } from "./rule.ts";

const OPENING =
  /^(?:photo ?galler(?:y|ies)|photos?|galler(?:y|ies)|in pictures|slide ?show|photo essay|image gallery|video)(?::.{0,120})?$/;
const COUNT =
  /^slide ?show \(\d{1,3} (?:images|photos)\)$|^(?:showing )?\d{1,3} (?:photos|pictures|images|slides|videos)$|^(?:photo|image|slide|picture)s? \d{1,3} (?:of|\/) \d{1,3}$|^\d{1,3} ?(?:of|\/) ?\d{1,3}$/;
const CONTROL =
  /^(?:(?:view|see|open|launch|show|hide|expand|close) (?:the )?(?:full |all )?(?:photo )?(?:gallery|galleries|photos|slideshow|captions?|images?|pictures?)|toggle caption|enlarge(?: this)?(?: image)?|click to enlarge|(?:play|watch) (?:the )?video|replay|media player|play)$/;
/** At most so many units lie between "Photo gallery" and "Showing 13 photos". */
const STEPS = [1, 2, 3, 4];

const isOpening = (unit: Unit | undefined): boolean => unit !== undefined && OPENING.test(unit.plain);
const isCount = (unit: Unit | undefined): boolean => unit !== undefined && COUNT.test(unit.plain);

/** "Photo gallery", "Showing 13 photos", "Photo 3 of 12", "Hide caption". */
export const galleryFrame: PageRule = {
  name: "gallery-frame",
  over: (units) => (i) =>
    isOpening(units[i]) || isCount(units[i]) || CONTROL.test(units[i]!.plain) ? "furniture" : null,
};

/** What stands between "Photo gallery" and "Showing 13 photos" tells what the pictures show. */
export const galleryCaption: PageRule = {
  name: "gallery-caption",
  over: (units) => (i) => {
    const before = STEPS.find((step) => isOpening(units[i - step]) || isCount(units[i - step]));
    if (before === undefined || !isOpening(units[i - before])) return null;
    if (STEPS.some((step) => isCount(units[i + step]))) return "caption";
    return before === 1 && readsLikeHeadline(units[i]!) ? "caption" : null;
  },
};
