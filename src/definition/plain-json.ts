import { memberPath, MOST_ISSUES, type Issue } from './issue.ts';
import { MAX_DEPTH, nameOf } from './shape.ts';

/** The most that a value may hold, in bytes of its JSON without spaces, at the least estimate. */
const LARGEST = 1_048_576;

/** Names that would reach an object's prototype. */
export const PROTOTYPE_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What a copy has cost so far, and where it stands. */
interface Copying {
  issues: Issue[];
  left: number;
  /** What it is inside of, outermost first, and the names and numbers that lead there. */
  above: object[];
  steps: (string | number)[];
  /** Whether all of it was copied but for names that cannot be any. */
  whole: boolean;
}

/** A copy of untrusted data as plain JSON, read once, with every fault that JSON text cannot have; undefined where it is not whole. */
export function plainCopy(value: unknown, issues: Issue[]): unknown {
  const copying: Copying = { issues, left: LARGEST, above: [], steps: [], whole: true };
  const copy = copyOf(value, copying);
  if (copying.left >= 0) return copying.whole ? copy : undefined;
  issues.splice(0, issues.length, { path: '$', message: `holds more than ${LARGEST} bytes`, hint: 'split it into questionnaires that a visitor can finish' });
  return undefined;
}

function report(message: string, hint: string, { issues, steps }: Copying): void {
  if (issues.length <= MOST_ISSUES) issues.push({ path: steps.reduce<string>(memberPath, '$'), message, hint });
}

function refuse(message: string, hint: string, copying: Copying): undefined {
  copying.whole = false;
  report(message, hint, copying);
  return undefined;
}

function copyOf(value: unknown, copying: Copying): unknown {
  copying.left -= typeof value === 'string' ? value.length + 2 : 1;
  if (copying.left < 0 || copying.issues.length > MOST_ISSUES) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(`expected a number, found ${value}`, 'write a number that is finite', copying);
  if (typeof value !== 'object') return refuse(`expected JSON, found ${nameOf(value)}`, 'write a text, a number, true, false, null, a list or an object', copying);
  if (copying.above.includes(value)) return refuse('refers to what it stands in', 'write it out, without going round in a circle', copying);
  if (copying.above.length >= MAX_DEPTH) return refuse(`nested more than ${MAX_DEPTH} deep`, 'flatten it', copying);
  const { length } = copying.above;
  copying.above.push(value);
  try {
    return Array.isArray(value) ? copyList(value, copying) : copyMembers(value as Record<string, unknown>, copying);
  } catch {
    return refuse('cannot be read', 'give plain data, without accessors', copying);
  } finally {
    copying.above.length = length;
    copying.steps.length = length;
  }
}

function copyList(list: readonly unknown[], copying: Copying): unknown[] {
  const { length } = list;
  // Each item costs a byte at least, so that a list of nothing but holes is not walked either.
  if (length > copying.left) copying.left = -1;
  const copy: unknown[] = [];
  for (let index = 0; index < length && copying.left >= 0; index++) {
    copying.steps.push(index);
    copy.push(copyOf(list[index], copying));
    copying.steps.pop();
  }
  return copy;
}

function copyMembers(members: Record<string, unknown>, copying: Copying): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(members)) {
    copying.left -= name.length + 3;
    if (copying.left < 0) break;
    copying.steps.push(name);
    if (PROTOTYPE_NAMES.includes(name)) report(`"${name}" is no name for a member`, 'choose another', copying);
    else copy[name] = copyOf(members[name], copying);
    copying.steps.pop();
  }
  return copy;
}
