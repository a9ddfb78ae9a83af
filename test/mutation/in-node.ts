import { registerHooks } from 'node:module';

/** The assertions that browser tests import, as Node can load them; mocha's tests for Node's own; and JSON files without import attributes, as the test server serves them. */
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === '@open-wc/testing') return next('@esm-bundle/chai/esm/chai.js', context);
    if (specifier === 'node:test') return next(new URL('mocha-tests.ts', import.meta.url).href, context);
    const found = next(specifier, context);
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
  load: (url, context, next) => (url.endsWith('.json') ? next(url, { ...context, importAttributes: { type: 'json' }, format: 'json' }) : next(url, context)),
});
