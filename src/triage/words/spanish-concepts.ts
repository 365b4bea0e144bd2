import type { WordList } from "../word-list.ts";

/** Spanish again: dangers by what they are, where the first list goes by phrases. */
export const spanishConcepts: WordList = {
  language: "es",
  turns: "",
  classes: {
    chico:
      "niño|niña|niños|niñas|hijo|hija|hijos|hijas|nieto|nieta|sobrino|sobrina|hermano|hermana|alumno|alumna|alumnos|estudiante|muchacho|muchacha|joven|bebe|chamaco|chamaca|hijito|hijita|primo|prima|amigo|amiga|compañero|compañera|chavo|chava|gemelos",
    quien:
      "@chico|el|ella|le|la|lo|se|me|mi|alguien|maestra|maestro|profesor|profesora|conductor|chofer|señor|señora",
    familia:
      "papa|mama|padre|madre|padrastro|madrastra|tio|tia|abuelo|abuela|novio|esposo|esposa|marido|mujer|pareja|ex|hermano|primo|padrino|niñera|vecino|vecina|papas|padres",
  },
  harmless: [
    "es|esta|estuvo|estaba|era|son la bomba $",
    "que bomba",
    "nos mataron|ganaron|golearon .. partido|juego|goles|0|1|2|3",
    "partido|juego ... nos mataron|golearon",
    "tarea|examen|trafico|calor|trabajo|espera|horario|proyecto|maestra|profe .. va|van a matar",
    "me|nos va|van a matar .. jaja|jajaja|jeje|lol|risa",
    "muero|muere|morimos|muriendo|muerta|muerto|muertos|muertas de|por ganas|risa|sueño|cansancio|hambre|vergüenza|frio|calor|sed|curiosidad|ser|entrar|jugar|ver|estar|saber|ir",
    "folleto|platica|charla|taller|curso|prevencion|conferencia|clase|informacion|semana de|del|sobre|contra suicidio|abuso|drogas|acoso|bullying|violencia",
    "prevencion del suicidio",
    "escena|obra|teatro|pelicula|libro|cuento con|de un|una cuchillo|pistola|arma|muerto",
  ],
  asking: [
    "que pasa|pasaria|hacen si",
    "donde entrego|consigo|firmo|pido",
    "formulario|folleto|platica|taller",
  ],
  playing: ["jaja|jajaja|jeje|broma|pelicula|videojuego|disfraz|obra|teatro|kermes"],
  urgent: [],
  past: [
    "el mes|año pasado",
    "la semana pasada",
    "hace años|meses|semanas",
    "ya esta bien|mejor",
    "ya esta muy bien",
    "ya aparecio|llego|la|lo encontramos|encontre",
  ],
  glances: [],
  signals: {
    "EM-MEDICAL": [
      "hinchando|inchando|hincho|incho|hinchada|inchada|hinchado|inchado|hinchan|inflamando|inflamo|ronchas|morados|azul & cara|labios|lengua|garganta|boca|ojos|pico|abeja|avispa|comio|alergi* -mes pasado",
      "pico|picaron|picado|mordio|mordieron|mordido .. abeja|avispa|alacran|araña|vibora|serpiente|culebra|perro|murcielago|hormigas & @quien & alergi*|hincha*|incha*|respira*|sangr*|cara|ayuda|duele|mal|brazo|ahora|recreo",
      "trago|tragó|tragaron|trague|comio|tomo|tomó|bebio|ingirio|chupo .. moneda|pila|bateria|iman|boton|cloro|blanqueador|veneno|jabon|detergente|acido|thinner|gasolina|limpiador|raticida|vidrio|canica|gel antibacterial|pastillas|medicinas|medicamento|gomitas",
      "no puede|no pueden|no logra|le cuesta|casi no .. hablar|respirar|tragar|moverse|caminar|pararse|ver|despertar & @quien -esperar|dejar|app|portal|pizarron",
      "se ahoga|se esta ahogando|se ahogo|ahogandose|atragant*|se asfixia|asfixia*",
      "se desmayo|desmayado|desmayada|se desvanecio|perdio el conocimiento|inconsciente|no reacciona|no responde|no despierta|convuls*|ataque de asma|ataque epileptico|sobredosis -mensaje|correo|llamada|app|telefono",
      "medicina|medicamento|pastilla|pastillas|dosis|insulina|jarabe .. equivocad*|de otro|de otra|doble|de mas|incorrect*|que no era & dio|dieron|di|tomo|le|se",
      "golpeo|pego|cayo|caida|golpe .. cabeza & vomit*|sangr*|mareado|mareada|dormido|desmay*|no responde|no ve|borroso",
      "azucar|glucosa|insulina & baja|alta|bajo|subio|baj*|temblando|no responde|mareado|mareada|suda*|desmay* -formulario|plan",
      "atropello|atropellaron|atropellado|atropellada|electrocut*|se quebro el hueso|hueso salido|se corto & @quien",
    ],
    "EM-SELFHARM": [
      "pensamientos|ganas|intencion|ideas|planes .. de|para .. hacerme daño|hacerse daño|lastimarme|lastimarse|morir|morirme|morirse|matarme|suicid*|desaparecer|quitarme la vida -jugar|reir|risa",
      "hacerme daño|hacerse daño|me hago daño|se hace daño|autolesion*|se autolesiona|quitarme la vida|quitarse la vida|no quiero despertar|odio mi vida|odia su vida|ya se quiere morir|me quiero morir|quiero morirme|se quiere morir -risa|verguenza|pena|jaja",
      "ya no aguanta|ya no aguanto|no aguanta mas|no aguanto mas|no puedo mas|ya no puede|no puede mas & despedir|despide|vida|publico|adios|morir|todo|vivir|instagram|escribio|carta|mensaje -tarea|calor|trafico|ruido|dolor de",
      "navaja|navajas|sangre|soga|cuerda|pastillas|cuchillo|rastrillo & cama|cuarto|cajon|mochila|carta|muñecas|mangas|almohada & encontr*|halle|vi|vimos|hija|hijo|su -costura|cocina|nariz",
      "aventar|tirar|lanzar|saltar|brincar .. puente|techo|ventana|azotea|edificio|tren|carro & dice|dijo|quiere|va|esta|@chico|hijo|hija -alberca|cuerda",
      "ultimo dia|ultima noche|ultimas horas|ultimo adios & publico|escribio|dijo|puso|subio|mensaje|historia|dice|vivo|viva|vida|despide* -clases|escuela|de escuela|inscripcion|plazo|pago",
      "despidio|despide|despidiendo|despedida|adios .. de|a|todos|carta|nota & @chico|amigos|mensaje|cuarto|siempre|perdon|vida|quiero mucho -fiesta|maestra|graduacion|generacion|grupo",
      "no quiere|no quiero|ya no quiere|ya no quiero|no queria|cansada|cansado|harta|harto .. vivir|estar aqui|existir|seguir|despertar|estar en este mundo|de vivir|de todo|la vida -clase|grupo|escuela",
      "mejor sin|mejor si no|estorbo|una carga|nadie me extrañaria|nadie la extrañaria|nadie lo extrañaria|a nadie le importo & mi|el|ella|yo|todos|mi familia|existiera|estuviera",
      "cort*|rasguñ*|lastim*|quem* .. brazos|brazo|muñecas|muñeca|piernas|venas|a si misma|a si mismo|piel -cabello|pelo|papel|accidente|cerca|arbol|gato|perro|bici*|jugando|columpio|reja|alambre|futbol",
    ],
    "EM-THREAT": [
      "mañana|lunes|martes|miercoles|jueves|viernes|pronto|ya veran|van a ver|vas a ver & arrepentir*|pagar|pagaran|sufrir|llorar|reir|quien soy|sangre|matar|morir & van|vas|todos|nadie|ustedes|se van -colegiatura|cuota|comida|excursion|obra|pelicula",
      "no vayan|no vayas|no manden|no lleven|no vengan|falten .. escuela|mañana|lunes|viernes|clases & matar|tiro*|disparo*|balacera|pistola|algo va a pasar|amenaz*|si quieren vivir|va a pasar|cuidado -enfermo|gripe|lluvia",
      "van a|va a|voy a|lo van|la van|quieren|amenaz* .. picar*|matar*|golpear*|apuñalar*|madrear*|quemar*|balear*|secuestrar*|partir* & escuela|salida|hijo|hija|maestr*|todos|director*|niñ*|alumn* -jaja|jajaja|tarea|risa",
      "camioneta|carro|señor|hombre|tipo|sujeto|desconocido .. siguiendo|siguio|persiguio|ofreciendo|ofrecio|subir|grabando|tomando fotos|espiando|jalo|merodeando & niñ*|hija|hijo|escuela|alumn*|parada|salida",
    ],
    "EM-WEAPON": [
      "pistola|arma|navaja|cuchillo|rifle|machete|balas|escopeta .. escuela|mochila|baño|salon|patio|puerta|entrada|camion|clase|locker -agua|juguete|plastico|obra|cocina",
      "hombre|tipo|señor|alguien|sujeto|desconocido|encapuchado & brinco|salto|entro|metio|se metio|adentro & escuela|barda|reja|salon|patio|edificio -plomero|tecnico|camion de",
      "balazos|disparos|tiros|balacera|tiroteo|estan disparando|rafaga -futbol|goles|foto|libres",
    ],
    "EM-HAZARD": [
      "techo|pared|muro|barda|arbol|gradas|losa|plafon|porton|poste|columna .. cayo|caer|caido|derrumb*|colaps*|desplom*|hundio|vino abajo",
      "cayo|caido|derrumb*|colaps*|desplom*|hundio|vino abajo .. techo|pared|muro|barda|arbol|gradas|losa|plafon|porton|poste|columna -calle|cochera|nuestra casa|mi casa",
      "huele|olor|oliendo .. gas|quemado|humo|quimico|cloro|gasolina -asado|cocinar",
      "incendi*|quem*|fuego|humo|llamas|explot*|chispas .. escuela|salon|cocina|edificio|baño|laboratorio|camion|basura|techo|ventana -simulacro|lengua|sol",
    ],
    "EM-WEATHER": [
      "temblor|sismo|terremoto|tornado|inundacion & evacua*|niños|sacando|salieron|bien|escuela -simulacro|plan",
      "tornado|terremoto|sismo|temblor|temblo|inundacion|inundando|huracan|tromba|rio desbordado|arroyo|alud & niños|escuela|adentro|bien|cerca|hijo|hija|ahora|salon|agua|fuerte -simulacro|japon|plan|mascota|equipo",
    ],
    "EM-MISSING": [
      "nadie|ninguno .. recogio|recogieron|ha recogido|vino|llego|fue|paso .. por|a & @chico & sigue|solo|sola|todavia|banqueta|calle|afuera|llorando|hora|horas|tarde|noche -junta|reunion",
      "no llego|no ha llegado|no aparece|no esta|no regreso|no ha regresado|no bajo|no volvio|nunca llego & @chico & casa|escuela|camion|parada|telefono|horas|noche|siete|seis|cinco|ocho|deje|no contesta|nadie sabe|clase -paquete|correo|boleta|enfermo|fiebre|mañana no",
      "se escapo|se fue|huyo|se salio|se perdio|desaparecio|extravi* & @chico & casa|escuela|nota|noche|solo|sola|no contesta|no encontramos|no lo encuentr*|no la encuentr*|amigos|calle -chamarra|sueter|lonchera|mochila|perro|gato|luz|agua",
      "no encontr*|no encuentr*|no hall*|no sabemos donde|no se donde .. @chico|lo|la|esta & escuela|parque|museo|calle|solo|sola|salio|paseo|excursion|casa -chamarra|boleta|pagina|sueter|libro|contraseña|salon de",
      "salio|salieron|anda|camina|caminando|parado|parada .. solo|sola|solito|solita & @chico & calle|carretera|escuela|avenida|lluvia|noche",
    ],
    "EM-CUSTODY": [
      "no tiene|perdio|sin|quitaron|no le dieron .. custodia|patria potestad|derechos|derecho|permiso|autorizacion & oficina|afuera|puerta|ahi|recoger|pidiendo|llev*|entrada|viene|escuela|camino|quiere -papeles|formulario|excursion",
      "llev*|recog*|entreg*|sac* .. @chico|la|lo|los & juez|orden|custodia|sin permiso|sin mi permiso|no contesta|otro pais|otro estado|pasaporte|aeropuerto|frontera|carcel & papa|mama|padre|madre|ex|abuel*|tio|tia|padrastro -excursion",
      "dice|dicen|se hace pasar .. ser|que es .. tio|tia|papa|mama|abuelo|abuela|hermano|familiar|padrino & no|no tengo|no es|no tiene|no conoc* & puerta|escuela|recoger|llev*|entreg*|oficina|afuera",
      "no la|no lo|no los|no se la|no se lo|no dejen .. entreguen|dejen ir|suelten|den|lleve|lleven|salir & papa|padre|ex|hombre|nadie|señor|abuel*|tio|madre|mama|mujer|novio",
    ],
    "EM-TRANSPORT": [
      "camion|autobus|bus|van|transporte|combi|ruta .. choco|volco|volteo|se estrello|accidente|se salio|se quemo|barranco|incendi*|humo -trafico",
      "choco|volco|volteo|se estrello|accidente|chocaron|incendi* .. camion|autobus|bus|transporte|combi",
      "dejaron|dejo|olvid*|quedo|bajo|bajaron .. camion|autobus|bus|otra parada|parada equivocada|otra calle & @chico & dormido|dormida|solo|sola|encerrado|no la encuentro|no lo encuentro|no encuentr*|otra|llorando|horas -mochila|lonchera|sueter",
      "chofer|conductor .. borracho|tomado|dormido|dormid*|ebrio|drogado|huele a alcohol",
    ],
    "EM-INCIDENT-INFO": [
      "encerrados|atrapados|escondidos|resguardados|confinados|bajo llave|encerrada|encerrado|escondida|escondido & niños|hijo|hija|escuela|salon|alumnos|pasando|por que|niño|niña|clase|todavia|siguen -juego|gato",
      "patrullas|policia|policias|ambulancia|ambulancias|helicoptero|bomberos|sirenas|soldados & escuela|afuera|niños|hija|hijo|que pasa|pasando|por que|estan bien -visita|carrera|desfile|simulacro|dia de",
      "donde|por donde|a donde .. recog*|recoj*|llevaron|estan|vamos & evacua*|emergencia|cierre|policia|encierro|incendio|amenaza -uniforme|boletas",
    ],
    "EM-ABUSE": [
      "golpes|golpeado|golpeada|moretones|lastimado|lastimada & grita|gritos|llega|trae|viene|llora|todas las noches|siempre|lado|casa & niño|niña|niños|hijo|alumno|alumna|vecino|vecinos|compañero|primo -futbol|pelota|box",
      "3 papa|mama|padrastro|madrastra|papi|mami|mis papas|tio|abuelo .. me pega|me pego|me golpea|me golpeo|me quema|me quemo|me ahorca|me azota|nos pega|nos golpea|me encierra|me lastima",
      "@familia|maestra|maestro|chofer .. pega|pego|golpea|golpeo|quemo|quema|amarra|amarro|encierra|encerro|patea|pateo|azota|ahorca|jalo|cachetea|maltrata|castiga & me|mi|le|la|lo|los|hijo|hija|niñ*|hermano|hermana -pelota|gol|vecino del",
      "moretones|moreton|quemaduras|marcas|golpes|cicatrices|rasguños|ojo morado & @chico & mama|papa|padrastro|madrastra|tio|abuel*|casa|cinturon|espalda|miedo|dice|brazos -futbol|bici|patineta",
      "@chico|ellos .. solos|solo|sola|encerrados|encerrado|encerrada & dias|noche|sin comer|sin comida|viernes|hambre|mama|nadie|casa -tarea|camina|puede ir",
      "casar*|casen|boda|matrimonio|marido & obligan|obligar*|fuerza|a la fuerza|llevar*|quieren|prometid* & 13|14|15|16|17|niña|menor|alumna|amiga|prima|ella|me -mi boda|invitacion",
      "no quiero|no quiere|miedo|tengo miedo|tiene miedo .. volver|ir|regresar|llegar .. casa|a su casa|a mi casa & papa|mama|padrastro|pega|golpea|tio|golpe*|me|novio -examen|tarea",
    ],
    "EM-SEXUAL": [
      "metio|meten|mete|puso|pusieron|pone .. mano|manos|dedo|dedos & hija|hijo|niña|niño|falda|pantalon|ropa|compañero|maestro|tio|camion|baño -bolsa|mochila|masa|bolsillo|pintura",
      "obligo|obliga|obligaron|forzo|fuerza|presiono & tocar*|tocarlo|tocarla|besar*|desnud*|quitarse|partes|sexo|hacer cosas & hija|hijo|niña|niño|me|mi|alumna -tarea|uniforme|cuota",
      "toco|toca|tocan|tocaron|manosea|manoseo|beso|besa|agarro|abuso|abusan|abusaron|violo|violaron|violada|violado & partes|hija|hijo|niña|niño|me|alumna|maestro|profesor|entrenador|tio|padrastro|sin ropa|falda|baño -puerta|guitarra|piano|cancion|tocar base|confianza",
      "fotos|foto|video|videos|pack|imagenes & desnuda|desnudo|sin ropa|encuerada|intimas|intimos|desvestida|en ropa interior & hija|hijo|niña|manda|mando|pide|pidio|circula*|chantaje*|compañeras|grupo|amenaza*|escuela",
      "hombre|tipo|adulto|señor|desconocido|alguien & internet|linea|roblox|instagram|tiktok|whatsapp|juego|chat|redes & verse|verla|verlo|conocer*|fotos|encontrar*|novia|regalos|secreto & hija|hijo|niña|niño|me|alumna",
    ],
    "EM-DV": [
      "esposo|marido|ex|novio|pareja|padre de mis hijos|papa de mis hijos|papa de los niños .. golpeo|pego|amenazo|amenaza|ahorco|corrio|persigue|busca|quiere matar|va a matar|apuñalo|me & niños|hijos|escuela|salida|recoger|matarme|no le digan|casa|cuchillo|anoche|miedo -pension|divorcio firmado",
      "refugio|albergue|escond*|me sali de la casa|me fui de la casa|huimos|escapamos & niños|hijos|no le digan|esposo|marido|papa|no digan -animal|perros",
    ],
    "EM-DEATH": [
      "~fallecio|fallecieron|murio|murieron|mataron|perdio la vida|se quito la vida & hijo|hija|alumno|alumna|maestra|maestro|papa|mama|esposo|esposa|hermano|hermana|padre|madre|estudiante|director|directora & anoche|ayer|hoy|domingo|sabado|lunes|fin de semana|madrugada|no iran|funeral|velorio|accidente|mañana -perro|gato|mascota|abuel*|año pasado|pez|hamster",
    ],
  },
};
