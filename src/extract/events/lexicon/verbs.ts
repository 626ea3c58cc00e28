import type { EventKind } from "../../../domain/kinds.ts";

/**
 * Verbs by the kind of event they make when they head a clause, as base forms. A verb stands under the kind that news
 * uses it for most; arguments decide the doubtful ones ("strike a deal") in `kind-of.ts`.
 */
export const EVENT_VERBS: Readonly<Record<EventKind, string>> = {
  statement: `accuse acknowledge add admit affirm allege announce applaud argue assert assure blame boast celebrate caution
    cite claim clarify comment complain concede condemn confess confirm congratulate contend criticise criticize
    declare decry defend demand denounce deny deplore describe disclose echo emphasise emphasize explain express
    hail highlight hint insist inform lament mention mourn note object observe plead pledge praise predict
    proclaim promise propose quip reaffirm reassure recall recommend reiterate remark remind repeat reply report
    request reveal say scold slam state stress suggest tell testify threaten tweet underline underscore
    urge voice vow warn welcome write appeal apologise apologize brief call`,
  talks: `meet discuss negotiate confer consult host visit telephone phone mediate attend convene exchange debate chair
    summon`,
  agreement: `agree sign ratify reconcile endorse ally normalise normalize merge partner unite settle adopt conclude
    clinch recognise recognize initial`,
  decision: `approve ban bar suspend impose lift sanction appoint nominate dismiss sack fire resign withdraw deploy order
    decide authorise authorize pass veto reject repeal enact annul cancel postpone delay halt freeze expel revoke
    abolish recall reinstate replace name promote scrap shelve privatise privatize nationalise nationalize launch
    open introduce unveil establish create disband dissolve mobilise mobilize redeploy allow permit forbid
    restrict grant award block issue retire acquire resume reopen devalue swear downgrade upgrade levy regulate legalise
    legalize outlaw oust install inaugurate disengage nullify overturn refuse rule reshuffle`,
  election: `elect vote poll re-elect`,
  protest: `protest demonstrate march rally riot boycott chant picket occupy rampage clash`,
  attack: `attack bomb bombard shell strike hit kill wound injure shoot stab ambush assassinate murder assault raid
    detonate explode blow behead execute kidnap abduct massacre gun machine-gun dynamite torch burn hijack rob
    loot destroy sabotage gas maim torture rape slaughter slay fire target storm hurl threaten rocket mine poison
    strafe pound snipe lynch mutilate butcher harm plant`,
  fighting: `fight capture recapture retake seize besiege clash advance repel repulse overrun liberate surround encircle
    invade occupy battle skirmish engage retreat surrender storm conquer dislodge intercept shell`,
  ceasefire: `disintegrate breach violate`,
  evacuation: `evacuate displace flee escape leave return resettle relocate rescue uproot deport repatriate trap strand`,
  aid: `deliver donate aid assist feed supply airlift provide distribute treat fund vaccinate shelter pledge drop`,
  justice: `arrest charge convict sentence indict sue jail imprison detain acquit investigate prosecute extradite
    interrogate question fine plead testify appeal free pardon apprehend search accuse handcuff subpoena impeach
    uncover probe smuggle steal bribe embezzle defraud launder rob acquit confiscate bust`,
  disaster: `contract erupt flood quake crash derail sink capsize collide drown die perish burn devastate damage sweep topple
    collapse injure leak spill break spread infect hospitalise hospitalize suffer starve kill contaminate blaze
    rupture inundate batter ravage submerge swamp engulf level`,
  sport: `score beat qualify advance compete clinch relegate dribble bowl`,
  science: `discover orbit dock detect publish clone sequence research patent invent liftoff`,
  other: `go come work respond restart converge join accept relocate disappear vanish hold happen occur begin start end stop continue complete finish reach rise fall increase drop decline grow
    shrink climb soar plunge slump surge earn post arrive depart move send bring take give get make build produce
    develop marry bear celebrate commemorate mark bury perform film release premiere exhibit sing tour crown
    abdicate succeed inherit establish found travel gather greet receive set form split separate divide change
    turn become reach exceed total fail try attempt exploit monitor review examine inspect check verify prepare
    help support oppose back pull lead follow face meet miss tour cross pass carry transfer transport ship export
    import appear emerge disappear vanish find lose gain achieve accomplish obtain secure acquire disrupt
    interrupt affect hamper impede obstruct shut damage reduce expand extend renew restore rebuild repair switch
    shift slow speed double triple halve recover rebound weaken strengthen ease tighten trigger spark prompt cause
    lead force compel urge hamper undergo experience witness celebrate honour honor mourn commission demolish
    dismantle remove throw break catch last win defeat land observe measure drive push enter draw play invest buy
    sell raise cut close hire quit observe race`,
};

/** Verbs that tell how things are, not that something happened: no event on their own. */
export const STATIVE_VERBS = `be have seem appear belong consist contain cost depend deserve differ exist feel fear fit
  hate hope include involve know lack like live love matter mean need own owe possess prefer remain resemble
  require result see sound stand stay suppose think believe understand want wish consider expect intend plan
  doubt wonder guess imagine assume hear look represent refer relate concern comprise constitute equal enjoy
  regard tend lie sit desire await wait rely depend worry watch care contribute date stem derive
  range vary correspond apply pertain describe target interest let keep aim seek try serve use do oppose support favor favour
  focus centre center concentrate feature dominate enable ensure entail exceed reflect resent total trust`;

