/** French: plain harm to the body and to many, and who does it, by its parts. */
export const frenchHarm: Readonly<Record<string, string>> = {
  biter:
    "chien|chienne|chiens|pitbull|rottweiler|berger allemand|molosse|serpent|vipère|couleuvre|scorpion|araignée|rat|renard|singe|chauve souris|blaireau",
  bitten:
    "mordu|mordue|mord|morsure|attaqué|attaquée|attaque|piqué|piquée|sauté au visage|arraché|défiguré|défigurée",
  object:
    "devoirs|cahier|livre|livres|chaussure|chaussures|ballon|jouet|téléphone|portable|casquette|bonnet|manteau|veste|gant|gants|sac|cartable|gourde|lunettes|costume|crayon|trousse|clés|photo|doudou|colis|paquet|gâteau",
  limb: "doigt|doigts|pouce|main|mains|bras|pied|pieds|orteil|orteils|jambe|jambes|oreille",
  severed:
    "sectionné|sectionnée|tranché|tranchée|arraché|arrachée|amputé|amputée|écrasé|écrasée|écrasés|broyé|broyée|coincé dans la machine|coincée dans la machine|coincé dans la porte|le bout est parti|pend|ne tient plus|roulé sur|est passé sur",
  sawTool: "scie|scie sauteuse|perceuse|massicot|tour|ponceuse|tondeuse|trancheuse|mixeur|broyeur|cisaille",
  gotCut: "coupé|coupée|tranché|passé|saigne|sang|entaillé|happé|happée|percé|transpercé",
  hotLiquid:
    "eau bouillante|huile bouillante|huile brûlante|eau brûlante|soupe brûlante|soupe bouillante|thé brûlant|café brûlant|café bouillant|bouilloire|friteuse|vapeur|cire chaude|casserole",
  spilled:
    "renversé|renversée|dessus|versé|versée|jeté|brûlé|brûlée|ébouillanté|ébouillantée|cloques|peau|hurle|éclaboussé|éclaboussée",
  scalded:
    "ébouillanté|ébouillantée|s'est ébouillanté|gravement brûlé|gravement brûlée|brûlures graves|brûlé au visage|brûlée au visage|brûlé au deuxième degré|brûlé au troisième degré|brûlure au deuxième degré|la peau part|la peau se décolle|ses cheveux ont pris feu|ses vêtements ont pris feu|sa manche a pris feu|il est en feu|elle est en feu",
  falls: "tombé|tombée|tombe|chuté|chute|sauté|glissé|basculé|poussé|poussée|passé|passée|emporté|emportée",
  deadlyPlace:
    "à travers la glace|dans le puits|dans un puits|sur les rails|sur les voies|dans la rivière|dans le canal|dans le lac|dans l'étang|dans le fleuve|dans le ravin|de la falaise|du pont|du toit|du balcon|par dessus la rambarde|par dessus la balustrade|dans la cage d'escalier|dans le feu|dans la fosse|à travers la vitre|à travers la baie vitrée|du premier étage|du deuxième étage|du troisième étage|de la fenêtre|par la fenêtre|du haut des gradins|à travers la glace de",
  smothered:
    "sac sur la tête|sac plastique sur la tête|oreiller sur le visage|coussin sur le visage|tête sous l'eau|tête dans la cuvette|tête dans les toilettes|maintenu sous l'eau|maintenue sous l'eau|assis sur sa poitrine|assis sur son torse|genou sur le cou|bouché le nez et la bouche|étouffé avec|enseveli sous|ensevelie sous",
  heavy:
    "armoire|étagère|bibliothèque|casier|casiers|placard|meuble|télé|télévision|tableau|but|cage de foot|panier de basket|arbre|branche|mur|portail|porte|table|poteau|échafaudage|distributeur|statue|grille",
  fellOn:
    "tombé sur|tombée sur|s'est renversé sur|s'est renversée sur|basculé sur|coincé dessous|coincée dessous|l'a écrasé|l'a écrasée|écroulé sur|écroulée sur|effondré sur|effondrée sur|coincé sous|coincée sous",
  trappedUnder:
    "coincé sous|coincée sous|écrasé sous|écrasée sous|écrasé par un|écrasé par une|enseveli|ensevelie|tête coincée dans|écharpe coincée|corde autour du cou|cordon autour du cou|écharpe autour du cou",
  beatenUp:
    "tabassé|tabassée|frappé|frappée|battu|battue|roué de coups|rouée de coups|passé à tabac|coups de pied|lynché|lynchée|agressé|agressée",
  inBlood:
    "en sang|plein de sang|couvert de sang|couverte de sang|saigne|inconscient|inconsciente|ne bouge plus|se relève pas|se relève plus|dents cassées|crache du sang",
  shotAt:
    "tiré dessus|tirée dessus|a tiré sur|ont tiré sur|tirent sur|blessé par balle|blessée par balle|pris une balle|reçu une balle|coups de feu sur|ouvert le feu|fusillade|abattu par|mitraillé",
  ballGame: "but|foot|ballon|match|photo|film|portrait|hand|panier|histoire|guerre|président|vaccin",
  several:
    "plusieurs enfants|plusieurs élèves|plusieurs|des enfants|des élèves|les enfants|toute la classe|la moitié de la classe|deux enfants|trois enfants|deux élèves|trois élèves|quatre élèves|beaucoup d'enfants|tout le monde",
  fainted:
    "évanouis|évanouies|se sont évanouis|se sont évanouies|ont perdu connaissance|font des malaises|ont fait un malaise|malaises|inconscients|tombent dans les pommes|respirent mal|n'arrivent plus à respirer|yeux qui piquent|vomissent et|intoxiqués",
  fumesFrom:
    "chauffage|chaudière|poêle|radiateur|groupe électrogène|fumée|odeur|gaz|gymnase|salle|piscine|labo|cuisine|couloir|car|bus",
  explodes:
    "explosé|exploser|explosion|explose|sauté|a pris feu|prend feu|s'est enflammé|enflammée|en flammes",
  blastPlace:
    "chaudière|chaufferie|labo|laboratoire|salle de chimie|cuisine|cantine|gaz|bouteille de gaz|batterie|vapoteuse|transformateur|atelier|sous sol|cave|salle|gymnase|friteuse|four|poubelle|rideau|rideaux|téléphone",
  experiment:
    "volcan|maquette|film|jeu vidéo|pop corn|fête de la science|devoir|histoire|guerre|roman|exercice|ballon",
  roofing:
    "plafond|toit|mur|plancher|échafaudage|gradins|tribune|scène|balcon|pont|escalier|toboggan|grue|préfabriqué|chapiteau|tente|structure gonflable|château gonflable",
  collapsed:
    "effondré|effondrée|effondrés|s'effondre|écroulé|écroulée|s'écroule|tombé sur|tombée sur|cédé|s'est envolé|s'est envolée|s'est détaché",
  chemical:
    "chlore|ammoniac|javel|mercure|produit chimique|produits chimiques|pesticide|insecticide|lacrymogène|monoxyde|monoxyde de carbone|solvant|poudre blanche|toxique|bombe lacrymo|gaz poivre|nuage|acide sulfurique|acide chlorhydrique|de l'acide",
  leaks:
    "fuite|fuit|renversé|renversée|mélangé|échappé|échappe|aspergé|tousse|toussent|yeux qui brûlent|yeux qui piquent|vomissent|respirer|nuage|alarme|s'est déclenchée",
  marriedOff:
    "marier de force|mariage forcé|mariée de force|marier contre son gré|obliger à se marier|oblige à se marier|oblige à me marier|veulent me marier|veulent la marier|va être mariée|vont la marier|vont me marier|la marier avec|me marier avec un|promise à un homme|promise à son cousin|épouser son cousin|épouser mon cousin|fiancée de force",
  genitalCutting: "exciser|excisée|excision|mutilation|mutiler|mutilée|couper le clitoris|se faire couper là",
  cuttingTalk: "exposé|cours|loi|sensibilisation|formation|intervention",
  elder:
    "papa|père|maman|mère|beau père|belle mère|oncle|tonton|tante|papi|papy|mamie|grand père|grand mère|copain|compagnon|frère|nounou|mari|conjoint|ex",
  strangles:
    "serré la gorge|serre la gorge|serré le cou|serre le cou|pris à la gorge|attrapé par la gorge|attrapée par la gorge|attrapé à la gorge|par le cou|étranglé|étranglée|étrangle|m'a étranglée|l'a étouffée|l'a étouffé",
  hotThing:
    "plaque|plaques|gazinière|fer à repasser|fer|cigarette|briquet|bougie|eau bouillante|eau brûlante|cuillère|couteau chauffé|four|radiateur|allumette|lisseur",
  burns:
    "brûlé la main|brûlé le bras|brûlé la jambe|brûlé les|brûlé le dos|brûlé avec|l'a brûlé|l'a brûlée|m'a brûlé|m'a brûlée|lui a brûlé|lui brûle|posé la main sur|mis la main sur|mis sa main|posé sa main|écrasé sa cigarette|écrase sa cigarette|écrase ses|l'a ébouillanté|l'a ébouillantée",
  tiesUp:
    "l'attache|m'attache|attache|attaché|attachée|ligoté|ligotée|ligote|enchaîné|enchaînée|enchaîne|menotté|menottée|scotché",
  tiedTo: "lit|chaise|radiateur|table|arbre|poteau|cave|garage|placard|cage|berceau|niche",
  prowler: "homme|type|mec|inconnu|individu|camionnette|fourgon|ex|bonhomme|vieux|un monsieur",
  follows:
    "suit ma|suit mon|la suit|le suit|me suit|nous suit|suivie jusqu|suivi jusqu|suit les filles|suit des filles|a suivi ma|a suivi mon|suivait ma|suivait mon|l'a suivie|l'a suivi|m'a suivie|poursuit|traque|harcèle|guette|propose des bonbons|offre des bonbons|proposé des bonbons|propose de monter|proposé de monter|demandé de monter|essayé de l'attraper|essayé d'attraper|photographie les filles|filme les filles|tourne autour des",
  young:
    "fille|fils|filles|enfant|enfants|petite|petit|élèves|sœur|soeur|frère|moi|me|maison|nièce|neveu|garçons",
  kidnapped:
    "a enlevé|ont enlevé|a été enlevée|a été enlevé|enlevée|kidnappé|kidnappée|kidnapping|enlèvement|pris en otage|prise d'otage|prise d'otages|otages|m'a volé mon enfant",
  dragsIn:
    "forcé|forcée|tiré|tirée|traîné|traînée|poussé|poussée|fait monter|jeté|jetée|embarqué|embarquée|obligée à monter|entraîné|entraînée",
  vehicle:
    "dans une camionnette|dans une voiture|dans sa voiture|dans la voiture|dans un fourgon|dans un camion|dans le coffre|dans les buissons|dans les toilettes|dans une ruelle|dans un van|dans le bois|dans sa camionnette",
  spouse: "mari|conjoint|compagnon|copain|ex|femme|concubin|père de mes enfants|mon ex",
  hitMe:
    "m'a frappée|m'a frappé|me frappe|m'a battue|me bat|m'a giflée|m'a étranglée|m'a poussée dans|m'a cassé|m'a menacée|m'a menacé|menace de me tuer|veut me tuer|va nous tuer|va me tuer|m'a mis un couteau|m'a tabassée|m'a rouée|m'a enfermée|m'a tapée|m'a donné un coup|m'a donné des coups",
  family: "enfants|enfant|fils|fille|filles|école|chercher|récupérer|petits|bébé|foyer",
  tipsy:
    "ivre|bourré|bourrée|saoul|saoule|soûl|soûle|alcoolisé|alcoolisée|sent l'alcool|pue l'alcool|sentait l'alcool|titube|titubait|tient pas debout|tient plus debout|drogué|droguée|défoncé|défoncée|a bu|avait bu",
  collector:
    "père|papa|mère|maman|papi|papy|mamie|oncle|tante|beau père|nounou|grand père|grand mère|chercher|récupérer",
  wheel:
    "voiture|volant|conduire|conduit|clés|chercher|récupérer|repartir|reparti|repartie|moto|scooter|prendre le petit|prendre la petite",
  hangTry:
    "essayé de se pendre|tenté de se pendre|voulu se pendre|s'est pendu|s'est pendue|veut se pendre|va se pendre|corde au cou",
  veins:
    "ouvert les veines|coupé les veines|ouvert les poignets|coupé les poignets|tailladé les poignets|tailladé les veines|coupe les veines|s'ouvrir les veines|tranché les veines",
  killAll:
    "tous nous tuer|nous tuer tous|tuer tout le monde|tuer tous les|les tuer tous|tous les tuer|tuer toute la classe|vous tuer tous|tous vous tuer|buter tout le monde|tous crever|faire un massacre|faire un carnage|brûler l'école|faire sauter l'école|tirer sur tout le monde|tirer dans le tas|pas tout seul",
  utters:
    "dit|écrit|posté|publié|menace|menacé|message|groupe|insta|snap|mot|lundi|mardi|mercredi|jeudi|vendredi|demain|renvoyé|exclu|promis|juré",
  wildAnimal:
    "ours|loup|loups|sanglier|sangliers|vipère|chien errant|chiens errants|chien enragé|pitbull|molosse|taureau|essaim|abeilles|guêpes|frelons",
  onSite:
    "dans la cour|cour de récré|cour de l'école|récréation|devant l'école|arrêt de bus|attaque les enfants|attaqué les enfants|piqué les enfants|attaqué des enfants|piqué plusieurs",
  mascot: "mascotte|équipe|déguisement|conte|livre|film|zoo|peluche|dessin|chanson|spectacle|ferme",
  drinks: "bu|boit|avalé|avalée|ingéré|ingurgité|gorgée|mangé|sniffé|inhalé",
  cleaner:
    "détergent|javel|produit|produit ménager|produit de nettoyage|liquide vaisselle|déboucheur|désinfectant|essence|white spirit|dissolvant|acide|antigel|mort aux rats|poison|insecticide|alcool à brûler|gel hydroalcoolique|pétrole|ammoniac|lessive|liquide de cigarette",
  labour:
    "perdu les eaux|en train d'accoucher|elle accouche|accouché dans|fait une fausse couche|contractions toutes les",
  leftBehind:
    "oublié|oubliée|oubliés|laissé|laissée|endormi|endormie|enfermé|enfermée|abandonné|abandonnée|resté|restée",
  inTheBus: "dans le car|dans le bus|dans l'autocar|dans la navette|dans le minibus|au dépôt",
  leftObject:
    "sac|cartable|manteau|veste|pull|téléphone|portable|goûter|casquette|lunettes|gourde|cahier|livre|clés|flûte|violon|parapluie|trousse|doudou|écharpe|bonnet",
  grope:
    "touche|a touché|touché|caresse|caressé|tripote|tripoté|met la main|a mis la main|frotte|embrasse|pelote",
  genitals:
    "sexe|zizi|zézette|vagin|pénis|parties intimes|parties génitales|fesses|seins|entrejambe|entre les jambes|culotte|poitrine",
  checkup: "médecin|pédiatre|infirmière|couche|rougeur|cours|éducation",
  arms: "flingue|pistolet|revolver|couteau|cran d'arrêt|arme|fusil|machette|cutter|poignard|schlass|surin|balles|lame",
  keptIn: "casier|trousse|sac|cartable|poche|blouson|ceinture|chaussette|sac à dos",
  armsPlay:
    "eau|plastique|jouet|beurre|couvert|couverts|tartiner|peinture|colle|pièce|déguisement|jeu|cuisine|gâteau|carton|papier|bois|règlement|scout|pique nique|fusil à pompe à eau",
  neverCame:
    "n'est pas arrivé|n'est pas arrivée|est pas arrivé|est pas arrivée|jamais arrivé|jamais arrivée|n'est pas rentré|n'est pas rentrée|n'est pas descendu|n'est pas descendue|pas venu au collège|absent alors que",
  choking:
    "s'est étouffé|s'est étouffée|s'étouffe|en train de s'étouffer|avalé de travers|s'étrangle avec|coincé dans la gorge",
  outOfJail: "sorti de prison|sortie de prison|sort de prison",
  strangeAdult:
    "un inconnu|une inconnue|homme inconnu|femme inconnue|homme que personne ne connaît|homme qu'on ne connaît pas|femme qu'on ne connaît pas|un homme étrange|un étranger",
  ledAway:
    "l'a emmenée|l'a emmené|l'a récupérée|l'a récupéré|est partie avec|est parti avec|a emmené ma|a emmené mon|est venu la prendre|est venu le prendre|l'a prise|l'a fait sortir",
};
