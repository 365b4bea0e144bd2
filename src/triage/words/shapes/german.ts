import { germanHarm } from "./harm/german.ts";
import type { ShapeWords } from "./shape-words.ts";

/** German: what its longer lists do not hold yet, by its parts. */
export const germanShapes: ShapeWords = {
  language: "de",
  parts: {
    ...germanHarm,
    story: "stück|buch|roman|film|spiel|arbeit",
    acidBurn: "mit säure verätzt|verätzt|verätzung|säure in die augen|säure auf die hand|säureverätzung",
    shock:
      "stromschlag|elektrischen schlag|einen schlag bekommen an der steckdose|steckdose gegriffen|in die steckdose|an der steckdose|einen schlag bekommen|blankes kabel|blanken draht|unter strom",
    boneOut:
      "knochen schaut|knochen ragt|knochen steht raus|man sieht den knochen|offener bruch|knochen sieht man|knochen guckt",
    grabVan:
      "wollte meine tochter mitnehmen|wollte meinen sohn mitnehmen|ins auto zerren|ins auto ziehen|ins auto gezogen|ins auto gezerrt|in einen lieferwagen|wollte sie ins auto|wollte ihn ins auto|versucht zu entführen|zu entführen|entführen wollen",
    lockedCar:
      "im auto eingesperrt|in einem auto eingesperrt|baby im auto|kind im heißen auto|allein im heißen auto|im verschlossenen auto|baby ist in einem auto|eingesperrt im auto",
    beating:
      "prügeln|schlagen auf ihn|schlagen auf sie|treten auf ihn|treten auf sie|verprügeln ihn|verprügeln sie|auf ihn ein|auf sie ein|treten ihn",
    gang: "zehn jungs|fünf jungs|mehrere jungs|zu zehnt|zu fünft|zu viert|zu dritt|eine gruppe|eine bande|alle auf einen",
    fellHigh:
      "aus dem zweiten stock gefallen|aus dem ersten stock gefallen|aus dem fenster gefallen|vom dach gefallen|vom balkon gefallen|vom dach gestürzt|aus dem fenster gestürzt|aus dem dritten stock|aus dem zweiten stock",
    drowning:
      "ertrinkt|am ertrinken|ertrunken|unter wasser und|auf dem grund des beckens|geht unter im becken|untergegangen|am beckenrand bewusstlos|aus dem wasser gezogen|kommt nicht mehr hoch|fast ertrunken",
    stabbed:
      "niedergestochen|erstochen|messerstich|messerstiche|abgestochen|auf ihn eingestochen|auf sie eingestochen|mit dem messer verletzt|messerstichen|mit dem messer gestochen|in den bauch gestochen|messerattacke",
    hardTool: "hammer|schläger|eisenstange|stock|machete|axt|schraubenzieher|kette|beil|messer",
    chases: "verfolgt|jagt|rennt hinter|bedroht|greift an|angegriffen",
    touchesChild:
      "fasst meinen sohn an|fasst meine tochter an|fasst sie an|fasst ihn an|meine tochter angefasst|meinen sohn angefasst|begrapscht|betatscht|grapscht|fasst die mädchen an|fasst die jungs an",
    stranger: "einen mann|einem mann|ein mann|einem fremden|einen fremden|erwachsenen",
    sendsPics: "schickt fotos an|schickt bilder an|bilder geschickt an|fotos geschickt an|schickt einem mann",
    beatBlood:
      "ohr geblutet|ohr blutete|nase blutete|blutig geschlagen|bis er geblutet|bis sie geblutet|bis es blutete",
    tookTooMuch: "zu viel genommen|zu viele tabletten|zu viele genommen|zu viele pillen|überdosis genommen",
    ex: "ex|vater|mutter|exmann|exfrau|kindsvater|kindesvater|papa|mama|papa von|vater von",
    fakePapers: "gefälschten|gefälschte|gefälschter|gefälschtem|falschen papieren|falsche papiere|fälschung",
    acid: "säure ins gesicht|anzünden will|lebendig verbrennen|kochendes wasser über",
    animal: "hund|katze|reh|fahrrad|igel",
    hitByCar:
      "angefahren|überfahren|vom auto erfasst|von einem auto erfasst|vom lkw erfasst|auto hat sie erfasst|auto hat ihn erfasst|vors auto gelaufen|unters auto gekommen",
    privateRoom: "klo|toilette|toiletten|umkleide|umkleidekabine|dusche|duschen",
    spies:
      "beobachtet sie|spannt|beobachtet die mädchen|durch ein loch|versteckte kamera|filmt unter|schaut unter",
    warns: "nicht sitzen|sollen nicht|nicht hingehen|nicht gehen|nicht hinsetzen|warnt|gewarnt|sagt allen",
    soonDay: "montag|dienstag|mittwoch|donnerstag|freitag|morgen",
    avoid: "an den fenstern|am fenster|in der mensa|in der turnhalle|in der aula",
    cigarette: "zigarette|zigaretten|feuerzeug|zigarre",
    burnMarks: "brandwunden|verbrennungen|verbrannt|brandmale|brandnarben",
    fun: "schminke|kostüm|shampoo|glitzer",
    eye: "ins auge|im auge|in die augen|in den hals|ins ohr",
    sharp: "bleistift|stift|schere|stock|gabel|scherbe|nagel|ast|draht|nadel|säure|bleiche|reiniger",
    whatNow: "was ist los|was passiert|was ist da los|schreibt mir|geht es ihnen gut|ist das echt",
    underDesks:
      "unter den tischen|unterm tisch|im dunkeln|licht aus|im schrank|verbarrikadiert|eingeschlossen im",
    justSorry:
      "nur sorry|nur das wort|wort entschuldigung|schwarzes bild|schwarzes quadrat|lebt wohl alle|macht es gut alle|es ist vorbei|letzter post",
    posts: "gepostet|hochgeladen|geschrieben|story|status|profil",
    rememberMe:
      "vergiss mich nicht|denk an mich|erinnere dich an mich|macht es heute|wird es heute|damit ich an sie",
    keepsake: "kette|ring|armband|tagebuch|uhr|medaillon|kuscheltier|pulli",
    photoOf:
      "foto meiner tochter|foto meines sohnes|foto von meiner|foto von meinem|fragt nach meiner|fragt nach meinem|fragt die kinder wo|sucht meine tochter|sucht meinen sohn|ruft meine tochter",
    seeker: "eine frau|ein mann|ein typ|jemand|ein fremder|eine fremde|eine dame",
    stillOut:
      "nicht angekommen|seit zwei stunden|vor zwei stunden|seit stunden|nicht da|nicht zuhause|nie angekommen",
    pickedUp: "abgeholt|mitgenommen|geholt",
    carer: "demenz|dement|alzheimer|verwirrt",
    drugged:
      "nicht mehr stehen|kann nicht stehen|bewusstlos|erbricht|übergibt sich|wacht nicht auf|benommen|torkelt|umgekippt",
    spiked:
      "etwas ins getränk|was ins getränk|etwas ins glas|was ins glas|ko tropfen|k o tropfen|unter drogen gesetzt",
    minor: "10|11|12|13|14|meine tochter glaubt",
    pregnant: "schwanger",
    willBleed:
      "wird jemand bluten|jemand bluten|es wird blut fließen|blut fliessen|kopf wegschiessen|eine kugel in den|kehle durchschneiden|wie in winnenden|wie columbine",
    lostSight:
      "keiner weiß wo|niemand weiß wo|aus den augen verloren|finden ihn nicht|finden sie nicht|nicht zu finden|wissen nicht wo",
    ranOut:
      "aus dem unterricht gerannt|aus der klasse gerannt|rausgerannt|weggerannt|davongelaufen|weggelaufen|abgehauen|aus dem klassenzimmer gerannt",
    enters:
      "mauer|zaun|geklettert|gesprungen|eingedrungen|reingekommen|im gebäude|im flur|auf dem hof|schulhof|tür|über die",
    masked: "vermummte|vermummter|vermummt|maskierte|maskierter|maskiert|sturmhaube|sturmhauben",
    trusted: "trainer|lehrer|pfarrer|betreuer|coach|erzieher|onkel|nachhilfelehrer|priester",
    showers:
      "duscht mit|geht mit duschen|duscht zusammen|schläft im selben bett|im gleichen bett|den rücken waschen",
    regular:
      "jeden montag|jedes mal|jede woche|immer wenn|nach jedem|montags|nach dem wochenende|nach jedem wochenende",
    newMarks:
      "neue striemen|neue blaue flecken|neue flecken|neue wunden|neue brandwunden|bisswunde|bissspuren|neue verletzungen|neue kratzer",
    hitHead:
      "kopf gestoßen|kopf gestossen|kopf angeschlagen|auf den kopf gefallen|ball an den kopf|kopf geknallt|kopf aufgeschlagen|tritt gegen den kopf",
    unsure:
      "welcher tag|welcher tag ist|wo er ist|wo sie ist|wie er heisst|wie sie heisst|seinen namen|ihren namen",
    treats: "kekse|schokolade|bonbons|pralinen|gummibärchen",
    hiding: "leid|klo|toilette|schreibt|verzeih|weint|geschrieben|tschüss|nachricht",
    swallows: "genommen|geschluckt|nimmt|eingenommen|getrunken|geschluckt",
    wholePack:
      "ganze packung|ganze schachtel|ganze flasche|komplette packung|die ganze packung|volle packung|alle auf einmal",
    mine: "meine tochter|meinen sohn|mein kind|meine kinder|meinen jungen|meine kleine|meinen kleinen|sie|ihn",
    list: "liste|namen|heft",
    books: "buch|roman|spiel",
    ownDeath:
      "ihr eigenes grab|sein eigenes grab|eigenes grab|eigene beerdigung|eigenen grabstein|grabstein mit seinem namen|grabstein mit ihrem namen|eigenen sarg|eigene todesanzeige",
    tie: "gürtel|seil|strick|kabel|schnur|schnürsenkel|bettlaken",
    aroundNeck: "um den hals|am hals",
    noFeeling:
      "spürt seine beine nicht|spürt ihre beine nicht|spürt die beine nicht|spürt seine arme nicht|fühlt seine beine nicht|fühlt ihre beine nicht|kein gefühl in den beinen|beine nicht bewegen|kein gefühl mehr in",
    hairDrag: "an den haaren|bei den haaren",
    drags: "gezogen|gezerrt|geschleift|gepackt|gerissen|zieht|zerrt",
    foodLocked:
      "schloss am kühlschrank|kühlschrank abgeschlossen|sperren den kühlschrank|sperrt den kühlschrank|lassen ihn hungern|lassen sie hungern|lässt ihn hungern|lässt sie hungern|gibt ihm nichts zu essen|gibt ihr nichts zu essen|geben ihm nichts zu essen",
    kneel:
      "auf reis knien|auf steinen knien|stundenlang knien|schläft draussen|draussen schlafen|im keller schlafen|steigt nicht aus meinem auto",
    secretGame:
      "geheimes spiel|geheimspiel|unser geheimnis|ihr geheimnis|geheimnis mit|besonderes spiel|kitzelspiel",
    kinMale:
      "opa|großvater|onkel|stiefvater|stiefbruder|cousin|vater|papa|nachbar|lehrer|trainer|babysitter|bruder",
    nightRoom:
      "nachts in ihr zimmer|nachts in sein zimmer|kommt in ihr zimmer|nachts in ihr bett|in ihr bett|in sein bett|legt sich zu ihr",
    handUnder:
      "hand unter ihren rock|hand unter den rock|hand in ihre hose|hand in die hose|hand in seine hose|hand unter ihr|hände unter ihr|hand in ihrer hose|finger in ihre",
    hitList:
      "todesliste|abschussliste|liste mit namen wen|liste wen er|liste der leute die er|liste mit leuten die er|liste von leuten die er",
    kills: "umbringt|umbringen|tötet|töten|erschießt|erschießen|abknallt|sterben|umbringen will|töten will",
    watchNews:
      "schaut morgen nachrichten|schau morgen nachrichten|in den nachrichten sehen|seht ihr in den nachrichten|in die nachrichten kommen|komme in die nachrichten",
    ours: "robotik|chor|mannschaft|orchester|wettbewerb|stolz|preis",
    comeArmed:
      "komme mit dem baseballschläger|komme mit einem baseballschläger|komme mit dem schläger|komme mit der waffe|komme mit meiner pistole|komme mit dem messer|komme mit meinen brüdern",
    bang: "lauter knall|lauten knall|riesen knall|knall|schüsse|explosion",
    silence:
      "niemand geht ran|keiner geht ran|niemand antwortet|keiner antwortet|antwortet niemand|stille|schreie|geht niemand",
    wrongPerson:
      "der falschen person|einer falschen person|einem fremden mitgegeben|einer fremden mitgegeben|einer fremden frau|einem fremden mann|fremden mitgegeben|den falschen leuten|der falschen oma|mit einem fremden|mit einer fremden",
    trip: "museum|zoo|ausflug|park|aquarium|theater|strand|bauernhof|wandertag|klassenfahrt",
    missingOne:
      "ein kind fehlt|fehlt ein kind|fehlt uns ein kind|es fehlt eins|fehlt eins|einer fehlt|eine fehlt|fehlt einer|23 von 24|ein schüler fehlt|fehlt ein schüler",
    belongings:
      "ihr fahrrad|sein fahrrad|ihr rad|sein rad|ihr ranzen|sein ranzen|ihr rucksack|sein rucksack|ihre schuhe|seine schuhe|ihr handy|sein handy|sein helm|ihr roller|sein roller",
    lying:
      "liegt am|liegt auf|liegt im|am straßenrand|auf der straße|im graben|am fluss|im fluss|an den gleisen|am bach",
    checks:
      "in der klasse|in der schule|ist sie da|ist er da|wo ist|nicht da|verschwunden|nachsehen|angekommen|nicht zuhause",
    notFather:
      "ist nicht ihr vater|ist nicht sein vater|ist nicht der vater|ist nicht ihre mutter|ist nicht seine mutter|ist nicht die mutter|ist nicht mein mann|ist nicht ihr onkel|ist nicht ihre tante|ist nicht ihre oma",
    drunk: "betrunken|besoffen|alkoholisiert|auf drogen|riecht nach alkohol|bekifft|zugedröhnt",
    getsKids:
      "kinder abholen|die kinder holen|kinder mitnehmen|holt die kinder|will sie abholen|will ihn abholen|abholen will|abholen kommt|sie mitnehmen|ihn mitnehmen|kommt die kinder",
    foundUs:
      "er hat uns gefunden|hat uns gefunden|weiß wo wir sind|weiß wo wir wohnen|weiß jetzt wo wir|steht vor meiner arbeit|steht vor unserer tür|steht vor meinem haus",
    safe: "meine kinder|die kinder|kinder|schule|polizei|verstecken|sicherheit|beschützen",
    fellOut: "rausgefallen|herausgefallen|rausgestürzt|rausgeschleudert|aus dem bus gefallen",
    moving: "bustür|während der fahrt|fahrenden|tür ist aufgegangen|tür ging auf|bus|türe",
    wrongBus: "in den falschen bus|im falschen bus|falschen bus|falscher bus|ins falsche taxi",
    lostOne:
      "niemand weiß|keiner weiß|spricht nicht|wo er ist|wo sie ist|autist|autistisch|vorschule|erste klasse|5 jahre|6 jahre|wo ist",
    tracks: "bahnübergang|auf den gleisen|auf den schienen|bahngleisen",
    noneReturns:
      "niemand kommt nach hause|keiner kommt nach hause|keiner kommt lebend|niemand kommt lebend|keiner überlebt|niemand überlebt|ihr werdet alle sterben|alle werden sterben|alle sterben",
    says: "geschrieben|gepostet|gesagt|nachricht|wand|klo|gruppe|steht|schreibt|sagt",
    letter: "brief|briefe|zettel|nachricht",
    farewell: "abschiedsbrief|abschiedsbriefe|abschiedszettel",
    forgive:
      "verzeiht mir|verzeih mir|vergebt mir|vergib mir|es tut mir leid mama|tut mir leid mama|sucht mich nicht|für jeden von uns|nicht eure schuld|lebt wohl",
    apology: "lehrerin|hausaufgabe|hausaufgaben|verspätung",
    pillow: "bett|kissen|auf dem tisch",
    tooth: "zahn|zahnfee|nikolaus|geburtstag",
    vanished:
      "weg|verschwunden|nicht in seinem zimmer|nicht in ihrem zimmer|zimmer leer|bett leer|nicht da|erreichen",
    gaveAll:
      "ganzen sachen verschenkt|alles verschenkt|alle sachen verschenkt|alle ihre sachen verschenkt|alle seine sachen verschenkt|verschenkt alle|verschenkt ihre sachen|verschenkt seine sachen|verschenkt alles",
    saidBye:
      "von allen verabschiedet|verabschiedet sich von allen|sich verabschiedet|abschied genommen|verabschiedet",
    notHere:
      "bin ich nicht mehr da|bin ich weg für immer|ohne mich besser|besser ohne mich|nicht mehr aufwachen|nie mehr aufwachen|seht mich nie wieder|seht mich nicht wieder|mein letzter tag|keine last mehr|heute abend alles vorbei|morgen alles vorbei|dann ist alles vorbei|schläft ein und wacht nicht mehr auf|einschlafen und nicht mehr aufwachen|schlafen und nie mehr aufwachen|für immer schlafen|für immer einschlafen|einschlafen und nie wieder",
    thanksAll: "danke für alles mama|danke für alles papa|danke für alles",
    leaving: "ziehen um|umzug|ferien|schuljahr|abschlussfeier|schwimmbad|sprungturm|becken",
    unreachable:
      "handy ausgemacht|handy ausgeschaltet|handy aus|handy ist aus|geht nicht ran|geht nicht ans|antwortet nicht|meldet sich nicht|nicht erreichbar|erreichen sie nicht|erreichen ihn nicht|mailbox|nicht zu erreichen",
    selfCut:
      "ritzt sich|sich ritzt|schneidet sich|sich schneidet|ritzt sich die arme|verletzt sich selbst|sich die arme aufgeschnitten|pulsadern",
    cuts: "ritzt|schneidet|kratzt|schlitzt|geritzt|aufgeritzt",
    blade: "zirkel|klinge|klingen|rasierklinge|cutter|schere|messer|spitzer|scherbe",
    skin: "arm|arme|armen|handgelenk|handgelenke|oberschenkel|haut",
    search: "google|gegoogelt|gesucht|suchverlauf|internet|verlauf",
    noose:
      "galgenknoten|schlinge|erhängen|erhängt|aufhängen|wie man stirbt|schmerzlos sterben|wie viele tabletten",
    lips: "lippen|mund|fingernägel",
    blue: "blau|lila|bläulich",
    struck:
      "gefallen|hingefallen|umgefallen|gestürzt|zusammengebrochen|gestossen|ball an|ball gegen|getroffen|umgekippt|runtergefallen",
    notRising:
      "steht nicht auf|bewegt sich nicht|rührt sich nicht|reagiert nicht|wacht nicht auf|antwortet nicht|nicht ansprechbar|antwortet nicht mehr|steht nicht mehr auf",
    diabetic:
      "zuckerkrank|diabetiker|diabetikerin|diabetes|zucker|unterzuckert|unterzucker|insulin|ihr wert|sein wert",
    dazed:
      "zittert|blass|wirr|verwirrt|schwindelig|umgekippt|lallt|benommen|schläfrig|bei 38|zu niedrig|erbricht|übergibt sich",
    notWaking:
      "nicht mehr ansprechbar|nicht ansprechbar|bewusstlos|wacht nicht mehr auf|nicht wach zu bekommen|atmet nicht|atmet nicht mehr|atmet kaum|ohne bewusstsein|ohne atmung",
    fever: "fieber",
    delirious: "redet wirr|fantasiert|phantasiert|halluziniert|weiss nicht wo|41|42",
    marks:
      "blaue flecken|fingerabdrücke am hals|fingerabdrücke|striemen|brandwunden|würgemale|blaues auge|verbrennungen|abdrücke",
    notTelling:
      "sagt nicht wer|will nicht sagen|traut sich nicht|sagt er sei gefallen|will es nicht sagen|verrät nicht|nicht wer das war",
    hunger:
      "isst aus dem müll|essen aus dem müll|nichts zu essen bekommt|bekommt nichts zu essen|bekommen nichts zu essen|kriegt nichts zu essen|haut und knochen|hat tagelang nichts gegessen",
    lover: "freund|zusammen mit|liebhaber|partner",
    knowWhere:
      "ich weiß wo sie wohnen|ich weiß wo du wohnst|weiß wo sie parken|weiß wo ihr auto|weiß wann sie",
    beware: "bereuen|büßen|aufpassen|passen sie auf|werden schon sehen|schlafen sie gut|leid tun",
    dontCome:
      "kommt nicht in die schule|geht nicht in die schule|bleibt zuhause|bleibt zu hause|kommt morgen nicht|kommt montag nicht",
    survive: "leben|sterben|überleben|blutbad|massaker|am leben",
    slippedOut:
      "durchs fenster abgehauen|aus dem fenster abgehauen|aus dem fenster geklettert|durchs fenster geklettert|von zuhause abgehauen|von zu hause abgehauen|von zuhause weggelaufen|nicht zuhause geschlafen|nicht zu hause geschlafen|die ganze nacht nicht nach hause",
    tookAway:
      "wer hat sie abgeholt|wer hat ihn abgeholt|jemand hat sie schon abgeholt|mit einem fremden mitgegangen|jemand anders abgeholt|schon abgeholt worden von|mit einem mann mitgegangen|mit einem fremden mitgegangen|bei einem fremden eingestiegen",
    posing:
      "gibt sich als|gab sich als|sagt sie sei die tante|sagt er sei der onkel|ausgegeben als|als mich ausgegeben",
    takes: "abholen|mitnehmen|abgeholt",
    bus: "bus|schulbus|kleinbus|reisebus",
    wrecked:
      "von der straße abgekommen|von der strasse|im graben|in den graben|umgekippt|überschlagen|unfall|verunglückt|zusammengestoßen|brennt|auf der seite",
    driver: "busfahrer|fahrer|busfahrerin",
    unfit: "betrunken|besoffen|zusammengebrochen|ohnmächtig|eingeschlafen|riecht nach alkohol|fahne",
    deathOf: "ist gestorben|ist verstorben|ist tot",
    recently: "heute nacht|gestern abend|heute morgen",
    pet: "hund|katze|hamster|opa|oma|fisch|akku|handy|dichter|autor|könig",
  },
  harmless: [
    "super|gut|toll|prima|daneben|vorbei|tor|tore|eigentor geschossen",
    "geschossen ... tore|tor|treffer|elfmeter|eigentor",
    "wacht|wachen|aufwachen|wach nicht auf|vom|durch|wenn ... wecker|alarm|zeit|handy",
  ],
};
