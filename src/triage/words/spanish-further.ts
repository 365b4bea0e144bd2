import type { WordList } from "../word-list.ts";

/** Spanish once more: what a fresh reading asked for, and figures of speech. */
export const spanishFurther: WordList = {
  language: "es",
  turns: "",
  classes: {},
  harmless: [
    "me|le|nos|les|te pega|pego|da|pegan el|la|los|mucho sol|aire|viento|frio|luz|calor|gripa|gripe|tos",
    "asfixian|ahogan|ahorcan|matan|asfixia|ahoga|mata|estrangulan con|por|las|los|tantas|tantos|esas|esos .. cuotas|pagos|tareas|deudas|gastos|precios|recibos|impuestos|trabajos",
    "humo por|de|del .. carne|asada|asado|parrilla|asador|comida|tamales|fogata|barbacoa|kermes|maquina",
    "tornado|huracan|tsunami|torbellino|ciclon|avalancha|terremoto de ninos|juguetes|ropa|papeles|emociones|energia|tareas|gente|fans|mensajes",
    "bomba de|del que|agua|gasolina|aire|la|gas|chicle|chocolate|crema|infusion|insulina|semillas|bano|calor",
    "bomba|bombas atomica|atomicas|nuclear|hidraulica|estereo",
    "tiro|solto|aventó|avento|dio|cayo|lanzo|como|soltaron|dieron la|una|como bomba|bombazo|bombita",
    "bomba .. jaja|jajaja",
    "que|es|fue|son|esta|estuvo|eres una|la bomba",
    "de muerte lenta|natural|subita",
    "esta|estaba|estuvo|estan|susto|frio|calor|hambre|sueno|sabor|rico|rica|pastel|salsa|un|hace de muerte",
    "dispara|disparo|dispararon|disparado|disparan|disparada el|los|la|las|al|muy|costo|precio|precios|arco|porteria|penal|tiro|fuerte|bien|foto|fotos|colegiatura|cuota|alarma|en precio",
    "precio|precios|costo|costos|colegiatura|cuotas explota|explotan|explotaron|exploto|disparo|dispararon|mata|matan|asesino",
    "explotan|explotaron|exploto|explota|exploto .. alegria|risa|globo|globos|palomitas|felicidad|emocion|volcan|pinata|jaja",
    "dos|tres|varios|unos|un|buenos|ultimo|ultimos|penal|tiros tiro|tiros libre|libres|al|penal|penales|fotos|a|de",
    "de un tiro",
    "gato|gata|perro|perra|perrito|perrita|gatito|hamster|pez|pececito|pajaro|tortuga|conejo|mascota|caballo|gallina|loro se|nos|le murio|murieron|escapo|perdio|fue|salio|extravio",
    "se|le|nos murio|escapo|perdio|fue|extravio el|la|nuestro|nuestra|mi|su gato|gata|perro|perra|perrito|perrita|gatito|hamster|pez|pececito|pajaro|tortuga|conejo|mascota|gallina|loro",
    "se|le|me murio|muere|mata la|el pila|bateria|celular|telefono|tablet|carro|coche|internet|computadora|reloj",
    "prefiere|antes|primero morir|morirse|muerta|muerto|matarse antes|que|a",
    "ni muerto|muerta|loca|loco",
    "ahogado|ahogada|ahogados|ahogo|ahogamos|ahogando en|de|con papeles|trabajo|recibos|deudas|tareas|trafico|correos|mensajes|pagos|formas",
    "matar|matan|mata|mato|mataron el|la|de tiempo|aburrimiento|hambre|curiosidad|antojo|risa|gallina|pollo|bateria",
    "ataque|ataques de risa|tos|hipo|nervios|celos",
    "infarto|infartos|infarta|shock .. precio|precios|cuota|costo|ver|susto|cuenta|recibo",
    "espada|espadas|pistola|pistolas|cuchillo|cuchillos|navaja|arma|armas|machete|hacha de plastico|juguete|agua|mentira|carton|madera|hule|silicon|foami|utileria",
    "navajas|navaja|cuchillo|cuchillos ... permiten|permitidas|permitidos|permitido|campamento|cocina|curso",
  ],
  asking: ["se permite|permiten", "esta|estan permitido|permitida|permitidos|permitidas"],
  playing: [],
  urgent: [],
  past: [],
  glances: [],
  signals: {
    "EM-MEDICAL": [
      "azucar|glucosa|glucometro|sensor .. en|a|de|esta|bajo|baja|marca|trae .. 35|38|39|40|41|42|43|44|45|46|47|48|49|50|52|55|bajando|bajisima|altisima|400|450|500 & no|sola|solo|contesta|ayuda|revisen|rapido|temblando|mareado|mareada|confundida|telefono",
      "cabeza & pego|golpe|golpeo|cayo|estrello & vomitar|vomita|vomitando|vomito|mareado|mareada|confundido|confundida|dormido|dormida|no reconoce|no me reconoce|desmayo|sangra",
      "pecho ... aprieta|oprime|duele|dolor|pesa|elefante|presion|quema & hijo|hija|nino|nina|me|le|dice -natacion|tos leve",
      "veneno|cloro|anticongelante|insecticida|raticida|thinner|gasolina|acido & bebio|tomo|lonche|botella|vaso|comio|equivocacion|error|trago",
      "cara|labios|lengua|boca|ojos|garganta|cuello .. hincho|hinchada|hinchados|hincharon|hinchando|inflo|inflada|inflamo|cerrando|cierra",
    ],
    "EM-SELFHARM": [
      "3 pastillas|frasco|cloro|veneno|medicinas|medicamento & ya no aguanta|ya no puede|ya no quiere|no quiere vivir|no quiere seguir|a proposito|queria morir*|se queria|quiso",
      "3 tirar|aventar|lanzar|tirarse|aventarse|lanzarse .. del|de un|de la|al|a las .. puente|azotea|techo|edificio|balcon|vias|tren|barranco|ventana|metro",
      "3 perdonenme|perdoname|perdon|lo siento|los quiero|te quiero|te amo|los amo|adios|despide & ya no puedo|ya no aguanto|nota|carta|sin mi|mejor sin mi|no me busquen|cuidense|cuiden -felicidades|tarea|tarde",
    ],
    "EM-THREAT": [
      "3 esperando|esperan|esperarlo|esperarla|afuera ... con|para .. palos|cuchillos|navajas|bates|piedras|cadenas|pegarle|golpearlo|golpearla|armas|madrearlo|matarlo",
      "3 lo|la|los|las|le|les|me|nos .. van a|va a|vamos a|voy a .. levantar|picar|quebrar|tronar|desaparecer|reventar|chingar|matar|golpear|partir|madrear|balear|acuchillar & mensaje|mandaron|dijo|dijeron|dicen|amenaz*|salida|saliendo|escuela|secundaria|compañero|companeros|director|maestro|maestra|papa -boleta|calificacion|mano|lista",
    ],
    "EM-WEAPON": [
      "encapuchado|encapuchados|encapuchada|enmascarado|enmascarados|pasamontanas|capucha|cara tapada & metio|metieron|entro|entraron|escuela|brinco|barda|puerta|reja|patio|anda|hay|hombre|unos -halloween|disfraz|chamarra|sudadera|lluvia",
      "se metio|se metieron|brinco|salto|entro|entraron|se brinco|se colo ... un hombre|un tipo|unos tipos|alguien|un desconocido|un sujeto|un extraño|un extrano & escuela|kinder|barda|salon|patio|primaria|secundaria|edificio|banos",
    ],
    "EM-ABUSE": [
      "viven|estan|quedan|deja|dejan|encierran|los deja .. solos|sola|solo|encerrados|solitos|encerrada & comer|comida|dias|noches|noche|ninos|comen|hambre|bebe|nadie",
    ],
    "EM-CUSTODY": [
      "3 no .. den|entreguen|dejen|suelten ... a mi|mi hijo|mi hija|al nino|a la nina|la nina|el nino|a mis ... abuela|abuelo|papa|mama|tio|tia|padrastro|ex|esposo|marido & robar|llevar|orden|juez|peligro|quitar|sin permiso|mexico|pais|prohibido|borracho|drogado",
      "boletos|pasaportes|pasaporte|avion & llevarse|llevar|llevarsela|llevarselo|sacar|robar & papa|mama|ex|esposo|padre & sin|permiso|escuela|hoy|pais|nunca",
    ],
    "EM-BOMB": [
      "mochila|caja|paquete|maleta|bolsa|aparato .. con|tiene|de .. cables|cable|reloj|alambres|tictac|tic tac",
    ],
    "EM-HAZARD": [
      "3 exploto|explosion|estallo|reviento .. de|un|el|la|del|una .. tanque|gas|boiler|caldera|transformador|cilindro|laboratorio|cocina",
      "cable|cables|poste|transformador|contacto|enchufe & chispas|tirado|caido|cayo|lumbre|corriente|quemando & ninos|columpios|patio|salon|escuela|entrada|kinder|juegos|aula",
    ],
    "EM-WEATHER": [
      "agua|arroyo|rio|lodo .. esta|se esta|anda|sigue|ya|se .. metiendo|entrando|subiendo|metio|desbordo|inundando & salon|salones|escuela|kinder|patio|ninos|primaria|puerta|edificio -pagar|recibo|garrafon",
    ],
    "EM-TRANSPORT": [
      "autobus|camion|camioneta|bus|transporte|van|combi ... sin frenos|se quedo sin frenos|no frena|no tiene frenos|se incendio|se esta quemando|echando humo|atorado en las vias",
      "se|ya volteo|volco|vuelco|volteado|volcado|salio del camino|fue al barranco|cayo ... camioneta|autobus|camion|bus|transporte|van|combi|microbus",
      "camioneta|autobus|camion|bus|transporte|van|combi|microbus ... volteo|volco|volcado|barranco|se desbarranco|sin frenos|choco|estrello & escuela|ninos|escolar|ruta|hijo|hija",
    ],
    "EM-DV": [
      "3 pareja|esposo|marido|ex|novio|el papa .. me|nos .. corrio|persiguio|ataco|apunto|amenazo|golpeo|quiso matar|corto ... machete|cuchillo|pistola|bate|palo|navaja & ninos|hijos|buscando|busca|escuela|va por",
      "escondemos|escondida|escondidos|escondidas|huimos|huyendo|escapamos|huir|refugio|albergue|escondiendo|salimos huyendo .. de|por|con ... ex|marido|esposo|papa|pareja|el & no|digan|den|informacion|encuentre|busca|buscando|donde|ninos|escuela",
      "salio|soltaron|libre|liberaron .. de|la .. carcel|prision|penal|bajo fianza|fianza|reclusorio & papa|ex|esposo|marido|padrastro|el & ninos|hijos|escuela|miedo|amenaz*|busca",
    ],
    "EM-INCIDENT-INFO": [
      "3 disparos|balazos|balacera|tiroteo|explosion|humo|patrullas|ambulancias & no nos dicen|nadie nos dice|no dicen nada|no sabemos|que esta pasando|que pasa|como estan|estan bien -simulacro",
      "donde|que lugar|a que hora & recogemos|recoger|recojo|llevaron & afuera|no abren|evacu*|encerrados|ambulancias|no nos dejan|nadie nos",
    ],
    "EM-DEATH": [
      "no sobrevivio|no la libro|no resistio|no pudieron salvarlo|no pudieron salvarla|no lo lograron salvar & accidente|hijo|hija|hospital|esposo|mama|papa|alumno|hermano|hermana|choque",
    ],
  },
};
