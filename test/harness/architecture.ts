import { posix } from 'node:path';
import { sourceFacts } from './source-facts.ts';
import type { Finding, Import } from './source-facts.ts';

/** Every file of a tree: its path from the root, with forward slashes, and its text. */
export type Tree = ReadonlyMap<string, string>;

/** The rules that the tree keeps. */
export const rules = [
  'imports go down',
  'receiver and cli are not imported',
  'Node only in receiver and cli',
  'the page needs lit and xstate only',
  'the pure floors are given clock, ids and network',
  'treatments are data',
  'no way round the types',
  'nothing left to do',
  'files are small',
  'names are kebab-case',
  'names say one thing',
] as const;

/** The name of a rule. */
export type Rule = (typeof rules)[number];

/** One place where a rule is broken. */
export interface Breach {
  readonly rule: Rule;
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

const floors: Readonly<Record<string, number>> = {
  definition: 0,
  treatments: 0,
  locales: 0,
  questions: 1,
  rules: 2,
  engine: 3,
  summary: 4,
  fhir: 4,
  proof: 4,
  delivery: 5,
  ui: 6,
  embed: 7,
  'index.ts': 8,
};
const highestPureFloor = 4;
const nodeOnly: Readonly<Record<string, readonly string[]>> = { receiver: ['receiver'], cli: ['cli', 'receiver'] };
const runtimePackages = new Set(['lit', 'xstate']);
const kebabCase = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const languageTag = /^[a-z]{2,3}(-[A-Z][A-Za-z]+)+\.(json|ts)$/;
const saysNothing = /(^|-)(utils?|helpers?|common|managers?|services?)$/;

/** Every breach of every rule in the tree, in the order of its paths. */
export function breachesOf(tree: Tree): Breach[] {
  return [...tree.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, source]) => [...nameBreaches(path), ...placeBreaches(path), ...sourceBreaches(path, source)]);
}

function nameBreaches(path: string): Breach[] {
  const parts = path.split('/');
  const bad = parts.filter((part) => !kebabCase.test(part) && !languageTag.test(part));
  const vague = parts.filter((part) => saysNothing.test(part.replace(/\..*$/, '')));
  const allowed = path.startsWith('src/treatments/common/') && vague.length === 1;
  return [
    ...bad.map((part) => breach('names are kebab-case', path, 1, `${part} is not kebab-case`)),
    ...(allowed ? [] : vague.map((part) => breach('names say one thing', path, 1, `${part} does not say what it holds`))),
  ];
}

function placeBreaches(path: string): Breach[] {
  if (!path.startsWith('src/') || path === 'src/tsconfig.json') return [];
  const place = placeOf(path);
  if (place === 'treatments' && !path.endsWith('.json')) return [breach('treatments are data', path, 1, 'only .json belongs here')];
  if (place in floors || place in nodeOnly) return [];
  return [breach('imports go down', path, 1, `src/${place} is no floor of the house`)];
}

function sourceBreaches(path: string, source: string): Breach[] {
  if (!/\.[mc]?[jt]s$/.test(path)) return [];
  const { imports, findings } = sourceFacts(path, source);
  return [
    ...sizeBreaches(path, source),
    ...findings.flatMap((finding) => findingBreaches(path, finding)),
    ...(path.startsWith('src/') ? imports.flatMap((one) => importBreaches(path, one)) : []),
  ];
}

function sizeBreaches(path: string, source: string): Breach[] {
  const limit = path.startsWith('test/') ? 300 : 250;
  const lines = source.trimEnd().split('\n').length;
  return lines > limit ? [breach('files are small', path, limit + 1, `${lines} lines, at most ${limit}`)] : [];
}

function findingBreaches(path: string, { what, text, line }: Finding): Breach[] {
  switch (what) {
    case 'TODO':
      return [breach('nothing left to do', path, line, text)];
    case 'any':
    case 'as unknown as':
    case 'ts-ignore':
    case 'syntax error':
      return [breach('no way round the types', path, line, `${what}: ${text}`)];
    default:
      if (!path.startsWith('src/') || !isPure(placeOf(path))) return [];
      return [breach('the pure floors are given clock, ids and network', path, line, `${what}: ${text}`)];
  }
}

function importBreaches(path: string, { specifier, line }: Import): Breach[] {
  const from = placeOf(path);
  if (specifier.startsWith('.')) return arrowBreaches(path, posix.join(posix.dirname(path), specifier), line);
  if (from in nodeOnly) return [];
  if (specifier.startsWith('node:')) return [breach('Node only in receiver and cli', path, line, `imports ${specifier}`)];
  const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');
  return runtimePackages.has(name) ? [] : [breach('the page needs lit and xstate only', path, line, `imports ${specifier}`)];
}

function arrowBreaches(path: string, target: string, line: number): Breach[] {
  const from = placeOf(path);
  const to = placeOf(target);
  const reason = `${path} imports ${target}`;
  if (!target.startsWith('src/')) return [breach('imports go down', path, line, `${reason}, outside src`)];
  if (from in nodeOnly) {
    return isPure(to) || nodeOnly[from]?.includes(to) ? [] : [breach('imports go down', path, line, reason)];
  }
  if (to in nodeOnly) return [breach('receiver and cli are not imported', path, line, reason)];
  return (floors[to] ?? Infinity) <= (floors[from] ?? -1) ? [] : [breach('imports go down', path, line, reason)];
}

function isPure(place: string): boolean {
  return (floors[place] ?? Infinity) <= highestPureFloor;
}

function placeOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function breach(rule: Rule, path: string, line: number, reason: string): Breach {
  return { rule, path, line, reason };
}
