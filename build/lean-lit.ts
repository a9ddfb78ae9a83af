import type { Plugin } from 'vite';
import { lean } from './lean.ts';

/**
 * Lit as far as a page's chat reaches it: its one element draws itself anew when it is asked to and has no reactive properties and no attributes,
 * and every browser it runs in has adopted style sheets, as the launcher's own need them. The names are those of the pinned versions' files.
 */
const MODULES = {
  '/@lit/reactive-element/reactive-element.js': {
    'y.addInitializer': null,
    'y.observedAttributes': null,
    'y.createProperty': null,
    'y.getPropertyDescriptor': null,
    'y.getPropertyOptions': null,
    'y._$Ei': null,
    'y.finalize': null,
    'y.finalizeStyles': null,
    'y._$Eu': null,
    'y._$Ev': 'this._$ES = new Promise((t) => (this.enableUpdating = t)); this._$AL = new Map(); this.requestUpdate();',
    'y._$E_': null,
    'y.removeController': null,
    'y.createRenderRoot': 'const root = this.attachShadow(this.constructor.shadowRootOptions); s(root, this.constructor.styles.flat()); return root;',
    'y.attributeChangedCallback': null,
    'y._$ET': null,
    'y._$AK': null,
    'y.requestUpdate': 'if (!this.isUpdatePending) this._$ES = this._$EP();',
    'y.C': null,
    'y.performUpdate': `
      if (!this.isUpdatePending) return;
      this.renderRoot ??= this.createRenderRoot();
      try {
        this.willUpdate(this._$AL);
        this._$EO?.forEach((t) => t.hostUpdate?.());
        this.update(this._$AL);
      } catch (error) {
        this._$EM();
        throw error;
      }
      this._$AE(this._$AL);`,
    'y._$AE': 'this._$EO?.forEach((t) => t.hostUpdated?.()); this.hasUpdated = true; this.updated(t);',
    'y._$EM': 'this.isUpdatePending = false;',
    'y.shouldUpdate': null,
    'y.firstUpdated': null,
    'y.update': 'this._$EM();',
  },
  '/@lit/reactive-element/css-tag.js': {
    'n.constructor': 'this.cssText = t;',
    'n.styleSheet': 'if (!this.o) (this.o = new CSSStyleSheet()).replaceSync(this.cssText); return this.o;',
    'n.toString': null,
    i: "return new n(t.map((one, at) => one + (e[at]?.cssText ?? '')).join(''));",
    S: 's.adoptedStyleSheets = o.map((one) => one.styleSheet);',
  },
};

/** Leaves out of the page's Lit what its one element never reaches. */
export const leanLit = (...environments: string[]): Plugin => lean('lit', MODULES, environments);
