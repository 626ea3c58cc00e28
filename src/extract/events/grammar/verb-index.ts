import { EVENT_VERBS, OTHER_VERBS, STATIVE_VERBS } from "../lexicon/verbs.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { inflectVerb, type VerbForm } from "./morphology.ts";

export type VerbReading = { readonly lemma: string; readonly forms: ReadonlySet<VerbForm> };

/** From a written form to its verb: "attacked" → attack (past, participle). A form of two verbs keeps the first named. */
const INDEX: ReadonlyMap<string, VerbReading> = buildIndex();

export const verbReading = (form: string): VerbReading | undefined => INDEX.get(form);

function buildIndex(): ReadonlyMap<string, VerbReading> {
  const index = new Map<string, { readonly lemma: string; readonly forms: Set<VerbForm> }>();
  const lists = [...Object.values(EVENT_VERBS), ...Object.values(SPEECH_VERBS), STATIVE_VERBS, OTHER_VERBS];
  // Bases first, so that "found" the base doesn't hide "found" the past of "find" but "leaves" stays with "leave".
  for (const lemma of new Set(lists.flatMap((list) => list.split(/\s+/)))) {
    if (lemma === "") continue;
    for (const [form, what] of inflectVerb(lemma)) {
      const known = index.get(form);
      if (known === undefined) index.set(form, { lemma, forms: new Set([what]) });
      else if (known.lemma === lemma) known.forms.add(what);
      else if (what === "past" && known.forms.has("base")) index.set(form, { lemma, forms: new Set([what]) });
    }
  }
  return index;
}
