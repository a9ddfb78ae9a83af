import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '../../src/proof/check.ts';
import { diagramHtml } from '../../src/proof/diagram-html.ts';
import { diagramSvg } from '../../src/proof/diagram-svg.ts';
import { sheetHtml } from '../../src/proof/sheet-html.ts';
import { toReport } from '../../src/proof/to-report.ts';
import { differences } from './differences.ts';
import { plain } from './fixtures/plain.ts';
import { rich } from './fixtures/rich.ts';
import { allTried } from './tried.ts';

const otherHash = { ...rich, hash: 'f'.repeat(64) };

/** What is drawn and told today of a rich and of a plain questionnaire, and of machines that differ from what is proved, by the name of the file it is kept in. */
export const drawings: Readonly<Record<string, () => string>> = {
  'rich.svg': () => diagramSvg(rich, 'en'),
  'rich.diagram.html': () => diagramHtml(otherHash, 'vi'),
  'rich.sheet.html': () => sheetHtml(rich, 'en', 'forms/rich.json'),
  'rich.sheet.vi.html': () => sheetHtml(otherHash, 'vi', "it's rich.json"),
  'plain.svg': () => diagramSvg(plain, 'en'),
  'plain.sheet.html': () => sheetHtml(plain, 'en', 'plain.json'),
  'differences.txt': differences,
  'tried.txt': allTried,
  'rich.report.txt': () => `${toReport(check(rich, '2026-01-31')).join('\n')}\n`,
};

const fileOf = (name: string): URL => new URL(`fixtures/${name}`, import.meta.url);

/** What is kept of a drawing. */
export const drawingKept = (name: string): string => readFileSync(fileOf(name), 'utf8');

// `node test/proof/drawings.ts` writes them anew.
if (import.meta.main) for (const [name, drawn] of Object.entries(drawings)) writeFileSync(fileOf(name), drawn());
