import { readFileSync, writeFileSync } from 'node:fs';
import { toReport } from '../../src/proof/to-report.ts';
import type { Proof } from '../../src/proof/types.ts';
import { faulty } from './fixtures/faulty.ts';
import { contested } from './fixtures/contested.ts';
import { walked } from './fixtures/walked.ts';
import { proved } from './proved.ts';

/** The figures of a proof and what it found, as the command line tells it: no word on what holds. */
function told(proof: Proof): string {
  const report = toReport(proof);
  return report.slice(2, report.indexOf('Not covered:')).filter((line) => !line.startsWith('✓')).join('\n').trim();
}

/** What is told today of each questionnaire whose proof is kept, by what it shows. */
export const proofs: ReadonlyMap<string, () => string> = new Map([...faulty, ...walked, ...contested].map(([says, parts, most]) => [says, () => told(proved(parts, typeof most === 'number' ? most : undefined))]));

const file = new URL('fixtures/proofs.txt', import.meta.url);

/** What is kept of each, by the same. */
export function proofsKept(): Map<string, string> {
  const parts = readFileSync(file, 'utf8').split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

// `node test/proof/proofs.ts` writes them anew.
if (import.meta.main) writeFileSync(file, [...proofs].map(([says, tell]) => `## ${says}\n\n${tell()}\n`).join('\n'));
