import type { PlaceKind } from "../types.ts";
import type { Mention } from "../mention.ts";
import { LEXICON } from "../recognise/lexicon.ts";
import type { Word } from "../words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What only a government, an army or a team does. */
const ACTS =
  words(`says said tells told adds added warns warned urges urged asks asked calls called announces announced denies denied accuses accused agrees
  agreed insists insisted argues argued claims claimed states stated reports reported believes believed wants wanted hopes hoped plans planned refuses
  refused rejects rejected welcomes welcomed condemns condemned vows vowed pledges pledged demands demanded threatens threatened supports supported
  backs backed opposes opposed seeks sought considers considered confirms confirmed expects expected signs signed sends sent proposes proposed
  requests requested recognises recognised recognizes recognized stands complains complained fears feared hails hailed blames blamed suspects
  imposes imposed launches launched stresses stressed intends sees views regards promises promised responds responded declines declined offers
  offered complains dismisses dismissed voices voiced thinks knows decided decides stops remains`);
const HELPERS = words(
  "has have had will would should could must may might also again still yet now is was were are not never repeatedly reportedly officially already",
);
/** "urged Washington to": somebody speaks to it. */
const ADDRESSED = words(
  "urged urges urge asked asks ask told tells warned warns pressed presses called accused accuses accusing accuse blamed blames begged",
);
const BETWEEN_SIDES = words(
  "relations ties talks tensions deal agreement alliance dialogue negotiations cooperation contacts",
);
const INSTITUTION = words(
  "press spokesman spokeswoman spokesperson official officials administration aide aides adviser advisers statement sources source pool staff",
);

/** "Moscow said", "urged Washington to", "the Kremlin press service": the name stands for those who govern there. */
export function isMetonym(
  text: readonly Word[],
  mention: Mention,
  kind: PlaceKind,
  isSeat: boolean,
): boolean {
  if (kind === "site")
    return (
      isSeat &&
      (governs(text, mention) ||
        INSTITUTION.has(text[mention.last + 1]?.key ?? "") ||
        isSource(text, mention))
    );
  if (kind !== "country" && !isSeat) return false;
  if (isPlacedIn(text, mention)) return false;
  return governs(text, mention) || isAddressed(text, mention) || isSide(text, mention);
}

/** The name does, or is addressed as, what only a government is: whatever place of that name it turns out to be. */
export const actsAsGovernment = (text: readonly Word[], mention: Mention): boolean =>
  governs(text, mention) ||
  (!isPlacedIn(text, mention) && (isAddressed(text, mention) || isSide(text, mention)));

/** "in Moscow, officials said" is a place; "Moscow said" is none. */
function isPlacedIn(text: readonly Word[], mention: Mention): boolean {
  const before = text[mention.first - 1];
  return (
    before !== undefined &&
    (before.form.lexicon & LEXICON.locative) !== 0 &&
    before.key !== "from" &&
    before.key !== "of"
  );
}

function governs(text: readonly Word[], mention: Mention): boolean {
  const before = text[mention.first - 1];
  if (before !== undefined && before.gap !== "line" && (before.form.lexicon & LEXICON.locative) !== 0)
    return false;
  let next = mention.last + 1;
  while (HELPERS.has(text[next]?.key ?? "") && next < mention.last + 4 && text[next]!.gap === "blank")
    next += 1;
  const verb = text[next];
  return verb !== undefined && verb.gap === "blank" && ACTS.has(verb.key);
}

function isAddressed(text: readonly Word[], mention: Mention): boolean {
  const before = text[mention.first - 1];
  const next = text[mention.last + 1];
  return (
    ADDRESSED.has(before?.key ?? "") &&
    (next?.key === "to" || next?.key === "of" || next?.key === "that" || next?.key === "not")
  );
}

/** "talks with Moscow", "a statement from Moscow". */
function isSide(text: readonly Word[], mention: Mention): boolean {
  const before = text[mention.first - 1]?.key;
  const earlier = text[mention.first - 2]?.key ?? "";
  if (before === "with") return BETWEEN_SIDES.has(earlier);
  return (
    before === "from" &&
    (earlier === "statement" || earlier === "pressure" || earlier === "support" || earlier === "comment")
  );
}

/** "Presidents discuss crisis — Kremlin": the source at the end of a headline. */
const isSource = (text: readonly Word[], mention: Mention): boolean =>
  /^[—–:]$/.test(text[mention.first - 1]?.text ?? "") &&
  /^(?:line|paragraph)$/.test(text[mention.last + 1]?.gap ?? "line");
