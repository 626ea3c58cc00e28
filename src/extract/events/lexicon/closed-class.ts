const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

export const DETERMINERS =
  words(`the a an this that these those some any every each no all both either neither another
  several many few much most more such what whichever half other certain various enough`);
export const POSSESSIVES = words("my your his her its our their whose");
export const PRONOUNS =
  words(`i you he she it we they me him them us himself herself itself themselves ourselves myself
  yourself one someone anyone everyone nobody somebody anybody everybody something anything everything nothing none
  others`);
export const PREPOSITIONS =
  words(`of in on at by for with from into onto upon over under above below between among amid
  amidst against during through throughout toward towards about around across along behind beside besides beyond near
  outside inside within without via per despite concerning regarding like unlike off since until till after before
  following including excluding as than alongside aboard atop versus vs vs. up down out ahead because due according
  instead except apart opposite past plus minus notwithstanding aged worth`);
export const SUBORDINATORS =
  words(`that if unless although though whereas while when whenever where wherever because since until
  till after before as once lest whether so provided`);
export const WH_WORDS = words("who whom which whose what where when why how that whoever whatever");
export const CONJUNCTIONS = words("and or but nor yet & plus");
export const MODALS = words("will would shall should can could may might must ought 'll 'd cannot ca wo");
export const BE_FORMS = words("be am is are was were been being 's 're 'm ai");
export const HAVE_FORMS = words("have has had having 've");
export const DO_FORMS = words("do does did");
export const NEGATIONS = words("not n't never no longer neither nor n’t");
export const ADVERBS =
  words(`also already again almost always away back even ever far first further here however indeed
  instead just later least less long maybe meanwhile more most much never nevertheless next now nonetheless often once only
  over perhaps quite rather soon still then there therefore though thus today together tomorrow tonight too twice very
  well yesterday yet otherwise forward abroad overnight ahead apart aside home moreover furthermore
  afterwards afterward ago earlier elsewhere nearby due so somewhat anyway likewise hence upstairs downtown
  else online not n't n’t so-far thereafter in-particular alone either else twice`);
export const ADJECTIVES =
  words(`able armed big bad best better civil civilian common current dead deadly early east
  eastern european federal few final first foreign former free front full further general good great hard heavy high
  human humanitarian illegal key large larger largest last late later latest light local long longer low main
  major massive military minor more most national near new next north northern nuclear official old only open other own
  own past permanent poor possible present prime private public ready real recent red rich right same second senior
  serious severe short similar single small social south southern special strong sure third top total true two-day upper
  urgent western west white whole wide widespread wrong young nationwide worldwide so-called large-scale joint
  unconscionable unanimous unprecedented partial appalling close likely unlikely due aware responsible
  safe ongoing upcoming coming nine-day three-day year-long pro-government rebel-held armed unarmed united trilateral bilateral durable further moderate radical violent aggravated fresh bloody deep busy rare
  interim acting incoming outgoing retired veteran elderly black blue green yellow gold silver entire
  multiple numerous dozen ill sick blind secret innocent guilty lawful unlawful`);
/** Suffixes that mark an adjective well enough for finding noun phrases. */
export const ADJECTIVE_SUFFIX =
  /(?:ous|ful|less|able|ible|ical|ish|ary|ive|ial|nal|ral|ual|ern|ian|ese|-held|-led|-backed|-based|-old|-long|-wide)$/;

/** Titles that stand before a person's name, most specific words last. */
export const PERSON_TITLES =
  words(`president vice-president premier chancellor minister secretary spokesman spokeswoman
  spokesperson senator congressman congresswoman representative governor mayor king queen prince princess pope bishop
  archbishop cardinal patriarch imam ayatollah sheikh general colonel major captain lieutenant sergeant commander admiral
  marshal chief director head chairman chairwoman chair ambassador envoy diplomat judge justice prosecutor attorney
  lawyer professor doctor dr dr. mr mr. mrs mrs. ms ms. sir lord lady leader coach officer analyst activist
  journalist reporter author writer actor actress singer rep rep. sen sen. gov gov. gen gen. col col. lt lt. sgt sgt. capt
  capt. prof prof. rev rev. deputy coordinator commissioner counselor adviser advisor aide boss manager ceo owner
  founder economist scientist historian delegate legislator lawmaker candidate dictator emir sultan emperor detective
  sheriff superintendent inspector brigadier maj. maj adm. cmdr brig.`);

/** Words that head a person or a body of people and so can speak and act. */
export const ACTOR_NOUNS =
  words(`government regime ministry army military police troops forces force rebels militants fighters
  opposition authorities officials official administration council parliament court company group agency union party
  committee commission department office service press alliance coalition team club bank police officers people
  residents protesters demonstrators workers state media television radio newspaper report source sources witnesses
  spokesman spokeswoman minister president leader leaders side sides presidents ministers security guard guards
  soldiers officers gunmen civilians refugees man woman men women activist activists doctors hospital firefighters rescuers insurgents terrorists
  guerrillas unit units command battalion brigade squad organization organisation association federation senate congress`);

/** What says something without being somebody: "said a communique". */
export const WRITING_NOUNS = words("statement communique message letter document memo note editorial");
