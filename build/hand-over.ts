const IMPORT = /^import\{([^}]*)\}from"\.\/first\.js";/;
const WORDS = /^import\{([^}]*)\}from"words";/;
const EXPORT = /export\{([^}]*)\};?\s*$/;

const pairs = (list: string): [left: string, right: string][] =>
  list.split(',').map((one) => {
    const [left = '', right = left] = one.split(' as ');
    return [left, right];
  });

/**
 * Has a first file call what it exports as the first of the files after it does, which then need not say both names; the name by which
 * a page calls it stays.
 */
export function withNamesOf(first: string, [later = '', ...others]: readonly string[], kept: string): { first: string; others: string[] } {
  const [given, taken] = [EXPORT.exec(first), IMPORT.exec(later)];
  if (!given || !taken) throw new Error('the first file does not end with one export, or the later one does not begin with one import');
  const names = new Map([...pairs(taken[1] ?? ''), [kept, kept]]);
  const used = new Set(names.values());
  for (const [, name] of pairs(given[1] ?? '')) {
    if (names.has(name)) continue;
    let other = name;
    while (used.has(other)) other += '$';
    names.set(name, other);
    used.add(other);
  }
  const named = (name: string): string => names.get(name) ?? name;
  const exports = pairs(given[1] ?? '').map(([ours, name]) => (ours === named(name) ? ours : `${ours} as ${named(name)}`));
  const imports = (list: string): string => pairs(list).map(([name, ours]) => (named(name) === ours ? ours : `${named(name)} as ${ours}`)).join(',');
  const imported = (code: string): string => code.replace(IMPORT, (_, list: string) => `import{${imports(list)}}from"./first.js";`);
  return { first: `${first.slice(0, given.index)}export{${exports.join(',')}};`, others: [later, ...others].map(imported) };
}

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
