import type { ShapeWords } from "./shape-words.ts";

/** Polish: what threatens life, by its parts. */
export const polishShapes: ShapeWords = {
  language: "pl",
  parts: {
    noneReturns:
      "nikt nie wroci do domu|nikt nie wyjdzie|nikt nie przezyje|wszyscy zgina|wszyscy umra|wszyscy zginiecie|wszyscy umrzecie",
    child:
      "syn|syna|synek|synka|corka|corki|corke|coreczka|dziecko|dziecka|dzieci|chlopiec|chlopak|chlopca|dziewczynka|dziewczyna|dziewczynki|wnuk|wnuczka|uczen|uczennica|kolega|kolezanka|brat|siostra|siostrzeniec|mala|maly|◊",
    kin: "ojciec|ojca|tata|ojczym|ojczyma|matka|mama|macocha|wujek|dziadek|konkubent|partner mamy|chlopak mamy|babcia|rodzice",
    stranger: "mezczyzna|facet|gosc|pan|jakis pan|obcy|ktos|nieznajomy|dorosly|typ|starszy|kobieta",
    worker: "nauczyciel|nauczycielka|pani|trener|dyrektor|dyrektorka|wychowawca|kierowca|wuefista",
    ex: "byly|byla|byly maz|moj byly|ojciec|ojcu|ojcem|tata|matka|jego ojciec|jej ojciec|maz|ex|byla zona",
    letter: "list|kartke|kartka|liscik|notatke|wiadomosc|karteczke",
    farewell: "list pozegnalny|listu pozegnalnego|pozegnalny list|list samobojczy",
    forgive:
      "wybaczcie|wybacz mi|przepraszam mamo|przepraszam was|zegnajcie|zegnaj|nie szukajcie mnie|dla kazdego z nas",
    pillow: "na lozku|na poduszce|pod poduszka",
    vanished: "zniknal|zniknela|nie ma go|nie ma jej|wyszedl|wyszla|pusty pokoj|pokoj pusty|lozko puste",
    gaveAll:
      "rozdal wszystkie|rozdala wszystkie|rozdaje swoje rzeczy|rozdal swoje|rozdala swoje|oddal wszystkie|oddala wszystkie",
    saidBye: "pozegnal sie|pozegnala sie|zegna sie|pozegnal|pozegnala",
    notHere:
      "jutro mnie nie bedzie|jutro juz mnie|juz mnie nie zobaczycie|lepiej beze mnie|beze mnie bedzie|ostatni raz mnie|nie obudzic sie|nie chce sie obudzic",
    notLive:
      "nie chce zyc|nie chce juz zyc|chce umrzec|zabic sie|zabije sie|sie zabije|sie zabic|samobojstwo|samobojstwa|popelnic samobojstwo|odebrac sobie zycie|skonczyc ze soba|skonczy ze soba|powiesic sie|sie powiesic|powiesi sie",
    selfCut: "tnie sie|sie tnie|okalecza sie|sie okalecza|pociela sie|pocial sie|samookaleczenie",
    search: "szukal|szukala|wyszukiwal|wyszukuje|google|googlowal|historia|internecie",
    noose: "petle|petla|powiesic|stryczek|sznur",
    thanksAll: "dziekuje za wszystko|dzieki za wszystko",
    leaving: "przeprowadzamy|przeprowadzka|wakacje|rok szkolny|zakonczenie|basen|basenu",
    unreachable:
      "nie odbiera|nie odpowiada|nie odpisuje|wylaczyl telefon|wylaczyla telefon|telefon wylaczony|wylaczony telefon|nie mozemy sie dodzwonic|nie moge sie dodzwonic|nie ma kontaktu",
    jumps: "skoczy|skoczyc|rzuci sie|skacze|stoi na|siedzi na krawedzi",
    height: "dachu|dach|mostu|moscie|most|okna|tory|torach|wiadukt|wiadukcie|balkonu",
    pills: "tabletki|tabletek|leki|lekow|proszki|pigulki|lekarstwa|opakowanie",
    allGone: "wszystkie|cale|cala|caly|pelno|garsc|puste|pusty|zniknely|cale opakowanie",
    took: "polknal|polknela|zazyl|zazyla|wzial|wziela|zjadl|zjadla|wypil|wypila|nalykal sie|nalykala sie|lyknal",
    wrongDose: "nie te leki|zle leki|cudze leki|podwojna dawke|przedawkowal|przedawkowala",
    thing:
      "baterie|bateryjke|magnes|monete|plyn do|domestos|wybielacz|trutke|klej|rozpuszczalnik|dopalacze|dopalacz|narkotyki",
    lips: "usta|ust|wargi",
    blue: "sine|siny|sinieja|niebieskie|fioletowe",
    notWaking:
      "nie oddycha|stracil przytomnosc|stracila przytomnosc|nieprzytomny|nieprzytomna|nie mozna go dobudzic|nie budzi sie|nie reaguje|zemdlal|zemdlala|zaslabl|zaslabla|nie moze sie obudzic",
    struck:
      "uderzyl sie|uderzyla sie|spadl|spadla|upadl|upadla|dostal w|dostala w|przewrocil sie|przewrocila sie|potracil|potracilo",
    notRising: "nie rusza sie|nie wstaje|nie odpowiada|nie reaguje|lezy",
    diabetic: "cukrzyca|cukrzyce|cukrzycy|cukier|insulina|insuliny",
    dazed:
      "wymiotuje|belkocze|senny|senna|trzesie sie|zawroty|dziwnie mowi|nie poznaje|slabo|spadl|niski|niewyraznie|spi",
    noBreath:
      "dusi sie|sie dusi|nie moze oddychac|nie moze zlapac|brakuje mu powietrza|brakuje jej powietrza|krztusi sie|zakrztusil sie|zadlawil sie|atak astmy",
    allergic: "alergie|alergia|uczulony|uczulona|uczulenie|osa|uzadlila|pszczola",
    food: "orzechy|orzecha|orzeszki|krewetki|mleko|jajko",
    swelling:
      "puchnie|spuchl|spuchla|spuchniete|opuchl|opuchniety|opuchniete|opuchla|opuchnieta|wysypka|pokrzywka",
    seizure: "drgawki|drgawek|atak padaczki|padaczka|padaczki",
    head: "glowe|w glowe|glowa|glowy",
    fever: "goraczke|goraczka|goraczki",
    delirious: "majaczy|41|42|nie wie gdzie",
    bleeding:
      "krwawi mocno|mocno krwawi|duzo krwi|pelno krwi|krew nie przestaje|nie przestaje krwawic|krwotok|krew leci z ucha",
    pain: "boli|bol",
    chest: "klatka|klatce|klatke|serce|sercu",
    collapsing: "upadl|lewa reka|dretwieje|duszno|mdleje|pot",
    beats: "bije|bil|pobil|pobila|uderza|katuje|kopie|leje|bija|pobija|pobic",
    tool: "pasem|kablem|kijem|pas|kablu|sznurem",
    home: "domu|do domu",
    marks: "siniaki|siniakow|siniak|slady palcow|slady|oparzenia|przypalenia|pregi|podbite oko",
    notTelling: "nie chce powiedziec|nie mowi kto|boi sie powiedziec|nie powie|mowi ze spadl|mowi ze upadl",
    afraid: "boi sie|sie boi|przerazona|przerazony|blaga",
    goHome: "wracac do domu|wrocic do domu|isc do domu|isc do ojca|do ojca",
    lockedUp: "zamyka|zamknal|zamkneli|zamknela|wiaze|przywiazuje|zwiazal",
    cell: "piwnicy|szafie|lazience|garazu|komorce|pokoju|kaloryfera",
    hunger: "je ze smietnika|jedza ze smietnika|nie ma co jesc|nie daja jesc|glodza|glodzi",
    leftAlone: "same|sam|sama|samo|bez opieki",
    little: "dzieci|dziecko|male|maluch|niemowle|latek|lat",
    long: "cala noc|cale noce|od wczoraj|caly weekend|od kilku dni",
    touches: "dotyka|dotykal|obmacuje|maca|macal|lapie",
    private: "miedzy nogami|piersi|miejsca intymne|intymnych|krocze|majtki|pod spodnica|tam na dole|tylek",
    nude: "nagie|nago|nagich|rozebrane|nudesy|bez ubrania|intymne zdjecia",
    demands: "zada|prosi|szantazuje|wysyla|wyslac|wyslala|kaze|chce|grozi|rozsyla|krazy|opublikuje|udostepni",
    online: "internecie|internetu|snapie|instagramie|discordzie|robloxie|facebooku|tiktoku|gry",
    meets: "spotkac|spotkanie|spotkaja|umowil|umowila",
    rape: "zgwalcil|zgwalcili|zgwalcona|gwalt|gwalcil|molestuje|molestowal|molestowana",
    lover: "chlopak|chlopaka|chodzi z|spotyka sie z",
    knowWhere:
      "wiem gdzie mieszkasz|wiem gdzie pan mieszka|wiem gdzie pani mieszka|wiem gdzie parkujesz|wiem gdzie pracujesz",
    beware: "pozalujesz|pozaluje|pozalujecie|uwazaj|zaplacisz|zobaczysz|dyrektor|dyrektorze|pani",
    kills: "zabije|zabic|zastrzeli|zastrzelic|pozabija|pozabijac|wystrzela|rozwali|dzgnie|zadzga|wysadzi",
    everybody:
      "wszystkich|kazdego|klase|szkole|nauczycieli|nauczycielke|dzieci|kolege|mojego syna|moja corke|nas|was",
    says: "powiedzial|mowi|napisal|pisze|grozi|grozil|wrzucil|opublikowal|jutro|poniedzialek",
    dontCome: "nie przychodzcie|nie przychodz|nie idzcie do szkoly|zostancie w domu",
    survive: "przezyc|zyc|jutro|poniedzialek|zginie|umra",
    willBreak: "pobije|polamie|zabije|rozwale|dopadne",
    lyingInWait: "czekaja na niego|czekaja na nia|czeka na niego|pod brama|po lekcjach",
    weapon:
      "pistolet|pistoletu|bron|broni|noz|nozem|noze|karabin|maczeta|maczete|siekiera|siekiere|strzelba|naboje|amunicje|uzbrojony",
    holds: "ma|przyniosl|przyniosla|pokazal|w plecaku|wzial|ukradl|zabral",
    toy: "zabawka|zabawkowy|na wode|wodny|plastikowy|gra|gry|kuchni|papier|film",
    shots: "slychac strzaly|strzelaja|padly strzaly|strzaly w szkole|strzelanina|strzela w szkole",
    intruder:
      "zamaskowany|przeskoczyl|przelazl przez plot|wtargnal|wdarl sie|wlamal sie|obcy mezczyzna|chodzi po szkole",
    grounds:
      "szkole|szkola|szkoly|szkolny|klasie|korytarzu|korytarz|boisku|boisko|stolowce|sali|lazience|toalecie|szatni|plecaku|podworku|przedszkolu|laboratorium|kuchni|dach|budynku|brama|brame",
    notArrived:
      "nie wrocil|nie wrocila|nie dotarl|nie dotarla|nie przyszedl|nie przyszla|nie przyjechal|nie przyjechala|nie wysiadl|nie wysiadla|nie bylo jej w autobusie|nie bylo go w autobusie|nie doszedl|nie doszla|jeszcze nie ma w domu|nie ma go w domu|nie ma jej w domu",
    thing2: "paczka|list|zeszyt|ksiazka|kurtka|plecak|czapka|ocena|mail|zaswiadczenie",
    noSign:
      "nikt jej nie widzial|nikt go nie widzial|nie mozemy znalezc|nie moge znalezc|nikt nie wie gdzie|zaginal|zaginela|zniknal|zniknela|uciekl|uciekla|porwal|porwali|porwano",
    whereIs: "gdzie jest moj syn|gdzie jest moja corka|gdzie jest moje dziecko",
    slippedOut:
      "uciekla przez okno|uciekl przez okno|wyszla przez okno|wyszedl przez okno|uciekla z domu|uciekl z domu|nie nocowal w domu|nie nocowala w domu",
    tookAway: "kto ja odebral|kto go odebral|ktos ja zabral|ktos go zabral|odebral ja ktos|odebral go ktos",
    order:
      "zakaz zblizania|zakaz|sad|sadu|wyrok|nie wolno mu|nie ma prawa|pozbawiony praw|ograniczone prawa|nakaz",
    gate: "pod szkola|pod brama|przy bramie|przed szkola|w szkole|jedzie|idzie|stoi|czeka|w drodze",
    takes: "zabrac|zabierze|odebrac|odbierze|wziac|porwac|wywiezc|wywiezie|zabiera",
    dontGive:
      "nie oddawajcie|nie wydawajcie|nie wypuszczajcie|nie pozwolcie|nie dawajcie|prosze nie wydawac|prosze nie oddawac",
    abroad: "za granice|zagranice|lotnisko|bilety|paszport|paszporty|samolot",
    posing: "podaje sie za|udaje ze jest|podszywa sie|mowi ze jest ciocia|mowi ze jest wujkiem",
    bomb: "bomba|bombe|bomby|ladunek wybuchowy|materialy wybuchowe",
    goesOff: "wybuchnie|wybuchna|podlozyl|podlozylem|podlozona|eksploduje|o 12",
    lesson: "historia|historii|lekcja|film|gra|wojna|wojny",
    device: "podejrzany pakunek|podejrzana paczka|tyka w|cos tyka",
    burning: "pali sie|pozar|plonie|plomienie|ogien",
    smoke: "dym|dymu",
    gas: "czuc gaz|smierdzi gazem|zapach gazu|ulatnia sie gaz|wyciek gazu|gaz|czad",
    unwell: "kreci sie|wymiotuja|slabo|boli glowa|zawroty|mdleja",
    sparks: "iskrzy kabel|kabel iskrzy|zerwany kabel",
    bus: "autobus|autobusie|bus|busie|gimbus|autokar|autokarze",
    wrecked:
      "wypadek|wypadku|rozbil sie|przewrocil sie|w rowie|do rowu|zderzyl|zderzenie|dachowal|pali sie|ranne|ranni",
    driver: "kierowca|kierowcy",
    unfit: "pijany|zemdlal|zasnal|alkoholem|zasypia|nacpany",
    forgotten: "zasnal|zasnela|zostawili|zamkniety|zamknieta|zostal w|zostala w|sam w",
    wrongStop: "na zlym przystanku|inny przystanek|na innym przystanku|nie na tym przystanku",
    partner: "maz|partner|konkubent|on|chlopak|byly",
    beatMe:
      "pobil mnie|uderzyl mnie|mnie pobil|mnie uderzyl|bije mnie|mnie bije|dusil mnie|zlamal mi|grozi mi|skatowal",
    kids: "dzieci|dziecko|szkola|szkoly|syna|corke",
    killUs: "zabije nas|nas zabije|zabic nas|pozabija nas|zabije mnie|mnie zabije|wszystkich zabije",
    hideKids: "ukryjcie dzieci|schowajcie dzieci|zatrzymajcie dzieci",
    danger: "wyszedl z wiezienia|uciekam|uciekamy|boje sie|zabije|nozem|pijany",
    police: "policja|policji|radiowozy|radiowozow|karetki|helikopter",
    why: "dlaczego|co sie dzieje|czemu|nic nie wiemy|bezpieczne",
    deathOf: "zmarl|zmarla|zginal|zginela|nie zyje",
    recently: "dzis w nocy|wczoraj|w nocy|dzisiaj|dzis rano|wypadku",
    pet: "pies|kot|chomik|dziadek|babcia|krolik|prezydent|aktor",
  },
  asking: [
    "co robicie jesli|gdy|kiedy",
    "procedura|procedury|regulamin|zasady|szkolenie|lekcja|lekcje|cwiczenia|alarm|probny",
    "formularz|zaswiadczenie",
  ],
  playing: ["w grze|filmie|ksiazce", "gra|film|ksiazka|powiesc|zabawa|minecraft|fortnite"],
  harmless: ["umieram ze smiechu|wstydu|ciekawosci|nudow|glodu", "alarm probny"],
  past: ["lat|lata temu", "w zeszlym|ubieglym roku"],
};
