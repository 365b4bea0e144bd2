import type { ShapeWords } from "./shape-words.ts";

/** French: what its longer lists do not hold yet, by its parts. */
export const frenchShapes: ShapeWords = {
  language: "fr",
  parts: {
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
      "demain elle sera plus là|demain il sera plus là|je serai plus là|serai plus un poids|serez mieux sans moi|mieux sans moi|ne plus se réveiller|plus envie de se réveiller|me verrez plus|plus jamais me voir|dernier jour de ma vie",
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
      "qui l'a récupéré|qui l'a récupérée|qui est venu la chercher|qui est venu le chercher|partie avec quelqu'un|parti avec quelqu'un|quelqu'un l'a déjà",
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
};
