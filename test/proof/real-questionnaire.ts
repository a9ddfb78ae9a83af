import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/definition/compose.ts';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import type { Questionnaire } from '../../src/definition/types.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { root } from '../harness/test-files.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'src/treatments', path), 'utf8'));

/** The shipped microneedling questionnaire, put together from its files in Node; a fresh copy each time, for a test to break. */
export function realQuestionnaire(): Questionnaire {
  const { json, issues } = compose({
    structure: read('microneedling/questionnaire.json'),
    fragments: { consent: read('common/consent.json'), contact: read('common/contact.json'), 'safety-nets': read('common/safety-nets.json') },
    prose: { en: { own: read('microneedling/en.json'), shared: read('common/en.json') } },
  });
  const parsed = parseQuestionnaire(json, questionTypes);
  if ('issues' in parsed || issues.length > 0) throw new Error(JSON.stringify('issues' in parsed ? parsed.issues : issues));
  return parsed.questionnaire;
}
