/** CLDR carries names of subdivisions, but no browser does. The four that records of the United Kingdom name. */
export const nations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GB-ENG': {
    en: 'England',
    fr: 'Angleterre',
    ar: 'إنجلترا',
    es: 'Inglaterra',
    pt: 'Inglaterra',
    ru: 'Англия',
    'zh-Hans': '英格兰',
  },
  'GB-NIR': {
    en: 'Northern Ireland',
    fr: 'Irlande du Nord',
    ar: 'أيرلندا الشمالية',
    es: 'Irlanda del Norte',
    pt: 'Irlanda do Norte',
    ru: 'Северная Ирландия',
    'zh-Hans': '北爱尔兰',
  },
  'GB-SCT': {
    en: 'Scotland',
    fr: 'Écosse',
    ar: 'اسكتلندا',
    es: 'Escocia',
    pt: 'Escócia',
    ru: 'Шотландия',
    'zh-Hans': '苏格兰',
  },
  'GB-WLS': {
    en: 'Wales',
    fr: 'Pays de Galles',
    ar: 'ويلز',
    es: 'Gales',
    pt: 'País de Gales',
    ru: 'Уэльс',
    'zh-Hans': '威尔士',
  },
};
