import { polishHarm } from "./harm/polish.ts";
import type { ShapeWords } from "./shape-words.ts";

/** Polish: what threatens life, by its parts. */
export const polishShapes: ShapeWords = {
  language: "pl",
  parts: {
    ...polishHarm,
    acidBurn: "oparzyla sie kwasem|oparzyl sie kwasem|poparzona kwasem|kwas w oczy",
    shock:
      "porazil prad|porazenie pradem|porazony pradem|kopnal go prad|poraził go prąd|poraził ją prąd|poraził prąd|kopnął prąd|kopnął ją prąd|goły kabel|prąd go poraził|palce do kontaktu|do gniazdka",
    boneOut:
      "kosc wystaje|widac kosc|zlamanie otwarte|kość wystaje mu|kość wystaje jej|widać mu kość|kość na wierzchu",
    grabVan:
      "probowal porwac|probowali porwac|wciagnac do samochodu|wciagnal do auta|chcial zabrac do auta|probowal wciagnac",
    lockedCar: "zamkniete w samochodzie|zamkniety w samochodzie|dziecko w samochodzie|w aucie na sloncu",
    beating: "bija go|bija ja|kopia go|kopia ja|leja go",
    gang: "kilku na jednego|w dziesieciu|grupa chlopakow|kilku chlopakow|cala grupa",
    fellHigh:
      "wypadl z drugiego pietra|wypadla z drugiego pietra|wypadl z okna|wypadla z okna|spadl z dachu|spadla z dachu|spadl z pietra|z drugiego pietra|z trzeciego pietra",
    drowning:
      "tonie w|topi sie|utopil sie|utonal|tonie|poszła pod wodę|poszedł pod wodę|na dnie basenu|wyciągnęli ją nieprzytomną|wyciągnęli go nieprzytomnego|podtopił się|podtopiła się|topiła się|utopiła się",
    stabbed:
      "dzgnieto|dzgniety|dzgnal|pchniety nozem|pchnieto nozem|ugodzony nozem|zaatakowany nozem|dźgnął|dźgnęli|dźgnęła|zadźgał|pchnął nożem|pchnęli nożem|nożem w brzuch|nożem w plecy|ugodził nożem|rana kłuta|pociął nożem|pocięli nożem|cięty nożem",
    tookTooMuch: "wzialem za duzo|wzielam za duzo|wziela za duzo tabletek|za duzo tabletek",
    acid: "oblac kwasem|oblac ja kwasem|kwasem w twarz|podpalic ja|podpalic go|obleje ją kwasem|obleje go kwasem|obleje mnie kwasem|kwasem po twarzy|chlusnąć kwasem|podpali ją|podpali go|spali ją żywcem",
    animal: "psa|kota|pies|kot|rower|sarne",
    hitByCar:
      "potracil samochod|potracilo auto|potracony przez|potracona przez|potracil ja samochod|potracil go samochod|przejechal go|przejechal ja|wpadl pod samochod|wpadla pod samochod",
    privateRoom: "toalecie|lazience|szatni|prysznicem|przebieralni",
    spies: "podglada|podgladal|ukryta kamera|filmuje pod|przez dziure",
    pocket: "w kieszeni|za pasem|w kurtce|w bluzie",
    cigarette: "papierosa|papierosach|papierosow|papierosami|papierosem|zapalniczka",
    burnMarks: "oparzenia|oparzenie|przypalenia|poparzenia|slady po|blizny",
    eye: "w oko|w oczy|do oka|w szyje|w gardlo",
    sharp: "olowkiem|olowek|nozyczkami|kijem|widelcem|szklo|igla|dlugopisem|kwas",
    enters: "przeskoczyli|przeskoczylo|plot|wtargneli|weszli|szkoly|szkole|mur",
    masked: "zamaskowani|zamaskowanych|zamaskowany|w kominiarkach|w kominiarce",
    lostSight: "nikt nie wie gdzie|stracil z oczu|nie moga znalezc|nie moga go znalezc",
    ranOut:
      "wybiegl z klasy|uciekl z klasy|uciekla z klasy|wybiegla z klasy|uciekl ze szkoly|uciekla ze szkoly",
    mine: "syn|syna|synek|synka|corka|corki|corke|coreczka|dziecko|dziecka|dzieci|chlopiec|chlopak|chlopca|dziewczynka|dziewczyna|dziewczynki|wnuk|wnuczka|uczen|uczennica|kolega|kolezanka|brat|siostra|siostrzeniec|mala|maly",
    ownDeath: "wlasny grob|swoj grob|swoj nagrobek|wlasny pogrzeb|nagrobek ze swoim imieniem",
    tie: "pasek|pas|sznur|line|kabel",
    neck: "na szyi|szyje|wokol szyi|na szyje",
    onNeck: "zalozyl|zalozyla|zawiazal|owinal|owinela|zacisnal",
    noFeeling: "nie czuje nog|nie czuje rak|nie moze ruszac nogami|nie rusza nogami",
    choking: "dlawi sie|krztusi sie|zadlawil sie|zadlawila sie|udlawil sie",
    hairDrag: "za wlosy",
    drags: "ciagnal|ciagnela|szarpal|wywlokl|wlokl|zlapal|zlapala",
    foodLocked: "klodka na lodowce|zamykaja lodowke|nie daja mu jesc|nie daja jej jesc",
    hitList: "liste osob do zabicia|lista osob do zabicia|lista smierci|liste kogo zabije|lista kogo zabije",
    bang: "glosny huk|huk|wybuch|strzal",
    silence: "nikt nie odbiera|nikt nie odpowiada|krzyki",
    wrongPerson: "obcej osobie|obcemu|niewlasciwej osobie|zlej osobie|z obcym",
    trip: "muzeum|zoo|wycieczce|wycieczka|parku",
    missingOne: "brakuje jednego dziecka|brakuje dziecka|jednego brakuje|brakuje ucznia",
    notFather:
      "to nie jest jej ojciec|to nie jest jego ojciec|nie jest jej ojcem|nie jest jego ojcem|to nie jej ojciec|to nie jego ojciec|nie jest jej tata",
    drunk: "pijany|pijana|nacpany|po alkoholu",
    getsKids:
      "odebrac dzieci|je odebrac|ja odebrac|go odebrac|po dzieci|zabrac dzieci|odebrac syna|odebrac corke",
    foundUs: "znalazl nas|wie gdzie jestesmy|wie gdzie mieszkamy|stoi pod moim domem",
    safe: "dzieci|szkola|szkole|policja|schowajcie|bezpieczne",
    fellOut: "wypadlo|wypadl|wypadla",
    moving: "drzwi|autobusu|w czasie jazdy|z autobusu",
    wrongBus: "do zlego autobusu|w zlym autobusie|nie do tego autobusu",
    lostOne: "nikt nie wie|nie mowi|gdzie jest|autyzm|lat",
    tracks: "torach|przejezdzie kolejowym",
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
      "jutro mnie nie bedzie|jutro juz mnie|juz mnie nie zobaczycie|lepiej beze mnie|beze mnie bedzie|ostatni raz mnie|nie obudzic sie|nie chce sie obudzic|zasnac i sie nie obudzic|zasnie i sie nie obudzi|zasnac na zawsze|usnac na zawsze|mowi ze to koniec|to juz koniec ze mna",
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
      "nie oddycha|stracil przytomnosc|stracila przytomnosc|nieprzytomny|nieprzytomna|nie mozna go dobudzic|nie budzi sie|nie reaguje|zemdlal|zemdlala|zaslabl|zaslabla|nie moze sie obudzic|przestał oddychać|przestała oddychać|przestaje oddychać|ledwo oddycha|nie daje znaku życia",
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
    hunger:
      "je ze smietnika|jedza ze smietnika|nie ma co jesc|nie daja jesc|glodza|glodzi|nic mu nie daje|nic jej nie daje|nie daje mu jeść|nie daje jej jeść|nie karmi|nie karmią|chodzi głodny|chodzi głodna|głodny od dwóch dni|je z kosza",
    leftAlone: "same|sam|sama|samo|bez opieki",
    little: "dzieci|dziecko|male|maluch|niemowle|latek|lat",
    long: "cala noc|cale noce|od wczoraj|caly weekend|od kilku dni",
    touches: "dotyka|dotykal|obmacuje|maca|macal|lapie|dotykał|wkłada ręce|łapie|łapał",
    private:
      "miedzy nogami|piersi|miejsca intymne|intymnych|krocze|majtki|pod spodnica|tam na dole|tylek|genitalia|penisa|siusiaka|pochwę|pośladki|pupę|między nogi",
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
      "pistolet|pistoletu|bron|broni|noz|nozem|noze|karabin|maczeta|maczete|siekiera|siekiere|strzelba|naboje|amunicje|uzbrojony|pistoletem|bronia|karabinem|nozem w reku",
    holds: "ma|przyniosl|przyniosla|pokazal|w plecaku|wzial|ukradl|zabral",
    toy: "zabawka|zabawkowy|na wode|wodny|plastikowy|gra|gry|kuchni|papier|film",
    shots: "slychac strzaly|strzelaja|padly strzaly|strzaly w szkole|strzelanina|strzela w szkole",
    intruder:
      "zamaskowany|przeskoczyl|przelazl przez plot|wtargnal|wdarl sie|wlamal sie|obcy mezczyzna|chodzi po szkole",
    grounds:
      "szkole|szkola|szkoly|szkolny|klasie|korytarzu|korytarz|boisku|boisko|stolowce|sali|lazience|toalecie|szatni|plecaku|podworku|przedszkolu|laboratorium|kuchni|dach|budynku|brama|brame|szafce|szafka|piórniku|piórnik|ławce|kieszeni|plecak|busie",
    notArrived:
      "nie wrocil|nie wrocila|nie dotarl|nie dotarla|nie przyszedl|nie przyszla|nie przyjechal|nie przyjechala|nie wysiadl|nie wysiadla|nie bylo jej w autobusie|nie bylo go w autobusie|nie doszedl|nie doszla|jeszcze nie ma w domu|nie ma go w domu|nie ma jej w domu",
    thing2: "paczka|list|zeszyt|ksiazka|kurtka|plecak|czapka|ocena|mail|zaswiadczenie",
    noSign:
      "nikt jej nie widzial|nikt go nie widzial|nie mozemy znalezc|nie moge znalezc|nikt nie wie gdzie|zaginal|zaginela|zniknal|zniknela|uciekl|uciekla|porwal|porwali|porwano",
    whereIs: "gdzie jest moj syn|gdzie jest moja corka|gdzie jest moje dziecko",
    slippedOut:
      "uciekla przez okno|uciekl przez okno|wyszla przez okno|wyszedl przez okno|uciekla z domu|uciekl z domu|nie nocowal w domu|nie nocowala w domu",
    tookAway:
      "kto ja odebral|kto go odebral|ktos ja zabral|ktos go zabral|odebral ja ktos|odebral go ktos|poszła z obcym|poszedł z obcym|odszedł z obcym|poszedł z jakimś mężczyzną|poszła z jakimś mężczyzną|wsiadła do obcego auta",
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
    burning: "pali sie|pozar|plonie|plomienie|ogien|sie pali",
    smoke: "dym|dymu",
    gas: "czuc gaz|smierdzi gazem|zapach gazu|ulatnia sie gaz|wyciek gazu|gaz|czad",
    unwell: "kreci sie|wymiotuja|slabo|boli glowa|zawroty|mdleja",
    sparks: "iskrzy kabel|kabel iskrzy|zerwany kabel",
    bus: "autobus|autobusie|bus|busie|gimbus|autokar|autokarze",
    wrecked:
      "wypadek|wypadku|rozbil sie|przewrocil sie|w rowie|do rowu|zderzyl|zderzenie|dachowal|pali sie|ranne|ranni|sie pali|plonie|stanal w ogniu",
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
  harmless: [
    "przypalila|przypalil obiad|ciasto|zupe|kolacje|nalesniki",
    "umieram ze smiechu|wstydu|ciekawosci|nudow|glodu",
    "alarm probny",
  ],
  past: ["lat|lata temu", "w zeszlym|ubieglym roku"],
};
