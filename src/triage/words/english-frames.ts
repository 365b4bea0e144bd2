import type { FrameList } from "./frames.ts";

const fiction =
  "novel|novels|film|films|movie|movies|musical|poem|poems|comic|comics|legend|fable|myth|opera|ballet|documentary|series|podcast|chapter|episode|cartoon|manga|anime|memoir|biography|bestseller|thriller|book|books|tale|tales|trilogy|saga|audiobook";
const lesson =
  "unit|lesson|lessons|course|module|assembly|workshop|training|seminar|webinar|lecture|presentation|session|curriculum|slides|slide|speaker|booth|brochure|pamphlet|flyer|flyers|poster|posters|leaflet|exhibit|exhibition|campaign|class|classes|materials|worksheet|quiz|homework|textbook|panel|evening|night|talk|program|programme|project|toolkit|link|links|resources|meeting";
const rules =
  "policy|policies|rule|rules|protocol|protocols|procedure|procedures|guideline|guidelines|handbook|plan|plans|code|guidance|steps|process|insurance|form|forms";

/** English frames: stories, lessons, rules, news, figures, long ago, and what ended well. */
export const englishFrames: FrameList = {
  language: "en",
  opens: [
    `${fiction} about|on|where|with|of|in|set|titled|called|that`,
    `${fiction} .. about|where`,
    "reading|read|reads|listen|listening|listened .. story|stories|fairytale about|of|where|in|with",
    `in|from the|a|this|that|his|her|our ${fiction}|scene|story|legend the|a|he|she|they|someone|somebody|one`,
    "plays|played|playing|cast|auditioning|dressed|dressing|acts|acting as|of a|an|the|someone|somebody|dying|dead",
    "report|essay|paper|presentation|project|research|homework|assignment|poster|speech|debate on|about|covering|for the|a|an|titanic|world|atomic|war|civil|gun|suicide|drug|fire|how|why",
    "unit|lesson|test|quiz|chapter|class|museum|exhibit|documentary|trip on|about|for the war|holocaust|titanic|bomb|atomic|civil|shooting|slavery|plague|crusades",
    "play|skit|show|scene|story|stories about a|an|the",
    "paper|article|report|reporter|news|post wrote|writes|tells|told|spoke of|about",
    `${lesson} about|on|against|covers|cover|covered|covering|includes|included|teaches|teaching|taught|discusses|discussing|addresses|addressing|dealing|deals|regarding|called|titled`,
    `${lesson} .. about|against`,
    "health|life|safety|social|history|biology|driver class|studies|unit|ed|skills|covers|includes",
    `${rules} on|for|about|if|when|in|regarding|around|says|say|of|concerning|covering|should|against|where`,
    `what|how|which ... ${rules} ... if|when|for|about|on|regarding|should`,
    "what|who happens|happen|is|do|does|would|should|responds|calls|decides .. if|when a|an|someone|somebody|any|there|children|kids|students|one|two",
    "how do|does|would|should|will you|teachers|staff|schools|school .. handle|respond|deal|react|prevent|prepare|screen|teach|talk|discuss",
    "news|newspaper|paper|newspapers|tv|radio|headlines|headline|cnn|article|articles|documentary|broadcast|report about|of|on|where|with|regarding",
    "read|saw|heard|seen|watched|hear|reading|watching in|on the|tv|cnn|yesterdays|todays|sundays news|paper|newspaper|radio|tv|internet|times|gazette|that|about|of",
    "after|since|following|given|with that|the|this|all recent|awful|horrible|terrible|sad|tragic|latest|last|news shooting|shootings|crash|fire|attack|news|events|incident|tragedy",
    "statistics|statistic|stats|studies|study|survey|surveys|research|experts|researchers|numbers|percentage|percent|% say|says|show|shows|suggest|suggests|found|find|on|of|about|for|that|indicate",
    "one|two|three|1|2|3|four|nine in|out four|five|six|seven|eight|nine|ten|twenty|3|4|5|6|7|8|9|10|20|of",
    "rate|rates|number|numbers|risk|odds|average of|for|in teen|teens|child|children|kids|student|suicide|overdose|overdoses|drowning|death|deaths|abuse|accidents|school|youth|bus|house|fires|car|students|smokers",
    "when|back|since i|we was|were in|a|an|at|little|young|growing|your|his|her school|kid|kids|child|age|student|teenager|girl|boy|college|class|high|third|fourth|fifth|up",
    "when|back i|we grew|went up|to",
    "in|from|since|of|around 19*|1800s|1700s",
    "back|long in|ago|before 19*|1800s|when|the",
    "in the 50s|60s|70s|80s|90s|fifties|sixties|seventies|eighties|nineties|1980s|1990s|1970s",
    "grandpa|grandfather|grandma|grandmother|dad told|tells|talks|talked .. about the|his|how war|service|years|childhood",
    "donate|donation|donations|raise|raising|raised|fundraiser|fundraising|walk|run|benefit|benefits for|to|money .. victims|survivors|families|research|awareness|shelter|fight|end|stop",
  ],
  closes: [
    "as a|an baby|toddler|newborn|infant|preschooler",
    "none|nothing|nor since",
    "in act|chapter|scene|episode|season|level one|two|three|four|five|six|1|2|3|4|5|6|7|8|9|10|11|12",
    `in|from the|this|that|his|her|our ${fiction}|scene|story|legend`,
    `in|from the|his|her|a school play|musical`,
    "at|in the end of the book|movie|film|story|novel",
    "statistics|stats",
    "in|over|across another|a|some|that|the different|other|next|neighboring state|town|country|county|city|district",
    "in|over another|other state|states|town|towns|country|countries|county|city|district|districts",
    "about|saw|heard|read|watched|was|were on the news|tv|radio",
    "in the news|paper|newspaper|headlines",
    "in 19*|1800s",
    "in the 50s|60s|70s|80s|90s|fifties|sixties|seventies|eighties|nineties|1980s|1990s|1970s",
    "when i|we was|were a|in|little|young|growing kid|child|school|girl|boy|up|college|kids",
    "years ago in|when i|we",
  ],
  over: [
    "was|got|been|had|has|were|did ... stung|sting|bitten|bit|scratched|bumped|bump|scraped|fell|tripped|fever|nosebleed|hives|rash|attack|seizure|concussion|burned|burnt|flu|pneumonia|surgery|migraine|fainted|faint|sick|hit|hurt|cut|broke|broken|sprained|choked|lost|allergic|reaction|scare|bled|bleeding|twisted ... is|was|are|has|hes|shes|been|feels|feeling|doing|turned|everything|all|and .. fine|ok|okay|better|alright|well|great|recovered|healed|good|right|himself|herself|perfect|perfectly|fully|completely|laughing",
    "fainted|fell|tripped|stung|bitten|choked|crashed|bumped|scraped ... laughs|laughed|laughing|joked|jokes|giggled .. about|it|now|at|all|today",
    "are|is|can|may|do|were ... knives|knife|gun|guns|sword|swords|weapons|weapon|blade|blades|pocketknife|pepper ... allowed|permitted|banned|prohibited|okay|ok",
    "stung|bitten|scratched|bumped|scraped|fell|tripped|fever|nosebleed|sprained|fainted|broke ... weeks|days|week|month|months|years|year|summer|ago|last ... fine|ok|okay|better|alright|well|great|recovered|healed|good|himself|herself|perfect|perfectly|fully|completely|laughing",
    "was|got|were ... found|back|safe|home|returned|located ... thank|thanks|relieved|grateful|happy",
    "thank|thanks|grateful|relieved ... finding|found|helping|calming|calling ... after|when|who|during ... last|yesterday|week|fell|stung|fainted|wandered|sick",
    "fever|swelling|rash|cough|pain|bleeding|vomiting is|has|went|all gone|away|down|stopped|passed|cleared",
    "no longer|more|has|needs .. fever|vomiting|cough|rash|seizures|allergic",
    "false alarm|alarms",
    "turned out to|it be|was nothing|fine|burnt|toast|a",
  ],
  own: "my|our|ours|your school|your building|your office|your gym|your bus|your campus|at the school|in the school|outside the school|near the school|at school|high school|middle school|elementary|myself|right now|now|just now|help|911|hurry|please call|please check|please send|call me|please help|please hurry|asap|immediately|happening|going on|for real|real|really happening|tonight|this morning|on his way|on her way|on their way|scared|in the building|in the gym|in the office|at recess|today|he has|she has|trapped|is alive|are they|is she|is he|room 1*|room 2*|room 3*|room 4*|bus 1*|bus 2*|bus 3*|bus 4*",
  selves: "himself|herself|themselves",
  who: "who|that|which|whose",
  tells:
    "i|we|he|she|they|someone|somebody|there|theres|the teacher|the coach|the bus|his|her|their|its|it|a man|a boy|a girl|a kid|a student|a guy|another kid|this|kids|the kids|everyone|is|are|◊",
  asks: "what|whats|when|where|how|who|why|can|could|do|does|did|will|would|may|please|thank|thanks|are",
  starts:
    "my son|my daughter|my kid|my kids|my child|my girl|my boy|my baby|my ex|my husband|a man|a boy|a kid|a girl|some man|please|thank you|thanks|can you|could you|do you|when is|what is the|how do i|is there|someone|somebody|i just|i think|i need|he just|she just|our",
  joins: "and|so|then|because|cause|cuz|after|since|or|while|until|which",
  undone: "not|isnt|wasnt|no|but|never|hasnt|worse|again|until|except|cant|wont|unconscious|ambulance|help",
};
