import type { PageRule } from "./rule.ts";

const MAX_LENGTH = 240;

const COURTESY =
  /^(?:news |photo |image |picture |article |video )?(?:courtesy|credits?)(?: (?:of|by))? ?:? .{2,80}$/;
const SOURCE =
  /^(?:(?:sources?|via|original (?:article|source)) ?: ?|originally published (?:at|by|in|on)\b|read the original\b).{2,120}$/;
const PICTURE =
  /^(?:image (?:copyright|source|credit)|photo(?:graph)?(?:s|er)?(?: credit| by|:)|getty images|file (?:photo|image|picture)|(?:ap|afp|reuters|epa|getty)(?: ?\/ ?[\p{L} .'-]{2,40}){1,3})\b.{0,80}$/u;
const DESK = /^\(?(?:additional |further )?(?:reporting|writing|editing) by .{2,200}\)?$/;
const CONTRIBUTED = /^.{2,120}\bcontributed (?:reporting|to this (?:report|story|article)).{0,40}$/;
const WORKED_ON = /^\(?(?:compiled|edited|written|translated) by .{2,60}\)?$/;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright ?:? ?(?:©|\(c\)|\d{4}|(?:by )?the\b)).{0,220}$|^.{0,80}\ball rights reserved\b.{0,140}$|^this (?:material|article|content) may not be (?:published|reproduced|copied).{0,180}$/;
const TAGS =
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|labels?|posted in|read more about) ?: ?.{0,200}$/;

/** "News Courtesy: www.example.com", "Source: Reuters", "(Reporting by …)", "© 2016 …", "Tags: …". */
export const credit: PageRule = {
  name: "credit",
  over: (units) => (i) => {
    const { plain, words } = units[i]!;
    if (plain.length > MAX_LENGTH) return null;
    const says =
      COPYRIGHT.test(plain) ||
      DESK.test(plain) ||
      TAGS.test(plain) ||
      (words <= 20 &&
        (WORKED_ON.test(plain) ||
          CONTRIBUTED.test(plain) ||
          COURTESY.test(plain) ||
          PICTURE.test(plain) ||
          (SOURCE.test(plain) && i > 0)));
    return says ? "furniture" : null;
  },
};
