/** What is wrong with an input, where, and what to do about it. */
export interface Issue {
  /** JSON path, from `$`. */
  path: string;
  /** What was found and what was expected. */
  message: string;
  /** The remedy. */
  hint: string;
}

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A description of JSON that both checks a value, naming every fault, and yields its JSON Schema. */
export interface Shape<T> {
  /** Reports every fault of the value at this path; true if there is none. */
  check(value: unknown, path: string, issues: Issue[]): value is T & {};
  schema: JsonSchema;
}

/** The type a shape describes. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Members = Record<string, Shape<unknown>>;
/** Where no optional members are given, `O` is inferred as an index signature, which must not let every name in. */
type Named<O> = { [K in keyof O as string extends K ? never : K]: O[K] };
type ObjectOf<R extends Members, O extends Members> = { [K in keyof R]: Shaped<R[K]> } & { [K in keyof Named<O>]?: Shaped<Named<O>[K]> };

/** Deeper nesting than this is refused rather than walked. */
const MAX_DEPTH = 32;

/** The path of a member, quoted where it is not a plain name. */
export function memberPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_][\w-]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

/** A short name of a value for messages. */
function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}

function shape<T>(schema: JsonSchema, check: (value: unknown, path: string, issues: Issue[]) => void): Shape<T> {
  return {
    schema,
    check(value, path, issues): value is T & {} {
      const before = issues.length;
      check(value, path, issues);
      return issues.length === before;
    },
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mismatch = (value: unknown, path: string, expected: string, hint: string): Issue => ({
  path,
  message: `expected ${expected}, found ${nameOf(value)}`,
  hint,
});

/** A string, by default not empty; `hint` says what a matching one looks like. */
export function text(limits: { pattern?: RegExp; max?: number; empty?: boolean; hint?: string } = {}): Shape<string> {
  const { pattern, max = 10_000, empty = false, hint = 'write plain text between quotation marks' } = limits;
  const schema = { type: 'string', maxLength: max, ...(empty ? {} : { minLength: 1 }), ...(pattern && { pattern: pattern.source }) };
  return shape(schema, (value, path, issues) => {
    if (typeof value !== 'string') issues.push(mismatch(value, path, 'a string', hint));
    else if (!empty && value.trim() === '') issues.push(mismatch(value, path, 'a string that is not empty', hint));
    else if (value.length > max) issues.push(mismatch(value, path, `at most ${max} characters`, 'shorten it'));
    else if (pattern && !pattern.test(value)) issues.push(mismatch(value, path, `a string matching ${pattern.source}`, hint));
  });
}

/** One of these strings or numbers. */
export function oneOf<const V extends string | number | boolean>(...values: readonly V[]): Shape<V> {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  return shape({ enum: values }, (value, path, issues) => {
    if (!values.some((allowed) => allowed === value)) issues.push(mismatch(value, path, `one of ${list}`, `use one of ${list}`));
  });
}

export const boolean: Shape<boolean> = shape({ type: 'boolean' }, (value, path, issues) => {
  if (typeof value !== 'boolean') issues.push(mismatch(value, path, 'true or false', 'write true or false without quotation marks'));
});

/** Null and nothing else; used beside another shape. */
export const nothing: Shape<null> = shape({ type: 'null' }, (value, path, issues) => {
  if (value !== null) issues.push(mismatch(value, path, 'null', 'write null'));
});

/** A finite number within these bounds. */
export function number(limits: { min?: number; max?: number; integer?: boolean } = {}): Shape<number> {
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, integer = false } = limits;
  const expected = `${integer ? 'a whole number' : 'a number'} from ${min} to ${max}`;
  return shape({ type: integer ? 'integer' : 'number', minimum: min, maximum: max }, (value, path, issues) => {
    const fits = typeof value === 'number' && value >= min && value <= max && (!integer || Number.isInteger(value));
    if (!fits) issues.push(mismatch(value, path, expected, `write ${expected} without quotation marks`));
  });
}

/** An array; `unique` names the member (or gives the key) by which two items would be the same. */
export function array<T>(of: Shape<T>, limits: { min?: number; max?: number; unique?: (item: T) => unknown } = {}): Shape<T[]> {
  const { min = 0, max = 10_000, unique } = limits;
  return shape({ type: 'array', items: of.schema, minItems: min, maxItems: max }, (value, path, issues) => {
    if (!Array.isArray(value)) return void issues.push(mismatch(value, path, 'an array', 'write a list between [ and ]'));
    if (value.length < min || value.length > max) {
      issues.push({ path, message: `expected ${min} to ${max} items, found ${value.length}`, hint: 'add or remove items' });
      return;
    }
    const seen = new Set<unknown>();
    // Not `forEach`, which would pass over the holes of a list.
    for (const [index, item] of (value as unknown[]).entries()) {
      const at = memberPath(path, index);
      if (!of.check(item, at, issues) || !unique) continue;
      const key = unique(item);
      if (seen.has(key)) issues.push({ path: at, message: `${nameOf(key)} stands twice in this list`, hint: 'give each its own' });
      seen.add(key);
    }
  });
}

/** An object whose keys match a pattern and whose values are alike. */
export function record<T>(key: Shape<string>, of: Shape<T>): Shape<Record<string, T>> {
  return shape({ type: 'object', propertyNames: key.schema, additionalProperties: of.schema }, (value, path, issues) => {
    if (!isObject(value)) return void issues.push(mismatch(value, path, 'an object', 'write members between { and }'));
    for (const [name, member] of Object.entries(value)) {
      const at = memberPath(path, name);
      if (key.check(name, at, issues)) of.check(member, at, issues);
    }
  });
}

/** An object with these members and no others. */
export function object<R extends Members, O extends Members = Record<never, never>>(required: R, optional?: O): Shape<ObjectOf<R, O>> {
  const members = new Map<string, Shape<unknown>>(Object.entries({ ...required, ...optional }));
  const schema = {
    type: 'object',
    properties: Object.fromEntries([...members].map(([name, member]) => [name, member.schema])),
    required: Object.keys(required),
    additionalProperties: false,
  };
  return shape(schema, (value, path, issues) => {
    if (!isObject(value)) return void issues.push(mismatch(value, path, 'an object', 'write members between { and }'));
    for (const name of Object.keys(required)) {
      if (!Object.hasOwn(value, name)) issues.push({ path, message: `the member "${name}" is missing`, hint: `add "${name}"` });
    }
    for (const [name, member] of Object.entries(value)) {
      const known = members.get(name);
      if (known) known.check(member, memberPath(path, name), issues);
      else issues.push({ path: memberPath(path, name), message: `unknown member "${name}"`, hint: `use one of: ${[...members.keys()].join(', ')}` });
    }
  });
}

/** An object that has exactly one of these members, which decides its shape. */
export function byMember<S extends Record<string, Shape<unknown>>>(shapes: S): Shape<Shaped<S[keyof S]>> {
  const names = Object.keys(shapes);
  return shape({ oneOf: Object.values(shapes).map((one) => one.schema) }, (value, path, issues) => {
    const found = isObject(value) ? names.filter((name) => Object.hasOwn(value, name)) : [];
    const chosen = found.length === 1 ? shapes[found[0] ?? ''] : undefined;
    if (chosen) chosen.check(value, path, issues);
    else issues.push(mismatch(value, path, `an object with exactly one of ${names.join(', ')}`, `keep one of ${names.join(', ')}`));
  });
}

/** A value whose JSON type decides its shape. */
export function byType<S extends { string?: Shape<unknown>; number?: Shape<unknown>; boolean?: Shape<unknown>; object?: Shape<unknown>; array?: Shape<unknown>; null?: Shape<unknown> }>(
  shapes: S,
): Shape<Shaped<NonNullable<S[keyof S]>>> {
  const byName = new Map<string, Shape<unknown>>(Object.entries(shapes));
  return shape({ anyOf: [...byName.values()].map((one) => one.schema) }, (value, path, issues) => {
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    const chosen = byName.get(type);
    if (chosen) chosen.check(value, path, issues);
    else issues.push(mismatch(value, path, [...byName.keys()].join(' or '), `write ${[...byName.keys()].join(' or ')}`));
  });
}

/** A shape that refers to itself; `name` is its key under `$defs`. */
export function recursive<T>(name: string, of: () => Shape<T>): Shape<T> {
  return shape({ $ref: `#/$defs/${name}` }, (value, path, issues) => {
    const depth = path.split(/[.[]/).length;
    if (depth > MAX_DEPTH) issues.push({ path, message: `nested more than ${MAX_DEPTH} deep`, hint: 'flatten it' });
    else of().check(value, path, issues);
  });
}
