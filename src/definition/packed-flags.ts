import { canonicalJson } from './canonical-json.ts';
import { BETWEEN } from './packed-words.ts';
import type { Prose } from './prose.ts';
import type { FlagDefinition } from './types.ts';

/** A flag with what staff read of it. */
type ToldFlag = [code: string, flag: FlagDefinition, told: Prose['flags'][string]];

const toRow = ([code, { topic, sources }, { label, why }]: ToldFlag): string => [code, topic, sources.join(' '), label, why].join(BETWEEN);

function fromRow(row: string): ToldFlag {
  const [code = '', topic = '', sources = '', label = '', why = ''] = row.split(BETWEEN);
  return [code, { topic, sources: sources ? sources.split(' ') : [] }, { label, why }];
}

/** The flags that both declare and tell of, each as one text; one that would not come out as it was is left out. */
export function packFlags(flags: Record<string, FlagDefinition>, told: Prose['flags']): string[] {
  return Object.entries(flags).flatMap(([code, flag]) => {
    const words = told[code];
    const row = words && toRow([code, flag, words]);
    return row && canonicalJson(fromRow(row)) === canonicalJson([code, flag, words]) ? [row] : [];
  });
}

/** The flags that were packed, and what staff read of them. */
export function unpackFlags(rows: readonly string[]): { flags: Record<string, FlagDefinition>; told: Prose['flags'] } {
  const all = rows.map(fromRow);
  return { flags: Object.fromEntries(all), told: Object.fromEntries(all.map(([code, , words]) => [code, words])) };
}
