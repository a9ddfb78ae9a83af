import { EXPORT, pairs } from './named-list.ts';

const IMPORT = /^import\{([^}]*)\}from"\.\/first\.js";/;
const WORDS = /^import\{([^}]*)\}from"words";/;

const taking = (list: string): string =>
  pairs(list)
    .map(([theirs, ours]) => (theirs === ours ? ours : `${theirs}:${ours}`))
    .join(',');

/**
 * Makes a file that imports from the one before it, and perhaps from the widget's words, a function of their exports: a file of the widget
 * imports nothing by itself, since a browser would not check the integrity of what it imports.
 */
export function handOver(code: string): string {
  const [taken, given] = [IMPORT.exec(code), EXPORT.exec(code)];
  if (!taken || !given) throw new Error('the later file does not begin with one import and end with one export');
  const own = code.slice(taken[0].length, given.index);
  const words = WORDS.exec(own);
  const body = own.slice(words?.[0].length ?? 0);
  if (/(^|[;}])(import|export)[\s{*"']/.test(body)) throw new Error('the later file imports or exports more than it may');
  const parameters = [taken, ...(words ? [words] : [])].map(([, list = '']) => `{${taking(list)}}`);
  const results = pairs(given[1] ?? '').map(([ours, name]) => (ours === name ? name : `${name}:${ours}`));
  return `(${parameters.join(',')})=>{${body};return{${results.join(',')}}}`;
}
