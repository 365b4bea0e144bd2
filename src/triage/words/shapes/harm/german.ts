/** German: plain harm to the body and to many, and who does it, by its parts. */
export const germanHarm: Readonly<Record<string, string>> = {
  biter:
    "hund|hunde|schäferhund|kampfhund|rottweiler|schlange|kreuzotter|viper|skorpion|spinne|fuchs|ratte|marder|fledermaus|affe|pitbull",
  bitten: "gebissen|beißt|biss|angefallen|angegriffen|zerfleischt|gestochen|zugebissen",
  object:
    "hausaufgaben|heft|buch|bücher|schuh|schuhe|ball|spielzeug|handy|mütze|jacke|handschuh|handschuhe|tasche|ranzen|flasche|brotdose|brille|kostüm|stift|mäppchen|schlüssel|foto|kuscheltier|paket|päckchen|brief|karton",
  limb: "finger|fingerkuppe|daumen|hand|hände|arm|arme|fuß|füße|zeh|zehen|bein|beine|ohr",
  severed:
    "abgeschnitten|abgetrennt|abgesägt|abgerissen|abgehackt|amputiert|zerquetscht|gequetscht|eingequetscht|zermalmt|hängt nur noch|ist ab|überrollt|überfahren|in der maschine|in die maschine|eingeklemmt",
  sawTool:
    "säge|kreissäge|stichsäge|bandsäge|laubsäge|bohrmaschine|bohrer|drehbank|schneidemaschine|rasenmäher|mixer|schleifmaschine|tacker|brotmaschine",
  gotCut: "geschnitten|abgeschnitten|gesägt|blutet|blut|geraten|durchbohrt|gebohrt|erwischt",
  hotLiquid:
    "kochendem wasser|kochendes wasser|kochend heißem|heißem öl|heißes öl|heißem fett|heißes fett|heißer suppe|heiße suppe|heißem tee|heißen tee|heißem wasser|heißes wasser|heißem kaffee|wasserkocher|fritteuse|dampf|heißes wachs",
  spilled:
    "verbrüht|verbrannt|übergossen|geschüttet|gekippt|gespritzt|blasen|haut|schreit|ausgeleert|übergekippt|verschüttet",
  scalded:
    "verbrüht|verbrühung|verbrühungen|schwer verbrannt|verbrennungen im gesicht|verbrennungen zweiten|verbrennungen dritten|verbrennungen|haare brennen|ärmel brennt|kleidung brennt|jacke brennt|haut löst sich|haare haben feuer gefangen|kleid hat feuer gefangen|feuer gefangen|hose brennt|haare in flammen",
  falls:
    "gefallen|gestürzt|fiel|stürzte|gesprungen|gerutscht|gestoßen|geschubst|eingebrochen|abgestürzt|gekippt|runtergefallen|hinuntergefallen|reingefallen|ist eingebrochen",
  deadlyPlace:
    "im eis|durchs eis|durch das eis|in den brunnen|in einen brunnen|auf die gleise|auf die schienen|in den fluss|in den teich|in den kanal|in den bach|in die schlucht|die klippe|von der brücke|vom dach|vom balkon|übers geländer|über das geländer|in den schacht|ins feuer|in die grube|durch die glastür|durch die scheibe|aus dem fenster|vom ersten stock|aus dem ersten stock|aus dem zweiten stock|von der tribüne|ins lagerfeuer|in den see gefallen|ins eis eingebrochen|eis eingebrochen",
  smothered:
    "tüte über den kopf|plastiktüte über|tüte über dem kopf|kissen aufs gesicht|kissen ins gesicht|kissen auf das gesicht|kopf unter wasser|kopf ins klo|unter wasser gedrückt|unter wasser gehalten|mund und nase zu|auf seinen brustkorb|auf seiner brust gesessen|auf den hals gekniet|verschüttet im sand|im sand verschüttet|im schnee verschüttet",
  heavy:
    "schrank|regal|bücherregal|spind|spinde|tafel|fernseher|tor|fußballtor|basketballkorb|baum|ast|mauer|wand|tür|tisch|pfosten|gerüst|automat|statue|zaun|leiter|heizkörper",
  fellOn:
    "auf ein kind gefallen|auf einen schüler gefallen|auf eine schülerin gefallen|auf ihn gefallen|auf sie gefallen|eingeklemmt|umgekippt auf|begraben|erschlagen|zerquetscht|umgefallen und|auf meinen sohn gefallen|auf meine tochter gefallen|auf meinen sohn gekippt|auf meine tochter gekippt|auf ein kind gekippt|auf einen jungen|auf ein mädchen",
  trappedUnder:
    "eingeklemmt unter|liegt darunter|unter dem schrank|unter dem regal|unter dem tor|verschüttet|kopf steckt im|kopf steckt fest|schal um den hals|kordel um den hals|schnur um den hals|strick um den hals|seil um den hals",
  beatenUp:
    "zusammengeschlagen|verprügelt|geschlagen|getreten|verdroschen|krankenhausreif|zusammengetreten|gegen den kopf getreten|vermöbelt",
  inBlood:
    "blutüberströmt|voller blut|überall blut|blutet|bewusstlos|rührt sich nicht|bewegt sich nicht|steht nicht auf|zähne ausgeschlagen|spuckt blut|zu fünft|zu viert|zu dritt|zu sechst|mehrere auf einen",
  shotAt:
    "angeschossen|auf meinen sohn geschossen|auf meine tochter geschossen|auf ihn geschossen|auf sie geschossen|auf kinder geschossen|auf schüler geschossen|auf meinen sohn wurde geschossen|schießt auf|schießen auf|schussverletzung|schusswunde|das feuer eröffnet|um sich geschossen|amoklauf|amokläufer|erschossen",
  ballGame: "tor|tore|fußball|spiel|ball|foto|film|elfmeter|handball|sport|übung|krieg|könig",
  several:
    "mehrere kinder|mehrere schüler|mehrere|viele kinder|einige kinder|die kinder|die ganze klasse|halbe klasse|zwei kinder|drei kinder|zwei schülerinnen|drei schüler|vier schüler|alle|die schüler",
  fainted:
    "ohnmächtig|umgekippt|umgefallen|bewusstlos|zusammengebrochen|kriegen keine luft|bekommen keine luft|augen brennen|schwindelig und kopfschmerzen|kopfschmerzen und schwindel|vergiftet",
  fumesFrom:
    "heizung|ofen|heizkessel|gas|rauch|geruch|dämpfe|turnhalle|halle|labor|schwimmbad|raum|generator|abgase|küche|bus|chlor|kohlenmonoxid",
  explodes:
    "explodiert|explosion|in die luft geflogen|hochgegangen|verpufft|verpuffung|feuer gefangen|in flammen|brennt|stichflamme",
  blastPlace:
    "heizraum|heizungskeller|labor|chemieraum|chemiesaal|küche|mensa|gas|gasflasche|akku|handy|laptop|transformator|werkstatt|keller|klassenzimmer|turnhalle|fritteuse|ofen|mülleimer|vorhang|heizkessel",
  experiment:
    "vulkan|modell|film|computerspiel|popcorn|projektwoche|geschichte|krieg|roman|übung|luftballon|zahlen",
  roofing:
    "decke|dach|mauer|wand|gerüst|tribüne|bühne|balkon|brücke|treppe|klettergerüst|rutsche|kran|container|zelt|hüpfburg|deckenplatte",
  collapsed:
    "eingestürzt|stürzt ein|einsturz|zusammengebrochen|heruntergekommen|runtergekommen|auf die schüler|auf die kinder|abgebrochen|weggeflogen|umgekippt|nachgegeben|gestürzt",
  chemical:
    "chlor|chlorgas|ammoniak|quecksilber|säure|chemikalie|chemikalien|pestizid|reizgas|pfefferspray|tränengas|kohlenmonoxid|lösungsmittel|weißes pulver|giftig|dämpfe|wolke|buttersäure",
  leaks:
    "ausgelaufen|ausgetreten|austritt|leck|verschüttet|gemischt|versprüht|gesprüht|husten|augen brennen|übergeben|keine luft|wolke|alarm|entwichen",
  marriedOff:
    "zwangsverheiraten|zwangsverheiratet|zwangsheirat|zwangsehe|gegen ihren willen heiraten|gegen meinen willen heiraten|zur heirat gezwungen|zum heiraten gezwungen|heiraten muss|muss heiraten|verheiraten wollen|wollen sie verheiraten|wollen mich verheiraten|soll verheiratet werden|wird verheiratet|soll einen mann heiraten|soll ihren cousin heiraten|ihren cousin heiraten|meinen cousin heiraten|versprochen an|verlobt worden",
  genitalCutting: "beschnitten|beschneiden|beschneidung|genitalverstümmelung|verstümmelt|verstümmeln",
  cuttingTalk: "baum|bäume|hecke|hecken|unterricht|vortrag|gesetz|referat|bild|sträucher|rosen",
  elder:
    "vater|papa|mutter|mama|stiefvater|stiefmutter|onkel|tante|opa|oma|freund|lebensgefährte|bruder|babysitter|mann|partner|pflegevater",
  strangles:
    "gewürgt|würgt|am hals gepackt|am hals|an der kehle|an der gurgel|kehle zugedrückt|hals zugedrückt|stranguliert|die luft abgedrückt",
  hotThing:
    "herdplatte|herd|bügeleisen|zigarette|zigaretten|feuerzeug|kerze|kochendes wasser|kochendem wasser|heißes wasser|heißem wasser|heizung|ofen|streichholz|löffel|glätteisen",
  burns:
    "seine hand|ihre hand|meine hand|hand auf|auf die herdplatte gedrückt|zigarette ausgedrückt|zigaretten ausgedrückt|zigarette auf|mit zigaretten|mit der zigarette|mit dem bügeleisen|mit dem feuerzeug|hat ihn verbrannt|hat sie verbrannt|ihn verbrüht|sie verbrüht|ihm die hand|ihr die hand|den arm verbrannt",
  tiesUp:
    "bindet|gebunden|angebunden|festgebunden|fesselt|gefesselt|angekettet|kettet|festgekettet|angeleint",
  tiedTo: "bett|stuhl|heizung|tisch|baum|pfosten|keller|garage|schrank|käfig|rohr|hundehütte",
  prowler: "mann|typ|kerl|fremder|unbekannter|lieferwagen|ex|exfreund|alter mann|bursche",
  follows:
    "verfolgt|ihr nachgegangen|ihm nachgegangen|geht ihr nach|geht ihm nach|läuft ihr hinterher|läuft meiner tochter|folgt ihr|folgt meiner|folgt mir|ihr gefolgt|ihm gefolgt|stalkt|lauert|lauert auf|lauert ihr|süßigkeiten angeboten|bonbons angeboten|ins auto gelockt|ins auto locken|ins auto zu locken|ins auto zerren|ins auto einzusteigen|ins auto steigen|angesprochen ob|mädchen fotografiert|mädchen gefilmt|filmt die mädchen|fotografiert die mädchen",
  young:
    "tochter|sohn|mädchen|kind|kinder|kindern|mich|mir|schwester|bruder|schülerinnen|hause|nichte|neffe|enkel|enkelin|fünfjährige|sechsjährige|vierjährige|siebenjährige|kleine|kleinen|kleiner|fünfjährigen",
  kidnapped: "entführt|entführung|gekidnappt|geisel|geiseln|geiselnahme|verschleppt|mein kind gestohlen",
  dragsIn: "gezerrt|gezogen|gestoßen|gezwungen|geschleppt|geschubst|gepackt|gelockt|geschmissen|geworfen",
  vehicle:
    "in einen lieferwagen|in einen transporter|in ein auto|ins auto|in sein auto|in den wagen|in einen wagen|in den kofferraum|ins gebüsch|in die büsche|in den wald|auf die toilette|in einen bus",
  spouse: "mann|ehemann|partner|ex|exmann|freund|lebensgefährte|frau|vater meiner kinder",
  hitMe:
    "mich geschlagen|schlägt mich|mich gewürgt|würgt mich|mich verprügelt|mich getreten|mich bedroht|bedroht mich|mich umbringen|uns umbringen|mir gedroht|mir die nase|mir den arm|mir ins gesicht|mich gegen die|mich eingesperrt|hat mich gestoßen|mich die treppe|mit dem messer auf mich",
  family: "kinder|kindern|kind|sohn|tochter|schule|abholen|mitgeben|geben|baby|frauenhaus",
  tipsy:
    "betrunken|besoffen|total besoffen|stockbesoffen|alkoholisiert|blau|hackedicht|sternhagelvoll|lallt|lallend|lallte|torkelt|torkelnd|torkelte|schwankt|riecht nach alkohol|roch nach alkohol|stinkt nach alkohol|alkoholfahne|fahne|unter drogen|zugedröhnt|bekifft|kann kaum stehen|getrunken",
  collector:
    "vater|papa|mutter|mama|opa|oma|onkel|tante|stiefvater|freund der mutter|abholen|abzuholen|abgeholt|babysitter",
  wheel:
    "auto|wagen|steuer|autoschlüssel|schlüssel|fahren|gefahren|abholen|abzuholen|abgeholt|losgefahren|motorrad|mitnehmen",
  hangTry:
    "versucht sich zu erhängen|sich erhängt|sich aufgehängt|wollte sich erhängen|will sich erhängen|sich aufhängen|strick um den hals|sich zu erhängen",
  veins:
    "pulsadern|adern aufgeschnitten|handgelenke aufgeschnitten|handgelenk aufgeschnitten|handgelenke geritzt",
  killAll:
    "alle umbringt|alle umbringen|alle um|alle töten|alle tötet|alle abknallen|alle abknallt|alle abstechen|alle erschießen|alle erschießt|uns alle umbringen|die ganze klasse umbringen|die lehrer umbringen|alle sterben|ihr werdet alle sterben|die schule abfackeln|die schule anzünden|die schule in die luft|amok laufen|amok läuft|nicht allein komme|komme nicht allein",
  utters:
    "geschrieben|schreibt|sagt|gesagt|droht|gedroht|gepostet|nachricht|gruppe|klassengruppe|montag|dienstag|mittwoch|donnerstag|freitag|morgen|suspendiert|rausgeschmissen|snap|insta|angekündigt",
  wildAnimal:
    "bär|wolf|wölfe|wildschwein|wildschweine|kreuzotter|kampfhund|hund ohne leine|freilaufender hund|freilaufende hunde|bulle|bienenschwarm|wespen|hornissen|bienen",
  onSite:
    "schulhof|pausenhof|spielplatz|vor der schule|auf dem gelände|bushaltestelle|greift kinder an|greift die kinder an|kinder gestochen|viele kinder gestochen",
  mascot: "maskottchen|mannschaft|kostüm|märchen|buch|film|zoo|kuscheltier|bild|lied|theaterstück|ag",
  drinks: "getrunken|trinkt|trank|geschluckt|verschluckt|gegessen|geschnüffelt|genommen",
  cleaner:
    "reinigungsmittel|putzmittel|reiniger|bleiche|spülmittel|abflussreiniger|desinfektionsmittel|kloreiniger|benzin|terpentin|verdünnung|nagellackentferner|säure|frostschutzmittel|rattengift|gift|insektengift|spiritus|lampenöl|unkrautvernichter|lauge|waschmittel|grillanzünder|rohrreiniger|abflussfrei|backofenspray|entkalker|wc reiniger|chlorreiniger",
  labour:
    "fruchtblase|fruchtblase geplatzt|bekommt gerade ihr baby|wehen bekommen|hat wehen|fehlgeburt|auf der toilette entbunden",
  leftBehind:
    "vergessen|zurückgelassen|eingeschlafen|eingeschlossen|eingesperrt|allein gelassen|sitzen geblieben|sitzen gelassen|schlafend",
  inTheBus: "im bus|im schulbus|im depot|im busdepot|im kleinbus|bus vergessen",
  leftObject:
    "turnbeutel|ranzen|jacke|tasche|handy|brotdose|mütze|brille|flasche|heft|buch|schlüssel|flöte|geige|schirm|regenschirm|sportsachen|schal|handschuhe|rucksack|sportbeutel|mäppchen",
  grope:
    "fasst|fasst an|angefasst|berührt|begrapscht|grapscht|streichelt|gestreichelt|greift|gegriffen|reibt|küsst|befummelt",
  genitals:
    "penis|pimmel|scheide|muschi|intimbereich|genitalien|geschlechtsteil|geschlechtsteile|po|hintern|brüste|busen|zwischen die beine|zwischen den beinen|schritt|in die hose|unterhose",
  checkup: "arzt|ärztin|kinderarzt|windel|ausschlag|unterricht|sexualkunde",
  arms: "pistole|messer|waffe|knarre|revolver|springmesser|klappmesser|machete|gewehr|schreckschusspistole|butterfly|dolch|munition|schlagring",
  keptIn:
    "spind|ranzen|mäppchen|federmäppchen|rucksack|tasche|hosentasche|gürtel|socke|jacke|schließfach|schultasche|hosenbund",
  armsPlay:
    "wasser|plastik|spielzeug|butter|besteck|brotzeit|streichen|heißklebe|klebe|theater|kostüm|spiel|küche|kuchen|papier|holz|pappe|hausordnung|schnitz|werken|buttermesser|obst",
  neverCame:
    "nicht angekommen|nie angekommen|nicht aufgetaucht|nicht heimgekommen|nicht nach hause gekommen|nicht zurückgekommen|nicht ausgestiegen|nicht im bus|nicht im unterricht|nicht erschienen",
  choking:
    "verschluckt und kriegt|verschluckt und bekommt|erstickt|am ersticken|steckt im hals|steckt in der luftröhre|in der luftröhre",
  outOfJail: "aus dem gefängnis|aus der haft|aus dem knast",
  strangeAdult:
    "fremder mann|fremde frau|ein fremder|unbekannter mann|unbekannte frau|ein unbekannter|mann den niemand kennt|frau die niemand kennt|mann den wir nicht kennen|frau die wir nicht kennen",
  ledAway:
    "mitgenommen|abgeholt|weggebracht|weggeführt|mit ihr weg|mit ihm weg|an der hand genommen und|davongefahren",
};
