import { wordingRule, type PageRule } from "./rule.ts";

const LABEL =
  /^(?:(?:no|\d{1,5}|show|view|see|hide|read|add|load|all|post|your) (?:all |more |a |your )?comments?(?: \(\d+\))?:?|comments?(?: \(\d+\)| closed| are closed)?:?|(?:leave|write|post|submit) (?:a |your )?(?:reply|comment|response)s?.{0,40}|(?:log|sign) ?in (?:to|or register to) (?:comment|reply|post).{0,30}|be the first to comment.{0,20}|join the (?:conversation|discussion).{0,20}|reply|report (?:abuse|a typo|an error)|have your say.{0,40})$/;
const SECTION = /^(?:\d{1,5} comments?|comments?(?: \(\d+\))?):?$/;
const MIN_UNITS_BEFORE = 4;

/** "No comments:", "Post a Comment", "Leave a reply". */
export const commentLabel: PageRule = wordingRule("comment-label", ({ plain }) => LABEL.test(plain));

/** Readers' comments after "12 comments:" in the later half of the page; the article has ended there. */
export const commentSection: PageRule = {
  name: "comment-section",
  over: (units) => {
    const label = units.findIndex(({ plain }) => SECTION.test(plain));
    const found = label >= MIN_UNITS_BEFORE && label * 2 > units.length;
    return (i) => (found && i > label ? "furniture" : null);
  },
};
