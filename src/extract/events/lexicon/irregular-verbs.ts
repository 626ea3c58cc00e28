/** base past participle, one verb a line. "|" parts spellings in use side by side. */
export const IRREGULAR_VERBS = `
arise arose arisen
awake awoke awoken
be was|were been
bear bore born|borne
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burned|burnt burned|burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamed|dreamt dreamed|dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got|gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung|hanged hung|hanged
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leaned|leant leaned|leant
leap leaped|leapt leaped|leapt
learn learned|learnt learned|learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit|lighted lit|lighted
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
outlaw outlawed outlawed
overcome overcame overcome
oversee oversaw overseen
overrun overran overrun
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
plead pleaded|pled pleaded|pled
prove proved proved|proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
redraw redrew redrawn
repay repaid repaid
retake retook retaken
rethink rethought rethought
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown|showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank|sunk sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
speak spoke spoken
speed sped sped
spend spent spent
spill spilled|spilt spilled|spilt
spin spun spun
split split split
spoil spoiled|spoilt spoiled|spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck struck|stricken
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
understand understood understood
undergo underwent undergone
undertake undertook undertaken
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
`;

/** Regular verbs that double their last letter: "ban" → "banned". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  `abut admit acquit allot ban bar beg blur bug cap chat chip chop clap clip commit compel confer control cram crop
  cut defer deter dim dip dispel drag drop drum drip drug equip excel expel fit flap flip flog format grab grin grip hop
  hug incur infer jam jog kidnap knit lag lap log lug man mar map mob mop mug nab net nod occur omit patrol pat
  permit pin plan plod plot plug pop prefer prod propel propel quip ram rap recur refer refit regret rebel rebut remit
  rid rip rob rot rub sag sap scan scrap shed shop shrug sip skid skip slam slap slip slot snap snub sob spot spur stab
  stem step stir stop strap strip stun submit sum swap tag tap thin tip top transfer transmit trap trek trim trip tug vet wrap
  whip blot bet begin dig forget get hit input let put run set shut sit split spin swim quit upset win`.split(
    /\s+/,
  ),
);

/** Verbs whose last letter is doubled in Britain only: "travelled" beside "traveled". */
export const BRITISH_DOUBLING: ReadonlySet<string> = new Set(
  "travel cancel label signal model fuel level total rival quarrel counsel marshal tunnel channel fulfil equal dial".split(
    " ",
  ),
);
