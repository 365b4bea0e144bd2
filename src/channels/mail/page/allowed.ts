const set = (list: string) => new Set(list.split(" "));

/** What may stand in a mail's page: what arranges words and pictures, and nothing that acts, loads or is named. */
export const tags = set(
  "a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr",
);
export const voids = set(
  "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr",
);
/** What goes with everything in it. */
export const silents = set(
  "script style title template svg math iframe object applet audio video canvas select datalist noembed noframes frameset portal fencedframe",
);

const number = /^\d{1,4}$/;
const length = /^\d{1,4}(?:\.\d{1,3})?(?:%|px|em|pt)?$/;
const color = /^(?:#[0-9a-f]{3,8}|[a-z]{3,30})$/i;
const word = /^[a-z-]{1,30}$/i;
const words = /^[^\p{Cc}<>]{0,500}$/u;

/** Attributes by their name, with what their value must look like. `href`, `src` and `style` are read elsewhere. */
export const attributes: Readonly<Record<string, RegExp>> = {
  ...{ align: word, valign: word, dir: /^(?:ltr|rtl|auto)$/i, lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,3}$/i },
  ...{ width: length, height: length, border: number, cellpadding: number, cellspacing: number },
  ...{ colspan: number, rowspan: number, start: number, hspace: number, vspace: number },
  ...{
    bgcolor: color,
    color,
    face: /^[\w ,'-]{1,200}$/,
    size: /^[+-]?\d$/,
    type: /^[1aAiI]$|^(?:disc|circle|square)$/,
  },
  ...{ alt: words, title: words },
};
