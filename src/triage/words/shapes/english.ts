import { englishHarm } from "./harm/english.ts";
import type { ShapeWords } from "./shape-words.ts";

/** English: what its longer lists do not hold yet, by its parts. */
export const englishShapes: ShapeWords = {
  language: "en",
  parts: {
    ...englishHarm,
    story: "play|book|novel|movie|scene|game|emails|paperwork|homework|work",
    acidBurn:
      "burned by acid|burned with acid|acid burn|acid burns|chemical burn|chemical burns|burned herself with acid|burned himself with acid",
    shock:
      "electrocuted|electric shock|got shocked by the outlet|fork in the outlet|fork in the socket|in the outlet|into the outlet|into the socket|in the socket|knife in the toaster|got shocked by a wire|live wire|bare wire",
    boneOut:
      "bone is sticking out|bone sticking out|bone coming out|see the bone|bone through the skin|bone is out",
    grabVan:
      "van tried to|tried to grab my|tried to take my|tried to pull my|tried to snatch my|grabbed my daughter|grabbed my son|into his van|into a van|into his car",
    lockedCar:
      "locked in a car|locked in a hot car|locked in the car|baby in a car|baby in a hot car|left in a hot car|alone in a hot car|child in a hot car",
    beating:
      "beating him|beating her|kicking him|kicking her|stomping on|jumping him|jumping her|punching him|punching her",
    gang: "ten of them|five of them|four of them|a bunch of boys|a group of boys|a group of kids|all of them|gang of",
    fellHigh:
      "fell from the second floor|fell from the third floor|fell off the roof|fell out of the window|fell out the window|fell from the balcony|fell from the bleachers|fell from the top of",
    drowning:
      "is drowning|drowning in the|drowned in the|went under and|underwater and not|bottom of the pool|face down in the",
    stabbed:
      "was stabbed|got stabbed|been stabbed|just stabbed|stabbed him|stabbed her|was knifed|got knifed|slashed him|slashed her|knifed my|knifed him|knifed her|been knifed|stabbed my|slashed his|slashed her face|screwdriver into",
    sleepsInCar:
      "sleep in the car|sleeping in the car|sleeps in the car|living in the car|live in the car|lives in a car",
    hardship: "no heat|every night|cold|freezing|for weeks|for days|for months|boyfriend|no food|winter",
    shotDay: "flu shot|shot|shots|vaccine|vaccines|vaccination|sewing|acupuncture|craft|blood draw|clinic",
    touchesChild:
      "touching my son|touching my daughter|touches my son|touches my daughter|touched my son|touched my daughter|touching my kid|touched my kid|touching my boy|touching my girl|touching the girls|touching the boys",
    stranger:
      "a man|an older man|a guy|an older guy|model scout|photographer she met|someone online|a stranger|an adult|some man|some guy",
    sendsPics:
      "sending pictures to|sending photos to|sends pictures to|sends photos to|sending pics to|sends pics to|sending videos to|sends him pictures|sent pictures to",
    beatBlood:
      "so hard his ear bled|so hard her ear bled|so hard his nose bled|so hard her nose bled|so hard he bled|so hard she bled|until he bled|until she bled|till he bled|till she bled|ear bled|drew blood with",
    poked: "stuck himself|stuck herself|got poked|picked it up|stepped on",
    needle: "needle|needles|syringe|syringes",
    tookTooMuch:
      "i took too much|i think i took too|took too many pills|took too many of|took way too many|took too much of|took more than she should|took more than he should",
    fakePapers:
      "fake custody|fake papers|papers are fake|they are fake|forged|fake court order|fake order|fake id|old court papers|expired order",
    acid: "throw acid|throwing acid|pour acid|splash acid|acid in her face|acid in his face|acid on her|acid on him|boiling water on her|boiling water on him|throw bleach|set her on fire|set him on fire|burn her alive|burn him alive",
    animal: "dog|cat|deer|squirrel|mailbox|bike|phone|backpack|years ago|last year|budget",
    hitByCar:
      "hit by a car|hit by a truck|hit by a van|struck by a car|run over by|ran over my|ran over a kid|ran over a child|car just hit|truck just hit|car hit my|car hit a kid|car hit a child",
    privateRoom:
      "bathroom|restroom|toilet|toilets|stall|changing room|locker room|shower|showers|girls room|boys room",
    spies:
      "watches them|watches the girls|watches the boys|watching them|spies|spying|peeks|peeking|peeping|filming under|films under|holds his phone under|hidden camera|camera hidden|hole in the",
    warns:
      "not to|dont|stay away|shouldnt|better not|telling people|told people|told my|warned|warns|warning",
    soonDay: "monday|tuesday|wednesday|thursday|friday|tomorrow|next week|at lunch|today",
    avoid:
      "sit near the windows|sit by the windows|be near the windows|be in the cafeteria|be in the gym|be in the library|go to the assembly|go to the rally|be in the hallway|eat in the cafeteria|ride the bus",
    dontGive:
      "do not release|dont release|do not hand over|dont hand over|do not give|dont give him|dont give her|do not let anyone take|do not let him take|do not let her take|dont let anyone take",
    cigarette: "cigarette|cigarettes|cigar|lighter",
    burnMarks: "burns|burn marks|burned|burn|burnt|round scars",
    fun: "costume|halloween|play|makeup|glitter|shampoo|sun|poster",
    eye: "in his eye|in her eye|in the eye|into his eye|into her eye|in my eye|into the eye|in his eyes|in her eyes|in my sons eye|in my daughters eye|through his cheek|in his neck|in her neck|in his throat|in her throat|in his ear",
    sharp:
      "pencil|pen|scissors|stick|fork|glass|needle|nail|branch|wire|dart|hook|screwdriver|bb|pellet|rock|acid|bleach|chemical",
    blow: "punched|hit|fell|kicked|tackled|cut|bleeding|bumped|struck|tripped|slammed|pushed|elbowed|collapsed|chest pain",
    fragile:
      "hemophilia|haemophilia|hemophiliac|brittle bone|brittle bones|blood thinners|blood thinner|heart condition|transplant|spleen|vp shunt|one kidney|aneurysm|von willebrand",
    costume: "costume|halloween|party|play|covid|surgical|prop",
    longAgo:
      "hrs ago|hours ago|hour ago|nothing since|no word|not a word|still nothing|havent heard|silence|not answering",
    meantToText:
      "supposed to text|supposed to call|meant to text|meant to call|was going to text|was going to call|always texts when|always calls when|should have texted|should have called|promised to call|promised to text",
    building2: "floor|building|school|gym|wing|them|everyone|clear|oclock|clock",
    hasUntil:
      "has until two|has until noon|has until one|has until three|have until noon|have until two|have until one|have until three|has until 2|has until 1|have until 1|have until 2|you have until|they have until",
    whatNow:
      "what is going on|whats going on|what is happening|whats happening|is it real|texted|are they ok|is she ok|is he ok|please tell me",
    underDesks:
      "under the desks|under their desks|under a desk|under the tables|in the closet|behind the cabinets|in the dark|lights off|barricaded|hiding in",
    cantTalk:
      "cant talk|cannot talk|cant speak|cant breathe|drooling|gagging|turning red|turning blue|cant swallow|pointing at his throat|holding his throat|holding her throat",
    airwayThing: "swallowed|choked on|inhaled|swallowing",
    pale: "pale|white as|dizzy|faint|weak|passing out|woozy|going to pass out|hospital|the er|towels",
    bleeds: "nosebleed|nose bleed|bleeding|blood|gash|cut",
    soaked:
      "soaked|soaking through|soaked through|two towels|pouring|gushing|wont stop|dripping everywhere|cant stop it|for an hour",
    deviceBad:
      "came out|fell out|fell off|pulled out|is empty|alarm|alarming|beeping|not working|isnt working|blocked|clogged|leaking|broke|ran out|malfunction",
    device2:
      "feeding tube|g tube|gtube|trach|tracheostomy|oxygen tank|ventilator|shunt|vp shunt|central line|port|catheter|pacemaker|insulin pump|cgm",
    tapedMouth:
      "taped his mouth|taped her mouth|tape over his mouth|tape over her mouth|tape on his mouth|tape on her mouth|mouth taped|duct taped|taped to a chair|tied to a chair|tied to the chair|strapped to a chair|locked in a closet|shaved her head as|shaved his head as|eat in the garage|eat with the dog|eats with the dog|eat on the floor with|sleep with the dog|sleeps with the dog|eat dog food",
    justSorry:
      "word sorry|just sorry|only sorry|im sorry everyone|sorry for everything|black square|black screen|its over|goodbye all|last post|rip me",
    posts: "posted|posts|story|status|bio|snap|wrote|put up|changed her profile|changed his profile",
    rememberMe:
      "dont forget me|remember me|never forget me|think of me|so youll remember|to remember me|do it today|going to do it|gonna do it",
    keepsake:
      "locket|necklace|ring|bracelet|favorite hoodie|her hoodie|his hoodie|her diary|his watch|playlist|letter for later|stuffed animal|teddy",
    underWheels:
      "in front of the bus|in front of a bus|in front of the train|in front of a car|in front of cars|in front of traffic|into traffic|off the roof|off the bridge|down the stairs|out the window|in the river|onto the tracks",
    pushes:
      "push my son|push my daughter|push him|push her|pushed him|pushed her|shove him|shove her|throw him|throw her|pushing him|pushing her",
    photoOf:
      "my daughters photo|my sons photo|photo of my|picture of my|my daughters picture|my sons picture|a photo of my|asking for my|asking about my|asking kids where|asking where my|calling her name|calling his name|looking for my",
    seeker:
      "some woman|some man|some guy|a woman|a man|a lady|a guy|strange man|strange woman|stranger|somebody",
    stillOut:
      "never got here|never got home|hours ago|hour ago|not here|not home|isnt home|isnt answering|not answering|no answer|never arrived",
    pickedUp: "picked up|picked him up|picked her up|has him in the car|driving him|driving her|took him",
    carer: "dementia|alzheimers|alzheimer|is confused|memory problems",
    slumped:
      "slumped|slumping|passed out|cant stand|wont wake|face down|unresponsive|limp|out of it|passing out|lying on the|not moving|vomiting",
    alcohol: "vodka|whiskey|tequila|liquor|alcohol|drunk|beer|edible|edibles|weed|vape|pills|percs|xanax",
    drugged:
      "cant stand|cannot stand|passed out|dizzy|slurring|unconscious|throwing up|wont wake|cant walk|out of it|acting weird|slumped|at the dance|party",
    spiked:
      "put something in his drink|put something in her drink|something in my sons drink|something in my daughters drink|slipped something in|spiked his|spiked her|drink was spiked|spiked the|drugged her|drugged him|roofied",
    minor: "10|11|12|13|14|she is twelve|she is thirteen|my daughter thinks|9",
    pregnant: "pregnant",
    willBleed:
      "going to bleed|gonna bleed|will bleed|blood will flow|blood on your hands tomorrow|someone will get hurt tomorrow|going to get hurt bad|heads will roll tomorrow|finish what columbine|pull a columbine|do a columbine|like columbine|next columbine|blow my head off|blow his head off|blow her head off|blow your head off|blow their heads off|put a bullet in|bash his skull|slit his throat|slit her throat",
    lostSight:
      "lost sight of|nobody knows where|no one knows where|cant find him|cant find her|cannot find|nobody can find|havent found|not found|dont know where|didnt see where",
    ranOut:
      "ran out of|ran out the|bolted from|bolted out|took off from|ran from class|ran from the|left the room|stormed out of|walked out of class|eloped from|escaped from",
    enters:
      "jumped|climbed|hopped|scaled|broke in|inside|running|wall|fence|entered|came in|over the|hallway|at the door",
    masked:
      "masked men|masked man|two masked|men with masks|man with a mask|men in masks|man in a mask|guys in masks|ski mask|ski masks|balaclava|hooded men|hooded man",
    trusted:
      "coach|teacher|tutor|priest|pastor|trainer|instructor|counselor|bus driver|scout leader|director|uncle",
    showers:
      "showers with|shower with|bathes with|bath with|sleeps in the same bed as|shares a bed with|shares a hotel room with|changes with the boys|changes with the girls|wash his back|skinny dipping",
    regular:
      "every monday|every time|every weekend|each time|every week|after every|always after|after weekends|after each visit|after visits|comes back from|mondays",
    newMarks:
      "new bruises|new bruise|fresh bruises|fresh bruise|new welts|new burns|new cuts|bite mark|bite marks|a bite on|new scratches|new injuries|another bruise|marks on her|marks on him|marks on his",
    hitHead:
      "hit his head|hit her head|bumped his head|bumped her head|banged his head|banged her head|landed on his head|landed on her head|head on the|got hit in the head|kicked in the head|ball to the head|head injury",
    unsure:
      "what day it is|what day is it|where he is|where she is|who i am|his own name|her own name|what happened to him",
    treats:
      "cookies|candy|cereal|crackers|chips|donuts|chocolates|pizza|juice|milk|popsicles|raisins|crayons|seat|seats|tickets|advil for my",
    hiding: "sorry|bathroom|goodbye|forgive|dont tell|texted|messaged|crying|scared|sick|please",
    swallows: "took|taken|swallowed|ate|drank|downed|taking",
    wholePack:
      "whole box|whole pack|whole packet|whole bottle|entire box|entire pack|entire bottle|full box|full bottle|all of it|box of something|bottle of something|handful of something",
    mine: "son|daughter|kid|kids|child|children|boy|girl|student|students|niece|nephew|grandson|granddaughter|stepson|stepdaughter|foster daughter|foster son|sister|brother|he|she|him|her|kindergartner|toddler",
    dress: "costume|uniform|winter|cold|swim|lanyard|medal|warm|snow|knit|pants|size",
    numbed: "guitar|cold|snow|dentist|novocaine|asleep|typing|piano|violin|gloves",
    list: "list|notebook|names|page",
    kills:
      "he will kill|he wants to kill|shes going to kill|hes going to kill|who will die|who dies|are going to die|he would kill|to kill",
    books: "book|novel|reading|game|mockingbird",
    lesson: "hazard|class|first aid|heimlich|poster|up with|on the math|game",
    ownDeath:
      "own grave|own gravestone|own tombstone|own obituary|own funeral|own eulogy|own coffin|gravestone with his name|gravestone with her name|grave with his name|grave with her name|tombstone with his name|tombstone with her name|72 hour hold|72 hr hold|suicide watch",
    tie: "belt|rope|cord|cable|shoelace|shoelaces|drawstring|sheet|leash",
    aroundNeck:
      "around his neck|around her neck|round his neck|round her neck|on his neck|on her neck|around my neck|around their neck",
    plan: "has a plan|have a plan|made a plan|told her plan|her plan is|his plan is|already planned it|knows how she will|knows how he will|knows when she will",
    means: "train|tracks|bridge|pills|roof|rope|gun|knife|traffic|highway|river|overpass|razor",
    noFeeling:
      "cant feel his legs|cant feel her legs|cant feel his arms|cant feel her arms|cant feel his feet|cant feel her feet|no feeling in his legs|no feeling in her legs|cant move his legs|cant move her legs",
    gasp: "gasping|gasps|struggling for breath|gulping for air|breathing funny|breathing weird|breaths are short",
    sugar: "blood sugar|glucose|pump|dexcom|libre|sensor|sugar|meter",
    sugarBad:
      "no delivery|occluded|vomiting|throwing up|ketones|passing out|over 400|over 500|over 600|reads high|says hi and|540|500|550|600|40|35|30",
    hairDragged:
      "grabbed her by the hair|grabbed him by the hair|dragged her by the hair|dragged him by the hair|pulled her by the hair|pulled him by the hair|by the hair and|dragged her by her hair|by her ponytail and",
    foodLocked:
      "padlock the fridge|padlock on the fridge|lock the fridge|locks the fridge|locked the fridge|lock on the fridge|locks the pantry|lock on the pantry|locked the pantry|starving him|starving her|starving them|weighs 38 pounds|skin and bone",
    kneel:
      "kneel on rice|kneeling on rice|kneel on gravel|kneel on stones|kneel for hours|stand in the corner all night|stand outside in the snow|sleep outside|sleeps outside|sleep in the shed|sleeps in the shed|wont get out of my car|wont get out of the car at",
    screams:
      "screaming every|screams every|child screaming|kid screaming|kids screaming|hear a belt|hear the belt|hear slapping|crying every night|screaming all night|hear him beating|hear her beating|hear them beating",
    neighbour:
      "neighbor|neighbour|next door|upstairs|downstairs|at number|across the hall|across the street|through the wall",
    secretGame:
      "secret game|special game|our secret|their secret|special secret|private game|tickle game|touching game|grandpas game|uncles game|game with grandpa|knows things she shouldnt|knows things he shouldnt|special time",
    kinMale:
      "grandpa|grandfather|uncle|stepdad|stepfather|stepbrother|step brother|brother|cousin|dad|father|babysitter|boyfriend|neighbor|coach|teacher|tutor",
    nightRoom:
      "into her room at night|into his room at night|in her room at night|in her bed at night|into her bed|into his bed|gets in her bed|gets in his bed|climbs in her bed|comes into her room|comes in her room|sneaks into her room|goes into her room",
    handUnder:
      "hand up her|hands up her|hand down her|hands down her|hand down his pants|hand in her pants|hand in his pants|hands in her pants|hand under her|hands under her|hand up my skirt|finger inside|fingers inside|puts his fingers in",
    toiletFilm:
      "photo of a girl on the toilet|picture of a girl on the toilet|picture of her on the toilet|photo of her on the toilet|on the toilet in|under the stall|over the stall|in the changing room|in the locker room shower|while she was changing|while he was changing|getting undressed|in the shower",
    films2:
      "photo|photos|picture|pictures|pic|pics|video|videos|airdropped|filmed|filming|recorded|recording|phone|camera",
    adultApp:
      "grindr|tinder|omegle|badoo|bumble|yubo|telegram|discord|snapchat|snap|kik|roblox|instagram|online|whisper",
    fetches:
      "pick him up|pick her up|picked up by|picking her up|picking him up|meet him|meet her|meeting him|meeting her|meet up|meets him|waiting for her behind|waiting for him behind",
    older: "older man|older guy|older boy|grown man|adult|man|stranger",
    hitList:
      "hit list|kill list|death list|list of people to kill|list of who dies|list of kids he wants to kill|list of people he wants to kill|list of names to kill|people he will kill",
    watchNews:
      "watch the news tomorrow|watch the news tonight|watch the news monday|see it on the news|be on the news|see me on the news|youll see on the news|end up on the news|make the news tomorrow",
    ours: "our team|our robotics|our choir|our band|interview|proud|congratulations|weather|our school will be on|choir|robotics|band",
    countdown: "countdown|counting down|3 days left|two days left|one day left",
    skull: "skull|gun emoji|knife emoji|coffin|grave|bomb emoji|rip|gun",
    comeArmed:
      "bringing my bat|bring my bat|coming with a bat|come with my bat|bringing my gun|come with my gun|coming with my gun|bring my gun|come down there with|bringing my boys|bring my boys|come with my brothers|come in there swinging",
    revenge:
      "what its like to lose a child|how it feels to lose a child|what it feels like to lose|feel what its like|eye for an eye|took my daughter from me|took my son from me|took my kids from me|took my children from me|took everything from me",
    will: "you will|youll|you are going|gonna|will feel|going to|same|now you|pay|sorry",
    bang: "loud bang|loud bangs|big bang|heard a bang|loud boom|gunshot|popping sounds|loud pops|huge boom",
    silence:
      "nobody answers|no one answers|nobody answering|nobody picks up|no one picks up|phones are dead|not answering|nobody is answering|silence|everyone is quiet|all quiet|screaming",
    longGun:
      "the ar|ar 15|ar15|his rifle|the rifle|the shotgun|his shotgun|gun case|rifle case|case with the|ammo box|hunting rifle",
    leaves:
      "left the house|walked out|took off|left for school|took the|gone from the|went to school|left with|trench coat|tactical vest",
    wrongPerson:
      "with the wrong grandma|with the wrong person|with the wrong mom|with the wrong family|to the wrong person|to the wrong parent|to the wrong grandma|to the wrong adult|with the wrong parent|to a stranger|with a stranger|with someone i dont know|with a man i dont know|to somebody i dont know|to someone we dont know|with the wrong kid",
    trip: "museum|zoo|field trip|park|aquarium|theater|theatre|beach|trip|rest stop|farm|hike|camp",
    missingOne:
      "one of ours is not|one of ours is missing|one of the kids is not|one kid is missing|one child is missing|one short|missing one|headcount is|head count is|count is short|one student is missing|one less|cant find one|we are short one|23 of 24|a kid short",
    belongings:
      "her bike|his bike|her backpack|his backpack|her scooter|his scooter|his shoes|her shoes|her shoe|his shoe|her phone|his phone|his helmet|her glasses|his glasses",
    lying:
      "lying on|lying in|laying on|laying in|in the ditch|on the side of the road|by the side of the road|in the road|in the street|in the river|by the creek|by the tracks|in the bushes",
    checks:
      "is in class|in class|is she there|is he there|where is|no sign|she isnt|he isnt|not home|is she in|is he in|please check|missing|gone",
    nobodyHas:
      "i thought she did|i thought he did|thought you had|thought he had|thought she had him|thought she had her|thought dad had|thought mom had|thought i picked|thought my husband|thought my wife|nobody picked|neither of us",
    closed:
      "is closed|closed and dark|locked up|is dark|lights are off|nobody there|no one there|where is|gone home|doors are locked",
    notFather:
      "is not her father|is not his father|is not her dad|is not his dad|is not their father|is not their dad|is not my husband|isnt her father|isnt his father|isnt her dad|isnt his dad|is not her mother|is not his mother|is not her mom|isnt her mom|isnt his mom|is not her grandmother|is not her uncle|is not his uncle|not the father",
    drunk:
      "drunk|wasted|high on|intoxicated|smells of alcohol|smells like alcohol|reeks of|slurring|on drugs",
    getsKids:
      "get them out early|sign them out|get them out|pick them up|pick her up|pick him up|get the kids|take the kids|sign her out|sign him out|driving them|drive them|in the pickup line|in the car line|get her out|get him out",
    foundUs:
      "he found us|she found us|hes found us|he knows where we are|he knows where we live now|he knows where we moved|he tracked us|found our address|found out where we live|outside my work|he is outside my house|he is outside our house|hes outside my house",
    safe: "my kids|the kids|kids|children|safe|hide|school|police|somewhere safe",
    rigged:
      "gym is rigged|school is rigged|building is rigged|rigged to blow|is rigged to|gym is wired|school is wired to|building is wired to|will hear it at|will all hear it at|hear the boom|hear a boom at",
    fellOut: "fell out|fallen out|thrown out|fell from|hanging out of",
    moving:
      "moving|while driving|door opened|door flew open|door of bus|back door|emergency door|the road|the highway|on the road",
    wrongBus:
      "on the wrong bus|in the wrong bus|onto the wrong bus|on the wrong van|in the wrong van|in the wrong taxi",
    lostOne:
      "nobody knows|no one knows|nonverbal|non verbal|which one|where he is|where she is|cant find|kindergarten|kindergartner|5 year old|4 year old|6 year old|five year old|not answering|where is|missing|autistic|autism",
    tracks: "railroad tracks|train tracks|rail crossing|the tracks|railway crossing|level crossing",
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
      "wont be around anymore|wont be here anymore|wont be here after|wont be alive|wont need it anymore|wont need them anymore|when im gone|after im gone|wont matter anymore|nothing will matter soon|wont be a problem anymore|wont be a burden|not be a burden anymore|wont bother you anymore|wont bother anyone anymore|never wake up|not wake up tomorrow|last time you see me|last time youll see me|you wont see me again|never see me again|soon ill be with|go be with jesus|go be with god|be with grandma in heaven|be with grandpa in heaven|sleep and not wake up|sleep and never wake up|go to sleep and not wake|go to sleep forever|sleep and dont wake up|going to sleep forever|pills he has been saving|pills she has been saving|saving her pills|saving his pills|hoarding pills|stockpiling pills|been saving up pills",
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
      "ice melt|icemelt|rock salt|deicer|fertilizer|rat poison|slug pellets|under the sink|cleaning supplies|cleaning spray|janitors closet|lab chemicals|windex|pine sol|lysol|hand sanitizer|antifreeze|berries off|mushrooms he found|mushrooms she found|wild mushrooms|laundry pod|tide pod|glow stick|mercury|nail polish remover|lighter fluid",
    wrongDose:
      "wrong medicine|wrong medication|wrong pill|wrong pills|grandpas pill|grandmas pill|double dose|dads pills|moms pills|insulin was double|double insulin|twice the insulin|too much insulin|double his insulin|double her insulin|two doses of|gave him twice|gave her twice|gave him double|gave her double",
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
    says: "told|tells|telling|wrote|written|writes|posted|post|said|says|note|graffiti|message|text|chat|wall|snap|story|scratched|carved",
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
      "already left with someone|left with somebody|gone with someone|went home with a stranger|who picked her up|who picked him up|who took her|who took him|who has him|who has her|somebody already picked|went off with a man|left with a man|walked off with a man|walked away with a man|went off with a stranger|got into a strangers car|went with a stranger|drove off with a man",
    cryForHelp: "says help|help me|said help|mom help|help mom|please help me|come get me please",
    ex: "ex|exhusband|exwife|his father|her father|his dad|her dad|his mom|her mom|bio mom|bio dad|their father|their dad|my mother in law|mother in law|his mother|her mother|father|dad|he|she",
    order:
      "sole custody|full custody|lost her rights|lost his rights|took away his visits|took away her visits|no permission|does not have permission|doesnt have permission|supervised visits|judge took|terminated rights|only me on the list|judge|court|signed the order|restraining|order an hour|protective order|emergency order",
    gate: "car line|carline|in the line|at the desk|front desk|out front|signed her out|signed him out|signed them out|checked her out|checked him out|on her way|on his way",
    takes:
      "sign out|signed her out|signed him out|checked her out|checked him out|pick her up|pick him up|pick them up|take them|take her|take him|getting my|get my daughter|get my son|do something|wont give them back|picks her up|picks him up|will pick|like it or not|walk him out|walk her out|walking him out|walking her out|sign him out|sign her out|tried to walk|would collect|lead him away",
    posing:
      "pretending to be me|pretended to be me|pretending to be her|pretending to be his|saying she is|saying shes|saying hes|claims to be|claiming to be|has no aunt|has no uncle|that was not me|that wasnt me|told the aide she was|told the office she was|told them she was|told them he was|claimed to be|pretended to be|has no cousin|never heard of her",
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
    "choking|choke|choked on|at the|these|those|your|that price|prices|cost|costs|bill|bills|fees|fee",
    "stabbed|shot|wounded|injured in the|a war",
    "dying without",
    "dog|puppy|cat bit|ate|chewed through|up|his|her|my|the ... book|notebook|homework|worksheet|folder|reader",
    "can|could someone|anyone|you|somebody give ... ride|lift",
    "touch|touched|touches|reach|reached the bottom of the pool|lake|stairs|page for|alone|yesterday",
    "fell|slipped|splashed|jumped into|in the|a creek|stream|puddle|pond ... wet|laughs|laughing|laughed|funny|muddy",
    "poisoned|poison apple|apples",
    "stop|stops his|her|my|their|our sister|brother|mom|dad|dog|cat|friend|friends from running|driving|eating|using|playing|talking|stealing|singing|taking",
    "army|pocket|swiss knives|knife for|to|when whittling|whittle|carving|scouts|camping|camp",
    "late|delayed|held|stuck|slow because|due .. accident|crash|wreck|collision on|near|ahead|at|$",
    "knife|gun|fire|weapon|firearm|archery|hunter safety form|card|class|course|badge|quiz|certificate",
    "ran|run|running|runs out of pencils|pencil|paper|supplies|time|milk|food|lunch|money|gas|ink|markers|glue|tissues|ideas|clean|uniforms|stamps",
    "said|saying|says|say goodbye|bye to everyone|everybody|all|friends ... old|former|previous school|house|neighborhood|class",
    "(will not|wont|isnt going to) be|ride|take|riding|taking .. bus from|on|until|starting|this|tomorrow|today|after|monday|tuesday|wednesday|thursday|friday|next|anymore",
    "not|cant|wont|doesnt|never|hardly wake|waking|wakes|get|gets up .. for|to|by|with|on|when|until his|her|the|an|my|time|your alarm|clock|rings|alarms|phone",
    "hours|hour|minutes on the bus is|are too|very|so long|much|far",
    "here|attached|enclosed|attaching is|are the|a|our|my ... court|custody|parenting order|orders|agreement|plan|papers",
    "passed|passing|passes|pass|hand|handed|handing out .. invitations|flyers|cards|papers|candy|cookies|treats|programs|worksheets|packets|forms|cupcakes|books|tickets|awards|valentines|stickers|surveys|balloons",
    "been|was|is|were|are hiding from us|me|you|everyone that|what|how|his|her",
    "takes|taking|take|took insulin|medication|meds|medicine|ritalin|adderall|antibiotics|antibiotic|tylenol|melatonin at|before|after|with|every|twice|daily|each lunch|breakfast|noon|meals|meal|day|morning|school|food|night|recess",
    "wire|wires|bracket on|in|of|from her|his|my|the braces|retainer",
    "cut|cuts|cutting|trimmed|chopped|snipped her|his|my|their bangs|fringe|ponytail|hair|pigtails|sleeves|nails",
    "hit|hits|hitting|over a|the|another|every|some|that pothole|potholes|speed|curb|bump|traffic",
    "came|come|comes|got|gets|coming home|back starving|hungry|famished|ravenous|exhausted",
    "let|letting .. leave|go|out with|without his|her|their|the|any baseball|pokemon|trading|cards|jacket|coat|backpack|lunch|phone|hat|toys|glasses|book|books|homework|ipad|chromebook|instrument|sweater|umbrella|library",
  ],
  playing: ["three|3 pointers|pointer", "free|foul throws|throw"],
};
