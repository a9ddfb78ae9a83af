import { nearNames } from './near-names.ts';
import { memberPath, MOST_ISSUES, type Issue } from './issue.ts';

export { memberPath, type Issue } from './issue.ts';

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A description of JSON that both checks a value, naming every fault, and yields its JSON Schema. */
export interface Shape<T> {
  /** Reports every fault of the value at this path; true if there is none. */
  check(value: unknown, path: string, issues: Issue[]): value is T & {};
  /** Whether a faulty value can be judged further all the same; takes unknown members, and optional ones that cannot, out of it. */
  salvage(value: unknown): value is T & {};
  schema: JsonSchema;
}

/** The type a shape describes. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Members = Record<string, Shape<unknown>>;
/** Where no optional members are given, `O` is inferred as an index signature, which must not let every name in. */
type Named<O> = { [K in keyof O as string extends K ? never : K]: O[K] };
type ObjectOf<R extends Members, O extends Members> = { [K in keyof R]: Shaped<R[K]> } & { [K in keyof Named<O>]?: Shaped<Named<O>[K]> };

/** Deeper nesting than this is refused rather than walked. */
export const MAX_DEPTH = 64;

/** A short name of a value for messages. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}

function shape<T>(schema: JsonSchema, check: (value: unknown, path: string, issues: Issue[]) => void, salvage: (value: unknown) => boolean): Shape<T> {
  return {
    schema,
    check(value, path, issues): value is T & {} {
      const before = issues.length;
      if (before > MOST_ISSUES) return false;
      check(value, path, issues);
      return issues.length === before;
    },
    salvage: (value): value is T & {} => salvage(value),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mismatch = (value: unknown, path: string, expected: string, hint: string): Issue => ({
  path,
  message: `expected ${expected}, found ${nameOf(value)}`,
  hint,
});

const is = (type: string) => (value: unknown): boolean => typeof value === type;

/** A string, by default not empty; `hint` says what a matching one looks like. */
export function text(limits: { pattern?: RegExp; max?: number; empty?: boolean; hint?: string } = {}): Shape<string> {
  const { pattern, max = 10_000, empty = false, hint = 'write plain text between quotation marks' } = limits;
  const schema = { type: 'string', maxLength: max, ...(empty ? {} : { minLength: 1 }), ...(pattern && { pattern: pattern.source }) };
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    if (typeof value !== 'string') issues.push(mismatch(value, path, 'a string', hint));
    else if (!empty && value.trim() === '') issues.push(mismatch(value, path, 'a string that is not empty', hint));
    else if (value.length > max) issues.push(mismatch(value, path, `at most ${max} characters`, 'shorten it'));
    else if (pattern && !pattern.test(value)) issues.push(mismatch(value, path, `a string matching ${pattern.source}`, hint));
  };
  return shape(schema, check, is('string'));
}

/** One of these strings or numbers. */
export function oneOf<const V extends string | number | boolean>(...values: readonly V[]): Shape<V> {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    if (!values.some((allowed) => allowed === value)) issues.push(mismatch(value, path, `one of ${list}`, `use one of ${list}`));
  };
  return shape({ enum: values }, check, (value) => values.some((allowed) => typeof allowed === typeof value));
}

export const boolean: Shape<boolean> = shape(
  { type: 'boolean' },
  (value, path, issues) => {
    if (typeof value !== 'boolean') issues.push(mismatch(value, path, 'true or false', 'write true or false without quotation marks'));
  },
  is('boolean'),
);

/** Null and nothing else; used beside another shape. */
export const nothing: Shape<null> = shape(
  { type: 'null' },
  (value, path, issues) => {
    if (value !== null) issues.push(mismatch(value, path, 'null', 'write null'));
  },
  (value) => value === null,
);

/** Any JSON, for what another reader judges. */
export const json: Shape<unknown> = shape({}, () => {}, () => true);

