import { spanishHarm } from "./harm/spanish.ts";
import type { ShapeWords } from "./shape-words.ts";

/** Spanish: what its longer lists do not hold yet, by its parts. */
export const spanishShapes: ShapeWords = {
  language: "es",
  parts: {
    ...spanishHarm,
    story: "obra|libro|novela|pelicula|juego|trabajo|tarea|correos",
    acidBurn:
      "se quemo con acido|quemo con acido|quemada con acido|quemado con acido|se quemo con quimico|quemadura de acido|acido en los ojos|acido en la mano",
    shock:
      "se electrocuto|se esta electrocutando|descarga electrica|toque electrico fuerte|le dio la corriente|electrocutado|electrocutada|toques|le dio toques|descarga eléctrica|electrocutó|cable pelado|se quedó pegado|enchufe|dedos en el enchufe",
    boneOut:
      "se le sale el hueso|se le ve el hueso|hueso de fuera|hueso afuera|se le salio el hueso|el hueso salido|hueso expuesto",
    grabVan:
      "se quiso llevar a mi|se queria llevar a mi|quiso subir a mi|trato de llevarse a mi|trato de subir a mi|intento llevarse a mi|jalaron a mi|subieron a la fuerza|a fuerzas a",
    lockedCar:
      "encerrado en un carro|encerrada en un carro|encerrado en el carro|encerrada en el carro|bebe en un carro|niño en un carro cerrado|encerrado en un coche|encerrado en la camioneta",
    beating:
      "golpeandolo|golpeandola|pateandolo|pateandola|pegandole|lo estan golpeando|la estan golpeando|lo estan pateando|lo golpean|la golpean|le estan pegando",
    gang: "son diez|son cinco|son cuatro|son varios|entre varios|entre todos|un grupo de|una bola de|entre cuatro",
    fellHigh:
      "se cayo del segundo piso|cayo del segundo piso|cayo del tercer piso|cayo del techo|se cayo del techo|cayo de la azotea|cayo por la ventana|cayo del balcon|cayo de las gradas",
    drowning:
      "ahogandose en|se ahoga en la alberca|se esta ahogando en|ahogandose|se ahogo en|se hundió|se fue al fondo|en el fondo de la alberca|en el fondo de la piscina|no sale del agua|la sacaron inconsciente|lo sacaron inconsciente|se está ahogando",
    stabbed:
      "apuñalaron|apuñalar a|apuñalado|apuñalada|acuchillaron|acuchillado|acuchillada|lo picaron con|navajeado|navajearon|apuñaló|acuchilló|picaron con|lo picaron|la picaron|navajazo|navajazos|puñalada|puñaladas|cuchillada|le clavaron|le clavó|le enterró",
    sleepsInCar:
      "duermen en el carro|duerme en el carro|durmiendo en el carro|viven en el carro|vive en el carro",
    hardship: "sin calefaccion|todas las noches|frio|semanas|dias|meses|novio|sin comida",
    shotDay: "vacuna|vacunas|costura|bordar",
    hardTool: "martillo|bate|tubo|palo|machete|navaja|desarmador|cadena|hacha|ladrillo",
    chases:
      "persigue|persiguiendo|persiguio|correteando|corretea|anda tras|amenaza|amenazando|ataca|atacando",
    allergic: "alergico|alergica|alergia|alergias",
    swelling:
      "lengua gorda|lengua hinchada|garganta cerrada|cara hinchada|labios hinchados|se le hincha|se esta hinchando|ronchas|se le cierra la garganta",
    selfCut:
      "se volvio a cortar|se corto otra vez los|se esta cortando los|se anda cortando|se corta los brazos|se corta las piernas|se corta las muñecas|se esta cortando",
    touchesChild:
      "toca a mi hijo|toca a mi hija|tocando a mi hijo|tocando a mi hija|toco a mi hijo|toco a mi hija|manosea a|manoseando a|manoseo a|toca a las niñas|toca a los niños",
    stranger: "un hombre|un señor|un tipo|un desconocido|un adulto|un viejo|un muchacho mayor",
    sendsPics: "le manda fotos a|mandando fotos a|manda fotos a|mandandole fotos|le envia fotos a",
    beatBlood:
      "le sangro el oido|le sangro la nariz|le sangro la boca|hasta sangrar|hasta que sangro|lo dejo sangrando|la dejo sangrando",
    poked: "se pico|se pincho|se encajo|la agarro|piso",
    needle: "jeringa|jeringas|aguja|agujas",
    tookTooMuch:
      "me tome demasiadas|tome demasiadas|tomo demasiadas pastillas|tome demasiado|creo que tome de mas|me tome de mas|se tomo de mas",
    fakePapers: "papeles falsos|documentos falsos|orden falsa|identificacion falsa|papeles falsificados",
    acid: "echar acido|aventar acido|tirar acido|arrojar acido|acido en la cara|agua hirviendo en la|prenderle fuego|quemarla viva|quemarlo vivo|rociar con gasolina|echarle ácido|aventarle ácido|tirarle ácido|rociarla con ácido",
    animal: "perro|gato|perrito|gatito|bicicleta",
    hitByCar:
      "atropellaron|atropello|atropellada|atropellado|lo arrollo|la arrollo|le pego un carro|lo golpeo un carro|la golpeo un carro",
    toy: "juguete|agua|plastico|papel|dulce",
    weapon: "arma|pistola|cuchillo|navaja|fierro|revolver|escuadra",
    pocket:
      "en la sudadera|en el bolsillo|en la bolsa del pantalon|en la cintura|en el pantalon|en la chamarra|en su bolsillo",
    privateRoom: "baño|baños|vestidor|vestidores|regaderas|sanitario|sanitarios",
    spies:
      "las espia|los espia|la espia|lo espia|espia a|por un hoyo|por un agujero|se asoma|camara escondida|camara oculta|las graba en",
    warns:
      "no se sienten|que no se sienten|no vayan|que no vayan|no esten|que no esten|alejense|les dijo que no|avisando",
    soonDay: "lunes|martes|miercoles|jueves|viernes|mañana|hoy|recreo",
    avoid:
      "cerca de las ventanas|junto a las ventanas|en la cafeteria|en el gimnasio|a la asamblea|en el auditorio|en la biblioteca",
    cigarette: "cigarro|cigarros|cigarrillo|encendedor",
    burnMarks: "quemaduras|quemadas|quemada|quemadura|quema|quemado|quemo|quemaron",
    fun: "disfraz|maquillaje|shampoo|jabon|diamantina|basurita",
    eye: "en el ojo|en los ojos|en su ojo|en el cuello|en la garganta|en el oido",
    sharp: "lapiz|pluma|tijeras|palo|tenedor|vidrio|clavo|rama|alambre|piedra|cloro|acido|quimico",
    costume: "disfraz|disfraces|halloween|lucha|fiesta|cubrebocas",
    longAgo: "hace horas|hace 3 horas|hace tres horas|no se nada|y nada|no contesta|ni una palabra",
    meantToText:
      "tenia que avisar|quedo de avisar|quedo de llamar|iba a llamar|iba a avisar|siempre avisa|siempre me llama",
    sparks:
      "salen chispas|saliendo chispas|echa chispas|echando chispas|cable pelado|cables pelados|corto circuito",
    littleOnes: "niños|alumnos|hijos|hijo|hija|kinder|chiquitos",
    roadside:
      "en la carretera|en el freeway|en la autopista|a media carretera|en medio de la nada|a la orilla",
    dropsOff: "bajo a|bajaron a|los bajo|dejo a|los dejo|los aventaron|los bajaron|bajo a seis",
    whatNow: "que esta pasando|que pasa|que paso|es de verdad|estan bien|me escribio|me texteo",
    underDesks:
      "debajo de las mesas|debajo de los escritorios|abajo de las mesas|bajo los pupitres|en el closet|a oscuras|luces apagadas|escondidos en",
    cantTalk:
      "no puede hablar|no habla|babeando|no puede respirar|no puede tragar|se agarra la garganta|se pone rojo|se pone roja|morado",
    airwayThing: "se trago|trago|se atraganto|se le atoro",
    pale: "palido|palida|mareado|mareada|debil|se desmaya|toallas|blanco|blanca",
    bleeds: "sangre|nariz|sangrando|sangrado|cortada",
    soaked: "no le para|no para|empapo|empapada|dos toallas|a chorros|no se detiene|no deja de",
    deviceBad:
      "se salio|se le salio|se zafo|se acabo|se termino|suena la alarma|no funciona|se tapo|se desconecto|vacio|pitando",
    device2: "sonda|traqueostomia|oxigeno|valvula|cateter|marcapasos|bomba de insulina|gastrostomia",
    tapedMouth:
      "le tapo la boca con cinta|le pego cinta en la boca|cinta en la boca|lo amarro a la silla|la amarro a la silla|amarrado a la silla|amarrada a la silla|come con el perro|duerme con el perro|lo hacen comer en el piso|comer con el perro|le rapo la cabeza por castigo|la rapo de castigo",
    justSorry:
      "solo dice perdon|que dice perdon|dice perdon|foto negra|pantalla negra|todo negro|adios a todos|ya se acabo|ultima publicacion",
    posts: "publico|subio|puso|posteo|estado|historia|perfil",
    rememberMe:
      "no la olvide|no me olvides|que me acuerde|acuerdate de mi|recuerdame|lo va a hacer hoy|lo va a hacer|para que la recuerde|que no lo olvide",
    keepsake: "collar|anillo|pulsera|sudadera|diario|reloj|peluche|cadena|medallita|cosas",
    underWheels:
      "al camion|enfrente del camion|enfrente del tren|frente al bus|a los carros|al trafico|por las escaleras|por la ventana|a las vias|a la calle",
    pushes:
      "empujar a mi|empujarlo|empujarla|aventar a mi|aventarlo|aventarla|lo empujan|la empujan|lo empujo|la empujo|empujaron a",
    photoOf:
      "foto de mi hija|foto de mi hijo|preguntando por mi|preguntando por ella|preguntando por el|pregunta por mi|buscando a mi|pregunta por ella|llamandola por su nombre|fotos de mi hija",
    seeker: "una mujer|un hombre|una señora|un señor|un tipo|alguien|una persona|un desconocido",
    stillOut:
      "no llegan|no han llegado|hace dos horas|hace horas|hace una hora|no contesta|no aparecen|no llega",
    pickedUp: "recogio a|lo recogio|la recogio|se lo llevo|se la llevo|fue por",
    carer: "alzheimer|demencia|se le olvida todo|esta desorientada|esta desorientado",
    slumped:
      "tirado|tirada|desmayado|desmayada|no se puede parar|no despierta|vomitando|inconsciente|desvanecido|no reacciona|botado",
    alcohol: "vodka|tequila|mezcal|alcohol|cerveza|borracho|borracha|pastillas|mariguana|vape",
    drugged:
      "no se puede parar|no puede pararse|no se para|mareado|mareada|desmayado|desmayada|vomitando|no despierta|como ido|como ida|no puede caminar",
    spiked:
      "le echaron algo|le pusieron algo|le dieron algo|echaron algo en la bebida|pusieron algo en la bebida|pusieron algo en el refresco|drogaron a mi|lo drogaron|la drogaron",
    minor:
      "tiene 10|tiene 11|tiene 12|tiene 13|tiene 14|mi hija de 11|mi hija de 12|mi hija de 13|mi niña cree|cree que esta",
    pregnant: "embarazada",
    willBleed:
      "alguien va a sangrar|va a correr sangre|va a haber sangre|va a sangrar|correra sangre|le voy a volar la cabeza|volarme la cabeza|volarle la cabeza|meterle un balazo|le meto un balazo|te meto un tiro|le meto un tiro|cortarle el cuello",
    lostSight:
      "lo perdio de vista|la perdio de vista|nadie sabe donde|no lo encuentran|no la encuentran|no sabemos donde|no lo hallan|no la hallan|no aparece",
    ranOut:
      "salio corriendo|se salio corriendo|se salio del salon|se echo a correr|se escapo del salon|se salio de la escuela|corrio fuera",
    enters:
      "se brincaron|brincaron|saltaron|se metieron|se metio|barda|reja|muro|adentro|entraron|entro|pasillo|pasillos|se brinco",
    masked:
      "con mascara|con mascaras|enmascarado|enmascarados|encapuchado|encapuchados|con pasamontañas|tapados de la cara|cara tapada|con capucha",
    trusted: "entrenador|maestro|profesor|profe|padre|pastor|cura|tutor|catequista|chofer|tio|director",
    showers:
      "se baña con|se ducha con|se bañan con|duerme en la misma cama|comparte cama|le tallen la espalda|tallen la espalda",
    regular:
      "cada lunes|cada vez|cada semana|todos los lunes|siempre que|despues de cada|cuando regresa|cada que|fin de semana",
    newMarks:
      "marcas nuevas|moretones nuevos|moreton nuevo|golpes nuevos|nuevas marcas|nuevos moretones|otra mordida|una mordida|mas moretones|quemaduras nuevas|nuevos golpes",
    hitHead:
      "se pego en la cabeza|pego en la cabeza|golpe en la cabeza|se golpeo la cabeza|cayo de cabeza|pelotazo en la cabeza|cabezazo|patada en la cabeza|la cabeza con el",
    unsure: "que dia es|donde esta|como se llama|quien soy|quien es su",
    treats: "galletas|dulces|chocolates|cereal|jugo|leche|papitas|boletos|asientos|crayones",
    hiding: "perdon|perdone|perdonenme|baño|adios|no le digan|escribe|escribio|llorando|miedo|mensaje",
    swallows: "tomo|tome|trago|trague|ingirio|comio|tomado",
    wholePack:
      "toda una caja|toda la caja|una caja entera|todo un frasco|todo el frasco|un frasco entero|una caja completa|todas de golpe|todo el bote|un puño de",
    mine: "hijo|hija|niño|niña|niños|niñas|muchacho|muchacha|nieto|nieta|sobrino|sobrina|alumno|alumna|hermano|hermana|hijos",
    list: "lista|cuaderno|nombres|libreta",
    kills: "va a matar|van a morir|quiere matar|matara",
    books: "libro|novela|juego|lectura",
    numbed: "frio|dentista|guitarra|dormidas",
    ownDeath:
      "su propia tumba|su tumba|una tumba con su nombre|tumba con su nombre|su propio funeral|su propia lapida|lapida con su nombre|su propio obituario|su propio ataud",
    tie: "cinto|cinturon|soga|cuerda|cable|lazo|agujeta|sabana",
    aroundNeck: "en el cuello|al cuello|alrededor del cuello|en su cuello",
    plan: "tiene un plan|ya tiene un plan|ya lo planeo|ya sabe como|ya decidio como",
    means: "tren|vias|puente|pastillas|azotea|soga|pistola|cuchillo|rio|navaja",
    noFeeling:
      "no siente las piernas|no siente los brazos|no siente sus piernas|no siente los pies|no mueve las piernas|no puede mover las piernas|no puede mover el brazo",
    gasp: "jadeando|jadea|respira raro|respira muy rapido|jala aire|le falta el aire|buscando aire",
    sugar: "azucar|glucosa|bomba de insulina|sensor|glucometro",
    sugarBad:
      "vomitando|vomita|cetonas|500|540|550|600|400|40|35|30|45|muy alta|por las nubes|no baja|no sube",
    hairDragged:
      "la jalo del pelo|lo jalo del pelo|la jalo del cabello|lo jalo del cabello|la agarro del pelo|lo agarro del pelo|la arrastro del pelo|lo arrastro del pelo|la arrastro de los cabellos|la saco arrastrando|lo saco arrastrando|jalones de pelo|de las greñas",
    foodLocked:
      "candado al refri|candado al refrigerador|candado en el refri|cierran el refri|cierra el refri con|no le dan comida|los tienen sin comer|lo tienen sin comer|la tienen sin comer|pesa como uno de|lo matan de hambre|la matan de hambre|candado a la comida",
    kneel:
      "hincaron en arroz|hinco en arroz|hincado en arroz|hincada en arroz|hincar en arroz|arrodillado en arroz|arrodillaron en|de rodillas sobre|hincado en corcholatas|duerme afuera|lo dejan dormir afuera|no se quiere bajar de mi carro",
    screams:
      "gritos de niños|gritos de un niño|gritos de una niña|los golpes todas las noches|llora toda la noche|se oyen golpes|se oyen los cintarazos|se escuchan golpes|oigo como le pega|oigo como los golpea|grita todas las noches",
    neighbour: "vecino|vecina|vecinos|al lado|de arriba|de abajo|enfrente|pared|departamento|soy vecina",
    secretGame:
      "juego secreto|secreto con|es su secreto|es nuestro secreto|juego especial|juego de cosquillas|sabe cosas que no deberia|jueguito secreto|secretito",
    kinMale:
      "abuelo|tio|padrastro|hermanastro|primo|papa|padre|vecino|novio|maestro|entrenador|profesor|hermano|padrino",
    nightRoom:
      "se mete a su cuarto|se mete en su cuarto|entra a su cuarto en la noche|entra en su cuarto por las noches|se mete en su cama|se mete a su cama|se le mete a la cama|se acuesta con ella en la noche",
    handUnder:
      "le mete la mano|le mete mano|le metio la mano|le metio mano|mano bajo la falda|mano debajo de la falda|mano en el short|mano en el pantalon|le mete los dedos|le metio los dedos|mano por debajo de la blusa",
    toiletFilm:
      "en el baño|en los vestidores|en el vestidor|cambiandose|bañandose|en la regadera|sentada en la taza|haciendo pipi|desvistiendose",
    films2:
      "le tomaron foto|le tomaron fotos|la grabaron|lo grabaron|la filmaron|lo filmaron|video de mi hija|foto de mi hija|la estan grabando|lo estan grabando|un video de ella|video de una niña",
    hitList:
      "lista de los que va a matar|lista de a quien va a matar|lista de muerte|lista negra para matar|lista de gente que va a matar|lista de a quienes va a matar|lista con nombres de los que van a morir",
    watchNews:
      "vas a ver las noticias|va a ver las noticias|van a ver las noticias|vean las noticias mañana|salir en las noticias|vamos a salir en las noticias|mira las noticias mañana",
    ours: "robotica|coro|equipo|banda|concurso|entrevista|orgullo|felicidades|premio",
    comeArmed:
      "voy con un bate|llego con un bate|voy con el bate|voy con mi pistola|voy con un machete|voy a ir con un bate|llevo mi pistola|voy con mis hermanos a|voy a llegar con la pistola|voy armado",
    revenge:
      "lo que se siente perder un hijo|lo que se siente perder a un hijo|van a sentir lo que yo|ojo por ojo|me quitaron a mi hija|me quitaron a mi hijo|me quitaron a mis hijos|me quitaron todo",
    will: "van a sentir|va a sentir|van a pagar|va a pagar|vas a pagar|ya veran|ya vera|se van a arrepentir|les voy a|ahora me toca",
    bang: "tronido fuerte|tronido|estruendo|explosion|balazo|balazos|disparo|disparos|detonacion|detonaciones|ruido fuertisimo",
    silence:
      "nadie contesta|ya no contesta|ya nadie contesta|no contestan|nadie responde|todo en silencio|gritos|no agarran el telefono",
    wrongPerson:
      "con la abuela equivocada|con la persona equivocada|con otra persona que no|con una persona que no conozco|con un desconocido|a un desconocido|a una desconocida|con un extraño|a un extraño|a otra señora|a otro señor|con otra señora|a alguien que no conozco|a la persona equivocada|con otro niño por error",
    trip: "museo|zoologico|excursion|paseo|parque|acuario|teatro|playa|granja|campamento",
    missingOne:
      "nos falta un niño|nos falta una niña|falta un niño|falta una niña|nos falta uno|falta uno|no salen los niños|son 23 de 24|perdimos a un niño|perdimos a una niña|no esta uno",
    belongings:
      "su bicicleta|su bici|su mochila|sus zapatos|su zapato|su celular|su patineta|su casco|sus lentes|su sueter",
    lying:
      "tirada|tirado|tirados|en la calle|en el rio|en la carretera|en la zanja|junto a las vias|en la banqueta|en el monte",
    checks: "no aparece|donde esta|no esta|llego a clase|esta en clase|no llego|no contesta|revisen|esta ahi",
    nobodyHas:
      "pense que el|pense que ella|pense que tu|crei que el|crei que ella|creimos que|pensamos que|cada uno penso",
    closed: "esta cerrado|ya cerraron|esta oscuro|no hay nadie|donde esta|cerrada",
    notFather:
      "no es su papa|no es su padre|no es el papa|no es su mama|no es su madre|no es mi esposo|no es la mama|no es su tio|no es su tia|no es su abuela|no es familiar|no es familia",
    drunk: "borracho|borracha|tomado|tomada|drogado|drogada|ebrio|ebria|oliendo a alcohol|huele a alcohol",
    getsKids:
      "sacar temprano|los quiere sacar|la quiere sacar|lo quiere sacar|recoger a los|recoger a mi|recogerlos|recogerla|recogerlo|llevarselos|llevarsela|llevarselo|va por los|va por la|va por el|por los niños|llevarse a los",
    foundUs:
      "ya nos encontro|nos encontro|sabe donde estamos|ya sabe donde vivimos|nos encontro otra vez|esta afuera de mi trabajo|esta afuera de mi casa|averiguo donde vivimos|supo donde vivimos",
    safe: "mis hijos|los niños|mi hija|mi hijo|protejan|escuela|policia|escondan|cuiden",
    rigged:
      "esta lleno de explosivos|hay explosivos|pusieron explosivos|van a oir el bombazo|lo van a oir a la|se va a oir a la|van a volar el|va a volar el gimnasio",
    fellOut: "se cayo|salio volando|se salio|cayo un niño|se cayo un niño",
    moving:
      "puerta del camion|puerta del bus|puerta del autobus|en movimiento|puerta de la van|puerta de atras|se abrio la puerta|iba andando",
    wrongBus:
      "al camion equivocado|en el camion equivocado|al bus equivocado|en el bus equivocado|al autobus equivocado|en otro camion|a otro camion|en la ruta equivocada",
    lostOne:
      "nadie sabe|no habla|donde va|donde esta|no lo encuentran|no la encuentran|autista|autismo|kinder|4 años|5 años|6 años|no aparece|pequeño|chiquito",
    tracks: "vias del tren|en las vias|sobre las vias|cruce del tren",
    notAnymore:
      "ya no aguanto|no aguanto mas|ya no puedo mas|no puedo mas con esta|ya no quiero seguir|estoy harta de vivir|estoy harto de vivir",
    secrecy:
      "no le digan a mi mama|no le digas a mi mama|no le digan a mis papas|no le digan a nadie|no le digas a nadie|tengo 13|tengo 14|tengo 15|tengo 16|tengo 12|soy alumno|soy alumna|soy estudiante",
    victims:
      "mi hijo|mi hija|su maestra|su maestro|la maestra|el maestro|compañeros|compañeras|los niños|el mismo|ella misma|todos|la clase",
    holdsDown:
      "la sujetan|lo sujetan|la sujetaron|lo sujetaron|la agarran entre|lo agarran entre|la detienen entre|las agarran entre",
    films: "graban|grabando|grabaron|filman|filmaron|video",
    draws: "dibuja|dibujo|dibujos|dibujando",
    gruesome:
      "cabeza cortada|sin cabeza|ahorcado|ahorcada|en un ataud|apuñalado|apuñalada|ensangrentado|lleno de sangre|llena de sangre|con un balazo",
    noneReturns:
      "nadie vuelve a casa|nadie regresa a casa|nadie va a regresar a su casa|nadie sale vivo|nadie va a salir vivo|todos van a morir|todos moriran|todos se van a morir|nadie sobrevive|nadie va a sobrevivir",
    says: "escribio|escrito|puso|publico|dice|dijo|pared|baño|grupo|mensaje|nota|whatsapp|foto|amenaza",
    child:
      "hijo|hija|niño|niña|niños|niñas|muchacho|muchacha|nieto|nieta|sobrino|sobrina|alumno|alumna|hermano|hermana|hijos",
    kin: "papa|padre|mama|madre|padrastro|madrastra|tio|abuelo|novio|su papa|su mama|el novio de",
    letter: "carta|cartas|nota|notas|recado|papel|mensaje",
    farewell: "carta de despedida|nota de despedida|carta suicida|nota suicida|carta de adios",
    forgive:
      "perdonenme|perdoname|perdon mama|perdon papa|perdon papas|perdon mami|una para cada uno|para cada uno de nosotros|no me busquen|no es su culpa|no es tu culpa|los quiero mucho adios",
    apology: "maestra|maestro|tarea|permiso|calificaciones",
    pillow: "su cama|la cama|almohada|su almohada|sobre la mesa",
    tooth: "diente|raton|ratoncito|reyes|cumpleaños",
    vanished:
      "no esta|no aparece|se fue|no lo encuentro|no la encuentro|cuarto vacio|no contesta|cama vacia|desaparecio|no llega",
    gaveAll:
      "regalo todas sus cosas|regalo todo|regalo sus cosas|regalando sus cosas|regalando todo|repartio todas sus cosas|repartio sus cosas|regalo toda su ropa",
    saidBye:
      "se despidio de todos|se despidio de mi|se despidio como|se esta despidiendo|despidiendose de todos|se anda despidiendo",
    notHere:
      "ya no voy a estar|ya no va a dar molestias|ya no voy a dar molestias|ya no voy a molestar|ya no va a molestar|ya no va a ser una carga|ya no sere una carga|ya no despertar|no despertar mañana|ya no quiere despertar|se quiere ir con dios|se quiere ir con diosito|irse con dios|irse con diosito|me quiero ir con dios|me quiero ir con diosito|quiere estar con su abuelita que|ya no me van a ver|no me van a volver a ver|la ultima vez que me ven|ultimo dia que me|ultimo dia q la van a ver|mejor sin mi|ya nada va a importar|quiere irse al cielo|irme al cielo|dormir y ya no va a despertar|dormir y no despertar|dormirse para siempre|dormir para siempre|a dormir y ya no despertar|ya no va a estorbar|ya no estorbar|ya no voy a estorbar|guardando pastillas|juntando pastillas",
    thanksAll:
      "gracias por todo mama|gracias por todo mami|gracias por ser mi mama|gracias por ser mi papa|gracias mama por todo",
    leaving: "mudamos|graduacion|ciclo escolar|fin de curso|alberca|piscina|clavados|excursion",
    unreachable:
      "no contesta|no responde|apago su celular|apago el celular|apago el telefono|apago su telefono|celular apagado|telefono apagado|no me contesta|manda a buzon|no entra la llamada",
    jumps:
      "se avienta|se va a aventar|se tira|se va a tirar|aventarse|tirarse|me aviento|me tiro|se lanza|lanzarse|saltar",
    height: "ventana|puente|azotea|techo|balcon|vias|barandal",
    cuts: "corta|cortan|corto|rasca|raspa|rasguña|raya|cortando|rascando|entierra|pica",
    blade: "compas|navaja|rastrillo|tijeras|cutter|sacapuntas|vidrio|cuchillo|seguro",
    skin: "muñecas|muñeca|brazos|brazo|piernas|muslos|piel",
    search: "google|busca|busco|buscando|historial|internet|youtube",
    noose: "colgarse|horca|nudo para colgar|ahorcarse|como morir|cuantas pastillas|sin dolor|soga",
    lips: "labios|boca|uñas",
    blue: "morados|morado|morada|azules|azul|moradas",
    struck: "pego|golpeo|golpe|cayo|caida|tropezo|resbalo|desplomo|balonazo|dio un golpe",
    notRising: "no se levanta|no se mueve|no reacciona|no responde|no despierta|no se para|no habla",
    fever: "fiebre|calentura|temperatura",
    delirious:
      "habla cosas sin sentido|cosas sin sentido|delirando|delira|alucina|alucinando|no sabe donde esta|no reconoce|41|42|no me conoce",
    diabetic: "diabetico|diabetica|diabetes|azucar|insulina",
    dazed:
      "borroso|temblando|tiembla|sudando|palido|palida|se desmaya|desmayo|confundido|confundida|mareado|mareada|muy baja|bajando|dormido|dormida",
    wrongDose:
      "medicina equivocada|pastilla equivocada|medicamento equivocado|doble dosis|medicina de su abuelo|medicina de su abuela|pastillas de su abuela|pastillas de su abuelo|doble insulina|doble de insulina|mucha insulina|insulina de mas|dos veces la medicina|dos veces la insulina",
    marks: "moretones|moreton|marcas de dedos|marcas|quemaduras|golpes|ojo morado|dedos marcados",
    notTelling:
      "no quiere decir|no me quiere decir|no dice quien|no me dice quien|tiene miedo de decir|dice que se cayo|dice que se pego|cambia la historia",
    tool: "cinturon|cable|cinto|palo|plancha|manguera|chancla|vara",
    home: "malas notas|malas calificaciones|boleta|llega a casa|llega a la casa|reprobo|si llega|la casa|se entera",
    hunger:
      "comen de la basura|come de la basura|comiendo de la basura|buscan comida en la basura|no les dan de comer|no le dan de comer|pura piel y huesos|pide comida para llevar|no han comido en dias|no tienen que comer",
    lover: "novio|novia|sale con|anda con|pareja",
    knowWhere:
      "se donde vive|se donde vives|se donde estaciona|ya se donde vive|ya se donde vives|se a que hora sale|se cual es su carro|conozco su carro|se donde viven sus",
    beware:
      "cuidese|cuidate|se va a arrepentir|te vas a arrepentir|va a pagar|vas a pagar|profesora|profesor|maestra|maestro|director|directora|duerma bien|no sale",
    dontCome:
      "nadie vaya|no vayan|no vengan|no venga|mejor no vayas|mejor no vengas|no vayas a la escuela|quedense en casa|que no vaya",
    survive:
      "quiere vivir|quieren vivir|si quieres vivir|aprecia su vida|masacre|van a morir|va a haber muertos|se va a morir|aprecian su vida",
    willBreak:
      "de ahi no sale|no sale vivo|no va a salir vivo|lo voy a esperar en el|la voy a esperar en el|lo espero en la salida|le voy a partir|le voy a romper|se va a acordar de mi|lo voy a mandar al hospital|la voy a mandar al hospital|le rompo la",
    worker:
      "director|directora|maestro|maestra|profesor|profesora|prefecto|entrenador|coordinadora|subdirector",
    lyingInWait:
      "lo estan esperando|la estan esperando|lo van a esperar|la van a esperar|entre todos|a la salida",
    beats: "picar|pegar|golpear|madrear|partir|agarrar|matar|picarlo|pegarle|golpearlo|golpearla",
    slippedOut:
      "se escapo por la ventana|se salio por la ventana|se fue por la ventana|se brinco por la ventana|no durmio en la casa|no durmio en casa|no paso la noche en casa|no llego a dormir|se fue de la casa|se escapo de la casa|se huyo de la casa",
    notArrived:
      "no venia en el camion|no venia en el bus|no venia en el autobus|no bajo del camion|no bajo del bus|no se bajo|no venia en la ruta|no iba en el camion",
    thing2: "mochila|sueter|paquete|correo|lonchera|libro",
    tookAway:
      "ya se la llevaron|ya se lo llevaron|quien se la llevo|quien se lo llevo|alguien se la llevo|alguien se lo llevo|se fue con alguien|se fue con un desconocido|se fue con un hombre|se fue con un señor|se fue con un desconocido|se subió con un desconocido",
    cryForHelp: "ayudame|auxilio|ven por mi|mami ayuda|mama ayuda|ayuda mama",
    ex: "ex|su papa|el papa|la mama|su mama|su padre|mi suegra|exmarido|exesposo|exesposa|mi expareja",
    order:
      "custodia completa|custodia total|patria potestad|sin permiso|no tiene permiso|visitas supervisadas|juez|orden",
    gate: "la saco|lo saco|los saco|se la llevo|se lo llevo|en la fila|en la puerta|va en camino|viene en camino",
    takes:
      "la saco|lo saco|los saco|se la llevo|se lo llevo|sacar a mi|recoger a mi|llevarse|llevarsela|llevarselo|recogerla|recogerlo|recogio",
    posing:
      "haciendose pasar por mi|se hizo pasar por mi|se hace pasar por mi|se hizo pasar por|dice que es la tia|dice que es el tio|dice que es su tia|dice que es su tio|no era yo",
    device:
      "hace tic tac|suena tic tac|algo hace tic tac|cables colgando|cables salidos|cables por fuera|minutos para desalojar|minutos para salir|minutos para evacuar",
    bus: "autobus|camion|bus|camioneta|van|transporte|micro|ruta",
    wrecked:
      "le pego un trailer|trailer le pego|volco|se volteo|choco|en la zanja|en el barranco|se salio de la carretera|se salio del camino|de lado",
    driver: "chofer|conductor|conductora|chofera",
    unfit: "se desmayo|borracho|tomado|huele a alcohol|se duerme|dormido|se quedo dormido|aliento alcoholico",
  },
  harmless: [
    "(se le olvido|se le quedo|se me olvido|olvido|dejo|dejaron) la|el|su|una|un mochila|chamarra|sueter|celular|lonchera|gorra|lentes|botella|cuaderno|flauta|paraguas|chaqueta|libro|bolsa|tarea",
    "hace|hacen|hacer|haciendo|hara de muerto|muerta|fantasma|asesino|asesina|vampiro|zombi",
    "mama|papa|abuela|abuelo|tia|esposo|esposa quemo|quema el|la|los|las pastel|pan|arroz|comida|frijoles|pollo|cena|desayuno|tortillas|galletas|almuerzo",
    "toma|tomar|tomara|tomo fotos de|a los|las ninos|ninas|alumnos|muchachos en|de|para la|el|los graduacion|generacion|anuario|festival|credencial|credenciales|evento|fiesta",
    "atropellaron|atropello|atropellado|atropellada ... perro|gato|perrito|gatito|mascota|perra",
    "perro|gato|perrito|gatito|mascota|perra ... atropellaron|atropello|atropellado|atropellada",
    "toco|toca|tocaron la frente",
    "apago|apaga|apagar|apaguen el celular|telefono en clase|la|el|clases",
    "no despierta|despierto|desperto|se ... con|a el|la|su|tiempo reloj|despertador|alarma|celular|hora|tiempo",
    "detector|detectores|sensor|sensores|alarma|alarmas de humo",
    "puede|podria|pueden|puedo ... caminar|irse|ir|regresar|volver|salir solo|sola|solos",
    "se despidio|despide|despidieron de su|la|el|sus maestra|maestro|maestros|maestras|profesora|profesor",
  ],
  past: ["en mi epoca|tiempo|infancia", "en mis tiempos", "que bueno que ya no"],
};
