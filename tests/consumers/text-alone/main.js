import { textIn } from '@safeguarding/sdk';

document.title = textIn({ en: 'Child', 'zh-Hans': '儿童' }, navigator.languages).text;
