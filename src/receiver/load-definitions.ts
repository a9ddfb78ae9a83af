import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition } from '../definition/types.ts';
import { knownQuestionnaires, type KnownQuestionnaires } from '../summary/known-questionnaires.ts';
import { SetupError } from './setup-error.ts';

/** The built questionnaires in a folder, ready to judge by; throws a `SetupError` where there are none. */
export function loadDefinitions(folder: string): KnownQuestionnaires {
  const known = knownIn(folder);
  if (known.size > 0) return known;
  throw new SetupError(`there are no built questionnaires in ${folder}`, 'run npm run build first');
}

function knownIn(folder: string): KnownQuestionnaires {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return knownQuestionnaires(files.map((file): Definition => JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw new SetupError(`${folder} holds a questionnaire that cannot be read`, 'run npm run build again, and check who may read it');
  }
}
