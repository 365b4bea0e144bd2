import type { ShapeWords } from "./shape-words.ts";

/** German: what its longer lists do not hold yet, by its parts. */
export const germanShapes: ShapeWords = {
  language: "de",
  parts: {
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
      "bin ich nicht mehr da|bin ich weg für immer|ohne mich besser|besser ohne mich|nicht mehr aufwachen|nie mehr aufwachen|seht mich nie wieder|seht mich nicht wieder|mein letzter tag|keine last mehr|heute abend alles vorbei|morgen alles vorbei|dann ist alles vorbei",
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
      "nicht mehr ansprechbar|nicht ansprechbar|bewusstlos|wacht nicht mehr auf|nicht wach zu bekommen",
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
      "wer hat sie abgeholt|wer hat ihn abgeholt|jemand hat sie schon abgeholt|mit einem fremden mitgegangen|jemand anders abgeholt|schon abgeholt worden von",
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
};
