import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compose, type TreatmentFiles } from '../src/definition/compose.ts';
import { hashedText } from '../src/definition/hashed-text.ts';
import { parseQuestionnaire } from '../src/definition/parse-questionnaire.ts';
import type { Definition } from '../src/definition/types.ts';
import { questionTypes } from '../src/questions/question-types.ts';

const TREATMENTS = 'src/treatments';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const jsonFiles = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Every treatment of this repository, put together. */
export function readTreatments(): Definition[] {
  const folders = readdirSync(TREATMENTS, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'common');
  return folders.map(({ name }) => readTreatment(name));
}

/** Puts one treatment's files together and proves that they parse; a fault ends the build and names its JSON path. */
function readTreatment(id: string): Definition {
  const common = join(TREATMENTS, 'common');
  const structure = readJson(join(TREATMENTS, id, 'questionnaire.json'));
  const languages = jsonFiles(join(TREATMENTS, id)).filter((name) => name !== 'questionnaire.json');
  const isProse = (name: string): boolean => /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.json$/.test(name);
  const files: TreatmentFiles = {
    structure,
    fragments: Object.fromEntries(
      jsonFiles(common)
        .filter((name) => !isProse(name))
        .map((name) => [basename(name, '.json'), readJson(join(common, name))]),
    ),
    prose: Object.fromEntries(
      languages.map((name) => [basename(name, '.json'), { own: readJson(join(TREATMENTS, id, name)), shared: readJson(join(common, name)) }]),
    ),
  };
  const { json, issues } = compose(files);
  const parsed = parseQuestionnaire(json, questionTypes);
  const all = [...issues, ...('issues' in parsed ? parsed.issues : [])];
  if ('issues' in parsed || all.length > 0) {
    throw new Error(`${id} does not parse:\n${all.map(({ path, message, hint }) => `  ${path}: ${message} (${hint})`).join('\n')}`);
  }
  return { questionnaire: parsed.questionnaire, hash: createHash('sha256').update(hashedText(parsed.questionnaire)).digest('hex') };
}
