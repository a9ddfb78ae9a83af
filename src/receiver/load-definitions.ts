import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition } from '../definition/types.ts';
import { SetupError } from './setup-error.ts';

/** The built questionnaires in a folder, by hash; throws a `SetupError` where there are none. */
export function loadDefinitions(folder: string): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  try {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const definition: Definition = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      definitions.set(definition.hash, definition);
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw new SetupError(`${folder} holds a questionnaire that cannot be read`, 'run npm run build again, and check who may read it');
  }
  if (definitions.size === 0) throw new SetupError(`there are no built questionnaires in ${folder}`, 'run npm run build first');
  return definitions;
}
