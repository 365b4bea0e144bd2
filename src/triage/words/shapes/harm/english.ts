/** English: plain harm to the body and to many, and who does it, by its parts. */
export const englishHarm: Readonly<Record<string, string>> = {
  biter:
    "dog|dogs|pitbull|pit bull|rottweiler|german shepherd|snake|rattlesnake|copperhead|viper|adder|cobra|scorpion|black widow|brown recluse|spider|bat|raccoon|fox|coyote|rat|monkey|stray",
  bitten:
    "bit|bitten|mauled|attacked|savaged|stung him|stung her|has his arm|has her arm|sank its teeth|latched on",
  object:
    "homework|book|books|shoe|shoes|ball|balls|toy|toys|phone|hat|cap|jacket|coat|glove|gloves|bag|backpack|lunchbox|bottle|glasses|shorts|costume|paper|worksheet|project|camera|keys|kite|pencil|card|letter|folder|package|parcel|cake",
  limb: "finger|fingers|fingertip|thumb|hand|hands|arm|arms|foot|feet|toe|toes|leg|legs|ear|scalp",
  severed:
    "cut off|sliced off|chopped off|severed|sawed off|sawn off|torn off|ripped off|hanging off|hanging by|crushed|mangled|squashed|smashed|shredded|caught in the machine|stuck in the machine|caught in the door|off with the saw|off with a saw|run over|ran over",
  sawTool:
    "saw|bandsaw|band saw|table saw|jigsaw tool|circular saw|drill|drill press|lathe|paper cutter|guillotine|nail gun|slicer|blender|meat grinder|lawnmower|lawn mower|mower|sander|paper trimmer",
  gotCut:
    "cut|cut off|sliced|went through|got into|caught in|through his|through her|bleeding|blood|chopped|took off",
  hotLiquid:
    "boiling water|boiling oil|boiling soup|boiling tea|hot oil|hot grease|hot soup|hot tea|hot coffee|scalding water|scalding soup|kettle|deep fryer|steam pipe|hot wax|hot glue|burning oil|something hot",
  spilled:
    "spilled on|spilt on|poured on|poured over|tipped over|went over|all over his|all over her|all over him|all over my|burned|burnt|blistered|blisters|blistering|skin is peeling|skin coming off|skin came off|scalded|splashed|threw it|screaming",
  scalded:
    "got scalded|was scalded|has been scalded|scalded himself|scalded herself|scalded his|scalded her|badly burned|badly burnt|burned badly|burnt badly|third degree|second degree burns|skin coming off|skin is coming off|skin is peeling off|clothes caught fire|clothes are on fire|hair caught fire|sleeve caught fire|his hair is on fire|her hair is on fire|is on fire and screaming|burns on her face|burns on his face|burns all over",
  falls:
    "fell|fallen|fall|falling|jumped|slipped|slid|pushed|broke through|went through|went|plunged|swept|knocked",
  deadlyPlace:
    "through the ice|down the well|down a well|into the well|into a well|onto the tracks|on the tracks|onto the train tracks|on the train tracks|onto the rails|into the river|in the river|into the canal|in the canal|into the lake|into the pond|in the pond|into the creek|into the quarry|down the ravine|into the ravine|off the cliff|off a cliff|down the cliff|over the cliff|off the bridge|off the roof|off the balcony|over the railing|over the banister|over the edge of the stairwell|down the stairwell|down the elevator shaft|down the lift shaft|into the manhole|down a manhole|into the septic tank|into a storm drain|down the storm drain|into the fire|into the bonfire|into the campfire|through the skylight|through the glass door|through the glass|through a window|off the bleachers|off the top of the bleachers",
  smothered:
    "bag over his head|bag over her head|bag over his face|plastic bag on his head|plastic bag on her head|bag on their head|pillow over his face|pillow over her face|pillow on his face|pillow on her face|sat on his chest|sat on her chest|sitting on his neck|kneeling on his neck|knelt on his neck|held his head under|held her head under|hold his head under|hold her head under|head underwater|head under the water|head in the toilet|head into the toilet|head down the toilet|held him under|held her under|hand over her mouth and nose|hand over his mouth and nose|smothered him|smothered her|suffocating him|suffocating her|tape over his nose|buried in the sand|buried in the snow|buried under the snow|buried under snow",
  heavy:
    "locker|lockers|shelf|shelves|bookcase|bookshelf|cabinet|cupboard|wardrobe|tv|television|whiteboard|goal|goalpost|goal post|basketball hoop|backboard|tree|branch|wall|gate|door|piano|table|light fitting|scaffolding|pole|statue|fridge|vending machine|dumpster|tractor|truck|bleachers|bleacher|desk|speaker|ladder|beam|fence",
  fellOn:
    "fell on a kid|fell on a child|fell on a student|fell on a little|fell on my|fell on him|fell on her|fell on top of|came down on|tipped over on|tipped onto|toppled on|toppled over on|landed on top|collapsed on|crashed down on|fell onto|crushed him|crushed her|crushed a|crushing|pinned|trapped under|stuck under|fell right on",
  trappedUnder:
    "trapped under|pinned under|stuck underneath|pinned against the wall by|crushed by a|crushed by the|crushed under|hes crushed|buried under|trapped in the elevator and|head stuck in the railing|head is stuck in the railing|stuck in the railings|scarf is caught|hair is caught in the|hair got caught in the|hoodie is caught|hood is caught|strangled by the|strings around the neck|cord around his neck|cord around her neck|cord is around|rope around his neck|rope around her neck|scarf round his neck|scarf around his neck|scarf around her neck",
  beatenUp:
    "beat him up|beat her up|beat them up|beaten up|jumped him|jumped her|jumped my|stomped|stomping|kicked his head|kicked in the head|kicking his head|kicked her in the head|beat my|beating him|beating her|beat the|pummeled|pummelled|bashed|knocked out|knocked him out|knocked her out|ganged up",
  inBlood:
    "covered in blood|blood all over|face is bloody|face full of blood|bleeding from his|bleeding from her|bleeding everywhere|not moving|not getting up|wont get up|unconscious|out cold|teeth knocked out|coughing blood|spitting blood",
  shotAt:
    "shot my|shot at my|shot at him|shot at her|shot at us|they shot him|they shot her|someone shot him|someone shot her|been shot|got shot|was shot|shot in the leg|shot in the chest|shot in the head|shot in the arm|shot in the back|opened fire|firing at|shooting at the kids|shooting at kids|drive by shooting|gunned down|bullet in|bullet wound|shot with a pellet gun|shot with a bb gun|shot by a bb gun",
  ballGame:
    "basketball|soccer|hoop|hoops|three pointer|goal|photo|photos|video|film|tennis|hockey|archery|picture|pictures|flu|vaccine|nurse|covid|tetanus|rabies|arm band|history|war|president|lincoln|kennedy|king|archduke|duck|down by|shot and killed|shot down",
  several:
    "several kids|several children|several students|several of them|several people|many kids|lots of kids|a lot of kids|half the class|whole class|the class|all the kids|all of them|kids|children|students|girls|boys|two kids|three kids|four kids|five kids|two girls|two boys|three girls|three boys|three students|people",
  fainted:
    "fainted|fainting|passed out|passing out|blacked out|collapsed|dropped unconscious|keeled over|are unconscious|cant breathe|coughing and eyes|eyes burning|eyes are burning|throats burning|vomiting and dizzy|dizzy and headaches|headaches and dizzy|sleepy and headaches",
  fumesFrom:
    "heater|heating|boiler|furnace|radiator|generator|exhaust|fumes|stove|vent|vents|smell|gas|gym|room|pool|lab|hall|classroom|bus",
  explodes:
    "exploded|explosion|blew up|blown up|went up in flames|burst into flames|caught fire|caught on fire|is on fire",
  blastPlace:
    "boiler|boiler room|lab|laboratory|science room|chemistry room|kitchen|cafeteria|canteen|gas|gas tank|gas bottle|propane|battery|vape|phone|laptop|scooter battery|generator|furnace|heater|substation|transformer|workshop|garage|basement|classroom|gym|fryer|oven|trash can|trashcan|locker|curtain|curtains",
  experiment:
    "volcano|experiment|model|movie|film|video|popcorn|science fair|homework|history|war|novel|game|attendance|numbers|sales|drill|balloon|group chat|phone blew up with|inbox|last year",
  roofing:
    "ceiling|roof|wall|scaffold|scaffolding|stands|bleachers|bleacher|balcony|bridge|staircase|stairs|playground|jungle gym|climbing frame|swing set|crane|portable|marquee|tent|bouncy castle|bounce house|inflatable",
  collapsed:
    "collapsed|caved in|fallen in|gave way|giving way|crashed down|blew away|blew over|is cracking|crashed onto|came down on|fell on the kids|fell on the students|fell on the class|has come down|fell down on the",
  chemical:
    "chlorine|ammonia|bleach|mercury|chemical|chemicals|pesticide|weed killer|propane|carbon monoxide|formaldehyde|solvent|sulfur|sulphur|tear gas|pepper spray|bear spray|mace|asbestos|white powder|toxic|fumes|green cloud|yellow cloud|smoke bomb|sulfuric acid|hydrochloric acid|battery acid|acid spill",
  leaks:
    "leak|leaking|leaked|spill|spilled|spilt|burst|mixed|sprayed|released|let off|set off|coming out of|cloud|coughing|choking|eyes burning|eyes are burning|throat burns|throats burn|cant breathe|passed out|evacuated|tipped over|alarm going off|alarm is going off|went off|overturned",
  marriedOff:
    "force me to marry|forcing me to marry|force her to marry|forcing her to marry|make me marry|making me marry|make her marry|making her marry|forced to marry|forced marriage|forced into marriage|made to marry|married against her will|marry against her will|marry against my will|married off|marrying her off|marry her off|marrying me off|marry me off|get her married to|get me married to|getting her married|engaged to a man|promised to a man|marry her cousin|marry my cousin|marry a cousin|wedding and shes only|married in a week and shes|selling her to|sold her to|shes going to be married|she is being married",
  genitalCutting:
    "circumcised abroad|to be circumcised|get her circumcised|having her circumcised|girl circumcision|female circumcision|genital mutilation|female cutting|going to be cut down there|sent to be cut|being cut|to be cut|get cut down there|cut down there|cutting ceremony|for the cutting|the cutting ceremony|fgm",
  cuttingTalk: "policy|training|assembly|awareness|leaflet|course|lesson|bill|law|hair",
  elder:
    "dad|daddy|father|mom|mommy|mum|mummy|mother|stepdad|stepfather|stepmom|stepmum|stepmother|uncle|aunt|auntie|grandpa|granddad|grandma|nan|nana|boyfriend|girlfriend|foster|foster dad|foster mom|brother|guardian|parents|babysitter|nanny|husband|partner",
  strangles:
    "grabbed my throat|grabbed her throat|grabbed his throat|grabbed him by the throat|grabbed her by the throat|grabbed me by the throat|by the throat|by the neck|choked me|choked her|choked him|chokes me|chokes him|chokes her|strangled|strangles|strangling|squeezed my throat|squeezed her throat|squeezed his throat|hands around my neck|hands around her neck|hands around his neck|hands round my neck|hands round her neck|held me under water",
  hotThing:
    "stove|hob|oven|iron|cigarette|cigarettes|cigar|lighter|boiling water|hot water|hot spoon|hot knife|hot pan|radiator|curling iron|straightener|straighteners|heater",
  burns:
    "burned his|burned her|burned him|burned me|burnt his|burnt her|burnt him|burnt me|burns him|burns her|burns me|held his hand|held her hand|held my hand|put his hand|put her hand|put out on|puts out|put it out|stubbed|branded|brands",
  tiesUp:
    "ties him|ties her|ties me|tied him|tied her|tied me|ties them|tie him|tie her|chained|chains him|chains her|handcuffed|handcuffs|tapes him|tapes her",
  tiedTo: "bed|chair|radiator|pipe|table|cot|crib|basement|closet|shed|garage|tree|post|cage|kennel|crate",
  prowler:
    "man|men|guy|stranger|a van|white van|black car|truck|ex boyfriend|ex|older man|old man|creep|weirdo",
  follows:
    "follows her|follows him|follows me|follows my|following her|following him|following me|following my|following the kids|following the girls|followed her|followed him|followed me|followed my|stalks|stalking|stalked|tailing|keeps waiting|watches the girls|watching the girls|taking pictures of the girls|takes pictures of the girls|taking pictures of the kids through|filming the girls|asked the girls|asked her to get in|asked him to get in|asked if she wants a ride|want a ride|wants a ride|offered her a ride|offered him a ride|offers the kids candy|offers candy|offered candy|offering candy|offered sweets|offering sweets|tried to get her into|tried to get him into|tried to grab|tries to grab",
  young:
    "daughter|son|girl|girls|kid|kids|child|children|me|her|him|sister|brother|students|niece|nephew|home|stepdaughter|stepson|grandson|granddaughter|year old|yr old",
  kidnapped:
    "been kidnapped|was kidnapped|got kidnapped|kidnapped my|kidnapped her|kidnapped him|has been abducted|was abducted|been abducted|abducted my|snatched my|snatched her|snatched him|snatched a|got snatched|was snatched|being kidnapped|held hostage|took hostages|taking hostages|is holding them hostage|holding us hostage|took my baby|stole my baby|stole my child",
  dragsIn:
    "dragged|drags|dragging|forced|forces|shoved|bundled|lured|snatched|pulled her|pulled him|pulled my|pulling her|pulling him|grabbed her|grabbed him|grabbed my|threw her|threw him|pushed her|pushed him|pulls her|pulls him",
  vehicle:
    "into a van|into a car|into the car|into the van|into his car|into his van|into a truck|into his truck|into a pickup|into the bushes|into the woods|into an alley|into the trunk|into the boot|into a white van|into a black car|into a house|in a van|in the trunk|behind the dumpster|into the stairwell|into the toilets|into the bathroom",
  spouse: "husband|partner|ex|boyfriend|wife|girlfriend|my ex|fiance|spouse|father of my|dad of my|kids dad",
  hitMe:
    "hit me|hits me|hitting me|beat me|beats me|beat me up|punched me|punches me|slapped me|choked me|strangled me|kicked me|pushed me down the stairs|threw me|threw me against|broke my arm|broke my nose|broke my jaw|put a knife to|held a knife|pulled a knife|pulled a gun on me|pointed a gun at me|threatened to kill me|said he will kill me|says hell kill me|going to kill me|tried to kill me|black eye|locked me in|put me in the hospital|put my daughter in the hospital",
  family: "kids|children|son|daughter|pick up|pickup|school|girls|boys|baby|him|her|them|shelter|safe",
  tipsy:
    "drunk|wasted|hammered|plastered|slurring|slurred|reeks of|reeked of|stinks of|stank of|smell it from|smell alcohol|been drinking|had been drinking|cant stand up|could hardly stand|barely stand|staggering|high as a kite|on drugs|intoxicated|smells of alcohol|smelled of alcohol|smelt of alcohol|smell of alcohol|smells of beer|smells of whisky|smells of whiskey|smells of vodka|smells of booze|smells of drink|smells of weed|smelt of drink|smelled of beer|smelled of whiskey|smelled of vodka|smell the alcohol|smell the beer|smell the booze|smell alcohol on|falling over drunk|nodding off at the wheel",
  collector:
    "dad|father|mom|mum|mother|stepdad|stepmom|grandpa|granddad|grandma|nan|nana|uncle|aunt|boyfriend|girlfriend|babysitter|nanny|parent|guardian|neighbor|neighbour|pick up|pickup|collect|get his son|get her|get him|to get the|their mom|their dad",
  wheel:
    "car|keys|car keys|drove|drive|driving|wheel|truck|van|seatbelt|behind the wheel|drove off|minivan|suv|motorbike|pick up|pickup|picked up|collect",
  hangTry:
    "tried to hang himself|tried to hang herself|tried to hang myself|tied his belt|tied her belt|tied a belt|tied a rope|tied the rope|belt round the|belt around the closet|rope round his neck|hung himself|hung herself|hanged himself|hanged herself|hanging himself|hanging herself|noose",
  veins:
    "slit her wrists|slit his wrists|slit my wrists|slits her wrists|slashed her wrists|slashed his wrists|cut her wrists|cut his wrists|opened her veins|opened his veins|cut her veins|cut his veins",
  killAll:
    "kill us all|kill them all|kill you all|kill everyone|kill everybody|kill all of us|kill all of you|kill the whole class|kill the teachers|shoot everyone|shoot everybody|shoot them all|shoot us all|shoot up the|blow up the school|burn the school down|burn down the school|stab everyone|everyone will die|everybody will die|all die on|will all be dead|wont come alone|not coming alone|im not alone next time|not going to be alone",
  utters:
    "said|says|wrote|writes|posted|posting|threatened|threatens|threatening|told|tells|chat|group|snapchat|instagram|message|text|note|story|wall|discord|online|forwarded|monday|tuesday|wednesday|thursday|friday|tomorrow|expelled|suspended|kick me out|kicked out|kicked me out",
  wildAnimal:
    "bear|mountain lion|cougar|puma|wolf|wolves|coyote|wild boar|boar|alligator|crocodile|rattlesnake|rabid|loose dog|loose dogs|pack of dogs|stray dogs|pitbull|bull|moose|swarm|bees|hornets|wasps",
  onSite:
    "playground|school yard|schoolyard|yard|recess|campus|by the bus stop|at the bus stop|soccer field|football field|bus stop|field with the kids|attacking the kids|attacking kids|attacked the kids|stinging everyone|stung many|stung him all over|stung her all over",
  mascot:
    "mascot|team|costume|story|book|movie|zoo|stuffed|teddy|drawing|song|class pet|play|poem|chicago|go",
  drinks: "drank|drunk|drinks|swallowed|swallows|gulped|sipped|licked|ate|eaten|sniffed|inhaled",
  cleaner:
    "cleaner|floor cleaner|cleaning fluid|cleaning stuff|bleach|detergent|dish soap|drain cleaner|disinfectant|toilet cleaner|window cleaner|antifreeze|gasoline|petrol|paint thinner|turpentine|white spirit|acid|ammonia|pesticide|weed killer|rat poison|poison|lamp oil|lighter fluid|methanol|hand gel|vape juice|e liquid|skull on it|bottle under the sink|battery acid",
  labour:
    "her water broke|her waters broke|my waters broke|water just broke|shes in labor|she is in labor|is in labour|gone into labour|went into labor|giving birth|the baby is coming|having a miscarriage|had the baby in the bathroom|gave birth in|miscarrying",
  leftBehind:
    "forgot my|forgot him on|forgot her on|forgot the kids|left him on|left her on|asleep on|fell asleep on|locked in|found crying|found her crying|found him crying|parked it|left him alone on|left her alone on|they left my|driver left my|left behind",
  inTheBus:
    "on the bus|in the bus|on the school bus|on the van|in the van|at the depot|in the depot|in the bus yard|bus lot",
  leftObject:
    "backpack|jacket|bag|phone|lunch|lunchbox|coat|hat|glasses|trumpet|clarinet|violin|instrument|cleats|water bottle|bottle|hoodie|sweater|gym|ipad|laptop|chromebook|book|homework|keys|umbrella|gloves|scarf|shoes",
  grope:
    "grabs|grabbed|touches|touched|rubs|rubbed|strokes|fondles|fondled|feels up|gropes|groped|puts his hand on|put his hand on|licked|kissed",
  genitals:
    "penis|willy|privates|private parts|private area|vagina|genitals|crotch|bum|bottom|butt|breasts|boobs|chest and|between her legs|between his legs|down there",
  checkup: "doctor|pediatrician|nurse|rash|potty|diaper|nappy|class on|lesson|toilet trained",
  choking:
    "cant get any air|cannot get any air|not getting any air|cant get air|down the wrong pipe|chokes on a|choking on a|something stuck in her throat|something stuck in his throat|stuck in her throat and|stuck in his throat and",
  burnsOn:
    "burned with cigarettes|burned him with a|burned her with a|burns him with|burns her with|puts cigarettes out on|put a cigarette out on|put his cigarette out on|hand on the stove|hand to the stove|hand against the iron|hand on the burner|hand over the flame",
  outOfJail: "out of jail|out of prison|released from prison|released from jail|made bail",
  strangeAdult:
    "a strange man|strange man|strange woman|a stranger|an unknown man|unknown woman|woman nobody knows|man nobody knows|a man we dont know|a woman we dont know|a man i dont know|a woman i dont know|some man|some woman",
  ledAway:
    "took her|took him|took my|taken her|taken him|picked her up|picked him up|signed her out|signed him out|walked off with|led her away|led him away|drove off with|drove away with|left with her|left with him|has taken",
};
