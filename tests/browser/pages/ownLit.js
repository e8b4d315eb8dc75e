// What every Lit does when it starts, by its own name; a second policy of that name is refused.
window.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
window.otherLit = true;
