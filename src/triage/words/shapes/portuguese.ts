import { portugueseHarm } from "./harm/portuguese.ts";
import type { ShapeWords } from "./shape-words.ts";

/** Portuguese: what its longer lists do not hold yet, by its parts. */
export const portugueseShapes: ShapeWords = {
  language: "pt",
  parts: {
    ...portugueseHarm,
    story: "peça|livro|filme|jogo|trabalho|tarefa",
    acidBurn: "se queimou com ácido|queimou com ácido|queimadura química|ácido no olho|ácido na mão",
    shock:
      "choque elétrico|levou um choque|eletrocutado|eletrocutada|tomou choque|choque na tomada|tomou um choque|levou choque|fio desencapado|dedo na tomada|garfo na tomada|apanhou um choque",
    boneOut:
      "osso tá pra fora|osso pra fora|osso para fora|osso aparecendo|dá pra ver o osso|fratura exposta|osso saiu|osso saindo|osso está saindo|osso de fora|osso à mostra|osso exposto",
    grabVan:
      "tentou levar minha filha|tentou levar meu filho|tentou pegar minha|tentou pegar meu|tentou puxar minha|tentou puxar meu|tentou sequestrar|quis levar minha|quis levar meu|puxou pra dentro do carro",
    lockedCar:
      "trancado no carro|trancada no carro|bebê no carro|preso no carro|presa no carro|sozinho no carro no sol|trancado dentro do carro|fechado no carro",
    beating:
      "batendo nele|batendo nela|chutando ele|chutando ela|espancando|linchando|socando ele|socando ela|dando porrada",
    gang: "são dez|são cinco|são vários|são muitos|um monte de|um grupo de|em grupo|todo mundo em cima",
    fellHigh:
      "caiu do segundo andar|caiu do primeiro andar|caiu do terceiro andar|caiu do telhado|caiu da janela|caiu pela janela|caiu da varanda|caiu da laje|caiu da sacada",
    drowning:
      "se afogando|está afogando|tá afogando|se afogou|afogada|afogado|no fundo da piscina|afundou|afundou na|tiraram ela desacordada|tiraram ele desacordado|tirado da água|engoliu água e|foi ao fundo|afogou",
    stabbed:
      "esfaqueado|esfaqueada|esfaquearam|esfaqueou|levou uma facada|levou facada|facadas|facada|navalhada|apunhalado|apunhalaram|canivetada|espetou a faca|cravou",
    hardTool: "martelo|taco|barra de ferro|pau|facão|machado|chave de fenda|corrente|faca",
    chases: "persegue|perseguindo|correndo atrás|ameaça|ameaçando|atacando|ataca",
    touchesChild:
      "tocando no meu filho|tocando na minha filha|toca no meu filho|toca na minha filha|passando a mão no meu|passando a mão na minha|mexe com minha filha no banheiro|pegando na minha filha|bolinando",
    sendsPics: "mandando fotos pra|mandando foto pra|manda fotos pra|enviando fotos para|mandou fotos pra",
    beatBlood: "sangrou o ouvido|ouvido sangrou|nariz sangrou|até sangrar|até sair sangue",
    tookTooMuch:
      "tomei remédio demais|tomou remédio demais|tomei demais|tomou comprimidos demais|tomei muitos comprimidos|acho que tomei demais",
    ex: "meu ex|minha ex|ex marido|ex mulher|o pai dele|o pai dela|a mãe dele|a mãe dela|ex",
    fakePapers: "papéis falsos|documentos falsos|documento falso|ordem falsa|papel falso",
    acid: "jogar ácido|tacar ácido|ácido no rosto|ácido na cara|tacar fogo nela|tacar fogo nele|botar fogo nela|botar fogo nele|queimar viva|queimar vivo|água fervendo nela",
    animal: "cachorro|gato|cachorrinho|bicicleta",
    hitByCar:
      "atropelada|atropelado|atropelaram|atropelou|carro bateu na minha|carro pegou minha|carro pegou meu",
    privateRoom: "banheiro|vestiário|chuveiro|chuveiros",
    spies:
      "espia as|espiando|fica olhando as meninas|por um buraco|câmera escondida|filma embaixo|filmando embaixo",
    cigarette: "cigarro|cigarros|isqueiro",
    burnMarks: "queimadura|queimaduras|queimado|queimada|queima|queimou",
    fun: "maquiagem|fantasia|xampu|glitter",
    eye: "no olho|nos olhos|no pescoço|na garganta|no ouvido",
    sharp: "lápis|caneta|tesoura|pau|garfo|vidro|prego|galho|agulha|água sanitária|ácido|produto",
    whatNow: "o que está acontecendo|o que tá acontecendo|é verdade|me mandou mensagem|estão bem|tá bem",
    underDesks:
      "embaixo das mesas|debaixo das mesas|debaixo das carteiras|no escuro|luzes apagadas|trancados na",
    justSorry:
      "só desculpa|só a palavra desculpa|foto preta|tela preta|adeus a todos|acabou pra mim|último post",
    posts: "postou|publicou|colocou|status|story|perfil",
    rememberMe:
      "não me esquece|não esquece de mim|lembra de mim|vai fazer hoje|pra lembrar dela|pra lembrar dele",
    keepsake: "colar|anel|pulseira|diário|relógio|moletom|correntinha",
    photoOf:
      "foto da minha|foto do meu|perguntando pela minha|perguntando pelo meu|perguntando dela|procurando minha|procurando meu|perguntando onde está",
    seeker: "uma mulher|um homem|um cara|uma moça|um moço|alguém|um estranho|uma estranha",
    stillOut: "não chegaram|duas horas|faz horas|não chegou|não atende|até agora",
    pickedUp: "pegou|buscou|levou",
    carer: "alzheimer|demência|desorientada|esquecida",
    drugged:
      "não consegue ficar em pé|não fica em pé|desmaiada|desmaiado|vomitando|não acorda|tonto|tonta|grogue|mole",
    spiked:
      "colocaram algo na bebida|botaram alguma coisa na bebida|colocaram alguma coisa na bebida|batizaram a bebida|boa noite cinderela|doparam",
    minor: "10 anos|11 anos|12 anos|13 anos|14 anos|minha filha acha",
    pregnant: "grávida",
    willBleed:
      "alguém vai sangrar|vai correr sangue|vai ter sangue|vai sangrar|estourar a cabeça|dar um tiro na|meter uma bala|cortar o pescoço|igual suzano|igual realengo",
    lostSight: "ninguém sabe onde|perdeu de vista|não acham|não encontram|não sabemos onde|ninguém acha",
    ranOut: "saiu correndo|fugiu da sala|correu para fora|saiu da sala|fugiu da escola",
    enters: "pularam|pulou|muro|grade|invadiram|invadiu|entraram|entrou|dentro|portão|corredor",
    masked: "mascarados|mascarado|encapuzados|encapuzado|de máscara|de capuz|rosto coberto",
    trusted: "treinador|professor|pastor|padre|técnico|tio|monitor|instrutor|coordenador",
    showers: "toma banho com|tomam banho com|dorme na mesma cama|divide a cama|lavar as costas",
    regular:
      "toda segunda|cada vez|toda semana|sempre que|depois de cada|todo fim de semana|quando volta|segundas",
    newMarks:
      "marcas novas|novas marcas|roxos novos|novos roxos|hematomas novos|marca de mordida|queimaduras novas|machucados novos",
    hitHead:
      "bateu a cabeça|bateu com a cabeça|pancada na cabeça|caiu de cabeça|bolada na cabeça|chute na cabeça",
    unsure: "que dia é|onde está|onde ele está|onde ela está|o próprio nome|como se chama",
    treats: "bombom|bombons|chocolate|biscoito|bolacha|cereal|suco",
    hiding: "desculpa|perdão|banheiro|escreveu|adeus|chorando|mensagem",
    swallows: "tomou|engoliu|bebeu|toma|ingeriu",
    wholePack:
      "caixa inteira|cartela inteira|frasco inteiro|caixa toda|cartela toda|vidro inteiro|todos de uma vez",
    mine: "minha filha|meu filho|minha neta|meu neto|minha menina|meu menino|minhas filhas|meus filhos|minha criança",
    list: "lista|nomes|caderno",
    kills: "vai matar|quer matar|vão morrer|matará",
    books: "livro|jogo",
    ownDeath:
      "próprio túmulo|a própria lápide|própria lápide|própria cova|próprio enterro|próprio caixão|túmulo com o nome dele|túmulo com o nome dela|lápide com o nome",
    tie: "cinto|corda|cabo|lençol|cadarço|fio",
    aroundNeck: "no pescoço|em volta do pescoço|ao redor do pescoço",
    noFeeling:
      "não sente as pernas|não sente os braços|não sente o braço|não sente os pés|não mexe as pernas|não consegue mexer as pernas",
    hairDragged:
      "puxou ela pelo cabelo|puxou ele pelo cabelo|puxou pelo cabelo|puxou pelos cabelos|arrastou pelo cabelo|arrastou ela pelo cabelo|arrastou pelos cabelos|arrastada pelos cabelos|pegou pelo cabelo",
    foodLocked:
      "cadeado na geladeira|trancam a geladeira|tranca a geladeira|não dão comida|não dá comida|deixam sem comer|deixa sem comer|deixam com fome|deixa passar fome",
    kneel:
      "ajoelhar no milho|ajoelhado no milho|ajoelhada no milho|de joelhos no milho|ajoelhar no arroz|dorme na rua|dorme do lado de fora|dormir do lado de fora|não quer descer do meu carro",
    secretGame:
      "brincadeira secreta|jogo secreto|segredo com|nosso segredo|segredo deles|brincadeira especial|segredinho",
    kinMale: "avô|vô|tio|padrasto|meio irmão|primo|pai|vizinho|professor|treinador|namorado|irmão",
    nightRoom:
      "entra no quarto dela|entra no quarto dele|vai no quarto dela de noite|deita na cama dela|entra na cama dela|vai pra cama dela",
    handUnder:
      "mão por baixo da saia|mão embaixo da saia|mão dentro da calça|mão na calcinha|mão no short|passa a mão nela|passou a mão nela|passa a mão na minha filha|passou a mão na minha filha|enfiou a mão|mão na bunda dela|enfia a mão",
    hitList:
      "lista de quem vai matar|lista de quem ele vai matar|lista de pessoas para matar|lista de nomes pra matar|lista da morte|lista dos que vão morrer|lista de mortes",
    watchNews:
      "veja o jornal amanhã|vejam o jornal amanhã|vai ver no jornal|vão ver no jornal|vou aparecer no jornal|vai passar no jornal amanhã",
    ours: "robótica|coral|time|banda|concurso|orgulho|prêmio|parabéns",
    comeArmed:
      "vou com um taco|vou com taco de beisebol|vou com minha arma|vou com um facão|vou armado|vou aí com|vou com meus irmãos|vou levar minha arma",
    bang: "barulho muito forte|estrondo|explosão|tiro|tiros|disparo|disparos",
    silence: "ninguém atende|ninguém responde|ninguém mais atende|silêncio|gritos|não atendem",
    wrongPerson:
      "pra pessoa errada|para a pessoa errada|com a pessoa errada|com um estranho|pra um estranho|para um desconhecido|com um desconhecido|com uma desconhecida|pra outra pessoa|com alguém que não conheço|pra avó errada",
    trip: "museu|zoológico|passeio|excursão|parque|aquário|teatro|praia|fazenda|acampamento",
    missingOne:
      "tá faltando uma criança|está faltando uma criança|falta uma criança|falta um aluno|falta uma aluna|falta um|tá faltando um|faltando um aluno|23 de 24",
    belongings:
      "a bicicleta dela|a bicicleta dele|bicicleta dela|bicicleta dele|mochila dela|mochila dele|tênis dela|tênis dele|celular dele|celular dela|sapato dela|sapato dele|patinete",
    lying: "jogada|jogado|caída|caído|na rua|na estrada|no rio|na beira|na calçada|no mato|perto do trilho",
    checks: "está na aula|tá na aula|está na sala|cadê|não aparece|não está|sumiu|verifiquem|não chegou",
    notFather:
      "não é o pai dela|não é o pai dele|não é pai dela|não é pai dele|não é a mãe dela|não é a mãe dele|não é meu marido|não é o pai|não é tio dela|não é a avó",
    drunk: "bêbado|bêbada|drogado|drogada|embriagado|embriagada|cheirando a álcool|cheirando a cachaça",
    getsKids:
      "buscar as crianças|pegar as crianças|levar as crianças|buscar meu filho|buscar minha filha|quer levar|quer buscar|quer pegar|tirar eles mais cedo|tirar as crianças|buscar eles",
    foundUs:
      "ele nos achou|ele achou a gente|nos encontrou|achou a gente|descobriu onde a gente mora|sabe onde a gente está|tá na frente do meu trabalho|está na frente da minha casa|tá na porta da minha casa",
    safe: "meus filhos|as crianças|crianças|escola|polícia|protejam|escondam|segurança",
    fellOut: "caiu|foi arremessada|foi arremessado|voou pra fora",
    moving: "porta da van|porta do ônibus|em movimento|porta da perua|porta abriu|andando",
    wrongBus: "no ônibus errado|na van errada|no onibus errado|na perua errada",
    lostOne:
      "ninguém sabe|não fala|onde ele está|onde ela está|autista|cadê|4 anos|5 anos|6 anos|não acham|perdido|perdida",
    tracks: "linha do trem|trilho do trem|em cima do trilho|nos trilhos",
    noneReturns:
      "ninguém volta pra casa|ninguém vai voltar pra casa|ninguém sai vivo|ninguém vai sair vivo|todo mundo vai morrer|todos vão morrer|ninguém vai sobreviver",
    says: "escreveu|escrito|postou|disse|falou|recado|parede|banheiro|grupo|mensagem|zap",
    letter: "carta|bilhete|recado|cartas",
    farewell: "carta de despedida|bilhete de despedida|carta de suicídio|bilhete suicida|carta suicida",
    forgive:
      "pedindo desculpa|pedindo perdão|me perdoem|me perdoa|me desculpem|desculpa mãe|perdão mãe|uma para cada um|não me procurem|não é culpa de vocês|adeus",
    apology: "professora|professor|lição|tarefa|atraso",
    pillow: "na cama|cama dele|cama dela|travesseiro|em cima da mesa",
    tooth: "dente|fada|aniversário|natal",
    vanished:
      "sumiu|desapareceu|não tá no quarto|não está no quarto|quarto vazio|cama vazia|não está em casa|não atende",
    gaveAll:
      "deu todas as coisas|deu tudo que tinha|deu tudo|doou todas as coisas|distribuiu as coisas|dando as coisas dele|dando as coisas dela|deu as coisas",
    saidBye:
      "se despediu de todo mundo|se despediu de todos|se despedindo de todo mundo|despediu de todos|se despediu",
    notHere:
      "não vou estar mais aqui|amanhã não vou estar|não vou mais incomodar|não vai mais incomodar|não vou ser um peso|melhor sem mim|não acordar mais|não quer mais acordar|nunca mais vão me ver|meu último dia|ir morar com deus|ir pro céu|quer ir embora pra sempre|dormir e não acordar mais|dormir e nunca mais acordar|dormir pra sempre|dormir para sempre",
    thanksAll: "obrigada por tudo mãe|obrigado por tudo mãe|obrigada por tudo|obrigado por tudo",
    leaving: "mudar|mudando|mudança|férias|formatura|fim de ano|piscina",
    unreachable:
      "desligou o celular|celular desligado|não atende|não responde|não me responde|telefone desligado|só dá caixa postal|caixa postal",
    selfCut:
      "se cortando|se corta|se cortou|se mutila|se mutilando|cortou os pulsos|cortando os pulsos|cortando os braços",
    search: "google|pesquisou|pesquisando|procurou|internet|histórico",
    noose: "forca|enforcar|se enforcar|como morrer|sem dor|quantos remédios",
    lips: "lábios|boca|unhas",
    blue: "roxa|roxo|roxos|azul|azulada|azuis",
    struck: "caiu|bateu|bolada|levou um|tombo|despencou|escorregou|atropelado|atropelada",
    notRising: "não levanta|não se mexe|não acorda|não reage|não responde|não se move|não responde mais",
    diabetic: "diabética|diabético|diabetes|glicose|glicemia|insulina|açúcar",
    dazed:
      "tremendo|pálida|pálido|tonta|tonto|vomitando|sonolento|confuso|confusa|desmaiando|muito baixa|mole",
    fever: "febre",
    delirious: "delirando|falando coisa sem sentido|coisas sem sentido|não sabe onde está|41|42|alucinando",
    marks:
      "marca de dedo|marcas de dedo|marcas de dedos|roxos|hematoma|hematomas|queimaduras|marcas|olho roxo",
    notTelling:
      "não fala quem|não quer falar|não diz quem|não quer dizer|tem medo de falar|diz que caiu|fala que caiu|não conta quem",
    hunger:
      "come do lixo|comem do lixo|comendo do lixo|não dão comida|passando fome|não tem o que comer|pele e osso|sem comida",
    nude: "nudes|nude|pelada|pelado|nua|nu|sem roupa|íntimas|íntima",
    demands:
      "pedindo|pede|pediu|mandar|mandou|ameaça|ameaçando|divulgar|espalhando|circulando|vazou|chantageando|chantagem",
    online: "internet|joguinho|jogo|roblox|instagram|tiktok|discord|whatsapp|zap|online",
    stranger: "homem|cara|sujeito|desconhecido|adulto|moço|alguém|estranho",
    meets: "encontrar|encontro|se encontrar|marcou|buscar ela",
    lover: "namorado|namorada|namorando|sai com|saindo com",
    knowWhere:
      "sei onde você mora|sei onde o senhor mora|sei onde a senhora mora|sei onde mora|sei onde estaciona|sei qual é o seu carro|sei que horas",
    beware: "arrepender|vai pagar|se cuida|cuidado|vai ver|durma bem|diretor|diretora|professora|professor",
    dontCome:
      "não venham|não vão pra escola|não vão para a escola|não venha pra escola|fiquem em casa|ninguém venha",
    survive: "viver|morrer|massacre|amor à vida|quer viver|vivo",
    slippedOut:
      "pulou a janela|fugiu pela janela|saiu pela janela|fugiu de casa|não dormiu em casa|não passou a noite em casa|saiu de casa escondido|saiu de casa escondida",
    tookAway:
      "quem pegou ela|quem pegou ele|quem buscou ela|quem buscou ele|alguém já levou|alguém levou|saiu com um estranho|foi embora com um homem|saiu com um homem|foi com um desconhecido|saiu com um desconhecido",
    posing:
      "se passando por mim|se passou por mim|dizendo que é tia|dizendo ser tia|diz que é tia|não fui eu",
    takes: "buscar|pegar|levar|retirar",
    bus: "ônibus|van|van escolar|perua|escolar",
    wrecked: "vala|capotou|tombou|bateu|acidente|caiu no|barranco|ribanceira|pegando fogo",
    driver: "motorista",
    unfit: "desmaiou|bêbado|bêbada|dormindo|dormiu|cheirando a álcool|cheiro de álcool|passou mal",
  },
  harmless: [
    "queimou|queimei|queimaram o|a|os|as bolo|jantar|arroz|pao|comida|almoco|biscoitos|feijao|carne|torradas",
    "homem|moco|senhor|motorista da|de van|perua|carrinha|kombi passa|chega|vem",
    "cachorro|gato|cachorrinho|gatinho|cadela ... atropelado|atropelada|atropelou|atropelaram",
    "acorda|acordar|acordou|levanta com|na|no|a o|a|hora|tempo despertador|alarme|hora|celular|certa",
    "acorda|acordar com o despertador|alarme|celular",
  ],
};
