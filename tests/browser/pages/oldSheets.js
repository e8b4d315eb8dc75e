// A browser before style sheets could be constructed: Safari before 16.4, Firefox before 101.
delete Document.prototype.adoptedStyleSheets;
delete ShadowRoot.prototype.adoptedStyleSheets;
