/** Small frequent words by language, folded; how many of them a text holds tells its language. */
export const functionWords: Readonly<Record<string, string>> = {
  en: "the is are my he she and to in of a for at was his her on with it has have you i do not they this that be please what when can who there from your will an or we how would like did me our if just him all about school been out but after get as where off needs any by no than does into over today child son daughter kids dont cant someone were because had which know them so up",
  es: "el la los las de que y mi es en un una no por para con se su lo le del al esta hijo hija mis como cuando pero muy mas donde quiero tiene hay gracias escuela nino nina favor buenas buenos dias ella yo puede necesito sus me esto ese va son fue ser nos porque todo ya hola tengo ayuda quiere dice desde ano sin niños",
  fr: "le la les de des du et un une est mon ma mes je il elle dans pour pas ne que qui sur avec ce se au aux nous vous fils fille ecole plus son sa ses a l d s j n c bonjour merci quand ou tres svp etre ont sont votre suis enfant comment ai cette par leur notre",
  de: "der die das und ist mein meine ich nicht ein eine er sie es in zu den dem mit von auf fur hat im wir schule kind sohn tochter wie wann bitte war auch seine ihre sein sich noch mich uns aus bei am wurde haben kann guten tag danke einen nach kein keine wird sind ihr man gibt hatte",
  pt: "o a os as de que e meu minha em um uma nao por para com se do da no na filho filha escola ele ela esta como quando mas muito mais onde tem foi voces voce dos das seu sua obrigado obrigada bom dia pelo ao sao ser eu ja ha depois isso estao preciso fazer hoje tenho quero disse",
  it: "il lo la gli le di che e mio mia in un una non per con si del della sono figlio figlia scuola ha come quando ma molto dove grazie buongiorno questo alla nel mi suo sua ho anche",
  nl: "de het een en is mijn niet in op te van voor met dat die hij zij ik zijn haar school kind zoon dochter wij naar heeft wordt graag bedankt wanneer ook maar hoe kunnen uit aan er",
  vi: "khong toi con cua truong la va o duoc chau cho nay nguoi bi da dang em co gi hoc mot cac den nha voi thay anh chi be lam di nhung khi se tu lop xin ngay cam nao neu trai gai",
  tl: "ang ng sa na ko po ng mga ay anak si hindi niya siya may ba lang ako namin kung para ito kami wala ninyo salamat aking nasa yung",
  so: "waa iyo in ay ka wiil gabadh ilmahayga dugsiga iskuulka maxaa wax waxaan laakiin ku soo aan uu baa fadlan mahadsanid",
  ht: "mwen pitit li nan lekol la pa yon ki pou ak te se ap yo gen kijan tanpri mesi ou fe kote m lekòl",
  pl: "i w na nie jest sie z do moj moja ze to dziecko syn corka szkola szkole czy jak prosze dziekuje dzien dobry ma dla po mojego mojej",
  tr: "ve bir bu benim oglum kizim cocugum okul okula icin ne de da mi cok var yok lutfen tesekkurler merhaba nasil ama",
};
