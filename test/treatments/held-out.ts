import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldLists, screenText } from '../../src/rules/screening.ts';
import safetyNets from '../../src/treatments/common/safety-nets.json' with { type: 'json' };

interface HeldOut {
  mustMeet: Readonly<Record<string, readonly string[]>>;
  ordinary: readonly string[];
}

const folder = join(import.meta.dirname, '../fixtures/word-corpus');
const file = join(folder, 'held-out.txt');
const lists = foldLists(safetyNets.wordLists.map((list) => ({ id: list.id, flags: [], words: list.words, ...('except' in list && { except: list.except as Record<string, string[]> }) })));
const met = (text: string): string[] => screenText(text, lists).map(({ id }) => id);
const bare = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
/** Each as it was typed, and without marks where it has any. */
const spelled = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((text) => [text, bare(text)]))];

const corpusIn = (language: string): HeldOut => JSON.parse(readFileSync(join(folder, `held-out.${language}.json`), 'utf8')) as HeldOut;

function missesIn(language: string): string[] {
  return Object.entries(corpusIn(language).mustMeet).map(([id, texts]) => {
    const missed = spelled(texts).filter((text) => !met(text).includes(id));
    const lines = missed.map((text) => `  ${text}${met(text).length > 0 ? ` (meets ${met(text).join(', ')})` : ''}\n`);
    return `${language}, ${id}: ${missed.length} of ${spelled(texts).length} missed\n${lines.join('')}`;
  });
}

function alarmsIn(language: string): string {
  const texts = spelled(corpusIn(language).ordinary);
  const alarms = texts.filter((text) => met(text).length > 0);
  return `${language}, ordinary: ${alarms.length} of ${texts.length} meet a list\n${alarms.map((text) => `  ${text} (meets ${met(text).join(', ')})\n`).join('')}`;
}

/** What the lists make today of sentences by a hand that had not seen them: each miss and each false alarm. */
export function heldOutText(): string {
  return ['en', 'vi'].flatMap((language) => [...missesIn(language), alarmsIn(language)]).join('\n');
}

/** What is kept of it. */
export const keptHeldOut = (): string => readFileSync(file, 'utf8');

// `node test/treatments/held-out.ts` writes it anew.
if (import.meta.main) writeFileSync(file, heldOutText());
