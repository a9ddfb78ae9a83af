import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Issue } from '../definition/issue.ts';
import { readJson } from '../definition/json-text.ts';
import { hashedText } from '../definition/hashed-text.ts';
import { parseQuestionnaire, type Parsed } from '../definition/parse-questionnaire.ts';
import { readQuestionnaire } from '../definition/read-questionnaire.ts';
import { sha256 } from '../definition/sha-256.ts';
import type { Definition, Questionnaire } from '../definition/types.ts';
import { questionTypes } from '../questions/question-types.ts';
import { InputError, type Terminal } from './command.ts';
import { readText } from './read-text.ts';
import { composeBeside } from './treatment-folder.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the questionnaire that a command names: a shipped treatment by its id, else a file; throws an `InputError` with every issue. */
export async function readDefinition(nameOrFile: string, terminal: Terminal): Promise<Definition> {
  const file = resolve(terminal.cwd, nameOrFile);
  if (ID.test(nameOrFile) && !isFile(file)) return shipped(nameOrFile, terminal);
  return definitionOf(readFile(file, nameOrFile));
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A questionnaire with its hash. */
export function definitionOf(questionnaire: Questionnaire): Definition {
  return { questionnaire, hash: sha256(new TextEncoder().encode(hashedText(questionnaire))) };
}

/** What the build wrote was proved there, but may have been altered since: its hash is computed anew. */
function shipped(id: string, { root }: Terminal): Definition {
  const folder = join(root, 'dist/treatments');
  const ids = existsSync(folder) ? readdirSync(folder).map((name) => basename(name, '.json')) : [];
  if (!ids.includes(id)) {
    const known = ids.length > 0 ? `the shipped ones are: ${ids.join(', ')}` : 'none are built; in a checkout, run npm run build first';
    throw new InputError(`there is no file and no questionnaire "${id}"; ${known}`);
  }
  const built = JSON.parse(readText(join(folder, `${id}.json`))) as { questionnaire?: unknown };
  return definitionOf(sound(id, parseQuestionnaire(built.questionnaire, questionTypes)));
}

function readFile(file: string, name: string): Questionnaire {
  const text = readText(file, name);
  const { json } = readJson(text);
  const composed = isStructureAlone(json) ? composeBeside(file, json) : null;
  if (composed === null) return sound(name, readQuestionnaire(text, questionTypes));
  return sound(name, parseQuestionnaire(composed.json, questionTypes), composed.issues);
}

/** A treatment's structure file may have its prose in files beside it. */
function isStructureAlone(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'sections' in json && !('prose' in json);
}

function sound(name: string, parsed: Parsed, found: readonly Issue[] = []): Questionnaire {
  const issues = [...found, ...('issues' in parsed ? parsed.issues : [])];
  if ('issues' in parsed || issues.length > 0) throw new InputError(`${name} is not a sound questionnaire: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`, issues);
  return parsed.questionnaire;
}
