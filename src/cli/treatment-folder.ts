import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compose } from '../definition/compose.ts';
import type { Issue } from '../definition/issue.ts';
import { readJson } from '../definition/json-text.ts';
import { InputError } from './command.ts';
import { readText } from './read-text.ts';

const PROSE = /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.json$/;

/** The JSON files of a folder by their names without `.json`; none where there is no folder. */
function jsonIn(folder: string, wanted: (name: string) => boolean): Map<string, unknown> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json') && wanted(name)) : [];
  return new Map(names.map((name) => [basename(name, '.json'), jsonOf(join(folder, name))]));
}

function jsonOf(file: string): unknown {
  const { json, issues } = readJson(readText(file));
  if (json === undefined) throw new InputError(`${file} is no JSON`, issues);
  return json;
}

/** Puts a structure file together with the prose beside it and the fragments of the folder `../common`, as the build does; null where no prose stands beside it. */
export function composeBeside(file: string, structure: unknown): { json: unknown; issues: Issue[] } | null {
  const isProse = (name: string): boolean => PROSE.test(name);
  const own = jsonIn(dirname(file), isProse);
  if (own.size === 0) return null;
  const common = join(dirname(file), '..', 'common');
  const shared = jsonIn(common, isProse);
  return compose({
    structure,
    fragments: Object.fromEntries(jsonIn(common, (name) => !isProse(name))),
    prose: Object.fromEntries([...own].map(([language, prose]) => [language, { own: prose, shared: shared.get(language) ?? {} }])),
  });
}
