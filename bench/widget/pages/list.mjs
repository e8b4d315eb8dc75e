// list.js over the same records in the page: a search field and a list. It has no filters with counts of its own.
import List from 'list.js';
import { rows } from 'virtual:rows';

const place = document.querySelector('main');
place.id = 'resources';
const field = document.createElement('input');
field.className = 'search';
const list = document.createElement('ul');
list.className = 'list';
const pages = document.createElement('ul');
pages.className = 'pagination';
place.append(field, list, pages);
new List(
  'resources',
  {
    valueNames: ['title', 'summary', 'publishers'],
    item: '<li class="hit"><h3 class="title"></h3><p class="publishers"></p><p class="summary"></p></li>',
    page: 10,
    pagination: true,
  },
  rows.map(({ title, summary, publishers }) => ({ title, summary, publishers: publishers.join(', ') })),
);
