import type { Plugin } from 'vite';

/** lit-html creates its Trusted Types policy unguarded; under our own name a second Lit on the page cannot collide with it. */
export const trustedTypes: Plugin = {
  name: 'preconsult-trusted-types',
  enforce: 'pre',
  transform(code, id) {
    return id.includes('lit-html') && code.includes('"lit-html"') ? code.replaceAll('createPolicy("lit-html"', 'createPolicy("preconsult"') : null;
  },
};
