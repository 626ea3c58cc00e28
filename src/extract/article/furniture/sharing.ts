import { wordingRule, type PageRule } from "./rule.ts";

const NETWORK =
  "(?:facebook|twitter|x|whats ?app|linked ?in|reddit|pinterest|telegram|instagram|google\\+?|youtube|e-?mail|messenger|vkontakte|vk|tumblr|digg|stumbleupon)";
const SHARE = new RegExp(
  `^(?:(?:share|tweet|pin|like|print|save|bookmark|follow|copy link|send|comment|recommend)(?: (?:this|the|us|it|our))?(?: (?:article|story|page|post|link|news))?(?: (?:on|via|by|with|to|at) ${NETWORK})*(?:[:.!]|$)|(?:${NETWORK}[ ,|/·]*)+$)`,
);
const FOLLOW =
  /^(?:follow|like|find|join|connect with) (?:us|@?[\w. ]{2,30}) (?:on|at|via) (?:facebook|twitter|instagram|telegram|youtube|whatsapp|google).{0,80}$/;
const SUBSCRIBE =
  /^(?:subscribe|sign up|register|log ?in|sign ?in|get (?:our|the|breaking|daily)|download (?:our|the)|receive|stay (?:up to date|informed|tuned)|you (?:can )?(?:also )?(?:follow|subscribe))\b.{0,40}\b(?:newsletters?|alerts?|app|e-?mails?|inbox|updates?|subscribe|account|for free|now|today|notifications|digital|delivered)\b.{0,80}$|^(?:subscribe|sign up|register|log ?in|sign ?in)[.!]?$/;
const ADVERTISEMENT =
  /^(?:view more sharing options|email this ?blogthis!.{0,80}|newer post older post.{0,10}|subscribe to: .{0,60}|\d{1,3} min(?:ute)?s? read|our standards: .{0,60}|advertisements?|ads?|sponsored(?: content| links?)?|promoted(?: content)?|story continues (?:below|after).{0,30}|article continues (?:below|after).{0,30}|continue reading(?: the main story| below)?|scroll (?:down )?(?:for|to) .{0,30}|loading\.{0,3}|please (?:enable|turn on) javascript.{0,60}|this (?:site|website) uses cookies.{0,160}|skip (?:advertisement|ad|to .{0,30}))$/;

/** "1,234": how often something was shared. Four digits in a row may be a year, and a heading. */
const COUNTER = /^(?:\d{1,3}|\d{1,3}(?:,\d{3})+|\d{5,9}|\d{1,3}(?:\.\d)?k)(?: shares?| views?| likes?)?$/;

/** "Share this on Facebook", "Sign up for our newsletter", "Advertisement", "Story continues below". */
export const sharing: PageRule = wordingRule(
  "sharing",
  ({ plain }) =>
    plain.length <= 200 &&
    (COUNTER.test(plain) ||
      SHARE.test(plain) ||
      FOLLOW.test(plain) ||
      SUBSCRIBE.test(plain) ||
      ADVERTISEMENT.test(plain)),
);
