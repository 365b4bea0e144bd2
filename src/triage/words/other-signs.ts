import type { WordList } from "../word-list.ts";

const empty = {
  turns: "",
  classes: {},
  harmless: [],
  asking: [],
  playing: [],
  urgent: [],
  past: [],
  glances: [],
};

/** The other languages: dangers told by their signs, and figures of speech that sound like danger. */
export const otherSigns: readonly WordList[] = [
  {
    ...empty,
    language: "es",
    harmless: [
      "disparar|disparan|lanzar|tirar|tronar|truenan los|unos|fuegos|cohetes|confeti|las|canon fuegos|cohetes|artificiales|globos|serpentinas|fotos|de",
      "va|van a disparar los|las|unos|unas fuegos|cohetes|fotos|globos|precios|serpentinas",
    ],
    signals: {
      "EM-INCIDENT-INFO": [
        "3 sacando|saliendo|evacuando|corriendo|sacaron|salieron .. a los|los|niños|alumnos|todos & manos|policia|tele|noticias|facebook|a donde|adonde|donde voy|donde los|recojo|en vivo -simulacro|excursion",
      ],

      "EM-TRANSPORT": [
        "3 bajo|bajó|bajaron|dejo|dejó|tiro|dejaron .. a todos|todos|los niños|a los niños|mi hijo|mi hija|niños|la niña|los .. en la|a la|en medio|en .. carretera|autopista|otra parada|calle|monte|orilla|desconocid*|sol",
        "3 humo|fuego|lumbre|chispas|llanta|frenos|motor .. del|de|del motor|motor|en|sale|se|sin|fallan ... camion|autobus|transporte|van|micro & niños|escuela|hijos|adentro|alumnos|estudiantes|los",
      ],

      "EM-CUSTODY": [
        "3 pasaporte|pasaportes|carcel|prision|aeropuerto|frontera|orden de alejamiento & va por|va a ir por|por ellos|por el niño|por la niña|recoger|sacar|escond*|llevarselos|llevarse|temprano|hoy|salio -tramite|cita|excursion",
        "3 quiere|intenta|trata|va a|esta tratando|pretende .. sacar|llevarse|recoger|retirar|llevar .. a mis hijos|mis hijos|a mi hijo|mi hijo|a mi hija|mi hija|a los niños|los niños|la niña|el niño & no tiene permiso|sin permiso|no esta autorizad*|no autorice|cuñada|suegra|ex|no dejen|no se|prohibid*",
      ],

      "EM-BOMB": [
        "3 polvo blanco|sobre sospechoso|paquete sospechoso|paquete raro|caja con cables|maleta abandonada|artefacto|mochila abandonada",
        "3 no va a quedar|no quedara|no quede .. nada|piedra|nadie|rastro & escuela|recreo|edificio|hoy|mañana|salon -comida|lugares|cupo|boletos|tortas",

        "3 en|faltan|quedan|tienen|a las .. minutos|hora|horas|doce|once|dos|una|10|12|30|20|15|5 ... vuela|explota|truena|estalla|revienta|vuelan|explotan|volar|tronar|explotar & todo|todos|escuela|edificio|salon|cafeteria|salgan|todo vuela|gimnasio|$ -globo|piñata|palomitas|fuegos|cohetes|avion",
      ],
      "EM-WEAPON": [
        "3 pistola|pistolas|rifle|escopeta|arma|cuchillo|navaja|machete .. en|dentro|escondid*|cargad*|adentro .. mochila|vestidor|baño|locker|chamarra|bolsa|salon|salón|camion|casillero|cintura|escuela|loncher* -agua|plastico|juguete|cocina de la|reglamento",
        "3 cargada|cargado|de verdad|con balas & pistola|arma|rifle|vestidor|mochila|enseño|presto|prestaron|mostro|trae|traia -agua|juguete|celular|pila|bateria",
        "3 trae|traia|lleva|llevaba|carga|enseño|saco|mostro|tiene .. cuchillo|pistola|navaja|machete|arma|puñal|rifle & mochila|foto|baño|recreo|salon|escuela|amenaz*|compañero|niño|alumno|pantalon|patio -plastico|juguete|agua|carton|pastel|pintura",
      ],
      "EM-MEDICAL": [
        "3 ve|veo|mira .. doble|borroso|puntos|negro|estrellas|nada & diabetic*|azucar|cabeza|golpe|mareo|enfermer*|desmay*|no la dejan|no lo dejan|insulina",
        "3 ataque|convulsion|convulsiona|ojos|temblando|tiembla .. ojos|para atras|en blanco|al reves|se le van|se le fueron|espuma|baba|no responde -risa|panico escenico|dibujo|miope",
        "3 corto|cortó|arranco|arrancó|machuco|machucó|amputo|prenso|prensó|aplasto .. dedo|dedos|mano|punta|pie|oreja & sangr*|guillotina|puerta|sierra|ya no|colgando|punta|se le|hueso -uñas|papel picado",

        "3 mordio|mordió|pico|picó|ataco|atacó|mordieron .. vibora|víbora|culebra|serpiente|alacran|escorpion|perro|araña|murcielago|abeja|abejas|avispa|rata",
        "3 se agarra|se toca|se aprieta|agarrandose|le duele|le aprieta|dolor en|dolor de|dolor fuerte .. pecho|corazon|brazo izquierdo & sud*|frio|caer|cayo|palido|respir*|maestro|conserje|director|profe|señor|ayuda|rapido",
        "3 atoro|atoró|atorado|atorada|atraganto|atragantó|atragantado|ahoga|ahogando|se trabo & hablar|respir*|morado|morada|dulce|comida|moneda|tose|tos|garganta|pan|salchicha|uva|carne -tarea*|trafico|camion atorado|cierre|mochila",
        "pego|pegaron|pegó|golpe|golpeo|golpearon|golpeó|cayo|cayó|balonazo|choco|descalabro .. cabeza|nuca|frente|craneo & vomit*|dormido|dormida|mareado|mareada|sueño|borroso|sangr*|raro|rara|confundid*|desmay* -gastritis|mes pasado|año pasado",
        "trago|tragó|tomo|tomó|bebio|bebió|inhalo|inhaló|comio|comió|olio|chupo .. cloro|gel|thinner|pila|iman|imanes|moneda|detergente|limpiador|gasolina|veneno|raticida|acido|insecticida|pegamento|tornillo|alfiler|vidrio|resistol|alcohol",
      ],
      "EM-SELFHARM": [
        "3 intento|intentó|quiso|trato|trató .. ahorcarse|colgarse|matarse|cortarse|aventarse|suicidarse|envenenarse|tirarse",
        "3 guardando|guardado|escondid*|juntando|juntado|acumulando .. pastillas|medicina|medicamento|medicinas|pastillas en",
        "3 pastillas|medicinas|medicamentos|pastilla .. que|ha|estaba|esta .. guardando|juntando|escondiendo|acumulando|guardado",
        "3 gracias por todo|perdon por todo|que la quiere|que lo quiere|despedirse|se despidio & ya no contesta|no contesta|no responde|apago|apagado|celular apagado|lloraba|llorando -maestra|ciclo|graduacion|fiesta",

        "3 tome|tomé|tomo|tomó|trague|tragué|me tome .. todo el|todas las|toda la|todo|todas .. frasco|pastillas|caja|bote|botella|medicina|pastilla & mama|perdon|perdonenme|quiero|digan|adios|miedo|baño|ya|ayuda",
        "3 encerro|encerró|encerrada|encerrado|baño|sanitario & navaja|cuter|rastrillo|vidrio|tijeras|cuchillo & no quiere|no abre|llora|sangre|sola|ayuda|abrir|salir -regalo|cocina",
        "3 nota|carta|mensaje|papel|recado .. dice|diciendo|decia|que|puso|de .. perdonenme|perdoname|perdon|adios|los quiero|ya no|despedida|no me busquen|me voy",
        "estaria|estarias|estarian|estaran|estaras|serian|estariamos .. bien|mejor|tristes|felices .. sin mi|sin el|sin ella & pregunta|pregunto|dice|dijo|escribio|mundo|ustedes",
        "3 orilla|borde|azotea|puente|techo|barandal|ventana|cornisa|via del tren|vias & parado|parada|sentado|sentada|subido|subida|colgando|llorando|brincar|aventar|saltar|tirarse & no contesta|no se baja|no baja|no quiere bajar|ayuda|manden|llorando|dice|rapido|no responde -camion|parada del|autobus|obra|gotera",
        "3 navaja|navajas|rastrillo|cuter|cutter|vidrio|vidrios & cortada|cortadas|cortes|marcas|rayas|heridas .. frescas|brazos|brazo|muñecas|piernas|recientes|nuevas",
        "hoy|esta noche|mañana|este .. es|sera|era .. mi|su|el .. ultimo|ultima .. dia|noche -clases|escuela|curso|pago|plazo|inscripcion|ciclo",
      ],
      "EM-ABUSE": [
        "3 hincan|hinca|hincado|hincada|arrodilla*|parado|castigan|castiga .. en|sobre|con|bajo|horas ... arroz|corcholatas|piedras|sol|horas|frio|maiz|noche -iglesia|misa",
        "3 no le|no llamen|no le hablen|no le digan|no avisen|no le marquen .. a|mi|su|hablen|digan ... papa|mama|padrastro|padres|casa & pego|pegó|pega|golpe*|feo|mata|castig*|quema|cinturon",

        "3 come|comiendo|busca|saca|roba|pide .. de la|en la|la|del .. basura|basurero|comida|sobras|bote & casa|no le dan|no come|hambre|mama|papa|flaco|flaca -reciclaje|mascota|perro|gato",
        "3 encerrad*|encierra|encierran|encerraron|amarra*|solos|solo|sola|candado & sotano|cuarto|noche|candado|llave|sin comer|sin comida|baño|closet|casa & niño|niña|niños|hijos|vecina|vecino|hermanitos|bebe|lo|la -perro|gato|bici*|tarde abre",
        "3 ponen|pone|puso|pusieron|mete|meten|quema|queman .. manos|mano|cara|cabeza|brazos|dedos .. en|con|contra|bajo .. estufa|plancha|agua|comal|agua hirviendo|cigarro|fuego|agua fria|pared",
        "3 ojo morado|moretones|golpes|moreton|quemaduras|cicatrices|marcas|la boca rota|el labio roto & dice|dijo|cuenta|confeso .. fue|fueron|le pego|se lo hizo .. su|mama|papa|padrastro|madrastra|tio|abuelo|hermano|novio",
      ],
      "EM-MISSING": [
        "3 espere|esperé|esperando|llevo|llevamos .. parada|puerta|minutos|horas|hora|esquina ... no llego|no llegó|nunca|ni mi|no aparece|no viene|ni el|no bajo",
        "3 salio|salió|se fue .. a las|temprano|de la casa|de casa|en la mañana|a la escuela & no llego|no llegó|nunca llego|no esta|su celular|no contesta|no aparece -trabajo|paquete",

        "3 anda|camina|esta|va|vi|encontre|hay|caminando .. solo|sola|solito|solita|descalzo|descalza|en calcetines|perdido|perdida & calle|avenida|carretera|esquina|parque|transito|banqueta & niño|niña|niñito|niñita|chiquito|chiquita|pequeño|pequeña|kinder|preescolar -permiso|puede irse",
        "3 falta|faltan|falto|les falta|nos falta|perdieron|dejaron .. uno|una|un|un niño|una niña|alguien|dos|a mi|mi hijo|mi hija & regresaron|volvieron|excursion|paseo|zoologico|museo|parque|conteo|grupo|camion|autobus -hoja|tarea|boleta|pago|firma|libro",
        "3 deberia|debio|tenia que|debia|ya tendria .. haber llegado|llegado|llegar|estar aqui|estar en casa|haber regresado & no esta|no llega|donde|con ustedes|nada|telefono|preocupad*",
        "ya se|se lo|se la|lo|la .. llevaron|fue|recogieron|entregaron|sacaron|dejaron ir|llevo & nadie|yo no|no fui|nadie de .. fue|fui|mande|autorice|lo recogi|la recogi|recogio|familia|paso -cuaderno|mochila|sueter|lonchera",
      ],
      "EM-SEXUAL": [
        "3 padrastro|tio|primo|abuelo|maestro|profe|papa|hermanastro|vecino|entrenador|chofer|padre|conserje .. me|la|lo|le|a mi|mi .. hace cosas|toca|besa|beso|besó|manosea|obliga|acaricia|desviste|hizo cosas|violo|violó|viola|abuso|abusó|besaba -mano|frente en la boda",
        "3 me|la|lo|fue|fui .. violaron|violo|violó|violada|violado|abusaron|abuso|manosearon|manoseo|tocaron",
        "3 maestro|profe|profesor|entrenador|chofer|director|prefecto|conserje .. beso|besó|besa|acaricio|abrazo|manoseo|toco|tocó .. a mi|mi|a la|a una|a las .. hija|hijo|niña|niño|alumna|hermana|niñas",

        "hija|niña|sobrina|hermana|alumna|nieta|menor|hermanita .. 9|10|11|12|13|14|15|once|doce|trece|catorce|quince & novio|hombre|tipo|señor|muchacho|amante|pareja|sale con|se ve con .. 20|21|22|23|24|25|26|27|28|29|30|35|40|50|veinte|veinticinco|treinta|mayor|adulto|casado",
      ],
      "EM-DV": [
        "3 papa|papá|padrastro|esposo|marido|novio|el .. tiene|esta|golpea|golpeando|pateando|ahorca|ahorcando|pega|pegando|patea|mata|matando|arrastra .. a mi mama|mi mama|mama|a ella|mi mamá & piso|suelo|pateando|cuello|sangre|cuchillo|escondid*|ayuda|gritando|golpeando|ahorcando|ahora|ahorita",
        "3 amenazo|amenazó|amenaza|amenazando|dijo que|dice que .. matarme|mata|va a matar|me mata|golpearme|matarnos|me va a & no le doy|no le entrego|si no|los niños|mis hijos|las niñas|lo dejo|regreso & escondid*|salimos|huimos|refugio|marido|esposo|ex|pareja|papa de|niños|hijos",
      ],
      "EM-HAZARD": [
        "3 rompieron|rompio|se rompio|golpearon|perforaron|picaron|fuga|fugas|tronaron .. de|del|el|la|un|una .. gas|tubo del gas|tubo de gas|tuberia de gas|linea de gas|tanque|tubo|tuberia & gas",
        "3 abejas|avispas|avispones|enjambre|panal .. atac*|pican|picando|picaron|estan|estan picando|sobre|persig* & niños|niñas|kinder|patio|alumnos|todos|escuela|salon -obra|disfraz|miel|maestra",
        "sale|salen|saliendo|salio|salia|hay|veo|ve|ven|vi|echando .. humo|lumbre|llamas|fuego|flamas|chispas .. del|de la|de los|de las|en el|en la|por .. laboratorio|cocina|comedor|salon|salones|techo|bodega|oficina|escuela|gimnasio|biblioteca|auditorio|camion|bano|banos|aula|edificio|boiler|caldera|ventana|ventanas|contacto -simulacro|obra|pelicula|artificiales|kermes|fogata",
      ],
      "EM-THREAT": [
        "3 juro|les juro|te juro|voy a|la voy a|lo voy a|le voy a|los voy a .. enterrar|matar|partir|romper|quebrar|reventar|golpear|acabar|madrear|quemar ... $|maestra|maestro|cara|madre|escuela|director|hijo|todos|la|lo & maestra|maestro|profe|escuela|director*|hijo|hija|si|alumno -record|piñata|tarea",

        "3 se|sabemos|ya se|sé|ya sé|averigue .. donde|dónde|a que hora|en que carro .. vives|vive|viven|sale|trabaja|estaciona & si|reprueba*|vas a|cuidate|pagar|maestra|profe|director*|hijo|arrepent*",
        "3 expulsado|corrieron|corrido|suspendido|exalumno|ex alumno|expulsaron .. dice|dijo|va a|amenaza|amenazo|jura|que va .. regresar|volver|vengarse|acabar|matar|venir|desquitarse",
        "3 quiso|queria|intento|intentó|trato|trató|jalo|obligo .. subir|llevarse|llevar|meter|jalar|agarrar .. hija|hijo|niña|niño|hermana|sobrina|alumna|niños|niñas|la|lo & camioneta|carro|coche|van|hombre|señor|tipo|desconocido -escaleras|foto",
        "3 ofrec*|regala*|dio|da|daba|invita* .. dulces|dinero|paletas|regalos|juguetes|aventon|subirse|perrito & carro|camioneta|coche|van|senor|hombre|tipo|desconocido|extrano|vagoneta & jalo|jaló|jalaron|agarro|agarró|subir|siguio|siguió|niñas|ninas|niños|salida|escuela|parada -halloween|posada|fiesta|feria|rifa",
      ],
      "EM-DEATH": [
        "3 fallecio|murio|perdio la vida|se nos fue|mataron|fallecieron .. anoche|hoy|ayer|esta manana|esta madrugada|el sabado|el domingo|el viernes|este fin|de repente & mama|papa|madre|padre|hermano|hermana|hijo|hija|alumno|alumna|maestro|maestra|companero|companera -perro|perrito|perra|gato|gatito|hamster|mascota|pez|abuelita hace|novela|pelicula|libro",
      ],
    },
  },
  {
    ...empty,
    language: "de",
    signals: {
      "EM-WEAPON": [
        "3 hammer|axt|brechstange|schlager|baseballschlager|stange|beil & schlagt|schlug|einschlagt|zertrummert|bricht|tur|eingangstur|scheibe|scheiben|fenster & mann|jemand|vermummt*|er|typ -werken|wurf|unterricht",
      ],

      "EM-TRANSPORT": [
        "3 schulbus|bus|kleinbus|schultaxi ... zusammengestossen|kollidiert|verungluckt|umgekippt|uberschlagen|gerammt|brennt|graben|unfall|lkw|lastwagen|gegen einen -fahrplan|letztes jahr",
      ],

      "EM-SELFHARM": [
        "3 schluss .. mit allem|mit dem leben|mit meinem leben|mit seinem leben|mit ihrem leben|fur immer",
        "3 schluss machen|schluss macht|macht schluss|mache schluss|machen schluss & mit allem|mit dem leben|fur immer|heute nacht",
      ],
    },
  },
  {
    ...empty,
    language: "de",
    signals: {
      "EM-THREAT": [
        "3 abknallt|abknallen|abknalle|erschiesst|erschiessen|erschiesse|umlegt|umlegen|niedermacht|absticht|abstechen|abzustechen|totmacht|kaltmacht & alle|alle in|ihn|sie|euch|lehrer|klasse|mitschuler|jeden|montag|morgen|geschrieben|gesagt -spiel|film|buch|geldern|kalender",
      ],
    },
  },
  {
    ...empty,
    language: "pt",
    signals: {
      "EM-MEDICAL": [
        "3 cobra|escorpiao|aranha|cachorro|abelha|vespa|abelhas|marimbondo .. picou|mordeu|picaram|atacou|ferrou|atacaram -fantasia|desenho",
      ],

      "EM-ABUSE": [
        "3 mae|pai|padrasto|madrasta|tio|avo .. jogou|empurrou|arremessou|chutou|arrastou|jogam|bateu|queimou .. ele|ela|meu|minha|o|a|escada|menino|menina|parede|chao -bola|jogo",
        "3 tranca|trancam|trancado|trancada|trancou|prende|prendem|preso|amarra|amarram .. ele|ela|no|na|quarto|porao|banheiro|cama|armario|casa & sem comida|sem comer|fome|dias|noite|escuro|castigo|cama|ele|ela -bicicleta|cachorro|porta do",
      ],

      "EM-WEAPON": [
        "3 homem|cara|alguem|encapuzado|sujeito .. esta|com|quebrando|arrombando ... martelo|machado|porta|vidro|facao|pe de cabra|janela|portao & quebrando|quebra|arrombando|batendo|porta|entrada|escola -obra|teatro|pedreiro",
      ],

      "EM-MISSING": [
        "3 ainda nao|nao|nunca|nem .. voltou|chegou|apareceu|retornou|desceu .. da escola|do colegio|da aula|em casa|pra casa|do onibus|da van & ja|noite|horas|celular|desligado|atende|ninguem|seis|sete|oito|escuro|preocupada|preocupado|cade -boletim|resposta|email|uniforme",
      ],
    },
  },
  {
    ...empty,
    language: "zh",
    signals: {
      "EM-SEXUAL": [
        "3 继父|繼父|后爸|叔叔|爷爷|舅舅|教练|教練|老师|老師|司机|哥哥|邻居|校长 .. 摸|亲|親|吻|脱|猥亵|猥褻|强奸|性侵|抱着 .. 我|我女儿|我儿子|她|他|学生|孩子|下面|胸 -摸底|母亲|亲自|父亲",
      ],

      "EM-THREAT": [
        "3 让|讓|叫|要|把|都得|都要|全都|一个都 .. 全班|所有人|大家|同学|同學|老师|老師|你们|你們|全校|他们|每个人 .. 死|去死|死光|陪葬|见血|完蛋|流血 & 明天|今天|后天|後天|周一|周五|下周|群|他|她|说|說 -游戏|遊戲|小说|电影|作业|笑死|热死|累死",
      ],
    },
  },
  {
    ...empty,
    language: "ar",
    harmless: [
      "تموت|يموت|اموت|نموت|يموتون|ميت|ميته شوقا|شوق|من|ضحكا|جوعا|حبا|فضولا|عطشا|مللا|خجلا|الضحك|الجوع|الحماس",
      "رحلة|الرحلة|للرحلة مدرسية|المدرسية|المدرسة|الصف|الغد|البحر",
    ],
    signals: {
      "EM-SEXUAL": [
        "3 زوج أمي|زوج امي|عمي|خالي|جدي|المعلم|المدرب|الأستاذ|السائق|ابن عمي|أبي|رجل|المدرس .. يلمسني|لمسني|يلمس|لمس|يقبلني|قبل|قبّل|يتحرش|تحرش|اغتصب|اغتصبني|يخلع|قبلها|لمسها",
      ],

      "EM-TRANSPORT": [
        "3 انقلب|انقلبت|انقلاب|اصطدم|اصطدمت|تدهور|تدهورت|احترق|احترقت|سقط|سقطت .. حافلة|الحافلة|باص|الباص|أوتوبيس|الأتوبيس|باصات",
      ],
    },
  },
  {
    ...empty,
    language: "fr",
    signals: {
      "EM-WEAPON": [
        "3 homme|type|individu|quelqu un|inconnu|cagoule .. avec|arme|tenant|muni ... hache|marteau|batte|barre|couteau|machette|fusil|pistolet & porte|casse|entree|ecole|college|lycee|cour|fenetre|vitre|grille -theatre|film|deguisement",
      ],

      "EM-SELFHARM": [
        "3 pris|avale|bu|prends .. tous|toute|tout|toutes .. cachets|boite|medicaments|comprimes|flacon|pilules & peur|pardon|adieu|seul|seule|desole|desolee|je|fini",
      ],
      "EM-MISSING": [
        "3 seul|seule|tout seul|toute seule|pieds nus|en chaussettes|en pyjama & rue|route|trottoir|parking|boulevard|avenue|carrefour & petit|petite|enfant|garcon|fille|maternelle|eleve -autorisation|peut rentrer|permission",
        "3 n|ne|jamais|pas .. descendu|descendue|arrive|arrivee|rentre|rentree|monte|montee|sorti|sortie .. du|de|au|a|a la|dans .. car|bus|cole|l ecole|maison|college|lycee|train|autocar -mail|colis|bulletin|courrier",
      ],
      "EM-HAZARD": [
        "3 conduite|tuyau|canalisation|fuite|bouteille|cuve .. de|du .. gaz .. percee|perce|casse|cassee|rompue|arrachee|devant|ecole|dans|cour|cuisine|explose|endommagee",
      ],
    },
  },
  {
    ...empty,
    language: "pt",
    signals: {
      "EM-SELFHARM": [
        "3 tomei|tomou|engoli|engoliu .. todos|toda|todas|tudo|o vidro|a caixa|a cartela .. os|as|remedios|comprimidos|medo|caixa|cartela & medo|desculpa|adeus|remedio|remedios|comprimidos|desistir",
      ],
    },
  },
  {
    ...empty,
    language: "vi",
    harmless: [
      "làm|viết|học|vẽ|đọc bài|truyện|tranh|sách về bom|chiến|súng|vũ nguyên|tranh|khí",
      "bom nguyên tử",
      "bom tấn",
    ],
    signals: {
      "EM-SEXUAL": [
        "3 bố dượng|cha dượng|dượng|chú|bác|ông|thầy|anh họ|cậu|hàng xóm .. sờ|sờ mó|đụng chạm|ôm|hôn|cởi|chạm|mò .. em|con|cháu|bé|vào & đêm|ban đêm|phòng|giường|người|áo|quần|bí mật|ngủ|sợ",
      ],
    },
  },
  {
    ...empty,
    language: "zh",
    signals: {
      "EM-ABUSE": [
        "3 妈妈|媽媽|爸爸|继父|继母|后妈|爷爷|奶奶|保姆|父亲|母亲 .. 推|踢|扔|摔|烫|燙|掐|拖|锁|關|关 .. 下楼|樓梯|楼梯|地上|墙|牆|地下室|他|她|孩子|脖子 -门|电视",
      ],
    },
  },
  {
    ...empty,
    language: "vi",
    signals: {
      "EM-ABUSE": [
        "3 mẹ|bố|cha|ba|dì|dượng|mẹ kế|bà|ông|mẹ nó|bố nó .. đẩy|ném|đá|quăng|xô|kéo|bóp cổ|dìm|đốt .. nó|cháu|bé|con|em & cầu thang|tường|đất|nước|cổ|sàn|xuống|lửa -bóng|xe đẩy",
      ],
    },
  },
  {
    ...empty,
    language: "es",
    signals: {
      "EM-MEDICAL": [
        "3 puntos|herida|sutura|cortada .. abrieron|abrio|sangra|sangrando|infectada & sangre|sangra|empapad*|punto|mucho",
      ],
      "EM-SELFHARM": [
        "3 aventarme|aventarse|tirarme|tirarse|lanzarme|lanzarse|echarme|meterme .. a|al|a los|bajo|enfrente .. carros|tren|coches|carretera|camion|metro|via|vias|puente -agua|alberca|clavado",
      ],
      "EM-SEXUAL": [
        "3 foto|fotos|video|videos|graba|grabando .. debajo|abajo|bajo .. falda|faldas|vestido|uniforme",
      ],
    },
  },
  {
    ...empty,
    language: "fr",
    signals: {
      "EM-SEXUAL": ["3 photo|photos|video|videos|filme|filment .. sous .. jupe|jupes|robe|robes"],
    },
  },
  {
    ...empty,
    language: "de",
    signals: {
      "EM-MEDICAL": ["3 aufgehort|hort auf|horte auf|nicht mehr|keine .. atmen|atmet|atmung|atmete"],
      "EM-SEXUAL": ["3 unter .. rock|rocke|kleid|kleider & foto|fotos|filmt|fotografiert|video|handy|bilder"],
    },
  },
  {
    ...empty,
    language: "ar",
    signals: {
      "EM-MEDICAL": ["3 توقف|توقفت|انقطع|لا|بدون .. التنفس|تنفس|عن التنفس|تنفسه|تنفسها|القلب|قلبه|قلبها"],
    },
  },
];
