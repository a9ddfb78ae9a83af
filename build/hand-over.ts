import { EXPORT, pairs } from './named-list.ts';

const IMPORT = /^import\{([^}]*)\}from"\.\/first\.js";/;

const taking = (list: string): string =>
  pairs(list)
    .map(([theirs, ours]) => (theirs === ours ? ours : `${theirs}:${ours}`))
    .join(',');

/**
 * Makes a file that imports from the one before it a function of that one's exports: a file of the widget imports nothing by itself, since a
 * browser would not check the integrity of what it imports.
 */
export function handOver(code: string): string {
  const [taken, given] = [IMPORT.exec(code), EXPORT.exec(code)];
  if (!taken || !given) throw new Error('the later file does not begin with one import and end with one export');
  const body = code.slice(taken[0].length, given.index);
  if (/(^|[;}])(import|export)[\s{*"']/.test(body)) throw new Error('the later file imports or exports more than it may');
  const results = pairs(given[1] ?? '').map(([ours, name]) => (ours === name ? name : `${name}:${ours}`));
  return `({${taking(taken[1] ?? '')}})=>{${body};return{${results.join(',')}}}`;
}
