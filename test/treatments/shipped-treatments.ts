import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDefinition } from '../../src/cli/read-definition.ts';
import type { Definition, Option, Question, Questionnaire } from '../../src/definition/types.ts';
import { questionsOf } from '../../src/definition/walk-items.ts';
import { fromRoot, root } from '../harness/test-files.ts';

const folder = join(root, 'src/treatments');

/** The ids of the treatments in the tree. */
export const treatmentIds: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'common')
  .map(({ name }) => name)
  .sort();

/** A treatment put together from its files, as the build does it. */
export function readTreatment(id: string): Promise<Definition> {
  const terminal = { cwd: root, root, out: () => {}, err: () => {}, stopped: () => Promise.resolve() };
  return readDefinition(`src/treatments/${id}/questionnaire.json`, terminal);
}

/** Every question of a questionnaire, those after a stop last. */
export function allQuestions({ sections, afterStop }: Questionnaire): Question[] {
  return [...sections, ...(afterStop ? [afterStop] : [])].flatMap(({ items }) => questionsOf(items));
}

/** The option that `question/option` names. */
export function optionAt(questionnaire: Questionnaire, place: string): Option | undefined {
  const [id, code] = place.split('/');
  return allQuestions(questionnaire)
    .find((question) => question.id === id)
    ?.options?.find((option) => option.code === code);
}

/** A piece of JSON read from a file below this folder's `fixtures`. */
export function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')) as T;
}

/** One string that somebody may read, and where it stands. */
export interface Said {
  /** The file and the JSON path, or the line. */
  where: string;
  language: string;
  /** Who reads it. */
  to: 'visitor' | 'staff';
  text: string;
}

/** Every string of the treatments' prose, file by file, whether a treatment uses it or not. */
export function proseStrings(): Said[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[a-z]{2,3}(-[A-Za-z]+)?\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => stringsIn(JSON.parse(readFileSync(file, 'utf8')), '$').map(([path, text]): Said => ({
      where: `${fromRoot(file)} ${path}`,
      language: basename(file, '.json'),
      to: /^\$\.flags\.|\.short$/.test(path) ? 'staff' : 'visitor',
      text,
    })));
}

function stringsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => stringsIn(member, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`));
}
