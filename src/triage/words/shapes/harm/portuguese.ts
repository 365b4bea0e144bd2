/** Portuguese: plain harm to the body and to many, and who does it, by its parts. */
export const portugueseHarm: Readonly<Record<string, string>> = {
  biter:
    "cachorro|cachorra|cachorros|cão|cães|pitbull|rottweiler|cobra|jararaca|víbora|escorpião|aranha|morcego|rato|ratazana|macaco|gambá|raposa",
  bitten: "mordeu|morde|mordido|mordida|mordeu no|picou|picado|picada|atacou|atacado|atacada|avançou",
  object:
    "lição|tarefa|livro|livros|sapato|sapatos|tênis|bola|brinquedo|celular|boné|casaco|luva|luvas|mochila|lancheira|garrafa|óculos|fantasia|caderno|lápis|chaves|foto|estojo|pacote|encomenda|bolo",
  limb: "dedo|dedos|polegar|mão|mãos|braço|braços|pé|pés|perna|pernas|orelha|unha",
  severed:
    "decepou|decepado|arrancou|arrancado|amputou|amputado|esmagou|esmagado|esmagada|triturado|cortou fora|cortou o dedo fora|dedo fora|prensou|prensado|preso na máquina|presa na máquina|pendurado|por cima do pé|passou por cima|atropelou|moeu",
  sawTool:
    "serra|serrote|furadeira|torno|guilhotina|liquidificador|cortador de grama|lixadeira|máquina|esmeril|moedor",
  gotCut: "cortou|cortado|sangrando|sangue|enfiou|prendeu|pegou|arrancou|furou|atravessou|fora",
  hotLiquid:
    "água fervendo|água fervente|água a ferver|óleo quente|óleo fervendo|sopa quente|sopa fervendo|café fervendo|café quente|chá quente|chá a ferver|panela de água|vapor|cera quente|água quente",
  spilled:
    "derramou|caiu|em cima|por cima|virou|jogou|entornou|queimou|queimada|queimado|bolhas|pele|gritando|respingou|despejou",
  scalded:
    "queimaduras graves|queimadura de segundo|queimadura de terceiro|queimado gravemente|queimaduras no rosto|queimaduras na cara|a pele está saindo|a pele caindo|cabelo pegou fogo|roupa pegou fogo|está pegando fogo|escaldou-se|se escaldou|escaldado|escaldada|queimou o rosto|queimou a cara",
  falls:
    "caiu|caído|caída|cai|pulou|jogou|jogaram|empurrou|empurraram|escorregou|despencou|foi arrastado|foi arrastada|saltou",
  deadlyPlace:
    "no poço|num poço|em um poço|nos trilhos|na linha do trem|na linha do comboio|no rio|no canal|no lago|na lagoa|no córrego|no açude|na represa|no barranco|na ribanceira|da ponte|do telhado|da laje|da varanda|da sacada|do corrimão|na cisterna|no bueiro|na fossa|na fogueira|no fogo|da janela|pela janela|do primeiro andar|do segundo andar|do terceiro andar|da arquibancada|da escada|pelo vidro",
  smothered:
    "saco plástico na cabeça|saco na cabeça|sacola na cabeça|saco de plástico na cabeça|travesseiro no rosto|travesseiro na cara|almofada na cara|cabeça debaixo d'água|cabeça na privada|cabeça na sanita|cabeça dentro da privada|afundou a cabeça|segurou debaixo d'água|tapou a boca e o nariz|sentou no peito|joelho no pescoço|sufocou ele|sufocou ela|sufocaram|soterrado na areia|enterrado na areia",
  heavy:
    "armário|estante|prateleira|guarda roupa|lousa|quadro|televisão|trave|baliza|tabela de basquete|árvore|galho|muro|parede|portão|porta|mesa|poste|grade|andaime|bebedouro|estátua|geladeira",
  fellOn:
    "caiu em cima|caiu por cima|caiu sobre|tombou em cima|virou em cima|desabou em cima|ficou presa|ficou preso|ficou debaixo|preso debaixo|presa debaixo|esmagou|esmagado|prensado|soterrado",
  trappedUnder:
    "preso embaixo|presa embaixo|preso debaixo|presa debaixo|esmagado por|esmagada por|soterrado|soterrada|cabeça presa na|cabeça presa no|corda no pescoço|cachecol no pescoço|cordão no pescoço|corda ao pescoço",
  beatenUp:
    "espancaram|espancou|espancado|espancada|bateram|chutaram|chutes|pontapés|agrediram|agredido|agredida|surra|surraram|lincharam",
  inBlood:
    "ensanguentado|ensanguentada|cheio de sangue|cheia de sangue|coberto de sangue|sangrando|sangue|inconsciente|desacordado|desacordada|não se mexe|não levanta|cuspindo sangue|dentes quebrados",
  shotAt:
    "deram um tiro|levou um tiro|levou tiro|tomou um tiro|atiraram|atirou no|atirou na|atirou em|baleado|baleada|balearam|tiroteio|abriu fogo|abriram fogo|ferido a bala|disparou contra|dispararam contra|bala perdida",
  ballGame: "gol|golo|futebol|bola|foto|filme|jogo|basquete|trave|história|vacina",
  several:
    "várias crianças|vários alunos|várias|vários|muitas crianças|muitos alunos|as crianças|os alunos|a turma toda|a turma inteira|metade da turma|duas crianças|três crianças|três alunos|duas meninas|crianças",
  fainted:
    "desmaiaram|desmaiando|desmaiadas|desmaiados|inconscientes|passaram mal e|não conseguem respirar|olhos ardendo|olhos a arder|tontas e com dor|intoxicadas|intoxicados|perderam os sentidos",
  fumesFrom:
    "aquecedor|aquecimento|caldeira|gás|fumaça|fumo|cheiro|ginásio|quadra|sala|piscina|laboratório|cozinha|gerador|escapamento|van|ônibus",
  explodes: "explodiu|explosão|explode|estourou|pegou fogo|incendiou|em chamas|pegando fogo|rebentou",
  blastPlace:
    "caldeira|caldeiras|laboratório|cozinha|cantina|refeitório|gás|botijão|bateria|pilha|vape|celular|transformador|oficina|porão|sala|ginásio|quadra|fritadeira|forno|lixeira|cortina|panela de pressão",
  experiment:
    "vulcão|maquete|filme|videogame|pipoca|feira de ciências|lição|história|guerra|romance|simulado|balão|simulacro",
  roofing:
    "teto|telhado|muro|parede|piso|andaime|arquibancada|palco|varanda|ponte|escada|balanço|tenda|toldo|cama elástica|pula pula|marquise|forro",
  collapsed:
    "desabou|desabado|desmoronou|caiu em cima|caiu sobre|cedeu|despencou|veio abaixo|ruiu|voou|está desabando",
  chemical:
    "cloro|amônia|amoníaco|mercúrio|produto químico|produtos químicos|pesticida|gás lacrimogêneo|spray de pimenta|gás pimenta|monóxido|solvente|pó branco|tóxico|nuvem|ácido sulfúrico|ácido muriático|ácido clorídrico",
  leaks:
    "vazamento|vazou|vazando|derramou|misturou|misturaram|espirraram|soltaram|tossindo|olhos ardendo|vomitando|respirar|nuvem|alarme|fuga",
  marriedOff:
    "casar à força|casamento forçado|obrigar a casar|obrigada a casar|me obrigam a casar|obrigam a casar|querem casá-la|querem me casar|vão me casar|vão casá-la|casar contra a vontade|casar com um homem|casar com o primo|prometida a um|prometida para um|venderam ela|casar ela com",
  genitalCutting:
    "mutilação genital|mutilação|mutilar|mutilada|excisão|circuncidar ela|ser cortada lá|cortar o clitóris|ser cortada",
  cuttingTalk: "aula|palestra|lei|trabalho|cabelo|formação",
  elder:
    "pai|papai|mãe|mamãe|padrasto|madrasta|tio|tia|avô|avó|vovô|vovó|namorado|companheiro|irmão|babá|marido|ama",
  strangles:
    "apertou o pescoço|aperta o pescoço|apertou meu pescoço|apertou-me o pescoço|pegou pelo pescoço|agarrou pelo pescoço|pelo pescoço|enforcou|enforca|me enforcou|estrangulou|estrangula|esganou|esgana",
  hotThing:
    "fogão|ferro|ferro de passar|cigarro|cigarros|isqueiro|vela|água quente|água fervendo|colher quente|faca quente|forno|panela|fósforo|chapinha",
  burns:
    "queimou a mão|queimou o braço|queimou a perna|queimou ele|queimou ela|queimou-o|queimou-a|queimou-lhe|queimou meu|queimou as|queimou com|queima ele|queima ela|encostou o ferro|encostou o cigarro|apagou o cigarro|apaga o cigarro|apaga cigarro|apagou cigarro|colocou a mão dele|colocou a mão dela|pôs a mão|jogou água",
  tiesUp:
    "amarra|amarrou|amarrado|amarrada|prende|acorrentou|acorrenta|acorrentado|acorrentada|algemou|atou|ata",
  tiedTo: "cama|cadeira|árvore|poste|mesa|berço|porão|garagem|armário|gaiola|quarto|quintal|grade",
  prowler: "homem|cara|sujeito|desconhecido|estranho|van|velho|ex namorado|ex|fulano",
  follows:
    "persegue|perseguiu|perseguindo|filmando as|ofereceu doce|oferece doces|oferecendo doces|ofereceu bala|entrar no carro|tentou pegar|tentou puxar|chamou para o carro|segue a minha|segue minha|segue meu|seguiu minha|seguiu a minha|seguindo minha|segue ela|seguiu ela|segue-a|me segue|seguindo as meninas|a seguir a minha|ofereceu carona para minha|ofereceu boleia",
  young:
    "filha|filho|menina|meninas|menino|meninos|criança|crianças|irmã|irmão|me|mim|casa|neta|neto|sobrinha|alunas",
  kidnapped:
    "sequestrada|sequestrado|sequestraram|sequestrou|sequestro|raptada|raptado|raptaram|raptou|rapto|reféns|refém|levaram minha filha à força|roubaram meu filho|roubaram minha filha",
  dragsIn:
    "puxou|puxaram|puxada|arrastou|arrastaram|forçou|empurrou|jogou|obrigou a entrar|levou à força|agarrou|enfiou",
  vehicle:
    "para dentro de uma van|para dentro de um carro|dentro de uma van|dentro de um carro|para o carro|no carro dele|numa carrinha|para uma carrinha|para a carrinha|no porta malas|na mala do carro|para o mato|no mato|para o banheiro|num beco|para um carro",
  spouse: "marido|companheiro|ex|namorado|esposa|esposo|ex marido|pai dos meus filhos|parceiro",
  hitMe:
    "me bateu|bateu-me|me bate|me espancou|me agrediu|me enforcou|me deu um soco|me chutou|me empurrou|quebrou meu|me ameaçou|ameaçou me matar|vai me matar|vai nos matar|quer me matar|me trancou|apontou a arma|com uma faca para mim|agrediu-me|ameaçou-me",
  family: "crianças|filhos|filho|filha|escola|buscar|entregar|entreguem|bebê|bebé|abrigo|miúdos",
  tipsy:
    "bêbado|bêbada|bêbedo|embriagado|embriagada|alcoolizado|alcoolizada|fedendo a álcool|cambaleando|não para em pé|não consegue ficar em pé|drogado|drogada|chapado|tinha bebido|bebeu|bafo de álcool|hálito a álcool|cheiro de álcool|cheiro a álcool|cheiro de cachaça",
  collector:
    "pai|papai|mãe|mamãe|avô|avó|tio|tia|padrasto|madrasta|namorado|babá|buscar|pegar o filho|pegar a filha",
  wheel: "carro|chaves|dirigindo|dirigir|conduzir|volante|moto|buscar|levar embora|foi embora|saiu dirigindo",
  hangTry:
    "tentou se enforcar|tentou enforcar-se|quis se enforcar|se enforcou|enforcou-se|quer se enforcar|corda no pescoço",
  veins:
    "cortou os pulsos|cortou as veias|corta os pulsos|abriu os pulsos|abriu as veias|cortar os pulsos|pulsos cortados",
  killAll:
    "matar todo mundo|matar todos|matar-nos a todos|matar a turma|matar os professores|matar toda a|todo mundo vai morrer|todos vão morrer|vão morrer todos|atirar em todo mundo|atirar em todos|fazer um massacre|massacre na escola|tocar fogo na escola|botar fogo na escola|explodir a escola|não vou sozinho|não venho sozinho",
  utters:
    "disse|escreveu|postou|publicou|falou|ameaçou|ameaça|mensagem|grupo|zap|segunda|terça|quarta|quinta|sexta|amanhã|expulso|suspenso|jurou",
  wildAnimal:
    "onça|lobo|lobos|javali|jacaré|cascavel|cachorro solto|cachorros soltos|cão solto|cães soltos|matilha|pitbull|touro|enxame|abelhas|marimbondos|vespas",
  onSite:
    "no pátio|no recreio|na quadra|na escola|no ponto de ônibus|na paragem|atacando as crianças|atacou as crianças|picando as crianças|picaram|no parquinho",
  mascot: "mascote|time|equipa|fantasia|história|livro|filme|zoológico|pelúcia|desenho|música|peça",
  drinks: "bebeu|bebido|tomou|engoliu|ingeriu|comeu|cheirou|inalou",
  cleaner:
    "desinfetante|detergente|água sanitária|lixívia|candida|alvejante|produto de limpeza|soda cáustica|gasolina|thinner|querosene|aguarrás|acetona|ácido|chumbinho|veneno|raticida|inseticida|anticongelante|álcool|amônia",
  labour:
    "a bolsa estourou|bolsa estourou|rebentaram as águas|entrou em trabalho de parto|está dando à luz|está a dar à luz|teve o bebê no banheiro|sofrendo um aborto",
  leftBehind:
    "esqueceram|esqueceu|deixaram|deixou|dormiu|adormeceu|ficou trancada|ficou trancado|trancaram|abandonaram|esquecida|esquecido",
  inTheBus:
    "na van|dentro da van|no ônibus|dentro do ônibus|no autocarro|na carrinha|na perua|na garagem da van",
  leftObject:
    "mochila|casaco|blusa|celular|telemóvel|lancheira|boné|óculos|garrafa|caderno|livro|chaves|flauta|violão|guarda chuva|estojo|agasalho|tênis|cachecol",
  grope:
    "mexe|mexeu|toca|tocou|passa a mão|passou a mão|apalpa|apalpou|acaricia|acariciou|esfrega|pega no|pegou no|bolina|beija",
  genitals:
    "pipi|pinto|pênis|pénis|vagina|pepeca|partes íntimas|partes|genitais|bunda|bumbum|rabo|seios|peito|peitos|entre as pernas|pererca|calcinha|cueca",
  checkup: "médico|médica|pediatra|enfermeira|fralda|assadura|aula|palestra",
  arms: "faca|canivete|arma|pistola|revólver|facão|punhal|estilete|navalha|espingarda|munição|balas|soco inglês",
  keptIn: "estojo|armário|mochila|bolso|cintura|meia|cacifo|casaco|carteira|bolsa|lancheira",
  armsPlay:
    "água|plástico|brinquedo|manteiga|talheres|passar|cola quente|peça|fantasia|jogo|cozinha|bolo|papelão|papel|madeira|regulamento|escoteiro|festa",
  neverCame:
    "não chegou|nunca chegou|não apareceu|não voltou|não desceu|não entrou na escola|não está na escola|não regressou",
  choking:
    "engasgou|engasgado|engasgada|está engasgando|engasgou-se|se engasgou|preso na garganta|entalado na garganta",
  outOfJail: "saiu da prisão|saiu da cadeia|saiu do presídio",
  strangeAdult:
    "homem desconhecido|mulher desconhecida|um desconhecido|uma desconhecida|um estranho|uma estranha|homem que não conhecemos|mulher que não conhecemos|homem que ninguém conhece|homem estranho",
  ledAway:
    "levou ela|levou ele|levou a minha|levou minha|levou meu|levou o meu|levou-a|levou-o|buscou ela|pegou ela|pegou ele|foi embora com|saiu com ela|saiu com ele",
};
