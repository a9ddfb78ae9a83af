import { closePages } from './open-page.ts';
import { reachesSentOn, type HostilePage } from './hostile-page.ts';

const script = (code: string): string => `<script>${code}</script>`;
const define = (on: string, methods: Record<string, string>): string => Object.entries(methods).map(([name, code]) => `${on}.${name} = ${code};`).join('\n');

/** What Prototype.js 1.6 did to every page it was on, in its manner. */
const prototypeJs = [
  define('Array.prototype', {
    toJSON: 'function () { return "[" + this.map((one) => Object.toJSON(one)).join(", ") + "]"; }',
    each: 'function (act) { for (var at = 0; at < this.length; at++) act(this[at], at); return this; }',
    first: 'function () { return this[0]; }',
    last: 'function () { return this[this.length - 1]; }',
    clear: 'function () { this.length = 0; return this; }',
    without: 'function () { var out = [].slice.call(arguments); return this.filter((one) => out.indexOf(one) < 0); }',
    toArray: 'function () { return this.concat(); }',
    entries: 'function () { return this.concat(); }',
    inspect: 'function () { return "[" + this.join(", ") + "]"; }',
  }),
  define('String.prototype', { toJSON: 'function () { return JSON.stringify("" + this); }', strip: 'function () { return this.trim(); }', blank: 'function () { return /^\\s*$/.test(this); }' }),
  define('Object', { toJSON: 'function (value) { return value && value.toJSON ? value.toJSON() : JSON.stringify(value); }', extend: 'function (to, from) { for (var name in from) to[name] = from[name]; return to; }', isArray: 'Array.isArray' }),
  'Date.prototype.toJSON = function () { return "\\"" + this.toISOString() + "\\""; };',
  'Array.from = window.$A = function (list) { if (!list) return []; if (list.toArray) return list.toArray(); var at = list.length || 0, all = new Array(at); while (at--) all[at] = list[at]; return all; };',
  'Function.prototype.bind = function (to) { var act = this, given = $A(arguments).slice(1); return function () { return act.apply(to, given.concat($A(arguments))); }; };',
  define('HTMLElement.prototype', {
    remove: 'function () { this.parentNode.removeChild(this); return this; }',
    update: 'function (text) { this.innerHTML = text; return this; }',
    replace: 'function (text) { this.outerHTML = text; return this; }',
    select: 'function (what) { return this.querySelectorAll(what); }',
    visible: 'function () { return this.style.display !== "none"; }',
    toggle: 'function () { return this[this.visible() ? "hide" : "show"](); }',
    hide: 'function () { this.style.display = "none"; return this; }',
    show: 'function () { this.style.display = ""; return this; }',
    scrollTo: 'function () { window.scrollTo(0, this.offsetTop); return this; }',
    identify: 'function () { return this.id = this.id || "anonymous_element_1"; }',
  }),
  'Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); this.stopped = true; };',
].join('\n');

/** What MooTools did: methods on every native, and natives of its own in place of the browser's. */
const mooTools = `
  Array.from = (one) => (one == null ? [] : Array.isArray(one) ? one : typeof one === 'object' && 'length' in one && typeof one !== 'string' ? [].slice.call(one) : [one]);
  Function.prototype.create = function () { return this; };
  Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
  Array.prototype.include = function (one) { if (!this.contains(one)) this.push(one); return this; };
  Array.prototype.empty = function () { this.length = 0; return this; };
  Array.prototype.flatten = function () { return this.flat(9); };
  String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
  String.prototype.test = function (like) { return new RegExp(like).test(this); };
  Number.prototype.times = function (act) { for (var at = 0; at < this; at++) act(at); };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (what) => document.querySelectorAll(what);
  var NativeEvent = window.Event;
  window.Event = function (event) { event = event || window.event; if (event && event.$extended) return event; this.event = event; this.$extended = true; };
  var NativeElement = window.Element;
  window.Element = function (tag) { return document.createElement(tag); };
  window.Element.prototype = NativeElement.prototype;`;

