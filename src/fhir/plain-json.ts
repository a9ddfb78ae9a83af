import { memberPath, type Issue } from '../definition/issue.ts';

/** Deeper nesting than this is refused: no form nests its items so deep, and every reader after this may walk recursively. */
const MAX_DEPTH = 120;

/** More values than this are refused. */
const MAX_VALUES = 500_000;

/** A plain object of JSON. */
export type JsonObject = { [member: string]: unknown };

interface Place {
  value: unknown;
  path: string;
  depth: number;
  put(copy: unknown): void;
}

/** Whether a value is a JSON object. */
export const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of an untrusted value that is JSON and nothing else, or why there can be none; never throws. */
export function plainJson(value: unknown): { json: unknown } | { issue: Issue } {
  let json: unknown;
  const left: Place[] = [{ value, path: '$', depth: 0, put: (copy) => (json = copy) }];
  let values = 0;
  for (let place = left.pop(); place; place = left.pop()) {
    values += 1;
    if (place.depth > MAX_DEPTH) return { issue: { path: '$', message: `nested more than ${MAX_DEPTH} deep, or containing itself`, hint: 'flatten it' } };
    if (values > MAX_VALUES) return { issue: { path: '$', message: `more than ${MAX_VALUES} values`, hint: 'split the form into several' } };
    try {
      copyInto(place, left);
    } catch {
      return { issue: { path: place.path, message: 'this cannot be read', hint: 'give plain JSON' } };
    }
  }
  return { json };
}

function copyInto({ value, path, depth, put }: Place, left: Place[]): void {
  if (typeof value !== 'object' || value === null) {
    if (['string', 'number', 'boolean'].includes(typeof value)) put(value);
    else put(null);
    return;
  }
  const copy: JsonObject | unknown[] = Array.isArray(value) ? [] : {};
  put(copy);
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.slice(0, MAX_VALUES).map((item, index) => [index, item]) : Object.entries(value);
  // What was put in last is copied first, so that members keep their order.
  for (const [key, member] of entries.reverse()) {
    left.push({ value: member, path: memberPath(path, key), depth: depth + 1, put: (made) => setOwn(copy, key, made) });
  }
}

/** Sets a member as the object's own, whatever its name. */
function setOwn(target: object, key: string | number, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
