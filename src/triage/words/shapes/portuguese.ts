import type { ShapeWords } from "./shape-words.ts";

/** Portuguese: what its longer lists do not hold yet, by its parts. */
export const portugueseShapes: ShapeWords = {
  language: "pt",
  parts: {
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
      "não vou estar mais aqui|amanhã não vou estar|não vou mais incomodar|não vai mais incomodar|não vou ser um peso|melhor sem mim|não acordar mais|não quer mais acordar|nunca mais vão me ver|meu último dia|ir morar com deus|ir pro céu|quer ir embora pra sempre",
    thanksAll: "obrigada por tudo mãe|obrigado por tudo mãe|obrigada por tudo|obrigado por tudo",
    leaving: "mudar|mudando|mudança|férias|formatura|fim de ano|piscina",
    unreachable:
      "desligou o celular|celular desligado|não atende|não responde|não me responde|telefone desligado|só dá caixa postal|caixa postal",
    selfCut:
      "se cortando|se corta|se cortou|se mutila|se mutilando|cortou os pulsos|cortando os pulsos|cortando os braços",
    search: "google|pesquisou|pesquisando|procurou|internet|histórico",
    noose: "forca|enforcar|se enforcar|como morrer|sem dor|quantos remédios|nó",
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
      "quem pegou ela|quem pegou ele|quem buscou ela|quem buscou ele|alguém já levou|alguém levou|saiu com um estranho",
    posing:
      "se passando por mim|se passou por mim|dizendo que é tia|dizendo ser tia|diz que é tia|não fui eu",
    takes: "buscar|pegar|levar|retirar",
    bus: "ônibus|van|van escolar|perua|escolar",
    wrecked: "vala|capotou|tombou|bateu|acidente|caiu no|barranco|ribanceira|pegando fogo",
    driver: "motorista",
    unfit: "desmaiou|bêbado|bêbada|dormindo|dormiu|cheirando a álcool|cheiro de álcool|passou mal",
  },
};
