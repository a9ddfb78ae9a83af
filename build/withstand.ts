import type { Plugin } from 'vite';

/** A call with what stands in its brackets, which may themselves hold brackets twice over. */
const LISTED = /\bArray\.from\(((?:[^(),]|\((?:[^()]|\([^()]*\))*\))*)\)/g;
const ENUMERATED = /\bfor \(const (\w+) in ([\w.]+)\)/g;

/**
 * Old libraries put an `Array.from` of their own in the place of the browser's (Prototype.js) or let every object have something to enumerate;
 * XState takes its transitions from the one and its children from the other. Here it goes by what those libraries leave alone.
 */
export const withstand: Plugin = {
  name: 'preconsult-withstand',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/xstate\//.test(id)) return null;
    const withstood = code.replace(LISTED, '[...$1]').replace(ENUMERATED, 'for (const $1 of Object.keys($2 ?? {}))');
    if (/\bArray\.from\b|\bfor \(\w+ \w+ in /.test(withstood)) throw new Error(`${id} has a list or a loop that the build does not know how to keep from a page's own`);
    return withstood;
  },
};
