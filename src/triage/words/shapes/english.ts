import type { ShapeWords } from "./shape-words.ts";

/** English: what its longer lists do not hold yet, by its parts. */
export const englishShapes: ShapeWords = {
  language: "en",
  parts: {
    victims:
      "my son|my daughter|my kid|my boy|my girl|his teacher|her teacher|the teacher|a teacher|classmates|classmate|other kids|the kids|kids|himself|herself|him|her|me|us|everyone|students|principal",
    draws: "drawing|draws|drew|drawings|sketched|sketches|sketch",
    gruesome:
      "head cut off|cut off head|heads cut off|no head|hanging from a|in a coffin|shot in the head|with bullet holes|stabbed|covered in blood|dismembered|beheaded|dead on the|burning alive",
    holdsDown:
      "hold the girls down|hold them down|holds them down|held her down|held him down|hold her down|hold him down|pin her down|pinned her down|pinned him down|pin him down|hold each other down|held them down",
    films: "film|filming|filmed|films|record|recording|recorded|locker room|shower|bathroom",
    atStop: "bus stop|at the stop|at pickup|at dismissal|the bus came|at the corner",
    noChild:
      "no ◊|she isnt here|he isnt here|shes not here|hes not here|she is not here|he is not here|no sign of him|no sign of her|no kid|no child",
    lost: "lost",
    parents: "dad|mom|father|mother|husband|wife|brother|sister|mommy|daddy",
    notWaking: "is out cold|out cold on|knocked out cold|knocked unconscious|was knocked out",
    noneReturns:
      "nobody comes home|no one comes home|nobody goes home|no one goes home|nobody walks out|no one walks out|nobody gets out|no one gets out|nobody leaves alive|no one leaves alive|nobody survives|no one survives|nobody makes it out|no one makes it out|everyone dies|everybody dies|everyone will die|everybody will die|you will all die|you all die|all going to die|none of you will",
    child:
      "son|daughter|kid|kids|child|children|boy|girl|student|students|niece|nephew|grandson|granddaughter|stepson|stepdaughter|foster daughter|foster son|sister|brother|he|she|him|her|kindergartner|toddler",
    kin: "dad|daddy|father|mom|mother|stepdad|stepfather|stepmom|stepmother|uncle|boyfriend|grandpa|grandmother|grandma|moms boyfriend",
    letter: "letter|letters|note|notes",
    farewell:
      "suicide note|suicide letter|goodbye note|goodbye letter|farewell note|farewell letter|goodbye letters|goodbye notes",
    forgive:
      "forgive me|please forgive|one for each of us|for each of us|sorry mom|sorry mom and dad|sorry mum|dont look for me|sorry for everything|not your fault|isnt your fault",
    apology: "lunch|homework|late|field trip|thank you note|library",
    pillow: "pillow|his bed|her bed|the bed|on the kitchen table|on my bed|nightstand",
    tooth: "tooth|fairy|santa|valentine|birthday",
    vanished:
      "empty|gone|not in his room|not in her room|wont come out|left the house|disappeared|nowhere|slipped out|not here",
    gaveAll:
      "gave away all|giving away all|gave away everything|giving away everything|gave all of her things|gave all his things|gave all her things|gave away her|gave away his|giving his stuff away|giving her stuff away|giving away her things|giving away his things|gave her dog|gave his dog|paid back everyone|can have his xbox forever|can have my room",
    saidBye:
      "said goodbye|saying goodbye|says goodbye|saying his goodbyes|saying her goodbyes|hugged everyone|saying bye to everyone|said bye to everyone|hugged me for|goodbye to everybody|goodbye to everyone",
    notHere:
      "wont be around anymore|wont be here anymore|wont be here after|wont be alive|wont need it anymore|wont need them anymore|when im gone|after im gone|wont matter anymore|nothing will matter soon|wont be a problem anymore|wont be a burden|not be a burden anymore|wont bother you anymore|wont bother anyone anymore|never wake up|not wake up tomorrow|last time you see me|last time youll see me|you wont see me again|never see me again|soon ill be with|go be with jesus|go be with god|be with grandma in heaven|be with grandpa in heaven",
    thanksAll:
      "thank you for being my mom|thank you for being my dad|thanks for being my mom|thank you for everything mom|thanks for everything mom|thank you mom for everything|good mom|good dad|best mom|love you always",
    leaving:
      "graduation|retir*|moving|season|last day of school|end of the year|party|dive|diving|swim|swimming|pool|plane",
    unreachable:
      "turned her phone off|turned his phone off|turned off her phone|turned off his phone|phone is off|phone off|not answering|isnt answering|wont answer|doesnt answer|no answer|straight to voicemail|cant reach her|cant reach him|not picking up|wont pick up|offline",
    blade: "razor|razors|blade|blades|compass|scissors|sharpener|knife|glass|box cutter|safety pin|paperclip",
    cuts: "cut|cuts|cutting|scratch|scratches|scratching|carves|carving|carved|digging|stabbing|scraping|slicing|poking",
    skin: "wrist|wrists|her arms|his arms|her arm|his arm|thighs|thigh|her skin|his skin|herself|himself|forearm|forearms",
    search:
      "search history|searching|searched|searches|googled|googling|google|looking up|looked up|browser|youtube",
    noose:
      "noose|hang|hanging|overdose|how to die|way to die|how many pills|how long it takes|painless|how to drown|does it hurt|bleed out",
    lips: "lips|mouth|lip|fingernails",
    blue: "blue|purple|gray|grey|bluish",
    fever: "fever|burning up|temp|temperature|boiling hot",
    delirious:
      "talking nonsense|not making sense|isnt making sense|makes no sense|doesnt make sense|delirious|hallucinating|seeing things|doesnt know where|doesnt know who|stiff neck|105|106|107|41|42|limp",
    struck: "hit|fell|fallen|slipped|tripped|struck|knocked|dropped|collapsed|fallen over|went down|landed",
    notRising:
      "not getting up|isnt getting up|wont get up|cant get up|not moving|isnt moving|not responding|isnt responding|doesnt respond|wont respond|hasnt moved|not talking|wont wake up",
    diabetic: "diabetic|diabetes|blood sugar|insulin pump|type 1|glucose|dexcom",
    dazed:
      "shaky|shaking|trembling|pale|confused|cant focus|slurring|seeing double|blurry|passing out|fainted|fainting|sleepy|dropping|crashing|limp|acting weird|acting drunk|no juice",
    took: "drank|drunk|swallowed|swallow|ate|eaten|chewed|sipped|inhaled|sniffed|licked",
    thing:
      "under the sink|cleaning supplies|cleaning spray|janitors closet|lab chemicals|windex|pine sol|lysol|hand sanitizer|antifreeze|berries off|mushrooms he found|mushrooms she found|wild mushrooms|laundry pod|tide pod|glow stick|mercury|nail polish remover|lighter fluid",
    wrongDose:
      "wrong medicine|wrong medication|wrong pill|wrong pills|grandpas pill|grandmas pill|double dose|dads pills|moms pills",
    marks:
      "bruise|bruises|welts|burns|burn marks|round burns|finger marks|fingerprints|handprint|black eye|marks on|shaped like fingers|scratches on his neck|scratches on her neck",
    notTelling:
      "wont tell|wont say|will not say|refuses to say|refuses to tell|too scared to say|walked into a door|says he fell|says she fell|says he walked|keeps changing|changes his story|changes her story|clams up",
    afraid:
      "flinches|flinch|begged|begs|begging|scared to death|terrified|so scared|petrified|wets himself|wets herself|shakes when|hides when|cowers|panics",
    goHome:
      "go home|going home|go back there|go there tonight|going to his dads|going to her dads|go to his dads|go to her dads|go to his moms|going to his moms|weekend with|when his dad|when her dad|when his uncle|when her uncle|comes in the room",
    tool: "belt|the cord|extension cord|switch|paddle|wooden spoon|hanger|coat hanger|cable|broomstick",
    home: "report card|bad grade|bad grades|goes home with|gets home with|comes home with|finds out|in trouble again|an f|the d",
    hunger:
      "eating out of the dumpster|eat out of the dumpster|eating out of the trash|eating from the trash|eating from the garbage|eating out of the garbage|digging in the trash for food|digging through the trash for food|skin and bones|begs for food|begging for food|asks me for food|knock on my door hungry|nothing to eat at home|no food in the house|no food at home|mom doesnt feed|dont feed him|dont feed her|doesnt feed him|doesnt feed her|hasnt eaten in days|not eaten in days",
    lover: "boyfriend|girlfriend|dating|seeing a|going out with|sleeping with|in love with",
    rape: "torn underwear|ripped underwear|bloody underwear|blood in her underwear|blood in his underwear|raped|gang raped|held her down and|molested|forced himself on|forced herself on",
    knowWhere:
      "know where you park|know where you live|know where he lives|know where she lives|know what time you|know your car|know what car|know where your kids|seen your house|know which house|know your route|know where you sleep",
    beware:
      "sleep well|be sorry|sleep tight|watch your back|watch out|nothing left to lose|nothing to lose|ruined my|your family|regret|tick tock|see you soon|mr|mrs|ms|principal|coach|be careful|pay for|accidents happen",
    dontCome:
      "dont come to school|do not come to school|stay home|dont go to school|skip school|dont show up|dont be at school|stay away from school|better not come|dont be there",
    survive:
      "want to live|if you want to live|wanna live|if u want to live|stay alive|like your life|value your life|be a massacre|bloodbath|get hurt monday|people will die|going to die|warned you|be warned",
    says: "wrote|written|writes|posted|post|said|says|note|graffiti|message|text|chat|wall|snap|story|scratched|carved",
    lyingInWait:
      "waiting for him|waiting for her|waiting for my son|waiting for my daughter|jump him|jump her|jump my",
    beats:
      "beat|break his|break her|stomp|stab|put him in|put her in|fight him|fight her|break my|hurt|smash his|smash her|kill",
    worker: "teacher|principal|coach|counselor|mr|mrs|ms|dean|aide|office lady|secretary",
    willBreak:
      "put her in the hospital|put him in the hospital|break her neck|break his neck|break his jaw|break her jaw|knock her teeth|knock his teeth|come down there and|bash his|bash her|be picking up teeth|bury him|bury her|beat him to a pulp|lay hands on",
    slippedOut:
      "climbed out the window|climbed out her window|climbed out his window|climbed out of the window|climbed out of her window|climbed out of his window|out the window last night|snuck out the window|snuck out last night|sneaked out last night|window is open and|didnt sleep at home|did not sleep at home|ran off in the night|took her clothes and|took his clothes and|packed a bag and",
    notArrived:
      "never got off|didnt get off|did not get off|isnt on the bus|wasnt on the bus|not on the bus|never came across|never got there|no sign of",
    thing2: "backpack|jacket|email|package|form|lunch|book|letter|ring|phone",
    noSign:
      "nobody has eyes on|no one has eyes on|last seen|nobody can find|no one can find|nobody seen|no one seen|shoes by the creek|shoes by the river|shoes are by|bike by the river|bike is by the|jacket by the river|backpack by the river|phone by the tracks",
    tookAway:
      "already left with someone|left with somebody|gone with someone|went home with a stranger|who picked her up|who picked him up|who took her|who took him|who has him|who has her|somebody already picked",
    cryForHelp: "says help|help me|said help|mom help|help mom|please help me|come get me please",
    ex: "ex|exhusband|exwife|his father|her father|his dad|her dad|his mom|her mom|bio mom|bio dad|their father|their dad|my mother in law|mother in law|his mother|her mother|father|dad|he|she",
    order:
      "sole custody|full custody|lost her rights|lost his rights|took away his visits|took away her visits|no permission|does not have permission|doesnt have permission|supervised visits|judge took|terminated rights|only me on the list",
    gate: "car line|carline|in the line|at the desk|front desk|out front|signed her out|signed him out|signed them out|checked her out|checked him out|on her way|on his way",
    takes:
      "sign out|signed her out|signed him out|checked her out|checked him out|pick her up|pick him up|pick them up|take them|take her|take him|getting my|get my daughter|get my son|do something|wont give them back|picks her up|picks him up|will pick|like it or not",
    posing:
      "pretending to be me|pretended to be me|pretending to be her|pretending to be his|saying she is|saying shes|saying hes|claims to be|claiming to be|has no aunt|has no uncle|that was not me|that wasnt me",
    bomb: "bomb|pipe bomb|explosive|explosives|ied|detonator",
    goesOff:
      "goes off|go off|blow up|blows up|explodes|explode|detonate|planted|minutes to|in his locker|in her locker|in the locker|made a",
    device:
      "minutes to clear the building|minutes to get out|minutes to get everyone out|minutes to evacuate|minutes to empty|hours to clear the building|hour to clear the building|it goes off at|at noon it goes off|it goes off you|ticking thing|ticking noise in|something is ticking|wires hanging out|wires coming out|wires sticking out",
    bus: "bus|school bus|van|shuttle",
    wrecked:
      "in the ditch|in a ditch|into a ditch|off the road|on its side|upside down|hit a truck|hit by a|truck hit|train hit|rolled over|into a tree|into a pole|in the river",
    driver: "driver|bus driver",
    unfit:
      "slumped|passed out|liquor|swerving|drunk|nodding off|falling asleep|having a heart attack|not responding|smells of",
    forgotten:
      "left on the|locked in the|locked on the|still on the|asleep on the|fell asleep and is|all day|forgot him|forgot her",
    burning: "flames|on fire|fire in the",
    grounds: "kitchen|roof|gym|classroom|hallway|building|school|bathroom|cafeteria|portable|annex|lab|bus",
    sparks:
      "live wire|downed wire|power line down|wire down|sparking|sparks coming|exposed wire|water pouring down the lights|pouring down the lights|carbon monoxide alarm|co alarm",
    deathOf: "lost his dad|lost her dad|lost his mom|lost her mom|ever again",
    recently: "this morning|last night|doesnt know yet|yesterday|overnight",
    pet: "dog|cat|hamster|game|match|phone|jacket|fish",
  },
  harmless: [
    "passed|passing|passes|pass|hand|handed|handing out .. invitations|flyers|cards|papers|candy|cookies|treats|programs|worksheets|packets|forms|cupcakes|books|tickets|awards|valentines|stickers|surveys|balloons",
    "been|was|is|were|are hiding from us|me|you|everyone that|what|how|his|her",
    "takes|taking|take|took insulin|medication|meds|medicine|ritalin|adderall|antibiotics|antibiotic|tylenol|melatonin at|before|after|with|every|twice|daily|each lunch|breakfast|noon|meals|meal|day|morning|school|food|night|recess",
    "wire|wires|bracket on|in|of|from her|his|my|the braces|retainer",
    "cut|cuts|cutting|trimmed|chopped|snipped her|his|my|their bangs|fringe|ponytail|hair|pigtails|sleeves|nails",
    "hit|hits|hitting|over a|the|another|every|some|that pothole|potholes|speed|curb|bump|traffic",
    "came|come|comes|got|gets|coming home|back starving|hungry|famished|ravenous|exhausted",
    "let|letting .. leave|go|out with|without his|her|their|the|any baseball|pokemon|trading|cards|jacket|coat|backpack|lunch|phone|hat|toys|glasses|book|books|homework|ipad|chromebook|instrument|sweater|umbrella|library",
  ],
};
