import type { ImportedCoding } from '../definition/imported.ts';
import type { Element } from './element.ts';
import type { ImportedQuantity, Literal } from './types.ts';

const STRINGS: Readonly<Record<string, 'string' | 'uri' | 'date' | 'dateTime' | 'time'>> = {
  String: 'string',
  Markdown: 'string',
  Code: 'string',
  Uri: 'uri',
  Url: 'uri',
  Date: 'date',
  DateTime: 'dateTime',
  Instant: 'dateTime',
  Time: 'time',
};

/** Reads a Coding. */
export function readCoding(element: Element): ImportedCoding {
  return withoutGaps({ system: element.uri('system'), version: element.words('version'), code: element.code('code'), display: element.words('display') });
}

/** Reads a Quantity. */
export function readQuantity(element: Element): ImportedQuantity {
  return withoutGaps({ value: element.number('value'), unit: element.words('unit'), system: element.uri('system'), code: element.code('code') });
}

/** Reads the value[x] (or, with another stem, the answer[x]) of an element; undefined where it has none that can be read. */
export function readLiteral(element: Element, stem = 'value'): Literal | undefined {
  const name = element.valueName(stem);
  if (name === undefined) return undefined;
  const type = name.slice(stem.length);
  const kind = Object.hasOwn(STRINGS, type) ? STRINGS[type] : undefined;
  if (kind) return ifPresent(element.string(name), (value) => ({ kind, value }));
  if (type === 'Boolean') return ifPresent(element.boolean(name), (value) => ({ kind: 'boolean', value }));
  if (type === 'Integer' || type === 'Decimal') return ifPresent(element.number(name), (value) => ({ kind: 'number', value }));
  if (type === 'Coding') return ifPresent(element.child(name), (child) => ({ kind: 'coding', value: readCoding(child) }));
  if (type === 'Quantity') return ifPresent(element.child(name), (child) => ({ kind: 'quantity', value: readQuantity(child) }));
  if (type === 'Reference') return ifPresent(element.child(name), readReference);
  return undefined;
}

function readReference(element: Element): Literal {
  return { kind: 'reference', value: withoutGaps({ reference: element.words('reference'), display: element.words('display') }) };
}

function ifPresent<T>(value: T | undefined, make: (value: T) => Literal): Literal | undefined {
  return value === undefined ? undefined : make(value);
}

/** An object without the members that are undefined. */
export function withoutGaps<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A literal in words, for messages. */
export function literalInWords({ kind, value }: Literal): string {
  if (typeof value !== 'object') return kind === 'string' ? JSON.stringify(value) : String(value);
  const { system, code, display, unit, reference, value: amount } = { ...value } as ImportedCoding & ImportedQuantity & { reference?: string };
  if (amount !== undefined) return [amount, unit ?? code].filter((part) => part !== undefined).join(' ');
  return JSON.stringify(reference ?? [system, code ?? display].filter((part) => part !== undefined).join('|'));
}
