import type { ShapeWords } from "./shape-words.ts";

/** Spanish: what its longer lists do not hold yet, by its parts. */
export const spanishShapes: ShapeWords = {
  language: "es",
  parts: {
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
      "ya no voy a estar|ya no va a estar aqui|ya no va a dar molestias|ya no voy a dar molestias|ya no voy a molestar|ya no va a molestar|ya no va a ser una carga|ya no sere una carga|ya no despertar|no despertar mañana|ya no quiere despertar|se quiere ir con dios|se quiere ir con diosito|irse con dios|irse con diosito|me quiero ir con dios|me quiero ir con diosito|quiere estar con su abuelita que|ya no me van a ver|no me van a volver a ver|la ultima vez que me ven|ultimo dia que me|ultimo dia q la van a ver|mejor sin mi|ya nada va a importar|quiere irse al cielo|irme al cielo",
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
    took: "tomo|bebio|trago|comio|ingirio|chupo|olio|se tomo|di",
    wrongDose:
      "medicina equivocada|pastilla equivocada|medicamento equivocado|doble dosis|medicina de su abuelo|medicina de su abuela|pastillas de su abuela|pastillas de su abuelo",
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
      "ya se la llevaron|ya se lo llevaron|quien se la llevo|quien se lo llevo|alguien se la llevo|alguien se lo llevo|se fue con alguien|se fue con un desconocido",
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
    "detector|detectores|sensor|sensores|alarma|alarmas de humo",
    "puede|podria|pueden|puedo ... caminar|irse|ir|regresar|volver|salir solo|sola|solos",
    "se despidio|despide|despidieron de su|la|el|sus maestra|maestro|maestros|maestras|profesora|profesor",
  ],
};
