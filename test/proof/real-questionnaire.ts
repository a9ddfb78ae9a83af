import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/definition/compose.ts';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import type { Questionnaire } from '../../src/definition/types.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { root } from '../harness/test-files.ts';

const read = <T = unknown>(path: string): T => JSON.parse(readFileSync(join(root, 'src/treatments', path), 'utf8')) as T;

/** The shipped microneedling questionnaire, put together from its files in Node; a fresh copy each time, for a test to break. */
export function realQuestionnaire(): Questionnaire {
  const structure = read<{ languages: string[] }>('microneedling/questionnaire.json');
  const { json, issues } = compose({
    structure,
    fragments: { consent: read('common/consent.json'), contact: read('common/contact.json'), 'safety-nets': read('common/safety-nets.json') },
    prose: Object.fromEntries(structure.languages.map((language) => [language, { own: read(`microneedling/${language}.json`), shared: read(`common/${language}.json`) }])),
  });
  const parsed = parseQuestionnaire(json, questionTypes);
  if ('issues' in parsed || issues.length > 0) throw new Error(JSON.stringify('issues' in parsed ? parsed.issues : issues));
  return parsed.questionnaire;
}
