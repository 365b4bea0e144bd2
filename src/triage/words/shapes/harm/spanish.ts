/** Spanish: plain harm to the body and to many, and who does it, by its parts. */
export const spanishHarm: Readonly<Record<string, string>> = {
  biter:
    "perro|perra|perros|pitbull|víbora|serpiente|culebra|cascabel|alacrán|escorpión|araña|viuda negra|murciélago|rata|mapache|zorro|mono|coralillo",
  bitten: "mordió|mordio|muerde|mordido|mordida|picó|pico a|picado|picada|atacó|ataco a|destrozó|le arrancó",
  object:
    "tarea|libro|libros|zapato|zapatos|pelota|balón|juguete|teléfono|celular|gorra|chamarra|chaqueta|guante|guantes|mochila|lonchera|botella|lentes|disfraz|cuaderno|lápiz|llaves|suéter|papalote|foto|paquete|sobre|pastel",
  limb: "dedo|dedos|pulgar|mano|manos|brazo|brazos|pie|pies|pierna|piernas|oreja|uña",
  severed:
    "se lo cortó|se le cortó|se cortó el dedo|cortado|cercenó|cercenado|arrancó|arrancado|aplastó|aplastado|aplastada|machucó|machucado|triturado|se lo voló|le voló|colgando|amputó|amputado|prensado|atorado en la máquina|atrapado en la máquina|le pasó por encima|pasó por encima|atropelló",
  sawTool:
    "sierra|serrucho|caladora|taladro|torno|guillotina|licuadora|podadora|cortadora|esmeril|máquina|molino",
  gotCut: "cortó|corto|cortado|sangra|sangrando|sangre|metió|atoró|atorado|agarró|arrancó|voló",
  hotLiquid:
    "agua hirviendo|agua hervida|aceite hirviendo|aceite caliente|sopa hirviendo|sopa caliente|café hirviendo|té hirviendo|agua caliente|olla hirviendo|caldo hirviendo|vapor|cera caliente",
  spilled:
    "encima|cayó|derramó|volcó|tiró|quemó|quemada|quemado|ampollas|ampollado|la piel|gritando|echó|aventó|vació",
  scalded:
    "se quemó la cara|quemaduras graves|quemaduras de segundo|quemaduras de tercer|se le cae la piel|se le prendió la ropa|se le prendió el pelo|se le incendió|quemaduras en la cara|quemado gravemente|se prendió en llamas",
  falls:
    "cayó|cayo|caído|caída|caer|tiró|tiraron|aventó|aventaron|empujó|empujaron|saltó|resbaló|se lo llevó|la arrastró|lo arrastró",
  deadlyPlace:
    "al pozo|en el pozo|en un pozo|a un pozo|a las vías|en las vías|al río|en el río|al canal|en el canal|al lago|al estanque|en el estanque|a la presa|al barranco|por el barranco|del puente|del techo|de la azotea|del balcón|por el barandal|del barandal|a la cisterna|en la cisterna|a la coladera|en la coladera|a la alcantarilla|a la fosa|al fuego|a la fogata|a la lumbre|por la ventana|de la ventana|del segundo piso|del tercer piso|del primer piso|de las gradas",
  smothered:
    "bolsa en la cabeza|bolsa de plástico en la cabeza|bolsa en la cara|almohada en la cara|cobija en la cara|le hundió la cabeza|le hunde la cabeza|le metió la cabeza|le mete la cabeza|cabeza en el agua|cabeza en el excusado|cabeza en el inodoro|cabeza bajo el agua|se le sentó en el pecho|le tapó la boca y la nariz|lo asfixió|la asfixió|lo está asfixiando|la está asfixiando|lo asfixiaron|enterrado en la arena",
  heavy:
    "estante|librero|armario|ropero|casillero|casilleros|mueble|televisión|tele|portería|pizarrón|árbol|rama|barda|muro|pared|portón|puerta|mesa|poste|reja|refrigerador|tractor|canasta de basquet|tablero|estatua|gradas|escalera",
  fellOn:
    "se le cayó encima|le cayó encima|cayó encima|se le vino encima|le vino encima|se vino encima|cayó sobre|aplastó a|lo aplastó|la aplastó|quedó atrapado|quedó atrapada|quedó debajo|quedó abajo|quedó prensado|prensado|está atrapado|está atrapada",
  trappedUnder:
    "atrapado debajo|atrapada debajo|atrapado bajo|atrapada bajo|aplastado por|aplastada por|enterrado bajo|sepultado|la cabeza atorada|cuerda en el cuello|bufanda en el cuello|cordón en el cuello|cuerda al cuello",
  beatenUp:
    "golpearon|golpearlo|golpearla|golpeado|golpeada|patearon|pateando|patadas|madrearon|agarraron a golpes|a golpes|golpiza|le pegaron|lo agarraron|la agarraron|lo tiraron",
  inBlood:
    "ensangrentado|ensangrentada|lleno de sangre|llena de sangre|bañado en sangre|sangrando|sangra|sangre|inconsciente|no se mueve|no se levanta|desmayado|no responde|le tiraron los dientes|escupe sangre",
  shotAt:
    "le dispararon|les dispararon|le disparó|balearon|lo balearon|la balearon|baleado|baleada|balacera|balazo|balazos|le dieron un tiro|tirotearon|tiroteo|abrió fuego|abrieron fuego|herido de bala|herida de bala|le metieron un tiro|disparando a los|están disparando",
  ballGame: "partido|gol|portería|basquet|fútbol|foto|fotos|película|videojuego|historia|obra|vacuna",
  several:
    "varios niños|varias niñas|varios alumnos|muchos niños|muchos alumnos|varios|varias|todo el salón|medio salón|toda la clase|los niños|niños|alumnos|tres niños|dos niños|cuatro niños|dos niñas|tres niñas",
  fainted:
    "se desmayaron|desmayaron|desmayados|desmayadas|se desmayan|se están desmayando|inconscientes|no pueden respirar|les arden los ojos|les arde la garganta|mareados y con dolor|perdieron el conocimiento|intoxicados|intoxicadas",
  fumesFrom:
    "calentador|calefacción|caldera|boiler|humo|olor|gas|gimnasio|salón|alberca|laboratorio|cocina|estufa|camión|planta",
  explodes:
    "explotó|exploto|explotado|explosión|estalló|tronó|reventó|se prendió fuego|se incendió|se prendió",
  blastPlace:
    "caldera|calderas|boiler|laboratorio|cocina|comedor|cafetería|gas|tanque|cilindro|pila|batería|vaper|celular|taller|sótano|salón|gimnasio|transformador|freidora|horno|tubo|tubería",
  experiment:
    "volcán|experimento|maqueta|película|videojuego|palomitas|feria de ciencias|tarea|historia|guerra|novela|globo|simulacro|piñata|cuetes",
  roofing:
    "techo|plafón|barda|muro|pared|piso|andamio|gradas|escenario|balcón|puente|escalera|juegos|columpio|columpios|carpa|toldo|lona|inflable|brincolín",
  collapsed:
    "se cayó encima|cayó encima|se cayó|se derrumbó|derrumbó|se desplomó|se vino abajo|se hundió|colapsó|se desprendió|salió volando|se está cayendo|encima de",
  chemical:
    "cloro|amoniaco|mercurio|químico|químicos|pesticida|insecticida|gas lacrimógeno|gas pimienta|monóxido|solvente|polvo blanco|tóxico|fumigaron|nube|ácido sulfúrico|ácido muriático|ácido clorhídrico",
  leaks:
    "fuga|derrame|derramó|salió|reventó|mezcló|mezclaron|echaron|rociaron|tosiendo|arden los ojos|vomitando|no pueden respirar|mareados|intoxicados|nube|alarma|se está saliendo",
  marriedOff:
    "casar a la fuerza|casarla a la fuerza|casarme a la fuerza|obligan a casarse|obligan a casarme|me obligan a casarme|la obligan a casarse|quieren casarla|quieren casarme|la quieren casar|me quieren casar|la van a casar|me van a casar|matrimonio forzado|casarla con|casarme con un|la vendieron|la van a vender|la prometieron a|casarse contra su voluntad",
  genitalCutting:
    "mutilarla|mutilación|mutilar sus genitales|cortarle sus partes|cortarle el clítoris|ablación|circuncidarla|circuncisión a la niña|le van a cortar ahí abajo|que le hagan el corte|la van a cortar",
  cuttingTalk: "pelo|cabello|política|taller|plática|ley|curso|foto|clase",
  elder:
    "papá|papi|padre|mamá|mami|madre|padrastro|madrastra|tío|tía|abuelo|abuela|novio|pareja|hermano|tutor|padrino|niñera|marido|esposo",
  strangles:
    "me apretó el cuello|le apretó el cuello|le aprieta el cuello|me aprieta el cuello|lo agarró del cuello|la agarró del cuello|me agarró del cuello|del cuello|me ahorcó|lo ahorcó|la ahorcó|la ahorca|lo ahorca|me estranguló|la estranguló|lo estranguló|ahorcándola|ahorcándolo|intentó ahorcarme|trató de ahorcarme",
  hotThing:
    "estufa|plancha|cigarro|cigarros|cigarrillo|encendedor|vela|comal|agua hirviendo|agua caliente|cuchara caliente|cuchillo caliente|horno|lumbre|cerillo",
  burns:
    "le quemó la mano|le quemó el brazo|le quemó las|le quemó la espalda|le quemó la pierna|le quemó los|le quemó la boca|la quemó con|lo quemó con|me quemó con|le quema la|le quema las|la quema con|lo quema con|me quema con|le puso la mano en|le pegó la mano a|le apagó|le apaga|le echó agua|le aventó agua",
  tiesUp:
    "lo amarra|la amarra|me amarra|lo amarró|la amarró|los amarra|amarrado|amarrada|lo ata|la ata|lo ató|atado|atada|lo encadena|encadenado|encadenada|esposado",
  tiedTo: "cama|silla|árbol|poste|mesa|cuna|tubo|cuarto|sótano|bodega|jaula|baño|patio",
  prowler: "hombre|señor|tipo|sujeto|desconocido|extraño|camioneta|viejo|muchacho|ex novio|ex",
  follows:
    "persiguió|persiguiendo|acosa|acosando|acecha|la espera afuera|lo espera afuera|me espera|les ofrece|le ofreció|ofrece dulces|ofreciendo dulces|que se suba|que se subiera|subirse al carro|la quiso subir|lo quiso subir|la quiso jalar|les dice cosas|la sigue|lo sigue|me sigue|las sigue|los sigue|sigue a mi|sigue a la|sigue a las|siguiendo a|la siguió|lo siguió|me siguió|siguió a mi|la viene siguiendo|la persigue|lo persigue|persigue a|le toma fotos a las niñas|tomando fotos a las niñas",
  young:
    "hija|hijo|niña|niñas|niño|niños|hermana|hermano|alumna|alumnas|muchachas|muchacha|me|casa|sobrina|nieta|nieto",
  kidnapped:
    "secuestraron|la secuestraron|lo secuestraron|secuestró|fue secuestrada|fue secuestrado|se robaron a mi|se robaron a una|se robaron a un niño|raptaron|rapto|la raptaron|se la robaron|se lo robaron|levantaron a mi|rehenes|los tiene de rehenes|se quiso robar a",
  dragsIn:
    "jaló|jalaron|jala|metió|metieron|subió a la fuerza|subieron a la fuerza|arrastró|arrastraron|forzó|empujó|aventó|obligó a subir|la subió|lo subió|la quiso subir|lo quiso subir",
  vehicle:
    "a una camioneta|a un carro|a su carro|al carro|a un coche|a su coche|al coche|a la camioneta|a una van|en una camioneta|en un carro|a la cajuela|en la cajuela|a los arbustos|al baño|a un callejón|al monte|a un taxi",
  spouse:
    "marido|esposo|pareja|ex|novio|esposa|novia|mi ex|concubino|papá de mis hijos|padre de mis hijos|papá de los niños",
  hitMe:
    "me pegó|me pega|me golpeó|me golpea|me dio una golpiza|me ahorcó|me estranguló|me pateó|me tiró|me rompió|me fracturó|me amenazó con|me puso un cuchillo|me puso la pistola|me apuntó|me encerró|me quiere matar|nos va a matar|nos iba a matar|nos quiere matar|me va a matar|me dejó el ojo|me mandó al hospital",
  family: "niños|hijos|hijas|hijo|hija|escuela|recoger|entregar|entreguen|bebé|refugio",
  tipsy:
    "borracho|borracha|tomado|tomada|ebrio|ebria|alcoholizado|alcoholizada|huele a alcohol|huele a cerveza|apesta a alcohol|oliendo a alcohol|no se puede ni parar|no se puede parar|tambaleándose|tambaleando|drogado|drogada|hasta atrás|venía tomado|en estado de ebriedad",
  collector:
    "papá|padre|mamá|madre|abuelo|abuela|tío|tía|padrastro|madrastra|novio|niñera|señor|señora|recoger|llevarse|por el niño|por la niña|por los niños",
  wheel:
    "carro|coche|auto|camioneta|llaves|manejando|manejar|volante|moto|recoger|llevárselo|se lo llevó|se la llevó|por el niño|por la niña|por los niños",
  hangTry:
    "intentó ahorcarse|trató de ahorcarse|quiso ahorcarse|se quiso ahorcar|se quería ahorcar|se ahorcó|se colgó|intentó colgarse|trató de colgarse|se quiso colgar|amarró el cinturón|soga al cuello",
  veins:
    "se cortó las venas|se corta las venas|se quiso cortar las venas|se abrió las venas|se cortó las muñecas|cortarse las venas",
  killAll:
    "matar a todos|matarnos a todos|los va a matar a todos|nos va a matar a todos|matar a toda|matar a los maestros|van a morir todos|todos van a morir|acabar con todos|quemar la escuela|volar la escuela|disparar a todos|no voy a venir solo|no voy solo|rafaguear",
  utters:
    "dijo|dice|escribió|publicó|amenazó|amenaza|mensaje|grupo|nota|video|lunes|martes|miércoles|jueves|viernes|mañana|expulsaron|corrieron|whatsapp|instagram|juró",
  wildAnimal:
    "oso|puma|lobo|lobos|coyote|jabalí|cocodrilo|caimán|víbora de cascabel|perro suelto|perros sueltos|jauría|perros callejeros|pitbull|toro|enjambre|abejas|avispas|avispón",
  onSite:
    "patio|recreo|cancha|parada del camión|parada|adentro de la escuela|en la escuela|atacando a los niños|picando a los niños|picaron a|atacaron a",
  mascot: "mascota|equipo|disfraz|cuento|libro|película|zoológico|peluche|dibujo|canción|obra|chivas",
  drinks: "tomó|tomo|se tomó|bebió|bebio|tragó|trago|se tragó|ingirió|chupó|comió|inhaló",
  cleaner:
    "desinfectante|cloro|detergente|jabón líquido|limpiador|pinol|fabuloso|destapacaños|sosa|gasolina|thinner|tíner|aguarrás|ácido|veneno|raticida|insecticida|anticongelante|alcohol|petróleo|gel antibacterial|líquido de limpieza",
  labour:
    "se le rompió la fuente|rompió fuente|está en trabajo de parto|está dando a luz|ya viene el bebé|tuvo el bebé en el baño|está pariendo|aborto espontáneo|está abortando",
  leftBehind:
    "olvidaron|olvidó|dejaron|dejó|se quedó dormida|se quedó dormido|se quedó|quedó encerrada|quedó encerrado|encerraron|abandonaron",
  inTheBus:
    "en el camión|en el autobús|en el bus|en la van|en el transporte|en la camioneta escolar|en el camión escolar|en el autobús escolar",
  leftObject:
    "mochila|chamarra|suéter|celular|lonchera|lonche|gorra|lentes|botella|cuaderno|libro|llaves|bolsa|chaqueta|tarea|violín|guitarra|paraguas|uniforme",
  grope:
    "agarra|agarró|le toca|toca|tocó|le tocó|manosea|manoseó|acaricia|acarició|le mete|metió la mano|frota|besa",
  genitals:
    "pene|pito|pilín|vagina|partes|sus partes|partes íntimas|genitales|nalgas|pompis|pompas|trasero|senos|pechos|entrepierna|entre las piernas|colita",
  checkup: "doctor|doctora|pediatra|enfermera|rozadura|pañal|clase de|taller",
  arms: "pistola|revólver|navaja|cuchillo|arma|machete|puñal|escopeta|rifle|punzón|cúter|bala|balas",
  keptIn:
    "lapicera|lapicero|estuche|locker|casillero|mochila|calcetín|pantalón|cintura|chamarra|pupitre|lonchera|bolsa",
  armsPlay:
    "agua|plástico|juguete|untar|cubiertos|lonche|mantequilla|pintura|silicón|silicona|obra|disfraz|juego|cocina|pastel|cartón|papel|madera|política|reglamento|boy scout",
  choking:
    "se está atragantando|se atragantó|atragantada|atragantado|se le atoró en la garganta|se le fue chueco|atorado en la garganta",
  outOfJail: "salió de la cárcel|salió de prisión|salió hoy de la cárcel|salió libre",
  strangeAdult:
    "hombre desconocido|mujer desconocida|un desconocido|una desconocida|un extraño|señor desconocido|señora desconocida|hombre que no conocemos|mujer que no conocemos|hombre que no conozco|mujer que no conozco|alguien que no conozco",
  ledAway: "se la llevó|se lo llevó|se llevó a|la recogió|lo recogió|se los llevó|la sacó|lo sacó|se fue con",
};