/** A finite number within these bounds. */
export function number(limits: { min?: number; max?: number; integer?: boolean } = {}): Shape<number> {
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, integer = false } = limits;
  const expected = `${integer ? 'a whole number' : 'a number'} from ${min} to ${max}`;
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    const fits = typeof value === 'number' && value >= min && value <= max && (!integer || Number.isInteger(value));
    if (!fits) issues.push(mismatch(value, path, expected, `write ${expected} without quotation marks`));
  };
  return shape({ type: integer ? 'integer' : 'number', minimum: min, maximum: max }, check, is('number'));
}

/** An array; `unique` names the member (or gives the key) by which two items would be the same. */
export function array<T>(of: Shape<T>, limits: { min?: number; max?: number; unique?: (item: T) => unknown } = {}): Shape<T[]> {
  const { min = 0, max = 10_000, unique } = limits;
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    if (!Array.isArray(value)) return void issues.push(mismatch(value, path, 'an array', 'write a list between [ and ]'));
    if (value.length < min || value.length > max) {
      issues.push({ path, message: `expected ${min} to ${max} items, found ${value.length}`, hint: 'add or remove items' });
      return;
    }
    const seen = new Set<unknown>();
    // Not `forEach`, which would pass over the holes of a list.
    for (const index of (value as unknown[]).keys()) {
      const item: unknown = value[index];
      const at = `${path}[${index}]`;
      if (!of.check(item, at, issues) || !unique) continue;
      const key = unique(item);
      if (seen.has(key)) issues.push({ path: at, message: `${nameOf(key)} stands twice in this list`, hint: 'give each its own' });
      seen.add(key);
    }
  };
  const salvage = (value: unknown): boolean => Array.isArray(value) && value.length >= min && value.length <= max && value.every((item) => of.salvage(item));
  return shape({ type: 'array', items: of.schema, minItems: min, maxItems: max }, check, salvage);
}

/** An object whose keys match a pattern and whose values are alike. */
export function record<T>(key: Shape<string>, of: Shape<T>): Shape<Record<string, T>> {
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    if (!isObject(value)) return void issues.push(mismatch(value, path, 'an object', 'write members between { and }'));
    for (const [name, member] of Object.entries(value)) {
      const at = memberPath(path, name);
      if (key.check(name, at, issues)) of.check(member, at, issues);
    }
  };
  const schema = { type: 'object', propertyNames: key.schema, additionalProperties: of.schema };
  return shape(schema, check, (value) => isObject(value) && Object.values(value).every((member) => of.salvage(member)));
}

/** An object with these members and no others. */
export function object<R extends Members, O extends Members = Record<never, never>>(required: R, optional?: O): Shape<ObjectOf<R, O>> {
  const members = new Map<string, Shape<unknown>>(Object.entries({ ...required, ...optional }));
  const needed = Object.keys(required);
  const steps = new Map([...members.keys()].map((name) => [name, memberPath('', name)]));
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    if (!isObject(value)) return void issues.push(mismatch(value, path, 'an object', 'write members between { and }'));
    for (const name of needed) {
      if (!Object.hasOwn(value, name)) issues.push({ path, message: `the member "${name}" is missing`, hint: `add "${name}"` });
    }
    for (const [name, member] of Object.entries(value)) {
      const known = members.get(name);
      if (known) known.check(member, path + steps.get(name), issues);
      else if (issues.length <= MOST_ISSUES) issues.push({ path: memberPath(path, name), message: `unknown member ${nameOf(name)}`, hint: suggestion(name, [...members.keys()]) });
    }
  };
  const salvage = (value: unknown): boolean => {
    if (!isObject(value)) return false;
    for (const [name, member] of Object.entries(value)) {
      const known = members.get(name);
      if (known?.salvage(member)) continue;
      // Without a list, what is in it would be missed elsewhere.
      if (known && ('items' in known.schema || 'propertyNames' in known.schema)) return false;
      Reflect.deleteProperty(value, name);
    }
    return needed.every((name) => Object.hasOwn(value, name));
  };
  const properties = Object.fromEntries([...members].map(([name, member]) => [name, member.schema]));
  return shape({ type: 'object', properties, required: needed, additionalProperties: false }, check, salvage);
}

