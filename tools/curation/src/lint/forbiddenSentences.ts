import { plainWords } from '../records/plainWords.js';
import { termPattern } from './termPattern.js';

/** A text of a need, as far as what it may say depends on it. */
export interface NeedText {
  readonly field: 'heading' | 'advice';
  readonly language: string;
  readonly text: string;
  /** Whether a child or an adolescent may read it as said to them. */
  readonly toChild: boolean;
  /** Whether it is about somebody in need, and not about work. */
  readonly ofSomebody: boolean;
}

interface Kind {
  /** What the sentence does, in words that follow the sentence. */
  readonly why: string;
  readonly fix: string;
  /** Where it is refused: a heading may well say "If you plan to meet somebody". */
  readonly when: (text: NeedText) => boolean;
  readonly terms: Readonly<Record<string, string>>;
}

const always = () => true;
const inAdvice = ({ field }: NeedText) => field === 'advice';
/** A sentence may say for whom it is in any words: "If they want you to pay, a helpline can listen". */
const condition =
  /(?:^|[.!?。！？؟]\s*)(?:If|Si|S['’]ils?|إذا|اذا|إن|لو|如果|若|要是|Se|Caso|Если)(?![a-zа-яё])[^,،，.。]*[,،，]/giu;
const unsigned = 'Say who can listen or help. What to do then is for them to say, who know the child and the place.';

/**
 * What no advice and no heading says, by language of the text. It was collected with people who work with children in
 * danger: each of these sentences has hurt somebody.
 */
const kinds: readonly Kind[] = [
  {
    why: 'promises a secrecy that nobody can keep when a life is at risk',
    fix: 'Leave the promise out. What a service keeps to itself stands on its own page.',
    when: always,
    terms: {
      en: 'confidential*, anonymous*, in private, nobody will know, no one will know, nobody will find out, no one will find out, wont tell anyone, wont tell anybody, will not tell anyone, will not tell anybody, stays secret, stay secret, remains secret, keep it secret, keeps it secret, keep your secret, keeps your secret, just between us, just between you',
      es: 'confidencial*, anónim*, en privado, nadie lo sabrá, nadie sabrá, nadie se enterará, nadie se va a enterar, no se lo dirá*, guardar* tu secreto, guardan tu secreto, en secreto, quedará entre',
      fr: 'confidentiel*, anonym*, en privé, personne ne le saura, personne ne saura, restera secret, reste secret, restera entre, garder* ton secret, en secret, ne le dira à personne, ne le diront à personne',
      ar: 'سرية, بسرية, سرا, سري, سريا, مجهول*, خصوصية, لن يعرف احد, لا احد سيعرف, لن يخبر* احد*',
      'zh-Hans': '保密,匿名,不会告诉,不会让别人知道,没有人会知道,没人会知道,替你守住,绝对隐私',
      pt: 'confidencial*, anônim*, anónim*, sigilo*, em privado, ninguém vai saber, ninguém saberá, ninguém vai descobrir, em segredo, guarda* seu segredo, fica entre nós',
      ru: 'конфиденциальн*, анонимн*, никто не узнает, никому не расскаж*, никому не скаж*, останется в тайне, в тайне, останется между, по секрету',
    },
  },
  {
    why: 'promises what nobody can promise',
    fix: 'Say what there is: "There is help to stop it spreading. It may not reach every app."',
    when: always,
    terms: {
      en: 'it will stop, this will stop, will be over soon, you will be safe, youll be safe, you are safe now, will be fine, will be ok, will be okay, will be alright, will be all right, it will be deleted, is deleted, will be removed, will be taken down, will disappear, guarantee*, always works, will believe you',
      es: 'va a parar, parará, se detendrá, se va a detener, estarás a salvo, vas a estar a salvo, estarás bien, vas a estar bien, todo va a estar bien, todo estará bien, todo saldrá bien, todo va a salir bien, se borrará, será borrad*, será eliminad*, desaparecerá, garantiz*, te creerán, te van a creer',
      fr: 'ça va s’arrêter, cela va s’arrêter, va s’arrêter, s’arrêtera, cessera, seras en sécurité, serez en sécurité, tout ira bien, ça ira, tout va s’arranger, sera supprimé*, sera effacé*, sera retiré*, disparaîtra, garanti*, te croira, te croiront',
      ar: 'سيتوقف, سوف يتوقف, ستكون بامان, ستكون في امان, ستكونين بامان, ستكونين في امان, كل شيء سيكون بخير, سيكون كل شيء بخير, سيتم حذف*, ستحذف, ستختفي, مضمون*, نضمن, سيصدق*',
      'zh-Hans': '就会停止,会停下来的,你会安全,你就安全,你会没事,一切都会好,会被删除,会被删掉,会消失,一定会,保证',
      pt: 'vai parar, isso para, ficará segur*, vai ficar segur*, estará segur*, vai estar segur*, vai ficar bem, tudo ficará bem, tudo vai dar certo, tudo vai ficar bem, será apagad*, será removid*, será excluíd*, vai desaparecer, garant*, vão acreditar em você',
      ru: 'это прекратится, всё прекратится, будешь в безопасности, будете в безопасности, окажешься в безопасности, всё будет хорошо, все будет хорошо, будет удален*, будет удалён*, исчезнет, гарантир*, тебе поверят, вам поверят',
    },
  },
  {
    why: 'decides about paying, which a professional decides with whoever asks',
    fix: unsigned,
    when: inAdvice,
    terms: {
      en: 'pay, pays, paying, paid, payment*, money',
      es: 'paga, pagar, pagues, pague, paguen, pagas, pago, pagos, dinero',
      fr: 'paye*, paie*, payer, payez, paiement*, argent',
      ar: 'ادفع, تدفع, تدفعي, الدفع, يدفع, نقود, المال',
      'zh-Hans': '付钱,付款,给钱,汇款,转账,打钱',
      pt: 'paga, pagar, pague, pagues, paguem, pagamento*, dinheiro',
      ru: 'плати*, заплати*, оплат*, деньги, денег',
    },
  },
  {
    why: 'tells to block, delete, keep, pass on, show or record something, which may destroy what is needed or break a law',
    fix: unsigned,
    when: inAdvice,
    terms: {
      en: 'block, blocks, blocking, blocked, delete*, deleting, erase*, screenshot*, screen shot*, save the, save your, save all, save any, save it, save them, save evidence, keep the evidence, keep evidence, keep the messages, keep proof, collect evidence, forward, forwards, forwarding, show … picture*, show … photo*, show … image*, show … video*, show … message*, record, recording, film it, print it',
      es: 'bloque*, borr*, elimin*, captur* de pantalla, haz captur*, pantallazo*, guarda las, guarda los, guarda la, guarda el, guarda tus, guarda todo, guardar las, guardar los, guardar la, guardar el, guarde las, guarde los, guarde todo, reenv*, muestr* … foto*, muestr* … imagen*, muestr* … mensaje*, enseña* … foto*, enseña* … imagen*, graba, grabar, grabe*, recopil*',
      fr: 'bloque*, bloqué*, supprim*, efface*, capture* d’écran, captures d’écran, sauvegard*, conserve*, garde* les, garde* la, garde* tes, garde* vos, gardez les, gardez vos, transfère*, transférer, transmets, montre* … photo*, montre* … image*, montre* … message*, montrer … photo*, enregistre*, filme*',
      ar: 'احظر, احظري, تحظر, حظر, احذف, احذفي, تحذف, حذف, امسح, امسحي, لقطة شاشة, لقطات شاشة, لقطات الشاشة, سكرين*, احفظ, احفظي, تحفظ, احتفظ, احتفظي, تحتفظ, اعد ارسال, اعادة ارسال, اعادة توجيه, تعيد ارسال, اظهر … صور*, تظهر … صور*, اعرض … صور*, تعرض … صور*, سجل, سجلي, تسجيل, صور المحادث*',
      'zh-Hans':
        '拉黑,屏蔽,删除,删掉,截图,截屏,保存,存下,留下证据,保留证据,转发,给 … 看照片,把照片给,出示照片,展示照片,录音,录像,录下',
      pt: 'bloque*, apague*, apagar, apaga, exclua, excluir, delet*, captura* de tela, print da, prints, salve, salvar as, salvar os, salvar a, guarde as, guarde os, guarde a, guardar as, guardar os, encaminhe*, encaminhar, reenvi*, mostr* … foto*, mostr* … imagem, mostr* … imagens, mostr* … mensage*, grave o, grave a, gravar, grava',
      ru: 'заблокир*, блокир*, удали, удалите, удалить, удаляй*, удалять, скриншот*, снимок экрана, снимки экрана, сохрани, сохраните, сохранить … переписк*, сохранить … фото*, сохранить … доказательств*, перешли, перешлите, пересыла*, переслать, покажи* … фото*, покажи* … снимк*, покажи* … переписк*, показать … фото*, запиши*  разговор, записывай*, сними на видео',
    },
  },
  {
    why: 'sends somebody to confront, meet, question or investigate, which puts them in danger and spoils what others must do',
    fix: unsigned,
    when: inAdvice,
    terms: {
      en: 'confront*, meet, meet up, meeting, question him, question her, question them, question the, question your, interrogate*, investigat*, find out who, find out what, track, trace, search for him, search for her',
      es: 'confront*, encara, encarar, encare, reúnete, reunirte, encuéntrate, encontrarte con, quedar con, queda con, cítate, interrog*, hazle preguntas, hacerle preguntas, investig*, averigu*, rastre*',
      fr: 'confront*, rencontre*, interroge*, questionne*, enquêt*, découvr* qui, pose-lui des questions, posez-lui des questions, piste*',
      ar: 'واجه الشخص, تواجه الشخص, مواجهة الشخص, واجهي, قابل, تقابل, تقابلي, لقاء, التق, استجوب*, استجواب, حقق, تحقيق*, ابحث عن الفاعل, تعقب, تتبع',
      'zh-Hans': '对质,质问,当面问,见面,盘问,追问,自己调查,自行调查,去调查,展开调查,查明,查出,跟踪',
      pt: 'confront*, encontre-se, encontrar-se com, se encontrar com, se encontre com, marque um encontro, interrog*, questione, questionar, investig*, descubra quem, rastre*',
      ru: 'конфронт*, встреться, встретьтесь, встречайся, встречайтесь, встретиться с, встречаться с, допраш*, расспраш*, расспроси*, расследу*, выясняй*, выясни*, узнай кто, отслежив*, отследи*',
    },
  },
  {
    why: 'sends a child to its parents, who may be the ones that it fears',
    fix: 'Say "an adult you trust. It need not be at home or at school".',
    when: ({ toChild }) => toChild,
    terms: {
      en: 'tell your parent*, tell your mum, tell your mom, tell your mother, tell your dad, tell your father, tell your famil*, talk to your parent*, talk to your mum, talk to your mom, talk to your dad, speak to your parent*, speak with your parent*, talk with your parent*, ask your parent*, go to your parent*',
      es: 'dile a tu*, dilo a tu*, díselo a tu*, cuéntale a tu*, cuéntaselo a tu*, cuéntalo a tu*, habla con tu* padre*, habla con tu* madre, habla con tu mamá, habla con tu papá, habla con tu familia, hablar con tus padres, avisa a tus padres, contarle a tus padres',
      fr: 'dis-le à tes parents, dis-le à ta, dis-le à ton, parle à tes parents, parle à ta mère, parle à ton père, parle avec tes parents, parler à tes parents, parles-en à tes parents, parles-en à ta, préviens tes parents, raconte à tes parents, demande à tes parents',
      ar: 'اخبر والد*, اخبري والد*, اخبر امك, اخبر اباك, اخبر اهلك, اخبري اهلك, اخبر عائلتك, تحدث مع والد*, تحدث الى والد*, تحدثي مع والد*, تحدثي الى والد*, تكلم مع والد*, تكلم مع اهلك, التحدث مع والديك, التحدث الى والديك, قل لوالد*',
      'zh-Hans':
        '告诉父母,告诉你父母,告诉你的父母,告诉爸妈,告诉爸爸,告诉妈妈,告诉家人,告诉家长,告诉你的家人,跟父母说,和父母说,跟爸妈说,和爸妈说,跟家人说,找父母,找爸妈,找家长',
      pt: 'conte para seus pais, conte aos seus pais, conte a seus pais, conte para sua mãe, conte para seu pai, conte para sua família, fale com seus pais, fale com os pais, fale com sua mãe, fale com seu pai, fale com sua família, falar com seus pais, converse com seus pais, diga a seus pais, diga aos seus pais, avise seus pais',
      ru: 'скажи* родител*, скажи* маме, скажи* папе, расскажи* родител*, расскажи* маме, расскажи* папе, расскажи* семье, поговори* с родител*, поговори* с мамой, поговори* с папой, обратись к родител*, сообщи* родител*, рассказать родител*, поговорить с родител*',
    },
  },
  {
    why: 'sends a child to the police, which in some places would question or prosecute it',
    fix: 'Name a helpline, an adult they trust, and "the emergency number where you are".',
    when: ({ toChild }) => toChild,
    terms: {
      en: 'police*',
      es: 'policía*, comisaría*',
      fr: 'police, policier*, gendarme*, commissariat*',
      ar: 'شرطة, الشرطة',
      'zh-Hans': '警察,报警,公安,派出所',
      pt: 'polícia*, delegacia*',
      ru: 'полици*',
    },
  },
  {
    why: 'asks why, which sounds like blame',
    fix: 'Leave the question out.',
    when: always,
    terms: {
      en: 'why',
      es: 'por qué',
      fr: 'pourquoi',
      ar: 'لماذا, لم لا, ليش, ليه',
      'zh-Hans': '为什么,为何,干嘛',
      pt: 'por que você, por que não, por quê',
      ru: 'почему, зачем',
    },
  },
  {
    why: 'doubts or blames whoever reads it',
    fix: 'Say "told", "happened" or "said"; say nothing of what should have been done.',
    when: always,
    terms: {
      en: 'admit, admits, admitted, admitting, claim, claims, claimed, alleged victim, consensual*, should have, shouldnt have, should not have, ought to have, confess*',
      es: 'admit*, confes*, afirma que, alega*, supuesta víctima, consentid*, consensuad*, deberías haber, debiste, tendrías que haber, no debiste',
      fr: 'admet*, avoue*, avouer, prétend*, soi-disant victime, consentant*, aurais dû, auriez dû',
      ar: 'اعترف, اعترفي, تعترف, الاعتراف, يزعم, تزعم, زعم, تدعي ان, يدعي ان, بالتراضي, كان عليك, كان يجب عليك, كان ينبغي عليك, كان ينبغي لك',
      'zh-Hans': '承认,坦白,声称,自称,你情我愿,自愿发生,你本该,你本应,你早该,你不该',
      pt: 'admit*, confess*, alega, alegou, suposta vítima, consensual, deveria ter, devia ter, não devia',
      ru: 'признайся, признайтесь, признаться, признать вину, утвержда*, якобы, по обоюдному согласию, тебе следовало, надо было, тебе не следовало, нужно было',
    },
  },
  {
    why: 'names a way of dying or of hurting oneself, or a challenge',
    fix: 'Say "If life feels too heavy" or "If feelings become too much".',
    when: always,
    terms: {
      en: 'overdose*, pills, razor*, blade*, rope, hang yourself, hanging, jump off, jump from, poison*, bleach, cut yourself, cutting yourself, cutting, blue whale, momo challenge, blackout challenge, choking game, choking challenge',
      es: 'sobredosis, pastilla*, cuchilla*, navaja, soga, ahorc*, veneno, cortarte, cortes, saltar de, ballena azul, reto del apagón',
      fr: 'surdose, overdose, cachets, pilules, lame, rasoir, corde, pendre, pendaison, poison, scarif*, sauter du, baleine bleue, jeu du foulard, jeu de la tomate',
      ar: 'جرعة زائدة, حبوب, شفرة, شفرات, حبل, شنق, مشنقة, جرح نفس*, تجرح نفس*, القفز من, الحوت الازرق, تحدي التعتيم',
      'zh-Hans': '过量服药,服药过量,安眠药,药片,刀片,绳子,上吊,跳楼,毒药,割腕,割手,烧炭,蓝鲸,窒息游戏',
      pt: 'overdose, comprimidos, lâmina*, gilete, corda, enforc*, veneno, se cortar, cortes, pular de, baleia azul, desafio do desmaio, jogo da asfixia',
      ru: 'передоз*, таблетк*, лезви*, бритв*, верёвк*, веревк*, повеси*, петля, порез*, прыгнуть с, синий кит, собачий кайф',
    },
  },
  {
    why: 'speaks of punishment',
    fix: 'Leave it out: what the law says differs by place, and fear keeps people from asking.',
    when: ({ ofSomebody }) => ofSomebody,
    terms: {
      en: 'prison, jail, arrested, penalty, penalties, punish*, prosecut*, sentenced, years in, criminal record, against the law, illegal, a crime, an offence',
      es: 'cárcel, prisión, arrest*, pena de, castig*, sentencia*, antecedentes penales, ilegal*, delito*, un crimen',
      fr: 'prison, peine de, puni*, poursuiv*, casier judiciaire, illégal*, délit*, un crime, interdit par',
      ar: 'السجن, سجن, اعتقال, عقوبة, عقوبات, يعاقب*, محاكمة, غير قانوني*, جريمة, مخالف للقانون',
      'zh-Hans': '坐牢,监狱,逮捕,处罚,惩罚,判刑,犯罪,犯法,违法,起诉',
      pt: 'prisão, cadeia, presa, preso, pena de, punid*, punição, processad*, ilegal*, crime, antecedentes criminais',
      ru: 'тюрьм*, арест*, наказан*, накажут, штраф*, судимост*, преступлен*, незаконн*, уголовн*',
    },
  },
  {
    why: 'states a duty of law, which differs by place and ages',
    fix: 'Leave it out, or name the text of a place among the answers.',
    when: inAdvice,
    terms: {
      en: 'by law, the law says, the law requires, legally, legal duty, legal obligation, must report, have to report, has to report, required to report, obliged to',
      es: 'por ley, la ley exige, la ley dice, legalmente, obligación legal, obligad* a, debes denunciar, debe denunciar, tienes que denunciar, tiene que denunciar',
      fr: 'la loi exige, la loi dit, selon la loi, légalement, obligation légale, obligé* de, tenu* de, dois signaler, devez signaler',
      ar: 'بموجب القانون, يقول القانون, يلزم القانون, قانونا, واجب قانوني, ملزم*, يجب الابلاغ, يجب ان تبلغ',
      'zh-Hans': '法律规定,依法,按照法律,法律要求,有义务,必须报告,必须举报',
      pt: 'por lei, a lei exige, a lei diz, legalmente, obrigação legal, obrigad* a, deve denunciar, tem que denunciar, precisa denunciar por',
      ru: 'по закону, закон требует, закон обязывает, обязан*, юридическ*, должны сообщить, должен сообщить',
    },
  },
];

const compiled = kinds.map(({ terms, ...kind }) => ({
  ...kind,
  patterns: new Map(Object.entries(terms).map(([language, list]) => [language, termPattern(list)])),
}));

/** What a sentence says that it must not, why, and what to write. */
export interface Forbidden {
  readonly said: string;
  readonly why: string;
  readonly fix: string;
}

/** What a text of a need says that it must not. Languages without a list have none. */
export function forbiddenIn(text: NeedText): readonly Forbidden[] {
  const plain = plainWords(text.text);
  const instructions = plainWords(text.text.replaceAll(condition, '. '));
  return compiled.flatMap(({ why, fix, when, patterns }) => {
    if (!when(text)) return [];
    const said = patterns
      .get(text.language)
      ?.exec(when === inAdvice ? instructions : plain)?.[0]
      .trim();
    return said === undefined ? [] : [{ said, why, fix }];
  });
}
