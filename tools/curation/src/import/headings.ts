import type { Column } from '../exports/csv/cellKinds.js';
import { columnNamed } from '../exports/csv/columns.js';
import { plainWords } from '../records/plainWords.js';

/** Columns that other tables have and the export has not, by what is done with them. */
export type ForeignColumn = 'title' | 'description' | 'labels' | 'address' | 'language';

/** What a heading stands for: a column of the export, or one that only other tables have. */
export type Heading =
  | { readonly column: Column; readonly foreign?: undefined }
  | { readonly foreign: ForeignColumn; readonly column?: undefined };

/**
 * What people call their columns, in the languages of the taxonomy. The surest word first: where a table has several,
 * such as "Title" and "Name", the first one is taken and the others are left over.
 */
const words: Readonly<Record<string, string>> = {
  '@title':
    'title, resource title, resource name, name of resource, name of the resource, document title, publication title, título, título del recurso, título do recurso, titre, intitulé, titre de la ressource, العنوان, عنوان, 标题, 標題, 题名, название, заголовок, наименование, resource, document, publication, nombre del recurso, nom de la ressource, nome do recurso, name, nombre, nom, nome, 名称, الاسم',
  '@description':
    'description, abstract, summary, about, overview, descripción, resumen, résumé, descrição, resumo, الوصف, ملخص, 描述, 简介, 摘要, описание, аннотация',
  '@labels':
    'labels, tags, categories, category, keywords, etiquetas, palabras clave, mots clés, étiquettes, palavras chave, الوسوم, كلمات مفتاحية, 标签, 关键词, метки, ключевые слова',
  '@address':
    'url, link, address, web address, website, web page, webpage, hyperlink, links, urls, enlace, vínculo, dirección web, lien, adresse, adresse web, ligação, endereço, الرابط, رابط, 链接, 网址, 連結, ссылка, адрес',
  '@language':
    'language, languages, lang, available in, language of resource, idioma, idiomas, lengua, langue, langues, língua, línguas, اللغة, اللغات, لغة, 语言, 語言, 语种, язык, языки',
  id: 'id, identifier, identificador, identifiant, المعرف, 编号, идентификатор',
  alsoKnownAs:
    'also known as, other titles, alternative title, alternative titles, otros títulos, autres titres, outros títulos',
  type: 'type, resource type, type of resource, kind, tipo, tipo de recurso, type de ressource, النوع, نوع المورد, 类型, 類型, тип, тип ресурса',
  topics:
    'topics, topic, subject, subjects, theme, themes, issue, issues, tema, temas, asunto, sujet, sujets, thème, thèmes, assunto, assuntos, الموضوع, المواضيع, 主题, 主題, тема, темы',
  audiences:
    'audiences, audience, target audience, target group, for whom, who for, who it is for, for, intended users, público, destinatarios, para quién, destinataires, pour qui, destinatários, público alvo, الجمهور, الفئة المستهدفة, 受众, 对象, аудитория, для кого',
  stages:
    'stages, stage, school stage, grade, grades, key stage, etapa, etapas, niveau, niveaux, niveau scolaire, المرحلة الدراسية, 学段, ступень',
  contexts:
    'contexts, context, setting, settings, situation, contexto, contextos, contexte, contextes, السياق, 场景, контекст',
  places:
    'places, place, country, countries, region, jurisdiction, location, where it applies, geographic scope, país, países, lugar, pays, lieu, lugares, البلد, البلدان, الدولة, 国家, 國家, 地区, страна, страны, регион',
  publishers:
    'publishers, publisher, organisation, organization, organisations, organizations, published by, issued by, agency, editor, editorial, organización, organizaciones, entidad, éditeur, éditeurs, organisme, organização, organizações, editora, الناشر, المنظمة, المنظمات, 出版者, 发布机构, 机构, издатель, организация',
  published_date:
    'published, publication date, date of publication, date published, publication year, year, year of publication, date, issued, fecha, fecha de publicación, año, date de publication, année, data, data de publicação, ano, تاريخ النشر, السنة, التاريخ, 出版日期, 发布日期, 年份, 日期, дата, дата публикации, год',
  pages:
    'pages, number of pages, páginas, número de páginas, nombre de pages, عدد الصفحات, 页数, страницы, количество страниц',
  licence: 'licence, license, rights, licencia, licença, droits, الترخيص, 许可, лицензия',
  isbn: 'isbn, isbn 13',
  access: 'access, acceso, accès, acesso',
  ageFrom: 'age from, minimum age, min age, from age, edad mínima, âge minimum, idade mínima',
  ageTo: 'age to, maximum age, max age, to age, edad máxima, âge maximum, idade máxima',
  usageNote_en: 'usage note, how to use',
  provenance_note:
    'note, notes, comment, comments, remarks, nota, notas, comentario, remarque, comentário, ملاحظات, 备注, примечание',
  provenance_checkedOn: 'checked on, last checked, date checked',
};

