import { paragraphs } from "../parts.ts";
import type { RecordsWords } from "../records-words.ts";

const dear = (name: string) => (name ? `Hola, ${name}:` : "Estimada familia:");

/** Lo que leen las familias sobre una solicitud de ver, corregir o borrar un expediente, en español. */
export const records: RecordsWords = {
  page: {
    title: "Sus documentos",
    ready: (until: string) => `Lo que pidió está listo. Puede descargarlo aquí hasta el ${until}.`,
    left: (left: number) =>
      left === 1 ? "Puede descargar una vez más." : `Puede descargar ${left} veces más.`,
    download: "Descargar",
    size: (kilobytes: number) => `${kilobytes} KB`,
    black:
      "Las barras negras están donde los papeles hablan de otras personas. Esas partes no las podemos entregar.",
    shared: "Si este teléfono u ordenador no es suyo, borre los archivos después de leerlos.",
    proofTitle: "Primero necesitamos saber con seguridad quién es usted",
    proof3: "Llame a la oficina de la escuela. Le llamaremos al número que tenemos registrado.",
    proof4:
      "Venga a la oficina de la escuela con un documento de identidad con foto. Después abra esta página otra vez.",
    overTitle: "Aquí no hay nada que descargar",
    over: "Esta página puede haber terminado. Si espera documentos, llame a la oficina de la escuela.",
  },
  follow: {
    title: "Sus documentos están listos",
    says: (until: string) => `Puede abrirlos hasta el ${until}.`,
    open: "Abrir los documentos",
  },
  letters: {
    ready: (name: string, until: string) =>
      paragraphs(
        dear(name),
        `Usted pidió documentos. Están listos y puede descargarlos hasta el ${until}.`,
        "Abra su página privada con el enlace de abajo y elija «Abrir los documentos». Puede que antes tengamos que asegurarnos de quién es usted.",
        "Si prefiere tenerlos en papel o leerlos en nuestra oficina, llámenos.",
      ),
    refused: (name: string, appeal: string) =>
      paragraphs(
        dear(name),
        "Usted nos pidió documentos. Estudiamos su solicitud con cuidado y no podemos hacer lo que pidió.",
        "Puede hablar con nosotros sobre esto. Llame a la oficina de la escuela y le explicaremos lo que podamos.",
        appeal,
      ),
    amendmentRefused: (name: string, hearing: string) =>
      paragraphs(
        dear(name),
        "Usted nos pidió corregir un documento. Lo estudiamos con cuidado y creemos que debe quedar como está.",
        hearing,
        "Si antes quiere hablar de ello, llame a la oficina de la escuela.",
      ),
    erased: (name: string, appeal: string) =>
      paragraphs(
        dear(name),
        "Usted nos pidió borrar algo de un documento. Decidimos hacerlo y ya está hecho.",
        "Esto se queda, porque una ley dice que debemos conservarlo: ___",
        appeal,
      ),
    extension: "Necesitamos más tiempo para reunir todo lo que pidió.",
  },
  appeal: {
    US: "Puede pedir a la dirección de la escuela que estudie otra vez esta decisión. También puede presentar una queja ante la Student Privacy Policy Office del Departamento de Educación de EE. UU., en un plazo de 180 días.",
    UK: "Puede pedirnos que estudiemos otra vez esta decisión. También puede presentar una queja ante la Information Commissioner’s Office (ICO) o acudir a un tribunal.",
    EU: "Puede pedirnos que estudiemos otra vez esta decisión. También puede presentar una queja ante su autoridad de protección de datos o acudir a un tribunal.",
  },
  hearing: {
    US: "Usted tiene derecho a una audiencia. La dirigirá alguien que no participó en la decisión. Si el documento queda como está, puede escribir una declaración; la guardamos con el documento y la entregamos con él.",
    UK: "Puede pedirnos que estudiemos otra vez esta decisión y que añadamos una declaración suya al documento. También puede presentar una queja ante la Information Commissioner’s Office (ICO).",
    EU: "Puede pedirnos que estudiemos otra vez esta decisión y que añadamos una declaración suya al documento. También puede presentar una queja ante su autoridad de protección de datos.",
  },
};
