import { plainWords } from '../records/plainWords.js';
import { termPattern } from './termPattern.js';

/**
 * Words for what was done, or for what somebody hides: a neighbour on the screen would learn it from a chip. Not a list of
 * bad words: "hurt" and "touched" say enough to whoever it happened to, and to nobody else.
 */
const acts: Readonly<Record<string, string>> = {
  en: 'abus*, rape*, raping, sex, sexual*, sext*, nude*, naked, suicid*, kill*, die, dying, self harm*, selfharm*, beat*, hit, hits, assault*, molest*, groom*, traffick*, fgm, circumcis*, mutilat*, porn*, blackmail*, violen*, incest*, drugs, pregnan*, gay, lesbian*, transgender, lgbt*, anorexi*, bulimi*, paedophil*, pedophil*',
  es: 'abus*, violación*, violar*, violen*, sexo, sexual*, sext*, desnud*, suicid*, matar*, morir*, autoles*, pegar*, golp*, agred*, agres*, mutila*, ablaci*, porn*, chantaj*, incest*, droga*, embaraz*, gay, lesbiana*, lgbt*, anorexi*, bulimi*, pedofil*, pederast*, trata',
  fr: 'abus*, viol, viols, violée*, violen*, sexe, sexuel*, sext*, nude*, nue, nues, suicid*, tuer, mourir, automutil*, frapp*, agress*, mutil*, excis*, porno*, chantage*, incest*, drogue*, enceinte, grossesse*, gay, lesbienne*, lgbt*, anorexi*, boulimi*, pédophil*, traite',
  ar: 'اغتصاب, اغتصب*, اعتداء*, تحرش*, جنس*, عار, عارية, عري, انتحار*, قتل*, ضرب*, عنف*, ختان, اباحي*, ابتزاز*, مخدر*, حامل, مثلي*',
  'zh-Hans':
    '虐待,强奸,性侵,性骚扰,性行为,裸,自杀,去死,杀,自残,自伤,殴打,暴力,猥亵,拐卖,割礼,色情,敲诈,勒索,毒品,怀孕,同性恋',
  pt: 'abus*, estupr*, violação, violen*, sexo, sexual*, sext*, nudes, nua, nuas, suicid*, matar*, morrer*, automutil*, bater, agred*, agress*, mutil*, porn*, chantag*, incest*, drogas, gravidez, grávida*, gay, lésbica*, lgbt*, anorexi*, bulimi*, pedofil*, tráfico',
  ru: 'насили*, изнасил*, секс*, обнажен*, голые, голая, самоуби*, суицид*, убить*, умереть, самоповрежд*, бьют, бить, избив*, порно*, шантаж*, инцест*, наркотик*, беремен*, гей, лесбиян*, лгбт*, педофил*',
};

const patterns = new Map(Object.entries(acts).map(([language, words]) => [language, termPattern(words)]));

/** The word in a text that names an act; undefined where there is none. */
export function actIn(text: string, language: string): string | undefined {
  return patterns.get(language)?.exec(plainWords(text))?.[0].trim();
}
