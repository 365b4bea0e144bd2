import { frenchHarm } from "./harm/french.ts";
import type { ShapeWords } from "./shape-words.ts";

/** French: what its longer lists do not hold yet, by its parts. */
export const frenchShapes: ShapeWords = {
  language: "fr",
  parts: {
    ...frenchHarm,
    story: "pièce|livre|roman|film|jeu|travail",
    acidBurn:
      "brûlée avec de l'acide|brûlé avec de l'acide|brûlure chimique|brûlures chimiques|acide dans les yeux|acide sur la main",
    shock:
      "électrocuté|électrocutée|décharge électrique|pris le courant|choc électrique|pris le jus|fil dénudé|doigts dans la prise|fourchette dans la prise|électrisé|électrisée|pris une décharge|resté collé",
    boneOut:
      "l'os qui sort|os qui sort|os sort|on voit l'os|l'os ressort|fracture ouverte|os dépasse|l'os dépasse|os à l'air|os est sorti|os perce",
    grabVan:
      "essayé d'enlever ma|essayé d'enlever mon|voulu enlever|tenté d'enlever|essayé de faire monter|voulu faire monter|forcé à monter|tirée dans une|tiré dans une|essayé de prendre ma fille|essayé de kidnapper",
    lockedCar:
      "enfermé dans une voiture|enfermée dans une voiture|enfermé dans la voiture|bébé dans une voiture|enfant dans une voiture fermée|seul dans une voiture au soleil",
    beating:
      "tabasser|tabassent|le frappent|la frappent|frappent mon|frappent ma|rouent de coups|lynchent|passent à tabac|le tapent",
    gang: "ils sont dix|ils sont cinq|ils sont plusieurs|à plusieurs|une bande de|un groupe de|à dix|à cinq",
    fellHigh:
      "tombé du deuxième étage|tombée du deuxième étage|tombé du toit|tombée du toit|tombé par la fenêtre|tombée par la fenêtre|tombé du troisième étage|tombé du premier étage|tombé du balcon|tombée du balcon|étage et il bouge",
    drowning:
      "se noyer|se noie|en train de se noyer|s'est noyé|s'est noyée|au fond de la piscine|noyade|coulé dans|a coulé|coulé au fond|remontée sans connaissance|remonté sans connaissance|sorti de l'eau inconscient|sortie de l'eau inconsciente|boit la tasse et",
    stabbed:
      "poignardé|poignardée|poignarder|coup de couteau|coups de couteau|planté un élève|planté devant|vient d'être planté|fait planter|s'est fait planter|fait poignarder|égorgé|égorgée|lardé|coup de cutter|coup de ciseaux|lacéré",
    hardTool: "marteau|batte|barre de fer|bâton|machette|hache|tournevis|chaîne|couteau",
    chases: "poursuit|court après|pourchasse|menace|attaque|poursuivait",
    touchesChild:
      "touche mon fils|touche ma fille|touché mon fils|touché ma fille|touchent ma fille|touchent mon fils|touche les filles|touche les garçons|attouchements",
    stranger: "un homme|un adulte|un type|un inconnu|un monsieur",
    sendsPics: "envoie des photos à|envoyé des photos à|envoyer des photos à",
    beatBlood: "saigné de l'oreille|l'oreille a saigné|jusqu'au sang|saigné du nez tellement|en sang",
    tookTooMuch:
      "j'en ai trop pris|pris trop de médicaments|pris trop de cachets|avalé trop de|j'en ai pris trop|en a trop pris",
    ex: "mon ex|ex mari|ex femme|son père|leur père|sa mère|le père|la mère|ex",
    fakePapers: "faux papiers|faux documents|faux jugement|papiers falsifiés|fausse décision",
    acid: "jeter de l'acide|lancer de l'acide|acide au visage|acide sur le visage|brûler vive|brûler vif|mettre le feu à ma|mettre le feu à mon|eau bouillante sur",
    animal: "chien|chat|vélo|chevreuil",
    hitByCar:
      "renverser par une voiture|renversé par une voiture|renversée par une voiture|percuté par une voiture|percutée par une voiture|fauché par|fauchée par|écrasé par une voiture|écrasée par une voiture|renversé par un camion|voiture a renversé|voiture a percuté",
    privateRoom: "toilettes|vestiaires|vestiaire|douches|douche|wc",
    spies: "les regarde|les espionne|l'espionne|espionne|par un trou|caméra cachée|filme sous|regarde sous",
    warns: "ne pas s'asseoir|pas s'asseoir|ne pas aller|pas aller|n'allez pas|évitez|prévient|dit aux autres",
    soonDay: "lundi|mardi|mercredi|jeudi|vendredi|demain|midi",
    avoid: "près des fenêtres|à côté des fenêtres|à la cantine|au gymnase|au self|dans le hall",
    cigarette: "cigarette|cigarettes|briquet|cigare",
    burnMarks: "brûlures|brûlure|brûlé|brûlée|brûle",
    fun: "maquillage|déguisement|shampoing|paillettes",
    eye: "dans l'oeil|dans l'œil|dans les yeux|dans le cou|dans la gorge|dans l'oreille",
    sharp: "crayon|stylo|ciseaux|bâton|fourchette|verre|clou|branche|aiguille|compas|javel|acide|produit",
    whatNow: "qu'est ce qui se passe|que se passe|c'est vrai|m'a écrit|ils vont bien|ça va",
    underDesks:
      "sous les tables|sous les bureaux|dans le noir|lumières éteintes|dans le placard|barricadés|enfermés dans",
    justSorry:
      "juste désolé|le mot pardon|juste pardon|écran noir|photo noire|carré noir|adieu à tous|c'est fini pour moi|dernier post",
    posts: "posté|publié|mis|story|statut|profil",
    rememberMe:
      "m'oublie pas|ne m'oublie pas|souviens toi de moi|pense à moi|va le faire|pour que je me souvienne",
    keepsake: "collier|bague|bracelet|doudou|journal intime|montre|médaillon|sweat",
    photoOf:
      "photo de ma fille|photo de mon fils|demande où est ma|demande où est mon|cherche ma fille|cherche mon fils|demande après ma|demande après mon|appelle ma fille par|demande aux enfants où",
    seeker: "une femme|un homme|un type|une dame|un monsieur|quelqu'un|un inconnu|une inconnue",
    stillOut: "jamais arrivés|pas arrivés|deux heures|des heures|pas rentrés|répond pas|pas là",
    pickedUp: "récupéré|récupérée|venu le chercher|venue le chercher|pris le petit|a pris",
    carer: "alzheimer|démence|désorientée|désorienté|perd la tête",
    drugged:
      "tient plus debout|tient pas debout|évanoui|évanouie|malaise|vomit|réveille pas|somnolent|somnolente|bizarre",
    spiked:
      "mis quelque chose dans son verre|mis un truc dans son verre|mis quelque chose dans sa boisson|drogué mon|drogué ma|a été droguée|a été drogué",
    minor: "10 ans|11 ans|12 ans|13 ans|14 ans|ma fille croit|ma fille de 12|ma fille de 13",
    pregnant: "enceinte",
    willBleed:
      "va saigner|quelqu'un va saigner|le sang va couler|va y avoir du sang|faire sauter la tête|mettre une balle|égorger|trancher la gorge|comme à columbine",
    lostSight:
      "personne ne sait où|perdu de vue|retrouve pas|retrouve plus|le trouve plus|la trouve plus|sait pas où|introuvable",
    ranOut:
      "sorti en courant|sortie en courant|parti en courant|partie en courant|enfui de la classe|enfuie de la classe|sorti de la classe|échappé de la classe",
    enters: "sauté|escaladé|mur|grille|entrés|entré|dans la cour|couloir|dedans|portail|barrière|clôture",
    masked: "cagoulés|cagoulé|masqués|masqué|cagoule|cagoules|visage caché",
    trusted: "entraîneur|entraineur|prof|professeur|curé|prêtre|coach|moniteur|animateur|éducateur|oncle",
    showers:
      "se douche avec|prend sa douche avec|dort dans le même lit|partage son lit|se baigne nu avec|laver le dos",
    regular:
      "chaque lundi|à chaque fois|chaque semaine|tous les lundis|après chaque|chaque week end|quand elle revient|quand il revient|au retour",
    newMarks:
      "nouvelles marques|nouveaux bleus|nouveau bleu|nouvelles traces|trace de morsure|nouvelles brûlures",
    hitHead:
      "cogné la tête|tapé la tête|coup à la tête|coup sur la tête|tombé sur la tête|tombée sur la tête|ballon dans la tête|choc à la tête",
    unsure: "quel jour on est|quel jour c'est|où il est|où elle est|comment il s'appelle|son prénom",
    treats: "gâteaux|bonbons|chocolats|biscuits|céréales",
    hiding: "désolée|désolé|pardon|toilettes|écrit|adieu|pleure|message",
    swallows: "pris|avalé|prend|gobé|bu",
    wholePack:
      "toute une boîte|toute la boîte|une boîte entière|tout le flacon|toute la plaquette|tout un flacon",
    mine: "ma fille|mon fils|mon enfant|mes enfants|mon petit|ma petite|ma nièce|mon neveu",
    list: "liste|noms|cahier",
    kills: "va tuer|veut tuer|vont mourir|tuera",
    books: "livre|roman|jeu",
    ownDeath:
      "sa propre tombe|dessiné sa tombe|une tombe avec son nom|tombe à son nom|son propre enterrement|son cercueil|ses propres obsèques",
    tie: "ceinture|corde|câble|lacet|drap|cordon",
    aroundNeck: "autour du cou|au cou",
    noFeeling:
      "sent plus ses jambes|sent pas ses jambes|sent plus ses bras|sent plus son bras|sent plus ses pieds|bouge plus les jambes|peut plus bouger les jambes",
    hairDragged:
      "traînée par les cheveux|traîné par les cheveux|tirée par les cheveux|tiré par les cheveux|attrapée par les cheveux|attrapé par les cheveux|tire les cheveux pour la faire sortir",
    foodLocked:
      "cadenas au frigo|cadenas sur le frigo|ferme le frigo à clé|privé de nourriture|privée de nourriture|affamé par|laissent mourir de faim|ne lui donnent pas à manger",
    kneel:
      "à genoux sur du riz|à genoux sur une règle|à genoux pendant des heures|dort dehors|dorment dehors|fait dormir dehors|veut pas descendre de ma voiture",
    secretGame: "jeu secret|jeu spécial|leur secret|notre secret|secret avec|jeu des chatouilles",
    kinMale:
      "grand père|papi|oncle|tonton|beau père|demi frère|cousin|père|papa|voisin|prof|entraîneur|baby sitter|frère",
    nightRoom:
      "vient dans sa chambre la nuit|entre dans sa chambre la nuit|vient dans son lit|se glisse dans son lit|va dans sa chambre la nuit",
    handUnder:
      "main sous sa jupe|main sous la jupe|main dans sa culotte|main dans son pantalon|mains sous son|main dans le pantalon|met les doigts|main sous son pull|mains dans sa culotte",
    hitList:
      "liste de noms des gens qu'il va tuer|liste de gens à tuer|liste des gens à tuer|liste de ceux qu'il va tuer|liste de personnes à tuer|liste noire de ceux|liste de morts|gens qu'il va tuer|gens qu'il veut tuer",
    watchNews:
      "regarde les infos demain|regardez les infos demain|verrez aux infos|verras aux infos|passer aux infos|parler de moi aux infos",
    ours: "robotique|chorale|équipe|orchestre|concours|reportage|fier|fière|prix",
    comeArmed:
      "je viens avec une batte|j'arrive avec une batte|je viens avec mon fusil|je débarque avec|je viens avec un couteau|je descends avec ma batte|je viens avec mes frères",
    bang: "grand bruit|énorme bruit|détonation|détonations|explosion|coup de feu|coups de feu|grosse explosion",
    silence: "personne ne répond|plus personne ne répond|répond plus|silence|cris|hurlements",
    wrongPerson:
      "avec la mauvaise personne|avec une inconnue|avec un inconnu|à la mauvaise personne|à un inconnu|à une inconnue|avec quelqu'un que je connais pas|avec quelqu'un d'autre|avec un étranger|à quelqu'un que je ne connais",
    trip: "musée|zoo|sortie|parc|aquarium|théâtre|plage|ferme|excursion",
    missingOne:
      "il manque un enfant|il manque une enfant|il en manque un|il en manque une|manque un élève|manque une élève|le compte n'est pas bon|un enfant manque|23 sur 24",
    belongings:
      "son vélo|sa trottinette|son cartable|son sac|ses chaussures|sa chaussure|son téléphone|son casque|ses lunettes",
    lying:
      "par terre|au bord de la route|sur la route|dans le fossé|dans la rivière|sur le trottoir|au bord de la rivière|près de la voie ferrée",
    checks:
      "est elle en classe|est il en classe|où est|introuvable|pas là|vérifier|pas rentrée|pas rentré|répond pas",
    notFather:
      "n'est pas son père|est pas son père|n'est pas leur père|n'est pas sa mère|est pas sa mère|n'est pas mon mari|n'est pas le père|n'est pas son oncle|n'est pas sa tante|est pas le père",
    drunk: "ivre|bourré|bourrée|saoul|saoule|drogué|droguée|sent l'alcool|alcoolisé|alcoolisée",
    getsKids:
      "chercher les enfants|récupérer les enfants|venir les chercher|vient les chercher|les récupérer|chercher ma fille|chercher mon fils|les faire sortir|le récupérer|la récupérer|prendre les enfants",
    foundUs:
      "il nous a retrouvés|nous a retrouvés|nous a retrouvées|sait où on habite|sait où nous sommes|devant chez moi|devant mon travail|a trouvé notre adresse|il sait où on est",
    safe: "mes enfants|les enfants|école|police|protégez|sécurité|cachez|gardez",
    fellOut: "est tombé|est tombée|tombé du|tombée du|éjecté|éjectée",
    moving: "porte du car|porte du bus|en marche|en roulant|porte s'est ouverte|porte arrière",
    wrongBus: "dans le mauvais bus|dans le mauvais car|mauvais bus|mauvais car|pas le bon bus|pas le bon car",
    lostOne:
      "personne ne sait|parle pas|où il est|où elle est|introuvable|maternelle|4 ans|5 ans|6 ans|autiste|où est",
    tracks: "voie ferrée|passage à niveau|sur les rails|sur les voies",
    noneReturns:
      "personne ne rentre|personne ne rentrera|personne ne sortira|personne ne sort vivant|vous allez tous mourir|tous mourir|tout le monde va mourir|tout le monde va crever|vous allez tous crever",
    says: "écrit|posté|dit|mot|message|insta|groupe|mur|toilettes|publié",
    letter: "lettre|lettres|mot|mots",
    farewell: "lettre d'adieu|mot d'adieu|lettre de suicide",
    forgive:
      "demande pardon|pardonnez moi|pardon maman|pardonne moi|pardon papa|une pour chacun|me cherchez pas|pas votre faute|demandait pardon|adieu",
    apology: "maîtresse|devoirs|retard|bavardage",
    pillow: "son lit|le lit|oreiller|sur la table",
    tooth: "dent|souris|noël|anniversaire",
    vanished: "disparu|pas dans sa chambre|chambre vide|lit vide|parti|partie|introuvable|répond pas|plus là",
    gaveAll:
      "donné toutes ses affaires|donné ses affaires|donné tout ce qu|distribué ses affaires|distribué toutes ses affaires|donne ses affaires",
    saidBye: "dit au revoir à tout le monde|dit adieu|fait ses adieux|dit au revoir à tous",
    notHere:
      "demain elle sera plus là|demain il sera plus là|je serai plus là|serai plus un poids|serez mieux sans moi|mieux sans moi|ne plus se réveiller|plus envie de se réveiller|me verrez plus|plus jamais me voir|dernier jour de ma vie|s'endormir et ne plus se réveiller|dormir et ne plus se réveiller|dormir pour toujours|s'endormir pour toujours|dormir et plus se réveiller|demain je ne serai plus là|je ne serai plus là|je serai plus là demain|demain je serai plus|ne serai plus de ce monde|c'est mon dernier message|ceci est mon dernier",
    thanksAll: "merci pour tout maman|merci pour tout papa|merci pour tout",
    leaving: "déménage|déménageons|fin d'année|vacances|retraite|piscine|plongeoir",
    unreachable:
      "éteint son portable|éteint son téléphone|portable éteint|téléphone éteint|répond pas|répond plus|injoignable|messagerie|ne répond",
    selfCut: "se scarifie|se taillade|se coupe les bras|se coupe les poignets|se mutile|s'ouvre les veines",
    cuts: "gratte|coupe|griffe|entaille|taillade",
    blade: "compas|lame|rasoir|cutter|ciseaux|taille crayon|verre",
    skin: "poignets|poignet|bras|cuisses|peau",
    search: "google|cherche|cherché|internet|historique|recherche|recherches",
    noose: "noeud coulant|se pendre|pendre|comment mourir|sans douleur|combien de cachets",
    lips: "lèvres|bouche|ongles",
    blue: "bleues|bleus|bleue|violettes|violet|bleuissent",
    struck:
      "tombé|tombée|écroulé|écroulée|effondré|effondrée|chute|reçu un ballon|reçu un coup|heurté|cogné|percuté|tapé la tête",
    notRising:
      "relève pas|relève plus|bouge pas|bouge plus|réveille pas|réveille plus|réagit pas|réagit plus|répond plus",
    diabetic: "diabétique|diabète|glycémie|insuline",
    dazed: "0,40|tremble|pâle|confus|confuse|malaise|somnolent|somnolente|hypo|hypoglycémie|vomit|endort",
    fever: "fièvre|température",
    delirious: "délire|divague|raconte n'importe quoi|hallucine|sait plus où|41|42",
    marks: "bleus|traces de doigts|traces|hématomes|brûlures|marques|oeil au beurre noir",
    notTelling:
      "veut pas dire|dit pas qui|refuse de dire|peur de le dire|dit qu'il est tombé|dit qu'elle est tombée|veut pas me dire",
    hunger:
      "mange dans les poubelles|mangent dans les poubelles|fouille les poubelles|n'a rien à manger|ont rien à manger|a rien à manger|on ne lui donne pas à manger|la peau sur les os",
    lover: "copain|petit ami|petit copain|sort avec|fréquente",
    nude: "nudes|nue|nu|dénudée|sans vêtements|photos intimes|à poil",
    demands: "demande|réclame|menace|envoyé|envoie|diffuse|circulent|circule|chantage|publier|obligée",
    knowWhere:
      "je sais où vous habitez|je sais où tu habites|je sais où vous garez|je sais où elle habite|je connais votre voiture",
    beware:
      "regretter|regretterez|paierez|payer|faites attention|dormez bien|verrez|madame|monsieur|maîtresse|directeur|directrice|démolis",
    willBreak:
      "je vous démolis|je le démolis|je vais le démolir|je vais la démolir|je vous retrouve|je vais lui casser|je lui casse|je vous casse|je viens vous casser|je vais vous casser",
    worker:
      "fils|fille|professeur|prof|maîtresse|maître|directeur|directrice|surveillant|monsieur|madame|cpe",
    dontCome:
      "ne venez pas|venez pas|n'allez pas en cours|restez chez vous|venez pas au collège|venez pas lundi",
    survive: "vivre|mourir|crever|massacre|carnage|tenez à la vie",
    slippedOut:
      "enfuie par la fenêtre|enfui par la fenêtre|partie par la fenêtre|parti par la fenêtre|sortie par la fenêtre|fugué|fait une fugue|pas dormi à la maison|pas rentrée de la nuit|pas rentré de la nuit|enfuie de la maison|enfui de la maison",
    tookAway:
      "qui l'a récupéré|qui l'a récupérée|qui est venu la chercher|qui est venu le chercher|partie avec quelqu'un|parti avec quelqu'un|quelqu'un l'a déjà|partie avec un homme|parti avec un homme|partie avec un inconnu|parti avec un inconnu|montée avec un inconnu",
    posing:
      "se fait passer pour moi|s'est fait passer pour moi|se fait passer pour|dit être sa tante|dit être son oncle|c'était pas moi",
    takes: "récupérer|chercher|emmener|prendre",
    bus: "bus|car|autocar|car scolaire|navette|minibus",
    wrecked: "fossé|renversé|accident|percuté|tonneau|retourné|sorti de la route|camion",
    driver: "chauffeur|conducteur|conductrice",
    unfit: "ivre|bourré|malaise|endormi|s'endort|sent l'alcool|effondré|évanoui",
    deathOf: "est décédé|est décédée|est mort|est morte",
    recently: "cette nuit|hier soir|ce matin",
    pet: "chien|chat|hamster|poisson|grand père|grand mère|poète|auteur|écrivain|batterie|mort de|morte de",
  },
  harmless: [
    "(s est) coupe|coupee les|la|ses cheveux|frange|ongles",
    "brule|brulee|cramé|crame le|la|les gateau|gateaux|repas|diner|pain|poulet|tarte|biscuits|soupe|riz|cookies",
    "chien|chienne|chat|chaton|lapin|hamster ... renverse|renversee|ecrase|ecrasee|percute|percutee .. voiture|camion|$",
    "se reveille|reveiller|reveillent|leve|lever|reveil pas|plus|jamais|jamais|pas a|avec|au l|le|la|son|temps|heure heure|reveil|temps|alarme",
    "se reveille pas a|avec|au l|le heure|reveil",
  ],
};
