import { parseSync } from 'vite';

/** One import or re-export, types included. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** Something in a source file that one rule or another may forbid. */
export interface Finding {
  readonly what: 'any' | 'as unknown as' | 'ts-ignore' | 'TODO' | 'clock' | 'randomness' | 'crypto' | 'fetch' | 'syntax error';
  readonly text: string;
  readonly line: number;
}

/** What the architecture rules need to know about one TypeScript file. */
export interface SourceFacts {
  readonly imports: readonly Import[];
  readonly findings: readonly Finding[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const globals = new Set(['globalThis', 'window', 'self']);

/** Parses a file and lists its imports and whatever some rule may forbid; words inside strings do not count. */
export function sourceFacts(path: string, source: string): SourceFacts {
  const imports: Import[] = [];
  const findings: Finding[] = [];
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  const note = (what: Finding['what'], node: { start: number; end: number }): void => {
    findings.push({ what, text: source.slice(node.start, node.end).split('\n')[0] ?? '', line: lineAt(node.start) });
  };
  const { program, comments, errors } = parseSync(path, source);
  for (const comment of comments) {
    if (/\b(TODO|FIXME|XXX)\b/.test(comment.value)) note('TODO', comment);
    if (/@ts-(ignore|nocheck|expect-error)/.test(comment.value)) note('ts-ignore', comment);
  }
  for (const { message } of errors) findings.push({ what: 'syntax error', text: message, line: 1 });
  walk(program, undefined, '', (node, parent, key) => {
    const specifier = importedBy(node);
    if (specifier !== undefined) imports.push({ specifier, line: lineAt(node.start) });
    const what = forbiddenBy(node, parent, key);
    if (what !== undefined) note(what, node);
  });
  return { imports, findings };
}

function importedBy({ type, source }: Node): string | undefined {
  const imports = /^(Import|Export(Named|All))Declaration$|^ImportExpression$|^TSImportType$/.test(type);
  return imports && isNode(source) && typeof source['value'] === 'string' ? source['value'] : undefined;
}

function forbiddenBy(node: Node, parent: Node | undefined, key: string): Finding['what'] | undefined {
  switch (node.type) {
    case 'TSAnyKeyword':
      return 'any';
    case 'TSAsExpression':
      return isAsUnknown(node['expression']) ? 'as unknown as' : undefined;
    case 'NewExpression':
      return nameOf(node['callee']) === 'Date' && isEmpty(node['arguments']) ? 'clock' : undefined;
    case 'CallExpression':
      return nameOf(node['callee']) === 'Date' ? 'clock' : undefined;
    case 'MemberExpression':
      return forbiddenMember(nameOf(node['object']), nameOf(node['property']));
    case 'Identifier':
      return isReference(parent, key) ? forbiddenGlobal(nameOf(node)) : undefined;
    default:
      return undefined;
  }
}

function forbiddenMember(object: string, property: string): Finding['what'] | undefined {
  if (globals.has(object)) return forbiddenGlobal(property);
  const member = `${object}.${property}`;
  if (member === 'Date.now' || member === 'performance.now') return 'clock';
  return member === 'Math.random' ? 'randomness' : undefined;
}

function forbiddenGlobal(name: string): Finding['what'] | undefined {
  return name === 'crypto' || name === 'fetch' ? name : undefined;
}

// A property's or a member's name is not a use of the global of that name.
function isReference(parent: Node | undefined, key: string): boolean {
  if (parent === undefined) return true;
  return parent['computed'] === true || !((parent.type === 'MemberExpression' && key === 'property') || key === 'key');
}

function isAsUnknown(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value.type === 'ParenthesizedExpression') return isAsUnknown(value['expression']);
  const annotation = value['typeAnnotation'];
  return value.type === 'TSAsExpression' && isNode(annotation) && annotation.type === 'TSUnknownKeyword';
}

function nameOf(value: unknown): string {
  return isNode(value) && value.type === 'Identifier' && typeof value['name'] === 'string' ? value['name'] : '';
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function walk(value: unknown, parent: Node | undefined, key: string, visit: (node: Node, parent: Node | undefined, key: string) => void): void {
  if (Array.isArray(value)) value.forEach((item) => walk(item, parent, key, visit));
  if (!isNode(value)) return;
  visit(value, parent, key);
  for (const [name, child] of Object.entries(value)) walk(child, value, name, visit);
}
