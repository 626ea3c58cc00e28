import { readsLikeHeadline } from "../headline.ts";
import type { PageRule } from "./rule.ts";

const LINK =
  /^(?:read(?: more| also| next| this)?|see also|also read|also see|watch(?: now| live| more)?|listen|more(?: on| from| in| about)|related(?: (?:article|story|stories|news|links?|coverage|content|topics?))?|must read|don't miss|recommended|in depth|full (?:story|coverage)|click here|for more) ?(?:[:>»|].{0,200}|(?:stories|articles|coverage|news)?:?)$|^(?:read more|click here (?:to|for)|for more (?:on|information|stories|news)|more on (?:this|the) (?:story|topic)|you (?:may|might) (?:also )?like|more from)\b.{0,80}$/;
const LIST_HEAD =
  /^(?:related(?: (?:articles|stories|news|links|coverage|content|topics))?|more (?:on this story|stories|news|from .{2,40}|top stories)|read (?:more|also|next)|see also|recommended(?: stories| for you)?|most (?:read|popular|viewed|commented|shared|recent)(?: stories| news)?|top stories|trending(?: now)?|latest(?: news| stories)?|you (?:may|might) (?:also )?like|editor'?s? picks?|what to read next|around the web|external links|topics|tags|more|from the web|popular (?:stories|posts)|sources):?$/;

const MAX_LINKS = 12;

/** "READ MORE: …", "See also: …", "More on this story". */
export const relatedLink: PageRule = {
  name: "related-link",
  over: (units) => (i) =>
    i > 0 && units[i]!.plain.length <= 220 && (LINK.test(units[i]!.plain) || LIST_HEAD.test(units[i]!.plain))
      ? "furniture"
      : null,
};

/** The headlines that follow "Related stories" without a sentence between: at least two, or the last of the page. */
export const relatedList: PageRule = {
  name: "related-list",
  over: (units) => {
    const listed = new Set<number>();
    for (let head = 1; head < units.length; head += 1) {
      if (!LIST_HEAD.test(units[head]!.plain)) continue;
      let after = head + 1;
      while (after < units.length && after <= head + MAX_LINKS && readsLikeHeadline(units[after]!))
        after += 1;
      // One headline before a paragraph is the heading of that paragraph.
      const ends = after === units.length || LIST_HEAD.test(units[after]!.plain);
      const last = ends ? after : after - 1;
      for (let at = head + 1; at < last; at += 1) listed.add(at);
    }
    return (i) => (listed.has(i) ? "furniture" : null);
  },
};
