import type { Plugin } from 'vite';
import { lean } from './lean.ts';

/**
 * Lit as far as a page's chat reaches it: its one element draws itself anew when it is asked to and has no reactive properties and no attributes,
 * every browser it runs in has adopted style sheets, as the launcher's own need them, and a page's globals are left as they are. Our templates
 * are HTML or SVG, and `minifyHtml` holds them to have no comment and nothing of ours within an element whose text is raw; what listens to an event
 * of theirs is a function that asks for no `this`. The names are those of the pinned versions' files.
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
        this.isUpdatePending = false;
        this._$ES = new Promise((t) => (this.enableUpdating = t));
        this.requestUpdate();`,
      'y._$Ev': null,
      'y._$E_': null,
      'y.removeController': null,
      'y.enableUpdating': null,
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
        try {
          this.willUpdate();
          this._$EO?.forEach((t) => t.hostUpdate?.());
          this.update();
        } finally {
          this.isUpdatePending = false;
        }
        this._$EO?.forEach((t) => t.hostUpdated?.());
        this.updated();`,
      'y._$AE': null,
      'y._$EM': null,
      'y.updateComplete': 'return this._$ES;',
      'y.getUpdateComplete': null,
      'y.shouldUpdate': null,
      'y.firstUpdated': null,
      'y.willUpdate': null,
      'y.update': null,
      'y.updated': null,
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
    bodies: {
      'i.constructor': null,
      'i.createRenderRoot': null,
      // Whatever is drawn while this one goes on is an update of its own.
      'i.update': 'const drawn = this.render(); this.isUpdatePending = false; this._$Do = e(drawn, this.renderRoot, this);',
      'i.render': null,
    },
    texts: {
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});': '',
      '(s.litElementVersions??=[]).push("4.2.2");': '',
    },
  },
  '/lit-html/lit-html.js': {
    bodies: {
      'R.parentNode': null,
      'k.parentNode': null,
      'k.startNode': null,
      'k.endNode': null,
      'H.tagName': null,
      'z._$AI': `
        if ((t = M(this, t, i, 0) ?? A) === E) return;
        if (t === A) this.element.removeEventListener(this.name, this);
        else if (this._$AH === A) this.element.addEventListener(this.name, this);
        this._$AH = t;`,
      'z.handleEvent': 'this._$AH(t);',
      D: `
        const part = (i._$litPart$ ??= new k(i.insertBefore(c(), null), null, void 0, s));
        part._$AI(t);
        return part;`,
    },
    texts: {
      // Comments, raw text and MathML in templates.
      '_=/-->/g,m=/>/g,': '',
      'y=/^(?:script|style|textarea|title)$/i,': '',
      'n,l=2===i?"<svg>":3===i?"<math>":"",': 'l=2===i?"<svg>":"",',
      '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):': 'c=p:',
      '(c=n??v,d=-1)': '(c=v,d=-1)',
      'c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)': 'c=p',
      '(2===i?"</svg>":3===i?"</math>":"")': '(2===i?"</svg>":"")',
      '2===i||3===i': '2===i',
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}': '',
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}': 'd.push({type:2,index:l});',
      // Templates that were compiled before, nodes that are given as they are, and another document's.
      ',_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)': '}=t,e=this._$AC(t)',
      'void 0!==t.nodeType?this.T(t):': '',
      '(t?.creationScope??l)': 'l',
      // What its own other files would take of it.
      'j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=': 'D=',
      'j as _$LH,': '',
    },
  },
  '/lit-html/directive-helpers.js': {
    texts: {
      'import{_$LH as o}from"./lit-html.js";': '',
      'const{I:t}=o,': 'const ',
      'v=(o,n,e)=>{const l=o._$AA.parentNode,d=void 0===n?o._$AB:n._$AA;if(void 0===e){const i=l.insertBefore(s(),d),n=l.insertBefore(s(),d);e=new t(i,n,o,o.options)}else{const t=e._$AB.nextSibling,n=e._$AM,c=n!==o;if(c){let t;e._$AQ?.(o),e._$AM=o,void 0!==e._$AP&&(t=o._$AU)!==n._$AU&&e._$AP(t)}if(t!==d||c){let o=e._$AA;for(;o!==t;){const t=i(o).nextSibling;i(l).insertBefore(o,d),o=t}}}return e},': '',
      'v as insertPart,': '',
    },
  },
};

/** Leaves out of the page's Lit what its one element never reaches. */
export const leanLit = (...environments: string[]): Plugin => lean('lit', MODULES, environments);
