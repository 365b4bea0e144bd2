import type { FrameList } from "./frames.ts";

const fiction =
  "novela|novelas|pelicula|peliculas|libro|libros|cuento|cuentos|serie|obra|poema|leyenda|fabula|documental|capitulo|caricatura|musical|podcast|historieta|corrido|cancion|telenovela";
const lesson =
  "unidad|leccion|platica|charla|taller|curso|conferencia|clase|modulo|programa|campana|folleto|cartel|diapositivas|capacitacion|reunion|presentacion|sesion|semana|video|proyecto|reporte|informe|tarea|exposicion|ensayo|maqueta|trabajo|noche|materia|platicas|talleres|charlas|material";
const rules =
  "reglamento|politica|politicas|regla|reglas|protocolo|protocolos|procedimiento|norma|normas|plan|manual|seguro|formulario|formato";

/** Spanish frames, without accents. */
export const spanishFrames: FrameList = {
  language: "es",
  opens: [
    `${fiction} donde|sobre|de|del|en|que|acerca|con|trata|llamada|llamado`,
    `${fiction} .. donde|sobre|trata`,
    `en|de la|el|una|un|esa|ese|su ${fiction}|escena|historia hay|le|lo|la|los|el|ella|un|una|se|alguien|al|matan|muere|mata|dispara`,
    "leen|leyendo|leimos|lee|leyeron|leo ... historia|historias|relato|leyenda de|del|sobre|donde|en",
    `${lesson} sobre|contra|acerca|del|de ... bomba|guerra|suicidio|drogas|abuso|violencia|incendio|incendios|sismo|sismos|terremoto|terremotos|atomica|titanic|holocausto|acoso|prevencion|armas|revolucion`,
    `${lesson} sobre|contra|acerca|trata`,
    `${rules} si|sobre|para|cuando|de|en|acerca|dice|contra`,
    "que dice|dicen|establece|indica el|la|los|las|su",
    "que pasa|pasaria|hacen|harian|hago|sucede|procede si|cuando un|una|alguien|hay|algun|alguna|los|las|nadie",
    "como manejan|atienden|responden|actuan|previenen|se si|cuando|ante|los|las|un|una",
    "noticias|noticia|periodico|tele|television|radio|noticiero|reportaje|articulo|telediario|noticieros de|del|sobre|lo|la|que|el|un|una|acerca",
    "en las|la|el|los noticias|noticia|periodico|tele|television|radio|noticiero|internet|noticieros lo|la|el|sobre|que|un|una|de|del",
    "por|con|despues|desde|tras lo|el|la de|del|que ... tiroteo|choque|accidente|incendio|noticia",
    "estadisticas|estadistica|estudios|estudio|encuesta|encuestas|cifras|porcentaje|investigacion|expertos dicen|dice|muestran|sobre|de|del|que|indican",
    "uno|una|1|dos|2 de|en cada cuatro|cinco|diez|tres|3|4|5|10",
    "cuando yo|era|eramos|fui|iba|ibamos|estaba|estudiaba ... nino|nina|chico|chica|chicos|pequeno|joven|escuela|primaria|secundaria|alla",
    "alla por|en|en el|los 19*|anos|ochenta|noventa|setenta",
    "en los anos|ochenta|noventa|setenta|sesenta|80|90|70",
    "en 19*",
    "donar|donativo|donativos|donacion|colecta|kermes|carrera a|para|por|contra los|las|el|la",
    "simulacro|simulacros de|del|por|contra|en",
  ],
  closes: [
    "en el|la acto|capitulo|escena|temporada|episodio uno|dos|tres|cuatro|cinco|1|2|3|4|5|6",
    `en|de la|el|esa|ese|su ${fiction}|escena|historia`,
    "en otro|otra|otros|otras estado|ciudad|pais|pueblo|estados|paises|municipio",
    "que salio|paso|pasaron|vimos|vi en la|las|el tele|noticias|television|periodico|radio",
    "en|por la|las|el tele|noticias|television|periodico|noticiero",
    "en 19*",
    "en los anos|ochenta|noventa|setenta|80|90|70",
  ],
  over: [
    "pico|mordio|cayo|golpeo|raspo|fiebre|calentura|sangro|desmayo|vomito|roncha|ronchas|crisis|ataque|asma|desmayado|enfermo|quemo|torcio|rompio|operaron|operacion|alergia|susto|lastimo|corto ... ya|esta|quedo|sigue|anda|ahora ... bien|mejor|recuperado|recuperada|sano|sana|curado|curada|normal|feliz|tranquilo|tranquila|perfectamente|rie|riendo|riendose|como",
    "ya se le quito|bajo|paso",
    "ya no (tiene|ha tenido) fiebre|calentura",
    "gracias ... por ... encontrar|encontrarlo|encontrarla|ayudar|atender|cuidar|calmar|curar|llamar",
    "falsa alarma",
  ],
  own: "mi|nuestro|nuestra|su escuela|esta escuela|la escuela de|afuera de la|aqui|ahorita|ahora|ayuda|auxilio|urgente|ya viene|ya van|llamen|por favor vayan|por favor revisen|en la escuela|en el salon|en el bano|hoy|esta manana|en este momento|esta bien mi|de verdad|en serio|va en camino|viene",
  selves: "se mata|matarse|suicidarse|hacerse dano|se suicida|quitarse",
  who: "que|quien|donde|cuyo",
  tells:
    "yo|nosotros|ella|ellos|alguien|hay|un hombre|un senor|un muchacho|una senora|mi|nuestro|nuestra|se|le|me|nos|esta|estan|los ninos|los suyos|◊",
  asks: "que|cuando|donde|como|quien|puede|pueden|podria|gracias|por favor|cual|cuanto|a que hora",
  starts:
    "mi hijo|mi hija|mi nino|mi nina|mi ex|mi esposo|mi marido|hay un|hay una|alguien|por favor|gracias|me pueden|cuando es|donde puedo|no encuentro|nuestro|nuestra",
  joins: "y|e|entonces|porque|pues|despues|desde que|o|mientras",
  undone: "no esta|no se|pero|nunca|peor|otra vez|todavia|sigue sin|inconsciente|ambulancia|ayuda",
};
