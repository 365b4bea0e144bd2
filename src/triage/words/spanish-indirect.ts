import type { WordList } from "../word-list.ts";

/** Spanish once more: dangers told indirectly, by what is seen, heard, missed or feared, without the word for them. */
export const spanishIndirect: WordList = {
  language: "es",
  turns: "",
  classes: {
    menor:
      "@chico|vecinita|vecinito|sobrinita|sobrinito|nietecito|niñita|niñito|pequeño|pequeña|chiquito|chiquita|mija|mijo|◊",
    remedio:
      "jarabe|pastilla|pastillas|medicina|medicinas|medicamento|medicamentos|tabletas|gotas|aspirinas|paracetamol|tylenol|ibuprofeno|insulina|capsulas|calmantes|antidepresivos|vitaminas|somniferos|melatonina",
    pariente:
      "papa|mama|padre|madre|padrastro|madrastra|tio|tia|abuelo|abuela|novio de su mama|novio de mi mama|novio|pareja|exmarido|exesposo|exesposa|ex|esposo|esposa|marido|mi ex|papas|padres",
  },
  harmless: [
    "explosion|erupcion|exploto|explote|erupcione el|del|de|su volcan",
    "volcan .. exploto|explota|explosion|erupcion",
    "ganas|emocion|nervios|risa de .. morir|matar",
    "muero|morimos|muere|murio|murieron|muertos|muertas de|del nervios|aburrimiento|alegria|emocion|susto|coraje",
    "me|nos|la|lo|los duele|duelen la|los|el cabeza|ojos|bolsillo|alma con|de|por tantos|tanto|leer|ver|pagar",
    "ataco|atacaron|pego|dio|entro|agarro un|una|la|el gripa|gripe|resfriado|flojera|sueño|risa|tos",
  ],
  asking: [
    "cual es|son la|las|el|los politica|politicas|regla|reglas|protocolo|procedimiento",
    "como se|estan preparan|preparados|preparadas",
  ],
  playing: ["cuento|maqueta|feria de ciencias", "noche de misterio"],
  urgent: [],
  past: [
    "hace dos|tres|cuatro|cinco|muchos|varios|unos años|meses",
    "ya esta|anda|sigue bien|mejor|recuperado|recuperada",
    "el año|mes|verano|invierno pasado",
  ],
  glances: [],
  signals: {
    "EM-MEDICAL": [
      "tomo|tomó|trago|tragó|bebio|comio|ingirio|acabo|dieron|di|dio .. frasco|bote|caja|botella|todo el|todas las|toda la|un monton|muchas|muchos|completo|entero|mitad .. @remedio -recoger|donar|entregar",
      "tomo|trago|bebio|comio|ingirio|acabo|mande|puse|di|dieron|dio .. @remedio & frasco|completo|entera|entero|todo|de su hermano|de su hermana|de su abuela|de su abuelo|de mi papa|de mi mama|de la presion|del corazon|equivocad*|por error|por accidente|sin querer|de mas|confundi -receta|formulario|adjunto",
      "no|ni|apenas|casi no .. despierta|desperto|reacciona|abre los ojos|se mueve|siente|responde|respira|habla|puede mover|puede respirar|puede hablar & @menor|el|ella|frio|fria|piernas|brazo|labios|cara|suelo|cancha|maestra|tirado|tirada|mi -correo|mensaje|portal|llamada|temprano|app",
      "se le|se me|le|me .. cierra|cerro|cerrando|hincha|hincho|hinchando|tapa .. garganta|lengua|cara|boca|ojos",
      "labios|uñas|cara|boca|piel .. morado|morados|morada|azul|azules|gris|palida|palido|amarilla & @menor|el|ella|respir*|frio|fria|pecho|desmay*|mal|duele -pintura|maquillaje|playera|esmalte|disfraz",
      "duele|dolor|oprime|aprieta|arde .. pecho|corazon|brazo izquierdo & @menor|respir*|morado|palido|mucho|suda|mareo|desmay*|ayuda|muy fuerte -pechuga|carta",
      "tirado|tirada|tirados|desvanecido|desvanecida|tendido|acostado .. en|sobre .. piso|suelo|cancha|pasillo|patio|baño & no|sangr*|golpe*|convuls*|ojos|espuma -basura|chamarra|sueter|mochila|libro",
      "echa|saca|le sale|le salia .. espuma|sangre .. boca|nariz|oido|cabeza -poca",
      "brownie|gomitas|vape|vapeador|drogas|hongos|alcohol|cerveza|pastillas raras|fentanilo & no se puede parar|tambal*|no reacciona|vomit*|ojos|habla raro|desmay*|mal|dormido|dormida|alucin* & @menor|el|ella|baño -taller|platica|prevencion",
    ],
    "EM-SELFHARM": [
      "no tiene|no le ve|no le veo|no ve|no veo|no encuentra|no encuentro|ya no hay|para que .. sentido|caso|chiste|razon|motivo|salida|seguir|vivir|despertar & vida|vivir|seguir|mañana|nada|todo|existir|levantarse|dice|dijo -tarea|juego|estacionamiento|edificio|clase",
      "no haber|nunca haber|mejor no haber|ojala no .. nacido|existido|hubiera nacido",
      "estarian|estariamos|estarias|estaria|estaran|van a estar|serian .. mejor|mas felices|tranquilos .. sin mi|sin el|sin ella|si no estuviera|si no existiera|si yo no",
      "quisiera|quiere|quiero|ojala|desea|preferiria .. desaparecer|dormirme y no despertar|dormir y no despertar|dormir para siempre|no despertar|irme con|irse con|estar muerto|estar muerta|irse al cielo|no existir|ya no estar & dice|dijo|escribio|mi|el|ella|abuela|siempre|cuaderno|yo|vida -mago|truco|vacaciones|juego",
      "busco|buscaba|busca|googleo|investiga|pregunto|historial|videos .. morir|suicid*|sin dolor|cuantas pastillas|matarse|ahorcarse|hacer un nudo|forma de irse -tarea|historia|dinosaurios",
      "regalo|regala|regalando|repartio|dio .. sus cosas|todas sus cosas|su ropa|sus juguetes|su perro|su celular & perdon|despid*|adios|triste|raro|carta|no va a necesitar|ya no -donar|bazar|iglesia",
      "cortadas|cortes|cortadas en|rayones|rasguños|heridas|marcas|cicatrices|lineas .. brazo|brazos|brasos|muñeca|muñecas|piernas|muslos & tapa|esconde|sueter|manga*|mangas|oculta|vi|encontr*|hija|hijo|no quiere -gato|futbol|varicela|zarza",
      "guarda|escondio|esconde|junta|juntando|escondiendo|escondidas .. pastillas|navaja|navajas|cuerda|soga|veneno|cuchillo & cuarto|cajon|cama|mochila|almohada|hija|hijo -cocina|botiquin",
      "cuando|despues de que|si .. me muera|ya no este|yo no este|me vaya|muera|no este aqui & cuiden|cuida|perdon*|quedate|mi cuarto|adios|lloren|quiero|hermano|hermana -permiso|vacaciones|cita",
      "se golpea|se pega|se muerde|se jala|se quema|se araña|se rasguña|se encaja|se corta .. cabeza|pared|brazos|piel|cara|solo|sola|a proposito|uñas|navaja & @menor|el|ella|dice|triste|hasta -pelo|cabello|papel|accidente|el pelo",
    ],
    "EM-THREAT": [
      "circula|corre|anda|publicaron|subieron|vi|pusieron|compartieron|mandaron .. facebook|instagram|tiktok|whatsapp|redes|mensaje|foto|audio|rumor & masacre|matar|matanza|disparar|tiroteo|morir|atacar|sangre|ataque|quemar -pelicula|serie|historia",
      "lista .. nombres|niños|alumnos|maestros|personas|compañeros & morir|matar|muerte|tach*|van a|pistola|amenaz* -utiles|asistencia|honor|espera",
      "mi|su|el .. esposo|marido|papa|hermano|tio|cuñado & furioso|enojadisimo|enojado|borracho|encabronado|tomado & va para|va hacia|va en camino|salio para|ya va|va a la & escuela|alla|maestr*|director*|entrenador -tarde|lonche",
      "sabe|se|averiguo|averiguaron .. donde vive|donde vives|donde viven|tu casa|su casa|tu carro & cuidate|cuidado|pagar|arrepentir*|amenaz*|dice|va a|te va|matar -camion|inscripcion|direccion",
      "romper|partir|reventar|quebrar .. cara|madre|hocico|dientes|cabeza|huesos & dice|dijo|va a|amenaz*|escuela|salida|maestr*|le van a|lo van a|niño -piñata",
    ],
    "EM-WEAPON": [
      "hombre|señor|tipo|sujeto|alguien|desconocido|persona|muchacho .. en|por|junto|detras|fuera|afuera|cerca|frente .. reja|puerta|barda|patio|porton|entrada|ventana|estacionamiento|pasillo & cuchillo|pistola|machete|algo largo|bajo la chamarra|tapado|tapada|encapuchado|mascara|forzando|asomandose|palo|bat|escondido|grabando|navaja -pintor|albañil|repartidor|concierto",
      "tronidos|truenos|estallidos|cuetes|detonaciones|tronaron|pum pum|estruendos & escuela|patio|salon|cerca|niños|baño|pasillo & balazo*|como|corrieron|corriendo|gritos|escond*|asustad*|se oyen|se oyeron -feria|fiesta|16 de septiembre|lluvia|desfile",
      "trae|trajo|lleva|llevo|traia|enseño|mostro|presume|saco|subio foto .. pistola|arma|navaja|cuchillo|balas|revolver|rifle|escuadra|cuerno|punta|fierro -agua|juguete|plastico|obra|disfraz|juguetes",
      "falta|no esta|desaparecio|no encuentro|se llevo|agarro .. pistola|arma|revolver|rifle|escopeta|balas & hijo|mi|esposo|caja|cajon|escuela|casa -agua|juguete",
    ],
    "EM-ABUSE": [
      "@menor & calle|afuera|sin zapatos|descalzo|descalza|sola|solo|patio|banqueta|encerrado|encerrada & noche|noches|dias|frio|madrugada|sin comer|siempre & deja|dejan|mama|papa|nadie|padres|vecin* -partido|juego|campamento|excursion|camion|perro",
      "pasa|pasan|duerme|duermen|deja|dejan|sacan|saca .. noche|noches|afuera|en la calle|en el patio|en el carro|a la calle|encerrad* & @menor & mama|papa|madre|padre|vecin*|nadie|solo|sola|sin comer|frio|su -fiesta|pijamada|basura|perro|tarea|casa de su abuela",
      "@pariente .. quema|quemo|pega|pego|golpea|golpeo|amarra|encierra|castiga|azota|ahorca|patea|lastima|jala|deja sin & le|lo|la|los|me|nos|@menor & cigarro|cinturon|cable|palo|plancha|cuarto|golpes|calificaciones|notas|llora|miedo|marcas|moretones|siempre|comer|baño -pelota|jugando|portero",
      "sin comer|con hambre|misma ropa|sin bañar|sin bañarse|sucio|sucia|sin zapatos|flaquito|flaquita & @menor & golpes|toda la semana|siempre|todos los dias|moretones|nadie|mama|papa|vecin*|dias -cafeteria|lonche hoy|recreo|examen de sangre",
    ],
    "EM-MISSING": [
      "se la llevo|se lo llevo|se los llevo|se la llevaron|se lo llevaron|la recogio|lo recogio|la entregaron|lo entregaron|se fue con|salio con|la sacaron|lo sacaron .. otra persona|alguien|un señor|una señora|un hombre|una mujer|otra señora|otro señor|un desconocido|no se quien|quien sabe|un tipo -chamarra|mochila|thermo|trofeo",
      "no entro|no la vieron|no lo vieron|no esta en|no aparece|no llego|no la han visto|no lo han visto|falto|ausente .. clase|salon|escuela|lista|casa|maestra|ruta & deje|dejamos|baje|lleve|salio|vi entrar|puerta|mañana|camion|telefono|hora|horas -enferm*|fiebre|gripe|cita|dentista|justific*",
      "ya es de noche|ya esta oscuro|ya oscurecio|son las|hace horas|desde las|desde la mañana|desde ayer|lleva horas .. no|sin|nada & @menor|el|ella & llegado|llega|aparece|contesta|regresado|vuelto|noticias|sabemos|se nada|regresa -tarea|fiebre|paquete|junta|correo",
      "cama|cuarto .. vacia|vacio|sola|destendida & ventana|nota|hija|hijo|carta|mochila|no esta|se fue -rentar|donar",
    ],
    "EM-CUSTODY": [
      "orden .. alejamiento|restriccion|proteccion|judicial|del juez|de la corte & papa|padre|mama|madre|ex|exmarido|exesposo|el|ella|señor|tio & va|viene|esta|afuera|puerta|no le den|no se la|no lo dejen|cerca|alla|acerc*|estacionamiento -copia|adjunto|expediente|renovar",
      "@pariente|exmarido .. quiere|va a|piensa|planea|pretende|amenaza|dice que|intenta .. sacar|llevarse|llevar|llevarselos|robar|robarse|esconder|quitarme & @menor|niños|hijos|los|la|lo & pais|frontera|hoy|otro estado|lejos|escuela|escondid*|aeropuerto|sin mi permiso|custodia -vacaciones|excursion|cine|parque",
    ],
    "EM-BOMB": [
      "van a|va a|vamos a|voy a|volar|explotar|tronar|estallar|reventar .. volar|explotar|estallar|tronar|reventar|hacer pedazos .. escuela|edificio|salon|baños|todo|gimnasio -globo|palomitas|papalote|avion|mente",
      "mochila|paquete|caja|bolsa|maleta|aparato .. abandonada|abandonado|sospechosa|sospechoso|con cables|cables|haciendo tic|sonando|tictac|sin dueño -perdida|lonchera|audifonos",
      "algo|un regalo|una sorpresa|paquete .. escondido|escondida|plantado|enterrado|puesto & escuela|edificio|minutos|horas|saquen|salgan|estallar|boom|explotar -huevo|pascua|cumpleaños|tesoro",
    ],
    "EM-HAZARD": [
      "varios|todos|muchos|los niños|la maestra|unos .. mareados|mareado|tosiendo|vomitando|dolor de cabeza|desmay*|ojos rojos|ardor|les arden & olor|huele|gas|humo|quimico|salon|cocina|fuga|pintura -gripe|virus|viaje",
      "fuga|escape|derrame|derramo|mezclaron|mezclo .. gas|cloro|quimico|quimicos|acido|mercurio|amoniaco|gasolina",
      "grieta|grietas|agrietado|agrietada|cuarteado|cuarteada|inclinado|rechina|cruje|por caerse .. techo|pared|muro|barda|escalera|gradas|poste & niños|caer|caerse|pedazos|cayendo|peligro|salon|recreo -celular|pantalla",
    ],
    "EM-TRANSPORT": [
      "chofer|conductor|camion|autobus|ruta|van .. dejo|bajo|bajaron|abandono|solto|olvido .. @menor|la|lo|los|mi|a mi & carretera|autopista|otra parada|otro lado|otra colonia|lejos|sola|solo|equivocad*|no es su parada|no lo hallo|no la hallo|no lo encuentro|no la encuentro|orilla -lonchera|mochila|chamarra|permiso",
      "chofer|conductor .. cabeceando|se duerme|durmiendo|se queda dormido|celular manejando|manejando rapidisimo|zigzag|mareado|cerveza|oliendo a alcohol -gracias|amable",
    ],
    "EM-SEXUAL": [
      "entrenador|maestro|profesor|profe|tio|padrastro|primo|señor|hombre|vecino|chofer|adulto|desconocido|muchacho mayor|abuelo .. manda|envia|pide|pidio|mando|enseña|enseño|muestra|toma|tomo|graba|grabo .. fotos|foto|videos|video|imagenes|mensajes & cuerpo|desnud*|sin ropa|intim*|partes|calzones|secreto|baño|cuarto|besos|ropa interior -equipo|entrenamiento|generacion|torneo|tarea",
      "3 tio|primo|padrastro|abuelo|papa|vecino|entrenador|maestro|señor|hermano mayor|niñero .. lo toca|la toca|me toca|lo tocaba|la tocaba|lo besa|la besa|se mete a su cama|se mete al baño|la acaricia|lo acaricia|la desviste -hombro de gol|piano|guitarra|turno",
    ],
    "EM-DV": [
      "esposo|marido|pareja|ex|novio|exmarido|exesposo .. golpeo|pego|ahorco|ahorcó|amenazo|aventó|empujo|jalo|cacheteo|lastimo|patea|encerro|quemo|destrozo & niños|hijos|escuela|salida|miedo|dijo|va por|recoger|casa|noche|no le digan|me -carro|perro|pelota",
      "hui|huimos|escape|escapamos|sali|salimos|me fui|nos fuimos|nos escondimos|me escondo .. casa|el|marido|esposo|pareja|madrugada|noche|golpes & no le digan|no digan|no den|si llama|si pregunta|niños|hijos|escuela -vacaciones|compras",
    ],
    "EM-INCIDENT-INFO": [
      "hijo|hija|niños|alumnos|ellos .. a oscuras|callados|en silencio|debajo de|abajo de|tirados en el piso|luces apagadas|encerrados|no los dejan salir & mensaje|escribio|dijo|dice|salon|escuela|que pasa|por que|miedo|policia|estan -pelicula|siesta|juego",
    ],
    "EM-DEATH": [
      "~fallecio|murio|perdio la vida|se nos fue|partio|ya no esta con nosotros & mama|papa|hermano|hermana|hijo|hija|alumno|alumna|maestra|maestro|director|directora|padre|madre & hoy|ayer|anoche|madrugada|mañana|accidente|hospital|fin de semana|velorio -perro|gato|pez|abuel*|hace|tarea|personaje",
    ],
  },
};