const pages: HostilePage[] = [
  { what: 'beside Prototype.js', head: script(prototypeJs) },
  { what: 'beside MooTools', head: script(mooTools) },
  { what: 'where every object has something to enumerate', head: script('Object.prototype.extend = function () {}; Object.prototype.clone = 1; Array.prototype.remove = function () {}; Array.prototype.flat2 = 1; String.prototype.x = 1; Function.prototype.y = 1;') },
  { what: 'where JSON is written and read in another way', head: script('JSON.stringify = () => "{}"; JSON.parse = () => ({}); for (const type of [Array, String, Number, Boolean, Date]) type.prototype.toJSON = () => "spoilt";') },
  { what: 'whose fetch and XMLHttpRequest add what nobody allowed', head: script('const send = window.fetch; window.fetch = (url, init) => send(url, { ...init, credentials: "include", headers: { ...init?.headers, "x-trace": "1" } }); XMLHttpRequest.prototype.open = XMLHttpRequest.prototype.send = () => { throw new Error("xhr"); };') },
  { what: 'whose fetch is for posting nothing', head: script('const send = window.fetch; window.fetch = (url, init) => (init?.method === "POST" ? Promise.reject(new TypeError("blocked")) : send(url, init)); navigator.sendBeacon = () => false;') },
  { what: 'without crypto.subtle and randomUUID, as over plain http', head: script('Object.defineProperty(window, "crypto", { value: { getRandomValues: crypto.getRandomValues.bind(crypto) } }); Object.defineProperty(window, "isSecureContext", { value: false });') },
  { what: 'where storage is refused', head: script('for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) Object.defineProperty(window, name, { get() { throw new DOMException("refused", "SecurityError"); } }); Object.defineProperty(document, "cookie", { get() { throw new DOMException("refused", "SecurityError"); } });') },
  { what: 'where custom elements are defined through a wrapper', head: script('const own = customElements.define; customElements.define = function (name, type, more) { if (!/-/.test(name)) throw new Error(name); return own.call(customElements, name, class extends type { connectedCallback() { this.wrapped = true; super.connectedCallback?.(); } }, more); };') },
  { what: 'where the registry of custom elements was replaced', head: script('const real = customElements; const all = new Map(); Object.defineProperty(window, "customElements", { value: { define(name, type) { all.set(name, type); real.define(name, type); }, get: (name) => all.get(name), whenDefined: (name) => real.whenDefined(name), upgrade: (node) => real.upgrade(node), polyfillWrapFlushCallback() {} } });') },
  { what: 'where promises and timers belong to zones', head: script('const Own = Promise; window.Promise = class ZoneAwarePromise extends Own {}; for (const name of ["setTimeout", "requestAnimationFrame", "queueMicrotask", "setInterval"]) { const own = window[name]; window[name] = (act, ...rest) => own(() => act(), ...rest); } const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, act, more) { return add.call(this, type, typeof act === "function" ? function (event) { return act.call(this, event); } : act, more); };') },
  { what: 'where promises are those of a polyfill from before they had an end', head: script('delete Promise.prototype.finally; window.Promise = class OldPromise extends Promise {};') },
  { what: 'where events are made by a polyfill', head: script('window.Event = function (type, { bubbles = false, cancelable = false } = {}) { const event = document.createEvent("Event"); event.initEvent(type, bubbles, cancelable); return event; }; window.CustomEvent = window.Event;') },
  { what: 'where addresses are read by a polyfill', head: script('const Own = URL; window.URL = function (url, base) { return new Own(url, base); }; window.URL.createObjectURL = Own.createObjectURL;') },
  { what: 'where nodes are removed and found by a polyfill', head: script('Element.prototype.remove = CharacterData.prototype.remove = function () { this.parentNode.removeChild(this); }; Element.prototype.closest = function (what) { let at = this; while (at && !at.matches(what)) at = at.parentElement; return at; }; Element.prototype.toggleAttribute = function (name, on = !this.hasAttribute(name)) { if (on) this.setAttribute(name, ""); else this.removeAttribute(name); return on; };') },
  { what: 'that stops keys, pointers, focus and the wheel before anybody hears of them', head: script('for (const type of ["keydown", "keyup", "keypress", "focusin", "focusout", "focus", "blur", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend", "wheel", "contextmenu", "selectstart", "copy", "paste", "change", "submit"]) addEventListener(type, (event) => event.stopImmediatePropagation(), true);') },
  { what: 'that stops clicks once they are on the page', head: script('document.addEventListener("click", (event) => { event.stopImmediatePropagation(); event.preventDefault(); });') },
  { what: 'with AMD, CommonJS and a process on the window', head: script('window.define = (...all) => { throw new Error("define"); }; define.amd = {}; window.module = { exports: {} }; window.exports = window.module.exports; window.require = () => { throw new Error("require"); }; window.process = { env: {} }; window.global = window;') },
  { what: 'with elements and frames that are named after what a script needs', body: '<form name="customElements"></form><img name="currentScript" alt=""><input name="body" id="body"><a id="preconsult"></a><iframe name="fetch" hidden></iframe><form id="navigator"></form>' },
  { what: 'whose built-ins are frozen', head: script('for (const one of [Object, Array, Function, String, Number, Promise, Map, Set, Error, RegExp, Date]) { Object.freeze(one.prototype); Object.freeze(one); }') },
  { what: 'with a default policy for Trusted Types', head: script('window.trustedTypes?.createPolicy("default", { createHTML: () => "", createScriptURL: () => "about:blank", createScript: () => "" });') },
];

describe('the chat beside hostile scripts', () => {
  afterEach(closePages);

  reachesSentOn(pages);
});