/** Reads headings; `languageOf` knows what people call a language. */
export function headingReader(languageOf: (text: string) => string | undefined) {
  const known = new Map<string, { readonly target: string; readonly rank: number }>();
  for (const [target, list] of Object.entries(words)) {
    for (const [rank, word] of list.split(', ').entries()) known.set(plainWords(word), { target, rank });
  }
  const lookUp = (name: string) => known.get(plainWords(camelCaseApart(name)));
  const read = (name: string): { readonly heading: Heading; readonly rank: number } | undefined => {
    const column = columnNamed(name.replace(/^(title|summary|usageNote)[ _-]+([a-z]{2,3}(?:-[A-Za-z]+)?)$/i, '$1_$2'));
    if (column !== undefined) return { heading: { column }, rank: -1 };
    const found = lookUp(name);
    if (found !== undefined) return { heading: headingOf(found.target), rank: found.rank };
    return inLanguage(name);
  };
  /** `Title (French)`, `Título – español`, `French title`: a text in a language that the heading names. */
  const inLanguage = (name: string): { readonly heading: Heading; readonly rank: number } | undefined => {
    const pairs = [
      /^(?<field>.+?)\s*[([]\s*(?:in\s+)?(?<language>[^()[\]]+?)\s*[)\]]$/u,
      /^(?<field>.+?)(?:\s+in\s+|\s*[-–—:/_]\s*)(?<language>\S.*)$/u,
      /^(?<language>\S+)\s+(?<field>\S+)$/u,
      /^(?<field>\S+)\s+(?<language>\S+)$/u,
    ].flatMap((pattern) => {
      const { field, language } = pattern.exec(name.trim())?.groups ?? {};
      return field === undefined || language === undefined ? [] : [{ field, language }];
    });
    for (const { field, language } of pairs) {
      const tag = languageOf(language);
      if (tag === undefined) continue;
      const column = lookUp(field)?.target === '@title' ? columnNamed(`title_${tag}`) : undefined;
      if (column !== undefined) return { heading: { column }, rank: 0 };
    }
    // A unit or an example in brackets says nothing: "Pages (number)".
    const bare = lookUp(name.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, ''));
    return bare === undefined ? undefined : { heading: headingOf(bare.target), rank: bare.rank + 100 };
  };
  return (header: readonly string[]): (Heading | undefined)[] => {
    const found = header.map(read);
    const keyOf = (index: number) => {
      const heading = found[index]?.heading;
      return heading?.column?.name ?? heading?.foreign;
    };
    return found.map((one, index) => {
      if (one === undefined) return undefined;
      const better = found.some((other, at) => {
        return other !== undefined && keyOf(at) === keyOf(index) && other.rank < one.rank;
      });
      return better ? undefined : one.heading;
    });
  };
}

function headingOf(target: string): Heading {
  if (target.startsWith('@')) return { foreign: target.slice(1) as ForeignColumn };
  const column = columnNamed(target);
  if (column === undefined) throw new TypeError(`The table has no column "${target}".`);
  return { column };
}

/** `resourceType`, as keys of JSON are written, is `resource Type`. */
function camelCaseApart(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
}
