import { questionTypes } from '../../src/questions/question-types.ts';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import type { Item, Questionnaire } from '../../src/definition/types.ts';
import { choice, group, questionnaireOf } from '../fixtures/questionnaire.ts';

const items: Item[] = [
  choice('age-band', [{ code: 'under-18', safetyText: 'adults-only' }, 'adult'], { mandatory: 'safety' }),
  choice('urgent', [{ code: 'bleeding', safetyText: 'bleeding' }, 'none']),
  { id: 'weight', type: 'quantity', options: [{ code: 'kg' }, { code: 'lb' }], min: 20 },
  group('medicines', [{ id: 'medicine', type: 'short-text' }, group('doses', [{ id: 'dose', type: 'integer' }], { repeats: { max: 2 } })], { repeats: { max: 3 } }),
  { id: 'laser', type: 'yes-no', showWhen: { setting: 'offers-laser' } },
];

/** A questionnaire with a safety text that stops, one that ends, a setting, and a repeating group in another. */
export function smallQuestionnaire(): Questionnaire {
  const json = questionnaireOf({
    id: 'small',
    items,
    settings: ['offers-laser'],
    safetyTexts: {
      'adults-only': { then: 'end-minor', call: [], sources: [] },
      bleeding: { then: 'stop', mayGoOn: true, call: [], sources: [] },
    },
  });
  const parsed = parseQuestionnaire(json, questionTypes);
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
  return parsed.questionnaire;
}
