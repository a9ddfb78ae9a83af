import type { Plugin } from 'vite';
import { lean } from './lean.ts';

/**
 * Lit as far as a page's chat reaches it: its one element draws itself anew when it is asked to and has no reactive properties and no attributes,
 * every browser it runs in has adopted style sheets, as the launcher's own need them, and a page's globals are left as they are. The names are
 * those of the pinned versions' files.
 */
const MODULES = {
  '/@lit/reactive-element/reactive-element.js': {
    bodies: {
      'y.addInitializer': null,
      'y.observedAttributes': null,
      'y.createProperty': null,
      'y.getPropertyDescriptor': null,
      'y.getPropertyOptions': null,
      'y._$Ei': null,
      'y.finalize': null,
      'y.finalizeStyles': null,
      'y._$Eu': null,
      'y.constructor': `
        super();
        this.isUpdatePending = this.hasUpdated = false;
        this._$ES = new Promise((t) => (this.enableUpdating = t));
        this.requestUpdate();`,
      'y._$Ev': null,
      'y._$E_': null,
      'y.removeController': null,
      'y.createRenderRoot': "const root = this.attachShadow({ mode: 'open' }); s(root, this.constructor.styles.flat()); return root;",
      'y.attributeChangedCallback': null,
      'y._$ET': null,
      'y._$AK': null,
      'y.requestUpdate': 'if (!this.isUpdatePending) this._$ES = this._$EP();',
      'y.C': null,
      'y._$EP': `
        this.isUpdatePending = true;
        try {
          await this._$ES;
        } catch (error) {
          Promise.reject(error);
        }
        this.performUpdate();
        return !this.isUpdatePending;`,
      'y.scheduleUpdate': null,
      'y.performUpdate': `
        this.renderRoot ??= this.createRenderRoot();
        try {
          this.willUpdate();
          this._$EO?.forEach((t) => t.hostUpdate?.());
          this.update();
        } finally {
          this.isUpdatePending = false;
        }
        this._$EO?.forEach((t) => t.hostUpdated?.());
        this.hasUpdated = true;
        this.updated();`,
      'y._$AE': null,
      'y._$EM': null,
      'y.updateComplete': 'return this._$ES;',
      'y.getUpdateComplete': null,
      'y.shouldUpdate': null,
      'y.firstUpdated': null,
      'y.update': 'this.isUpdatePending = false;',
    },
    texts: {
      '{is:i,defineProperty:e,getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}=Object,': ' ',
      'c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,': '',
      'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;': '',
      'y.elementStyles=[],y.shadowRootOptions={mode:"open"},y[d("elementProperties")]=new Map,y[d("finalized")]=new Map,p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");': '',
    },
  },
  '/@lit/reactive-element/css-tag.js': {
    bodies: {
      'n.constructor': 'this.cssText = t;',
      'n.styleSheet': 'if (!this.o) (this.o = new CSSStyleSheet()).replaceSync(this.cssText); return this.o;',
      'n.toString': null,
      i: "return new n(t.map((one, at) => one + (e[at]?.cssText ?? '')).join(''));",
      S: 's.adoptedStyleSheets = o.map((one) => one.styleSheet);',
    },
    texts: { 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype': 'true' },
  },
  '/lit-element/lit-element.js': {
    texts: {
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});': '',
      '(s.litElementVersions??=[]).push("4.2.2");': '',
    },
  },
  '/lit-html/lit-html.js': {
    texts: { 'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=': 'D=' },
  },
};

/** Leaves out of the page's Lit what its one element never reaches. */
export const leanLit = (...environments: string[]): Plugin => lean('lit', MODULES, environments);
