import { canonicalJson } from './canonical-json.ts';

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** What a JSON value has beyond a part of it, for `joinParts`; undefined where the part is all of it. Of a list the changed entries stand under their numbers. */
export function beyond(whole: unknown, part: unknown): unknown {
  if (!isMembers(whole) || !isMembers(part)) return canonicalJson(whole) === canonicalJson(part) ? undefined : whole;
  if (Array.isArray(whole) && (!Array.isArray(part) || part.length !== whole.length)) return whole;
  const missing = Object.entries(whole).flatMap(([name, member]) => {
    const more = beyond(member, Object.hasOwn(part, name) ? part[name] : undefined);
    return more === undefined ? [] : [[name, more] as const];
  });
  return missing.length > 0 ? Object.fromEntries(missing) : undefined;
}

/** Puts a part of a JSON value and what is beyond it together again; neither is changed. */
export function joinParts(part: unknown, more: unknown): unknown {
  if (!isMembers(part) || !isMembers(more) || Array.isArray(more)) return more === undefined ? part : more;
  const joined = Object.entries(more).map(([name, member]) => [name, joinParts((part as Members)[name], member)]);
  return Object.assign(Array.isArray(part) ? [...(part as unknown[])] : { ...part }, Object.fromEntries(joined));
}
