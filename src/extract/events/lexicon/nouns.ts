import type { EventKind } from "../../../domain/kinds.ts";

/**
 * Nouns that name something that happened: "the bombardment of Aleppo", "peace talks". They make an event only with a
 * day or place of their own, or as what a light verb tells of ("an attack took place"). Singular forms.
 */
export const EVENT_NOUNS: Readonly<Record<EventKind, string>> = {
  statement: `statement announcement speech remark address interview briefing warning accusation complaint testimony
    declaration letter`,
  talks: `talk talks meeting negotiation negotiations summit conference visit conversation call session dialogue
    consultation congress phone-call encounter`,
  agreement: `agreement deal treaty accord pact memorandum resolution settlement merger`,
  decision: `decision ban sanction embargo decree appointment resignation withdrawal deployment suspension veto
    dismissal launch reshuffle blockade ouster overthrow removal ousting toppling downfall`,
  election: `election vote referendum poll ballot runoff by-election primary`,
  protest: `protest demonstration rally march riot strike unrest uprising revolt boycott vigil crackdown`,
  attack: `attack bombing bombardment strike airstrike air-strike shelling explosion blast assassination murder killing
    shooting ambush kidnapping abduction massacre raid assault stabbing execution hijacking bomb arson robbery
    slaughter shootout gunfire car-bomb suicide-bombing poisoning sabotage beheading slaying dynamiting burning
    detonation firebombing rape looting torture holdup theft`,
  fighting: `fighting battle clash offensive operation war combat invasion siege skirmish conflict liberation capture
    recapture advance incursion counteroffensive coup mutiny seizure takeover storming`,
  ceasefire: `ceasefire cease-fire truce pause armistice lull`,
  evacuation: `evacuation exodus displacement flight deportation repatriation rescue relocation`,
  aid: `aid airlift delivery donation relief assistance`,
  justice: `arrest trial verdict conviction sentence indictment charge lawsuit investigation probe inquiry hearing
    detention extradition acquittal crime raid sentencing prosecution appeal fraud`,
  disaster: `earthquake quake flood hurricane storm typhoon cyclone tornado tsunami eruption landslide avalanche fire
    wildfire blaze crash accident collision derailment sinking drought famine outbreak epidemic pandemic heatwave spill
    leak disaster collapse tremor aftershock mudslide shipwreck explosion death tragedy`,
  sport: `match final tournament championship championships game race victory win defeat cup semifinal semi-final
    olympics`,
  science: `discovery experiment eclipse spacewalk landing liftoff flyby mission test trial study`,
  other: `birth wedding marriage funeral anniversary ceremony festival inauguration founding creation concert exhibition
    opening closure departure arrival premiere independence celebration release`,
};
