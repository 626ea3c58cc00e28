import { byline } from "./byline.ts";
import { caption } from "./caption.ts";
import { commentLabel, commentSection } from "./comments.ts";
import { credit } from "./credit.ts";
import { galleryCaption, galleryFrame } from "./gallery.ts";
import { masthead } from "./masthead.ts";
import { relatedLink, relatedList } from "./related.ts";
import { repeatedCaption } from "./repeated-caption.ts";
import type { PageRule } from "./rule.ts";
import { sharing } from "./sharing.ts";

/**
 * The first rule that speaks decides. Gallery frames come before repetitions, because a page may have two galleries;
 * captions before credits, because "File photo: …" tells something; labels before sections, so that they keep their name.
 */
export const PAGE_RULES: readonly PageRule[] = [
  masthead,
  galleryFrame,
  galleryCaption,
  repeatedCaption,
  commentLabel,
  commentSection,
  sharing,
  caption,
  credit,
  byline,
  relatedLink,
  relatedList,
];
