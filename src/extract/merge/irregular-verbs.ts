/** Forms that no cut ending brings together, by what they are forms of: "began" and "begun" are "begin". */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  `begin began begun beginning
  become became
  break broke broken
  bring brought
  build built
  buy bought
  catch caught
  choose chose chosen
  come came
  draw drew drawn
  drive drove driven
  fall fell fallen
  fight fought fighting
  find found
  flee fled fleeing
  fly flew flown
  give gave given
  go went gone
  grow grew grown
  hear heard
  hide hid hidden
  hold held
  keep kept
  lead led
  leave left
  lose lost
  make made
  meet met meeting
  pay paid
  rise rose risen
  run ran running
  see saw seen
  seek sought
  sell sold
  send sent
  shake shook shaken
  shoot shot
  sink sank sunk
  speak spoke spoken
  stand stood
  steal stole stolen
  strike struck striking
  sweep swept
  swear swore sworn
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  win won winning
  withdraw withdrew withdrawn
  write wrote written`
    .split("\n")
    .flatMap((line) => {
      const [base = "", ...forms] = line.trim().split(" ");
      return forms.map((form) => [form, base] as const);
    }),
);
