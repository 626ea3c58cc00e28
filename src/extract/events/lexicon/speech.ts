/** Verbs that bring what somebody said, with what each act weighs: a bare "say" carries its content, a warning is news. */
export type SpeechAct = "report" | "strong";

export const SPEECH_VERBS: Readonly<Record<SpeechAct, string>> = {
  report: `say add note tell state comment explain observe remark report mention write quip reply respond recall
    clarify argue suggest stress emphasise emphasize underline underscore highlight repeat reiterate describe believe
    acknowledge admit concede contend maintain indicate assert affirm reaffirm inform brief express echo cite claim
    disclose reveal insist predict tweet testify remind assure estimate speak continue read conclude`,
  strong: `announce warn accuse deny condemn demand urge threaten promise pledge vow propose request confirm criticise
    criticize denounce blame call appeal declare hail praise congratulate welcome celebrate complain caution reject
    defend apologise apologize proclaim recommend lament mourn deplore slam applaud boast confess object allege
    decry reassure plead complain advise exhort implore fault berate chide scold`,
};
