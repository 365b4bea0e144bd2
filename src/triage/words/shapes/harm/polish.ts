/** Polish: plain harm to the body and to many, and who does it, by its parts. */
export const polishHarm: Readonly<Record<string, string>> = {
  biter: "pies|psy|psa|owczarek|rottweiler|pitbull|żmija|wąż|skorpion|pająk|lis|szczur|nietoperz",
  bitten: "ugryzł*|ugryzl*|pogryzł*|pogryzion*|pogryzły|ukąsił*|ukąsz*|zaatakował*|ukłuł*|rzucił się na",
  object:
    "zadanie|zeszyt|książka|książkę|buty|but|piłka|zabawka|telefon|czapka|kurtka|rękawiczki|plecak|butelka|okulary|kredki|klucze|kanapka|paczka|paczkę|list",
  limb: "palec|palce|palca|palcach|kciuk|ręka|rękę|ręki|dłoń|dłonie|stopa|stopę|stopie|noga|nogę|nodze|nogi|ucho",
  severed:
    "odciął|odcięła|obciął|obcięła|odcięt*|urwał*|urwan*|zmiażdż*|zgniot*|zgniecion*|amput*|wkręcił*|wciągnęł*|przygniot*|przytrzas*|przejechał*|wisi na skórze|oderwał*",
  sawTool:
    "piłą|piła|piłę|wiertarka|wiertarką|gilotyna|gilotyną|tokarka|szlifierka|szlifierką|kosiarka|kosiarkę|krajalnica|maszyna|maszynę|mikser",
  gotCut:
    "odciął|odcięła|obciął|skaleczył*|ciął|przeciął|przecięła|krew|krwi|krwawi|wkręcił*|przewiercił*|uciął|ucięła",
  hotLiquid:
    "wrzątkiem|wrzątek|wrzątku|gorącym olejem|gorący olej|gorącą zupą|gorąca zupa|gorącą wodą|gorącą herbatą|wrzącą wodą|wrzący|parą|czajnik",
  spilled: "oblał*|oparzył*|poparzył*|poparzon*|oparzon*|wylał*|polał*|chlusnął|bąble|skóra|krzyczy",
  scalded:
    "oparzenie drugiego|oparzenia drugiego|oparzenia trzeciego|ciężko poparzon*|mocno poparzon*|poparzona twarz|poparzył twarz|skóra schodzi|zapaliły się włosy|zapaliło się ubranie|zajęły się włosy|płonie żywcem|pali się na nim ubranie",
  falls:
    "spadł|spadła|spadło|wpadł|wpadła|wpadło|wypadł|wypadła|skoczył|skoczyła|zepchn*|wepchn*|popchn*|poślizgn*|runął|załamał*|zarwał*|przewrócił*|porwał*",
  deadlyPlace:
    "do studni|na tory|pod pociąg|do rzeki|do jeziora|do stawu|do kanału|w przepaść|z klifu|z mostu|z dachu|z balkonu|przez barierkę|przez poręcz|do szamba|do studzienki|do ogniska|w ogień|przez szybę|z okna|z pierwszego piętra|z drugiego piętra|z trzeciego piętra|z trybun|pod lód|pod lodem|lód|wpadł do wody pod|do wody z mostu",
  smothered:
    "worek na głow*|worek foliowy|torbę na głowę|foliówkę na głowę|poduszkę na twarz|poduszką|głowę pod wod*|głowę do wody|głowę w toalecie|głowę do sedesu|głowę do kibla|usiadł mu na klatce|kolanem na szyi|zatkał usta i nos|podduszali go|podduszał go|zasypany piaskiem|zasypało go",
  heavy:
    "szafa|szafka|szafki|regał|półka|tablica|telewizor|bramka|kosz do koszykówki|drzewo|gałąź|konar|mur|ściana|drzwi|brama|stół|słup|rusztowanie|automat|płot",
  fellOn:
    "przygni*|przewróciła się na|przewrócił się na|spadła na|spadł na|spadło na|runęła na|runął na|uwięziony pod|uwięziona pod|zawaliła się na|zawalił się na|zmiażdż*",
  trappedUnder:
    "uwięziony pod|uwięziona pod|przygniecion*|przysypan*|głowa utknęła|utknęła głowa|szalik na szyi|sznurek na szyi|linka na szyi|lina na szyi",
  beatenUp:
    "pobił*|pobity|pobita|skopał*|skopany|bili go|bili ją|kopali|kopali go|zlał*|tłukli|okładali|skatowali",
  inBlood:
    "we krwi|zakrwawion*|pełno krwi|krew|krwawi|nieprzytomn*|nie rusza się|nie wstaje|wybite zęby|wybili zęby|pluje krwią",
  shotAt:
    "strzelali do|strzelał do|strzelił do|strzela do|strzelają do|postrzelon*|postrzelił*|postrzelili|dostał kulkę|otworzył ogień|rana postrzałowa|zastrzelil*|ostrzelal*",
  ballGame: "bramka|bramkę|piłka|gol|mecz|film|gra|historia|kosza|zdjęcie",
  several:
    "kilkoro dzieci|kilka osób|kilku uczniów|wiele dzieci|dzieci|uczniowie|cała klasa|pół klasy|dwoje|troje|czworo|trzy dziewczynki|dwie dziewczynki",
  fainted:
    "zemdlał*|mdleją|nieprzytomn*|straciły przytomność|stracili przytomność|nie mogą oddychać|pieką oczy|szczypią oczy|zatrul*|zatruły|zasłabł*|zasłabły",
  fumesFrom:
    "piecyk*|piec|pieca|ogrzewani*|kotłowni*|gaz|gazu|dym|dymu|zapach|sala|sali|basen|laborator*|kuchni|grzejnik*|kaloryfer*|spalin*|autobus*|czad*",
  explodes: "wybuchł*|wybuch|eksplod*|zapalił*|zajął się|stanął w ogniu|stanęła w ogniu|płonie",
  blastPlace:
    "kotłowni|kotłownia|laboratorium|pracowni|kuchni|stołówce|gaz|gazu|butla|butli|bateria|telefon|transformator|warsztacie|piwnicy|klasie|sali|frytownica|piekarnik|kosz|zasłona|piec",
  experiment: "wulkan|makieta|film|gra|popcorn|historia|wojna|powieść|próbny|balon",
  roofing:
    "sufit|dach|mur|ściana|rusztowanie|trybuna|trybuny|scena|balkon|most|schody|zjeżdżalnia|huśtawka|dźwig|namiot|dmuchany zamek|dmuchaniec",
  collapsed: "zawalił*|zawala|runął|runęł*|spadł na|spadła na|zapadł*|oberwał*|odpadł*|odleciał|porwał wiatr",
  chemical:
    "chlor|chloru|amoniak|amoniaku|rtęć|rtęci|kwas|kwasu|chemikalia|środek chemiczny|pestycyd|gaz łzawiący|gazem pieprzowym|gaz pieprzowy|tlenek węgla|rozpuszczalnik|biały proszek|toksyczn*|trując*|czad",
  leaks:
    "wyciek*|rozlał*|rozlan*|zmieszał*|rozpylił*|kaszlą|kaszle|pieką oczy|szczypią|wymiotuj*|oddychać|chmura|alarm|ulatnia|psiknął|rozbił*",
  marriedOff:
    "zmusić do ślubu|zmuszają do ślubu|zmuszają mnie do ślubu|zmuszają ją do ślubu|zmusić mnie do ślubu|przymusowy ślub|przymusowe małżeństwo|wydać za mąż|wydają ją za mąż|wydać ją za mąż|wydać mnie za mąż|wyjść za mąż za|ślub wbrew|zmuszona do małżeństwa|zmuszają do małżeństwa|sprzedali ją",
  genitalCutting: "obrzez*|okaleczenie narządów",
  cuttingTalk: "lekcja|film|prawo|referat",
  elder:
    "ojciec|ojca|tata|ojczym|matka|mama|macocha|wujek|ciotka|dziadek|babcia|konkubent|partner|brat|mąż|opiekunka|chłopak mamy",
  strangles:
    "dusił mnie|dusi mnie|mnie dusił|dusił go|dusił ją|dusi go|dusi ją|złapał mnie za gardło|złapał za gardło|za gardło|za szyję|udusić mnie|podduszał",
  hotThing:
    "kuchenka|kuchence|kuchenki|żelazko|żelazkiem|papieros|papierosa|papierosem|zapalniczk*|wrzątek|wrzątkiem|łyżk*|piekarnik|palnik*|prostownic*|kaloryfer*",
  burns:
    "przypaliła mu|przypalił mu|przypaliła jej|przypalił jej|przypala go|przypala ją|przypalał go|przypalał ją|oparzył go|oparzyła go|oparzyła ją|oparzył ją|przyłożył mu|przyłożyła mu|przyłożył jej|gasił na|gasi na|polał go|oblał ją|polała go|oblała go",
  tiesUp: "przywiąz*|wiąże|związał*|przykuł*|przykuwa|skuł*|wiązał*|zakleił*",
  tiedTo: "łóżka|łóżku|krzesła|kaloryfera|drzewa|stołu|słupa|piwnicy|garażu|klatce|budy|rury|szafie",
  prowler: "mężczyzna|facet|obcy|nieznajomy|typ|były|były chłopak|furgonetka|starszy pan|obcy samochód",
  follows:
    "śledzi|śledził|chodzi za nią|chodzi za moją|idzie za nią|szedł za nią|szedł za moją|prześladuje|nęka|czatuje|częstuje cukierkami|dawał cukierki|daje cukierki|zaczepia dzieci|zaczepia dziewczynki|zaczepiał dzieci|wsiąść do auta|wsiąść do samochodu|wsiadła do samochodu|zwabić|fotografuje dziewczynki|filmuje dziewczynki",
  young:
    "córka|córkę|córki|córce|syn|syna|dziecko|dzieci|dziewczynki|dziewczynkę|mnie|siostra|siostrę|brata|domu|uczennice|wnuczkę|pięciolatki|pięciolatka|pięciolatkę|sześciolatki|sześciolatka|sześciolatkę|czterolatka|pierwszaka|dziewczynkom|dzieciom|dziewczynek|chłopcom|córeczkę",
  kidnapped: "porwał*|porwan*|uprowadz*|porwanie|zakładni*|ukradł moje dziecko",
  dragsIn: "wciągn*|wciąga*|zaciągn*|wepchn*|wsadził|zmusił|ciągnął|siłą|zwabił",
  vehicle:
    "do furgonetki|do samochodu|do auta|do busa|do bagażnika|w krzaki|do lasu|do łazienki|do toalety|do vana|do taksówki",
  spouse: "mąż|partner|konkubent|chłopak|były|były mąż|żona|ojciec dzieci|ojciec moich",
  hitMe:
    "uderzył mnie|pobił mnie|bije mnie|mnie bije|mnie pobił|mnie uderzył|dusił mnie|skopał mnie|złamał mi|grozi mi|groził mi|grozi że mnie|mnie zabije|nas zabije|popchnął mnie|zamknął mnie|z nożem na mnie",
  family: "dzieci|dziećmi|dzieciach|dziecko|syna|córkę|szkoła|szkoły|odebrać|wydawać|oddawać|schronisku",
  tipsy:
    "pijany|pijana|pijanego|nawalony|nachlany|zalany|podpity|po alkoholu|pod wpływem|czuć alkohol|śmierdzi alkoholem|śmierdzi wódką|zatacza się|zataczał|ledwo stoi|naćpany|naćpana|wypił|bełkocze",
  collector:
    "ojciec|tata|matka|mama|dziadek|babcia|wujek|ciotka|ojczym|konkubent|odebrać|odbiera|po syna|po córkę|po dzieci|po dziecko",
  wheel:
    "autem|auto|samochód|samochodem|kluczyki|prowadzi|jechać|pojechał|pojechała|kierownic*|odebrać|odebrał|motorem|zabrać",
  hangTry:
    "próbował się powiesić|próbowała się powiesić|chciał się powiesić|chciała się powiesić|powiesił się|powiesiła się|pętlę na szyję|sznur na szyję",
  veins:
    "podciął sobie żyły|podcięła sobie żyły|podciął żyły|podcięła żyły|podcięła nadgarstki|podciął nadgarstki|przecięła żyły|przeciął żyły|pocięła nadgarstki|pociął nadgarstki|podciąć sobie żyły",
  killAll:
    "zabije wszystkich|wszystkich zabije|wszystkich pozabija|pozabija wszystkich|zabić wszystkich|zabiję was|zabiję wszystkich|wszystkich zabiję|wystrzela wszystkich|zastrzeli wszystkich|wszystkich zastrzeli|wszyscy umrą|wszyscy zginą|zginiecie|spali szkołę|wysadzi szkołę|podpali szkołę|nie przyjdę sam|zrobi masakrę",
  utters:
    "napisał|pisze|powiedział|mówi|grozi|wiadomość|grupa|poniedziałek|wtorek|środę|czwartek|piątek|jutro|wyrzucili|zawieszony|messengerze|snapie",
  wildAnimal:
    "niedźwiedź|wilk|wilki|dzik|dziki|żmija|bezpański pies|bezpańskie psy|pies bez smyczy|wściekły pies|byk|rój|pszczoły|osy|szerszenie|agresywny pies",
  onSite:
    "na boisku|na placu zabaw|na podwórku szkolnym|przed szkołą|na terenie szkoły|atakuje dzieci|zaatakował dzieci|użądliły dzieci|pożądliły|na przystanku|wbiegł do szkoły",
  mascot: "maskotka|drużyna|kostium|bajka|książka|film|zoo|pluszak|rysunek|piosenka",
  drinks: "wypił|wypiła|napił się|napiła się|połknął|połknęła|łyknął|łyknęła|zjadł|zjadła|wdychał",
  cleaner:
    "płyn do podłóg|płynu do podłóg|płyn do naczyń|płynu do naczyń|domestos|domestosu|kret|kreta|wybielacz|wybielacza|detergent|środek czystości|środka czystości|środek do|denaturat|benzynę|benzyny|rozpuszczalnik|rozpuszczalnika|trutkę|truciznę|kwas|kwasu|płyn hamulcowy|płynu do chłodnic|zmywacz|octu",
  labour: "odeszły wody|odeszły jej wody|rodzi w|zaczęła rodzić|poroniła|urodziła w toalecie",
  leftBehind:
    "zapomniel*|zapomniał*|zostawil*|zostawił*|zasnął|zasnęła|zamknięta|zamknięty|został|została|zamknęli",
  inTheBus: "w autobusie|w busie|w gimbusie|w autokarze|na zajezdni",
  leftObject:
    "plecak|plecaka|kurtkę|kurtki|telefon|czapkę|worek|okulary|butelkę|zeszyt|książkę|klucze|parasol|szalik|rękawiczki|śniadanie|tornister",
  touchesChild:
    "dotyka dziewczynki|dotyka dziewczynek|dotyka dziewczyn|dotyka chłopców|dotyka moją|dotyka mojego|dotykał moją|dotykał mojego|dotyka dzieci|obmacuje dziewczyn*|obmacuje moją|maca dziewczyn*|łapie dziewczyn*",
  trusted:
    "wuefista|trener|nauczyciel|wychowawca|ochroniarz|kierowca|ksiądz|wujek|woźny|korepetytor|opiekun|dyrektor|ojczym|pan od",
  outOfJail: "wyszedł z więzienia|wyszedł z aresztu",
  strangeAdult:
    "obcy mężczyzna|obca kobieta|nieznany mężczyzna|nieznana kobieta|nieznajomy mężczyzna|nieznajoma kobieta|jakiś obcy|ktoś obcy|jakaś obca",
  ledAway:
    "zabrał ją|zabrał go|zabrała ją|zabrała go|odebrał ją|odebrał go|odebrała ją|odebrała go|wziął ją|wziął go|zabrał moją|zabrał mojego|odjechał z nią|odjechał z nim|wyprowadził ją|wyprowadził go",
};
