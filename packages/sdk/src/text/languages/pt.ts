import { stemmer } from '@orama/stemmers/portuguese';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How Portuguese is read. */
export const pt: LanguageRules = {
  stem: stemmer,
  stopWords: /* @__PURE__ */ wordsOf(`
    a ao aos algo alguem alguma algum ante as assim ate c com como da das de dela dele deles do dos e ela elas ele
    eles em entre era eram essa esse esta estao estava este estou eu faco faz fazer foi foram ha isso isto ja la
    lhe lhes mais mas me mesmo meu meus mim minha minhas muito na nao nas nem no nos nossa nosso num numa o onde os
    ou para pela pelo pelos por porque posso pra pro qual quando que quem se sem sera seu seus sua suas so sou
    sobre sao ta tambem te tem tenho ter ti to tu tudo um uma uns vai vao voce voces vou q vc
    ninguem
    nunca
  `),
  needWords: /* @__PURE__ */ wordsOf(`me nao ninguem alguem mim sem nos lhe nunca`),
  negations: /* @__PURE__ */ wordsOf(`nao nunca`),
  howTo: ['como'],
  doing: /^(?!mulher$|lugar$|celular$|militar$|familiar$|qualquer$|ser$|ter$|estar$).+[aei]r$/,
  firstPerson: /* @__PURE__ */ wordsOf(`
    eu me mim meu minha meus minhas comigo estou sou tenho quero posso
  `),
  textWords: /* @__PURE__ */ wordsOf(`
    lei leis legisl convenc tratado diretiva regulament politica protocol pesquisa estudo estudos estatistic
    normas normativ guia estrateg curricul
  `),
  forWhom: /(?:^|\s)(?:para|pra|pros?)\s+(?:\S+\s+){0,2}\S+$/,
  mediaWords: /* @__PURE__ */ wordsOf(`filme filmes musica letra livro novela redacao serie pdf significado`),
  synonyms: /* @__PURE__ */ groupsOf(`
    foto fotos imagem imagens selfie selfies fotografia fotografias
    vídeo vídeos video videos clipe filmagem gravação
    nude nudes pelada pelado nua nu peladas pelados despida pack nuds
    mãe mamãe mainha madrasta mamã
    pai papai painho padrasto papá
    tio tia primo prima avô avó vovô vovó vô vó
    irmão irmã irmãos irmãs mano mana
    filho filha filhos filhas enteado enteada
    menino menina garoto garota moleque rapaz rapariga guri guria miúdo miúda
    homem sujeito
    namorado namorada ficante namorados
    marido esposo esposa companheiro companheira
    professor professora professores professoras prof profe docente docentes
    aluno aluna alunos alunas estudante estudantes
    escola colégio escolas colégios
    celular telemóvel smartphone
    adolescente adolescentes jovem jovens teen
    bate bater bateu batem batendo batia espanca espancou espancar agride agrediu agredir surra surrou
    apanho apanhei apanhar apanhando
    toca tocou tocar tocando tocam apalpa apalpou bolinou bolina
    machuca machucar machucou machucam machucando magoa magoou ferir feriu
    xinga xingou xingam xingar insulta insultou insultam ofende ofendem
    zoa zoam zoar zoando zombam zomba zombar gozam goza debocham caçoam zoação zoeira
    vazou vazaram vazar vazando divulgou divulgaram divulgar espalhou espalharam espalhar postou postaram postar publicou publicaram publicar explanou explanaram partilhou partilharam
    ameaça ameaçou ameaçam ameaçando ameaçar ameaçado ameaçada
    chantagem chantageia chantageou chantageando chantageado chantageada chantagear extorsão extorquindo extorquir
    pede pedir pediu pedem pedindo peço implora
    manda mandar mandou mandei enviei enviou enviar envia
    medo assustado assustada receio apavorado apavorada
    triste tristeza deprimido deprimida
    grávida gravida engravidei engravidar gravidez
    morrer morte morta morto
    suicídio suicidar suicidio
    corta corto cortar cortei cortou cortando cortes corte
    mutila mutilar automutilar automutila automutilação automutilo
    fugi fugiu fugir fuga fugindo
    sumiu desapareceu sumir desaparecido desaparecida
    expulsou expulsaram expulso expulsa
    estuprada estuprado estuprou estupraram estupro violada violado violou violentada violentado
    abusa abusou abusar abusaram abusada abusado abuso
    maconha beck baseado erva
    pornô porno pornografia pornográfico xvideos
    hackearam hackeou invadiram hackeado
    fake falso falsa
    internet online virtual
    grana dinheiro pix
    casar casamento
    aula atividade oficina dinâmica
    formação curso capacitação treinamento
  `),
};
