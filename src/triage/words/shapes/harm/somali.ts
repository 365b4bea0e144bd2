/** Somali: plain harm to the body and to many, and who does it, by its parts. */
export const somaliHarm: Readonly<Record<string, string>> = {
  biter: "eey|eeyga|eeyo|mas|maska|abeeso|dib qallooc|dabaqallooc|caaro|jiir|waraabe|daanyeer",
  bitten: "qaniinay|qaniintay|qaniinaa|qaniinee|weeraray|weerartay|ku booday|qaniin*",
  object:
    "buug|buugga|kabo|kabaha|kubad|kubadda|telefoon|jaakad|jaakadda|boorsada|koofi|qalin|shaqada guriga",
  limb: "far|farta|fartiisa|farteeda|faraha|faraheeda|suulka|gacan|gacanta|gacantiisa|gacanteeda|lug|lugta|lugtiisa|lugteeda|cagta|cagtiisa|dhegta",
  severed:
    "ka go'day|go'day|ka go'an|jartay|jaray|gooyay|gooysay|burburay|jajabay|burburtay|jiidhay|jiirtay|jiiray|dul maray|ku xayirantay mashiinka",
  sawTool: "minshaar|minshaarka|minshaar ku|mashiin|mashiinka|dalooliye|faas",
  gotCut: "gooyay|jaray|jartay|dhiig|dhiigbaxaya|goysay|galay",
  hotLiquid: "biyo kulul|biyo karkaraya|saliid kulul|shaah kulul|maraq kulul|uumi|biyo kulayl ah",
  spilled:
    "ku daatay|ku daadatay|gubatay|gubtay|ku shubay|ku shubtay|gubtey|maqaarka|qaylinaysaa|qaylinayaa|guban",
  scalded:
    "gubasho daran|wejiga ayaa ka gubtay|si xun u gubtay|si xun ayuu u gubtay|si xun ayay u gubatay|dharkiisa ayaa gubtay|dharkeeda ayaa gubtay|timaheedii ayaa gubtay|dab ayaa qabsaday",
  falls:
    "dhacay|dhacday|ka dhacay|ka dhacday|ku dhacay|ku dhacday|ka booday|ka booddey|riixay|la riixay|lagu tuuray|soo dhacay",
  deadlyPlace:
    "ceelka|ceel|xadiidka|tareenka|wabiga|webiga|harada|kanaalka|godka|buundada|saqafka sare|balakoonka|daaqadda|dabaqa labaad|dabaqa koowaad|dabaqa saddexaad|dabka|jaranjarada|derbiga|geedka",
  smothered:
    "bac ayay madaxa|bac madaxa|bac ayaa madaxa|barkin ayuu wejiga|barkin wejiga|madaxa biyaha|madaxa ayuu biyaha|madaxiisa biyaha|madaxeeda biyaha|musqusha madaxa|laabta ku fadhiistay|afka iyo sanka|sanka iyo afka|waa la neef qabatay|waa la cabburiyay",
  heavy:
    "armaajo|armaajada|armaajadii|shelf|khaanad|telefishan|looxa|geed|geedka|laan|derbi|derbiga|albaabka|miis|miiska|tiirka|gool",
  fellOn:
    "ku soo dhacday|ku soo dhacay|ku dhacday|ku dhacay|korkiisa|korkeeda|dusheeda|dushiisa|hoostiisa|hoosteeda|burburisay|ku soo dumay|ku dumay",
  trappedUnder:
    "hoos jira|hoos ku xayiran|ku xayiran yahay hoostiisa|burburka hoostiisa|xadhig qoorta|xarig qoorta|madaxa ayaa ku xayirmay|xadhig ayaa qoorta|xarig ayaa qoorta|xadhig ayuu qoorta|qoorta ayaa xadhig",
  beatenUp: "garaacay|garaaceen|la garaacay|laaday|laadeen|tumeen|dileen garaacis|ku garaaceen",
  inBlood:
    "dhiig buu|dhiig bay|dhiig badan|dhiig|miyir la|miyir beelay|suuxay|suuxday|ma dhaqaaqayo|ma kacayo|ilkaha ka jabeen",
  shotAt:
    "waa la toogtay|la toogtay|toogteen|toogtay|rasaas|xabad ku dhacday|xabbad ku dhacday|xabad ayaa ku dhacday|rasaaseeyay|ku rideen xabad|xabad ku riday",
  ballGame: "kubad|kubadda|gool|ciyaar|filim|taariikh",
  several:
    "carruur badan|caruur badan|carruur|caruur|ardayda|arday badan|dhowr carruur|dhowr arday|fasalka oo dhan|saddex carruur|laba arday",
  fainted:
    "suuxday|suuxdeen|suuxay|miyir beeleen|miyir beelay|neefsan la|neefsan waayeen|sumoobeen|way suuxeen|indhaha ayaa gubaya",
  fumesFrom: "kululeeyaha|kuleyliyaha|gaas|gaaska|qiiq|qiiqa|ur|fasalka|hoolka|jikada|shaybaarka|baska|dabka",
  explodes: "qarxay|qarxday|qarax|ku qarxay|qarxaysa|dab qabsaday|dab ka kacay|gubtay",
  blastPlace:
    "qolka|jikada|shaybaarka|fasalka|gaas|dhalada gaaska|batari|telefoon|korontada|makhaayadda|dugsiga|hoolka|foornada",
  experiment: "filim|ciyaar|taariikh|dagaal|tababar|buufin|mashruuc",
  roofing: "saqaf|saqafka|derbi|derbiga|daaradda|buundada|jaranjarada|teendhada",
  collapsed: "soo dumay|dumay|ku soo dumay|ku dumay|soo dhacay|soo dhacday|jabay|dumaya",
  chemical: "koloriin|kiimiko|kiimikada|asiidh|aashito|sun|sunta|gaaska ilmada|basbaaska|budada cad",
  leaks:
    "daatay|soo daatay|ka soo baxaya|isku qasay|qufacayaan|qufacayaa|neefsan|matagayaan|indhaha|la buufiyay",
  marriedOff:
    "xoog igu guur*|xoog ku guur*|xoog loogu guur*|qasab ku guur*|qasab igu guur*|guur qasab|guur khasab|guurka khasabka|khasab loo guur*|khasab igu guur*|nin lagu khasbay|igu khasbayaan guur|nin weyn u guur*|nin u dhis*|la siinayo nin|guur xoog",
  genitalCutting:
    "la gudo|gudniin|gudniinka|gudniinka gabdhaha|gudayaan|gudi doonaan|in la gudo|fircooni|fircooniga|la guday",
  cuttingTalk: "cashar|cashir|sharci|tacliin|wacyigelin|wiilka|wiil|wiilkayga",
  elder:
    "aabbe|aabe|aabihii|aabaheed|aabahay|hooyo|hooyadii|hooyadeed|hooyaday|adeer|adeerkii|adeerkay|abti|abtigii|eedo|eeddo|awoowe|ayeeyo|ninkayga|walaalkii|aabaha|hooyada",
  strangles:
    "i ceejiyay|ceejiyay|ceejiyaa|ceejinayaa|qoorta i qabtay|qoorta qabtay|qoorta ayuu|cunaha qabtay|cunaha ayuu|merjiyay",
  hotThing:
    "shoolad|shoolada|kaawiyad|kaawiyadda|sigaar|sigaarka|dab|dabka|biyo kulul|malqacad|qaac|moofada|foornada|laydhar",
  burns:
    "gubtay|gubay|gubaa|gubto|ku gubtay|ku gubay|ku damisay|ku damiyay|saaray|ku shubay|ku shubtay|gacanta ku gub*|gacanta ayaa ku gub*",
  tiesUp:
    "ku xiraa|ku xira|ku xiray|ku xidhaa|ku xidhay|xiraa|xidhaa|silsilad|silsiladeeyay|lagu xiray|lagu xidhay",
  tiedTo: "sariir|sariirta|kursi|kursiga|geed|geedka|tiir|miiska|guriga hoose|garaashka|qolka|musqusha|xero",
  prowler: "nin|ninka|qof|ajnabi|baabuur|gaari|wiil|oday|darawal|ninkii hore",
  follows:
    "daba gala|daba socda|dabagalaya|daba socday|dabo socda|raacaya|ku sugaya bannaanka|sawirro ka qaadaya|sawir ka qaadaya|nacnac siinaya|gaariga soo gal|gaariga ku dhiirrigelinaya|isha ku haya|dhibaya|daba yaacaya",
  young:
    "gabadhayda|gabadheyda|gabadha|gabdhaha|wiilkayga|wiilka|carruurta|caruurta|ilmaha|i|walaashay|guriga|ardayda",
  kidnapped:
    "la afduubay|afduub|afduubay|afduubeen|waa la xaday|la haystayaal|la haysto|lahayste|waa la dhacay gabadh",
  dragsIn:
    "jiiday|jiideen|ku jiiday|ku riday|ku rideen|xoog ku|xoog ku saaray|ku qasbay|ku tuuray|soo jiitay",
  vehicle: "gaari|gaariga|baabuur|baabuurka|gaari ku|faan|musqusha|kaynta|taksi|santuuqa gaariga",
  spouse: "ninkayga|ninkeyga|saygayga|ninkaygii|ninkaygii hore|aabaha carruurta|xaaskayga",
  hitMe:
    "i garaacay|i garaacaa|igu dhuftay|i dhuftay|i ceejiyay|i dilayaa|i dili doonaa|na dilayaa|i jabiyay|ii hanjabay|igu hanjabay|mindi igu",
  family: "carruurta|caruurta|carruurtayda|dugsiga|iskuulka|wiilka|gabadha|ilmaha|ha siinina|ha u dhiibina",
  tipsy:
    "sakhraan|sakhraansan|sakhraansanaa|cabbay khamri|khamri|khamro|ur khamri|istaagi kari|daroogo|mukhaadaraad|qaad iyo khamri",
  collector: "aabihii|aabbe|aabe|hooyadii|hooyo|adeerkii|abtigii|awoowe|ayeeyo|aabaheed|hooyadeed",
  wheel: "gaari|gaariga|baabuur|furaha|wadaya|wata|wade|u yimid|kaxeeyo|kaxaynaya|inuu qaado|mooto",
  hangTry:
    "is deldelo|is deldelay|inuu is deldelo|inay is deldesho|isdeldelay|is daldalo|is daldalay|inuu is daldalo|xadhig qoorta gashaday",
  veins:
    "gacmaheeda jar*|gacmihiisa jar*|gacmaheeda ayay jar*|gacmihiisa ayuu jar*|xididada jar*|xididdada jar*|curcurka jar*|is jarjartay|is jarjaray|isjarjartay|is jaray|is jartay",
  killAll:
    "dhammaan waan dil*|dhammaan dil*|dhamaan waan dil*|dhammaantiin waan dil*|kulligiin waan dil*|qof walba waan dil*|qof walba dil*|fasalka oo dhan dil*|macallimiinta dil*|dugsiga gub*|iskuulka gub*|dugsiga qarx*|dhammaan way dhiman*|wada toogan*",
  utters:
    "yiri|yidhi|wuxuu yiri|wuxuu yidhi|qoray|wuxuu qoray|ku hanjabay|sheegay|fariin|isniinta|talaadada|arbacada|khamiista|jimcaha|berri|kooxda|laga eryay",
  wildAnimal: "waraabe|libaax|mas|abeeso|eeyo dibjir ah|eey waalan|dibi|shinni|laxle",
  onSite:
    "barxadda|garoonka|dugsiga hortiisa|carruurta weeraray|carruurta qaniinay|dugsiga soo galay|fasalka soo galay",
  mascot: "koox|sheeko|buug|filim|xayawaan|sawir|hees",
  drinks: "cabtay|cabay|cabbay|cabbtay|liqday|liqay|cunay|cuntay|neefsaday",
  cleaner:
    "saabuun|saabuunta|saabuun dareere|jaawiyo|koloorin|sun|sunta|shidaal|batrool|baasiin|aashito|asiidh|sunta jiirka|daawo cayayaan|gaas",
  labour: "biyihii way ka dhaceen|foosha|fool ayaa qabatay|way dhalaysaa|ilmo ka soo dhacay",
  leftBehind:
    "kaga tageen|ku ilaaween|ilaaween|lagu ilaaway|ku hurday|ku hurdo|lagu xiray|lagu xidhay|ku hadhay|ku hadhtay|ku haray|ku hartay",
  inTheBus: "baska|baska dhexdiisa|gaariga dugsiga|bas",
  leftObject: "boorsad*|jaakad*|telefoon*|buug*|koofi*|qado*|muraayad*|dallad*|fure*",
  touchesChild:
    "gabadhayda taab*|wiilkayga taab*|gabdhaha taab*|carruurta taab*|gabadha taab*|wuu taabtaa gabadhayda",
  trusted:
    "macallinka|macallinku|macalinka|macalin|tababaraha|darawalka|waardiyaha|adeerka|sheekha|maamulaha",
  boneOut:
    "lafta oo muuqata|laftii ayaa lugta|laftii ayaa gacanta|lafta ayaa soo baxday|laftii ayaa soo baxday|lafta banaanka",
  shock:
    "koronto ayaa qabatay|koronto qabatay|koronto ayaa qabsatay|korontada ayaa qabatay|danab ayaa qabtay|laydhka ayaa qabtay",
  lockedCar:
    "baabuur lagu xidhay|gaari lagu xiray|baabuurka lagu xidhay|ilmo gaari ku xiran|gaari ku xiran|baabuur ku xidhan|gaari xiran ku jira",
  acid: "aashito ku shub*|asiidh ku shub*|wejiga aashito|aashito wejiga",
  burnsOn:
    "gacanta ku gubtay|gacanta ku gubay|gacanta ayaa ku gubtay|ayaa gacanta ku gubtay|kaawiyad ku gub*|sigaar ku gub*|biyo kulul ku shub*",
  tookAway: "nin la tagtay|nin la tagay|nin ayuu raacay|nin ayay raacday|qof aan la aqoon",
  outOfJail: "xabsiga ka soo baxay|xabsi ka soo baxay",
  strangeAdult:
    "nin aan la aqoon|naag aan la aqoon|nin aan la garanayn|qof aan la aqoon|nin qalaad|naag qalaad|nin aanan aqoon",
  ledAway: "kaxeeyay|kaxaysatay|kaxeysay|qaatay|qaaday|la tagay|la tagtay|watay",
};