/** Verbs that are needed to read a sentence but head no event of their own. */
export const OTHER_VERBS = `absorb accelerate accept accompany account accumulate act adapt address adjust admire advise
  advocate afford alarm alert alienate align allocate alter amend amount analyse analyze anger answer anticipate
  apply appreciate approach arm arouse arrange ascertain ask assemble assess assign associate attach attain attract
  attribute avert avoid awake ban base beg behave benefit bet bind bite blend bless board boost borrow bother bow brand
  breathe bring broadcast broaden calculate calm cast categorise celebrate challenge characterise cheat cheer chase
  choose circulate classify clean clear cling clothe coincide collect combat combine comfort command commence commit
  communicate compare compensate compile complicate compose comply compound compromise conceal conceive concentrate
  conduct confine conflict conform confront confuse connect conserve constrain construct consume contact contemplate
  contest contract contradict contrast control convert convey convince cook cool cooperate coordinate cope copy correct
  cover crack craft crawl cripple cross crush cry cultivate cure cycle dance dare deal decorate dedicate deem deepen
  define defy delegate delete demolish depict deprive deserve design destabilise destine determine deter dictate differ
  dig dig diminish direct disagree disappoint discourage dismiss display dispose dispute dissuade distinguish distort
  distract disturb dominate draft drain dream dress drift drink drop dry dump dwell earn eat echo edit educate elaborate
  elevate eliminate embark embody embrace emphasise employ empower empty enable enclose encounter encourage endanger
  endure enforce engage enhance enjoy enlist ensure entail entertain entitle equip erase erode escalate escort estimate
  evaluate evolve exacerbate exaggerate excite exclude excuse exercise exert exhaust expose extract facilitate fade
  farm fasten favour favor feature fetch figure file fill filter fix flash flow fly focus fold forecast foresee forge
  forget forgive formulate foster frame frighten fuel fulfil fulfill function further gamble gauge generate govern
  grab grasp guarantee guard guide halt hand handle hang hasten haunt heal heat heighten hesitate hide hinder honor hop
  host house hunt hurry hurt identify ignite ignore illustrate immigrate implement imply impress improve incite incline
  incorporate incur indicate induce infer infiltrate inflict influence initiate inject inquire insert inspire insult
  insure integrate intensify interact interfere interpret intervene interview invade invite isolate jeopardise join
  joke judge jump justify kick kneel knock label laugh lay lean leap learn lease legislate lend lessen light limit line
  link list listen load lobby locate lock lure maintain manage manipulate manufacture map mask master match mature
  maximise melt mention migrate mind mingle minimise mislead mistake mix modify motivate mount mourn multiply
  murmur narrow near neglect nod notice notify number obey oblige obscure offend offer offset omit operate organise
  organize orient originate outline outnumber overcome overlook oversee overshadow overtake overthrow overwhelm paint park
  part participate pause pay perceive perform permit persist persuade pick pile place plague please plot plunge point
  pool pose position pour practise practice pray precede preclude prepare present preserve press presume pretend prevail
  prevent print proceed process progress prohibit project prolong promote prompt pronounce propel protect prove
  provoke publicise pull punish purchase pursue push qualify quote rank rate react read realise realize rebuff reckon
  record recruit recycle redraw refine reflect reform refrain refuse refute regain register regret reinforce relax relay
  relieve remember rent repay reproduce rescue reserve reshape reside resist resolve resort restrain restructure retain
  rethink retrieve reverse revise revive reward rid ride risk roll run rush sacrifice safeguard salute satisfy save scan
  scare scatter schedule scramble scream screen scrutinise seal select sense share shed shift shine ship shock
  shout show sign signal simplify sink sketch skip sleep slide slip smile smoke smooth sort span spare speak specify
  spend spin spoil sponsor spot spur squeeze stabilise stage stamp standardise stare steer stem step stick stir
  store stray strengthen stretch strip strive structure struggle submit subscribe substitute suit sum supervise
  suppress surface surpass surprise survey survive suspect sustain swallow swear swell swim swing switch tackle talk tap
  taste tax teach tear tempt terminate terrify thank thrive throw tie tip tolerate top toss touch tour trace track trade
  trail train transform translate transmit treat trend trick trim trouble trust tune twist unfold unify unite unleash
  unveil update uphold upset usher utter vacate value venture verify view visualise wage wake walk wander ward wash waste
  wave wear weigh whisper widen wipe wire withhold withstand worsen wound wrap yell yield combat drag flank riddle place put
  break-up carry-out`;

/** Base forms that are never nouns, so that "…, end the crisis, allow refugees to return" isn't read as a list of things. */
export const NEVER_NOUNS: ReadonlySet<string> = new Set(
  `allow ensure discuss achieve include become provide begin bring build carry choose consider create decide deliver
  describe destroy develop enable encourage establish explain explore facilitate follow fulfil give grow happen hear
  implement improve increase introduce join keep kill know lead learn lose maintain make meet obtain participate
  prevent produce protect prove punish reach receive reduce remain remove replace require resolve restore seem send
  serve settle speak stabilise stabilize strengthen suggest supply sustain take teach tell think understand write
  liberate evacuate eliminate withdraw negotiate cooperate coordinate contribute continue believe agree accept`.split(
    /\s+/,
  ),
);
