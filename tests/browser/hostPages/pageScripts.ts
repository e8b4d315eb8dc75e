/** What pages have done to the language and the browser before the panel comes, in the manner of well-known scripts. */
export const pageScripts: Readonly<Record<string, string>> = {
  'Prototype.js': `
    var enumerable = { each: function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; },
      first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
      clear: function () { this.length = 0; return this; }, compact: function () { return this.filter(Boolean); },
      reduce: function () { return this.length > 1 ? this : this[0]; }, size: function () { return this.length; },
      toArray: function () { return this.slice(); }, entries: function () { return this.slice(); },
      include: function (x) { return this.indexOf(x) > -1; }, uniq: function () { return this; },
      find: function (f) { for (var i = 0; i < this.length; i++) if (f(this[i], i)) return this[i]; },
      toJSON: function () { return '[' + this.length + ']'; }, without: function () { return this; } };
    for (var name in enumerable) Array.prototype[name] = enumerable[name];
    Array.from = function (list) { return list ? Array.prototype.slice.call(list.length === undefined ? [] : list) : []; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    String.prototype.sub = String.prototype.gsub = function () { return String(this); };
    String.prototype.startsWith = function (x) { return this.lastIndexOf(x, 0) === 0; };
    Date.prototype.toJSON = function () { return '"date"'; };
    Hash = function () {}; $ = function (id) { return document.getElementById(id); }; $A = Array.from; $$ = function () { return []; };
    Function.prototype.bind = function (self) { var f = this, early = [].slice.call(arguments, 1);
      return function () { return f.apply(self, early.concat([].slice.call(arguments))); }; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.update = function (text) { this.textContent = text; return this; };
    Element.prototype.select = function (query) { return [].slice.call(this.querySelectorAll(query)); };
    Element.prototype.show = Element.prototype.hide = Element.prototype.clone = function () { return this; };`,
  MooTools: `
    Array.from = function (item) { return item == null ? [] : typeof item == 'object' && 'length' in item ? [].slice.call(item) : [item]; };
    Function.from = function (item) { return typeof item == 'function' ? item : function () { return item; }; };
    Number.from = parseFloat; String.from = String;
    Array.prototype.each = Array.prototype.forEach; Array.prototype.contains = function (x) { return this.indexOf(x) > -1; };
    Array.prototype.empty = function () { this.length = 0; return this; }; Array.prototype.flatten = function () { return this; };
    Array.prototype.erase = function (x) { var i = this.indexOf(x); if (i > -1) this.splice(i, 1); return this; };
    String.prototype.contains = function (x) { return this.indexOf(x) > -1; };
    Function.prototype.implement = function () { return this; }; Function.prototype.extend = function () { return this; };
    Function.prototype.overloadSetter = function () { return this; };
    Date.prototype.format = function () { return 'date'; }; Date.parse = function (text) { return new Date(text); };
    var nativeElement = Element; Element = function (tag) { return document.createElement(tag); };
    Element.prototype = nativeElement.prototype; Element.prototype.set = function () { return this; };
    var nativeEvent = Event; Event = function (event) { this.event = event; };
    Element.prototype.addEvent = function (type, f) { this.addEventListener(type, f); return this; };
    Element.prototype.getElements = function (query) { return this.querySelectorAll(query); };`,
  'enumerable Object.prototype': `
    ['extend', 'each', 'clone', 'map', 'keys', 'values', 'inspect', 'isEmpty', 'forEach', 'type', 'debug', 'size'].forEach(
      function (name) { Object.prototype[name] = function () { return this; }; });
    Object.prototype.version = '1.0'; Object.prototype.language = 'xx';`,
  'old polyfills': `
    Array.prototype.includes = function (x) { return this.indexOf(x) > -1; };
    delete Array.prototype.at; delete Array.prototype.findLast;
    Array.prototype.flatMap = function (f) { return [].concat.apply([], this.map(function (x, i) { return f(x, i); })); };
    Object.assign = function (to) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) to[key] = arguments[i][key]; return to; };
    Object.fromEntries = function (pairs) { var o = {}; Array.prototype.forEach.call(pairs, function (p) { o[p[0]] = p[1]; }); return o; };
    String.prototype.padStart = function (n, c) { var s = String(this); while (s.length < n) s = (c || ' ') + s; return s; };
    Element.prototype.closest = function (query) { for (var e = this; e; e = e.parentElement) if (e.matches(query)) return e; return null; };
    (function () { var native = CustomEvent; window.CustomEvent = function (name, init) { init = init || {};
      var event = document.createEvent('CustomEvent'); event.initCustomEvent(name, !!init.bubbles, !!init.cancelable, init.detail); return event; };
      window.CustomEvent.prototype = native.prototype; })();
    NodeList.prototype.forEach = Array.prototype.forEach;
    window.setImmediate = function (f) { return setTimeout(f, 0); };`,
  'frozen intrinsics': `
    [Object, Array, String, Number, Function, Map, Set, WeakMap, WeakSet, Promise, Date, RegExp, Error, JSON, Math, Reflect, Intl]
      .forEach(function (each) { Object.freeze(each); if (each.prototype) Object.freeze(each.prototype); });`,
  'patched fetch and XMLHttpRequest': `
    window.fetch = function () { return { then: function () { throw new Error('blocked by an add-on'); } }; };
    window.XMLHttpRequest = function () { throw new Error('blocked by an add-on'); };
    navigator.sendBeacon = function () { troubles.push('a beacon'); };
    window.WebSocket = function () { troubles.push('a socket'); };`,
  'zones around all that waits': `
    ['addEventListener', 'removeEventListener'].forEach(function (name) { var native = EventTarget.prototype[name];
      EventTarget.prototype[name] = function (type, f, options) { return native.call(this || window, type, f, options); }; });
    var later = window.setTimeout; window.setTimeout = function (f, ms) { return later(function () { f(); }, ms); };
    var then = Promise.prototype.then; Promise.prototype.then = function (a, b) { return then.call(this, a && function (x) { return a(x); }, b && function (x) { return b(x); }); };
    var define = customElements.define; customElements.define = function (name, kind, options) { return define.call(customElements, name, kind, options); };
    var observe = window.MutationObserver; window.MutationObserver = function (f) { return new observe(f); };
    window.MutationObserver.prototype = observe.prototype;`,
  'loaders and other names of everybody': `
    window.define = function () {}; window.define.amd = {}; window.require = function () { throw new Error('no'); };
    window.module = { exports: {} }; window.exports = window.module.exports; window.global = window; window.process = {};
    window.html = 'x'; window.css = 'x'; window.version = '0'; window.en = {}; window.styles = []; window.panel = {};
    window.safeguarding = 'mine'; window.data = []; window.locales = null; window.$ = window.jQuery = null; window._ = {};
    window.name = 'frame'; window.Node.prototype.data = 1;`,
  'a browser without what came lately': `
    ['requestIdleCallback', 'cancelIdleCallback', 'structuredClone', 'queueMicrotask', 'ResizeObserver', 'IntersectionObserver',
      'CompressionStream', 'DecompressionStream', 'PerformanceObserver'].forEach(function (name) { delete window[name]; window[name] = undefined; });
    delete AbortSignal.any; delete AbortSignal.timeout; delete Object.hasOwn; delete Object.groupBy; delete Promise.withResolvers;
    ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'].forEach(function (name) { delete Array.prototype[name]; });
    delete String.prototype.at; delete Set.prototype.union; delete Set.prototype.intersection;
    delete Element.prototype.checkVisibility; delete Element.prototype.getAnimations; delete Document.prototype.getAnimations;
    if (window.crypto) { Object.defineProperty(window.crypto, 'subtle', { value: undefined }); }`,
  'no adoptedStyleSheets': `
    delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replace; delete CSSStyleSheet.prototype.replaceSync;`,
  'no Intl.DisplayNames, ListFormat and Segmenter': `
    delete Intl.DisplayNames; delete Intl.ListFormat; delete Intl.Segmenter; delete Intl.RelativeTimeFormat;`,
  'storage, cookies and history that throw': `
    ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].forEach(function (name) {
      Object.defineProperty(window, name, { get: function () { throw new DOMException('denied', 'SecurityError'); } }); });
    Object.defineProperty(document, 'cookie', { get: function () { throw new DOMException('denied', 'SecurityError'); } });
    History.prototype.replaceState = History.prototype.pushState = function () { throw new DOMException('denied', 'SecurityError'); };
    Object.defineProperty(navigator, 'onLine', { get: function () { return false; } });`,
};

/** What keeps the element from starting at all: then the fallback has to stay. */
export const prohibitive: Readonly<Record<string, string>> = {
  'no custom elements': `Object.defineProperty(window, 'customElements', { value: undefined });`,
  'no shadow roots': `delete Element.prototype.attachShadow; Element.prototype.attachShadow = undefined; delete window.ShadowRoot;`,
  'a frozen Symbol': `Object.freeze(Symbol);`,
};