function suggestion(name: string, known: readonly string[]): string {
  const [near] = nearNames(name, known);
  return `${near === undefined ? '' : `did you mean "${near}"? `}use one of: ${known.join(', ')}`;
}

/** An object that has exactly one of these members, which decides its shape. */
export function byMember<S extends Record<string, Shape<unknown>>>(shapes: S): Shape<Shaped<S[keyof S]>> {
  const names = Object.keys(shapes);
  const chosen = (value: unknown): Shape<unknown> | undefined => {
    const found = isObject(value) ? names.filter((name) => Object.hasOwn(value, name)) : [];
    return found.length === 1 ? shapes[found[0] ?? ''] : undefined;
  };
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    const of = chosen(value);
    if (of) return void of.check(value, path, issues);
    const expected = `an object with exactly one of ${names.join(', ')}`;
    if (!isObject(value)) return void issues.push(mismatch(value, path, expected, `keep one of ${names.join(', ')}`));
    const given = Object.keys(value);
    const kept = given.filter((name) => names.includes(name));
    const found = (kept.length > 0 ? kept : given).slice(0, 5).map(nameOf).join(' and ');
    const near = kept.length > 0 ? '' : given.flatMap((name) => nearNames(name, names))[0];
    issues.push({ path, message: `expected ${expected}, found ${found === '' ? 'none' : found}`, hint: near ? `did you mean "${near}"?` : `keep one of ${names.join(', ')}` });
  };
  return shape({ oneOf: Object.values(shapes).map((one) => one.schema) }, check, (value) => chosen(value)?.salvage(value) ?? false);
}

/** A value whose JSON type decides its shape; `hint` says what to do about any other. */
export function byType<S extends { string?: Shape<unknown>; number?: Shape<unknown>; boolean?: Shape<unknown>; object?: Shape<unknown>; array?: Shape<unknown>; null?: Shape<unknown> }>(
  shapes: S,
  hint?: string,
): Shape<Shaped<NonNullable<S[keyof S]>>> {
  const byName = new Map<string, Shape<unknown>>(Object.entries(shapes));
  const names = [...byName.keys()].join(' or ');
  const chosen = (value: unknown): Shape<unknown> | undefined => byName.get(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    const of = chosen(value);
    if (of) of.check(value, path, issues);
    else issues.push(mismatch(value, path, names, hint ?? `write ${names}`));
  };
  return shape({ anyOf: [...byName.values()].map((one) => one.schema) }, check, (value) => chosen(value)?.salvage(value) ?? false);
}

/** An object of one shape where this member has this value, and of another where it has not. */
export function byValue<A, B>(member: string, value: string, of: Shape<A>, otherwise: Shape<B>): Shape<A | B> {
  const chosen = (input: unknown): Shape<A | B> => (isObject(input) && Object.hasOwn(input, member) && input[member] === value ? of : otherwise);
  const schema = { if: { properties: { [member]: { const: value } }, required: [member] }, then: of.schema, else: otherwise.schema };
  return shape(schema, (input, path, issues) => void chosen(input).check(input, path, issues), (input) => chosen(input).salvage(input));
}

/** A shape that refers to itself; `name` is its key under `$defs`. */
export function recursive<T>(name: string, of: () => Shape<T>): Shape<T> {
  const check = (value: unknown, path: string, issues: Issue[]): void => {
    if (depthOf(path) > MAX_DEPTH) issues.push({ path, message: `nested more than ${MAX_DEPTH} deep`, hint: 'flatten it' });
    else of().check(value, path, issues);
  };
  return shape({ $ref: `#/$defs/${name}` }, check, (value) => of().salvage(value));
}

/** How deep a path leads: each step begins with a dot or a bracket. */
function depthOf(path: string): number {
  let depth = 0;
  for (let at = 0; at < path.length; at++) if (path[at] === '.' || path[at] === '[') depth += 1;
  return depth;
}
